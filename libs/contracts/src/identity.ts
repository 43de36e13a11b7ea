/** Who somebody is, in which clinic and role; signing in, invitations, resets, own settings. */
import * as z from 'zod';
import { instant, linkSecret, shortText, timeZone, uuid } from './values';

export const role = z.enum(['lead', 'therapist', 'patient']);

/** Units a person reads and types; everything is stored in SI. */
export const unitSettings = z.strictObject({
  distance: z.enum(['km', 'mi']),
  mass: z.enum(['kg', 'lb']),
  force: z.enum(['N', 'kgf']),
});

export const userSettings = z.strictObject({
  units: unitSettings,
  /** BCP 47 tag for numbers and dates, e.g. `de-CH`. */
  locale: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'must be a language tag like en-GB'),
});

export const email = z.email('must be an e-mail address').max(254);
const newPassword = z
  .string()
  .max(256, 'must be at most 256 characters')
  .refine((text) => Array.from(text).length >= 12, 'must have at least 12 characters');

/** Body of `POST /session`. */
export const signInRequest = z.strictObject({ email, password: z.string().min(1).max(256) });

/** Answer of `POST /session` and `GET /session`. */
export const sessionView = z.strictObject({
  userId: uuid,
  displayName: z.string(),
  email: z.string(),
  role,
  clinic: z.strictObject({ id: uuid, name: z.string(), timeZone }),
  /** The patient this account belongs to; `null` for staff. */
  patientId: uuid.nullable(),
  settings: userSettings,
  /** The session ends then, whatever happens. */
  expiresAt: instant,
  /** Minutes without a request after which it ends earlier. */
  idleMin: z.int(),
});

/** One of my own sessions, `GET /sessions`. */
export const sessionRow = z.strictObject({
  id: uuid,
  startedAt: instant,
  lastSeenAt: instant,
  device: z.string(),
  current: z.boolean(),
});
export const sessionList = z.strictObject({ sessions: z.array(sessionRow) });

/** Body of `POST /invitations`: staff invite a runner to their record, a lead invites staff. */
export const invitationRequest = z.discriminatedUnion('role', [
  z.strictObject({ role: z.literal('patient'), patientId: uuid, displayName: shortText(160), email: email.nullable() }),
  z.strictObject({ role: z.enum(['lead', 'therapist']), displayName: shortText(160), email }),
]);

/** A link to hand over: copied, shown as QR code, or mailed where mail is configured. Shown once. */
export const handedLink = z.strictObject({ link: z.string(), expiresAt: instant, mailed: z.boolean() });

/** Body of `POST /invitations/check` and `POST /password-resets/check`. */
export const linkToken = z.strictObject({ token: linkSecret });

export const invitationView = z.strictObject({
  clinicName: z.string(),
  displayName: z.string(),
  role,
  email: z.string().nullable(),
  expiresAt: instant,
});

/** Body of `POST /invitations/accept`; answers with a session. */
export const acceptInvitation = z.strictObject({ token: linkSecret, email, password: newPassword });

/** Body of `POST /password-resets`: a link for somebody of the own clinic. */
export const resetRequest = z.union([z.strictObject({ userId: uuid }), z.strictObject({ patientId: uuid })]);

/** Body of `POST /password-resets/accept`; ends all sessions of the account. */
export const acceptReset = z.strictObject({ token: linkSecret, password: newPassword });

/** Staff of the clinic, for care teams; `GET /staff`. */
export const staffList = z.strictObject({
  staff: z.array(z.strictObject({ userId: uuid, displayName: z.string(), role, active: z.boolean() })),
});

/** Body of `PUT /staff/:id`: a lead lets somebody in or out; out ends their sessions at once. */
export const staffAccess = z.strictObject({ active: z.boolean() });

export type Role = z.infer<typeof role>;
export type UserSettings = z.infer<typeof userSettings>;
export type SignInRequest = z.infer<typeof signInRequest>;
export type SessionView = z.infer<typeof sessionView>;
export type SessionList = z.infer<typeof sessionList>;
export type InvitationRequest = z.infer<typeof invitationRequest>;
export type InvitationView = z.infer<typeof invitationView>;
export type HandedLink = z.infer<typeof handedLink>;
export type LinkToken = z.infer<typeof linkToken>;
export type AcceptInvitation = z.infer<typeof acceptInvitation>;
export type ResetRequest = z.infer<typeof resetRequest>;
export type AcceptReset = z.infer<typeof acceptReset>;
export type StaffList = z.infer<typeof staffList>;
export type StaffAccess = z.infer<typeof staffAccess>;
