/** Who opened or changed a patient's record. */
import * as z from 'zod';
import { instant, page, uuid } from './values';

/** Query of `GET /patients/:id/access-log` and `GET /my/access-log`; newest first. */
export const accessLogQuery = z.strictObject({
  after: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const accessLogEntry = z.strictObject({
  id: uuid,
  at: instant,
  userId: uuid.nullable(),
  name: z.string().nullable(),
  action: z.string(),
  objectType: z.string(),
  /** Names of the fields that changed; never their values. */
  fields: z.array(z.string()),
});

export const accessLogPage = page(accessLogEntry);

/** Query of `GET /audit-log`; newest first. */
export const auditLogQuery = z.strictObject({
  after: uuid.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** What one person did. */
  userId: uuid.optional(),
  /** Leaves out what was only opened. */
  changesOnly: z.enum(['true', 'false']).default('false'),
});

export const auditLogEntry = z.strictObject({
  ...accessLogEntry.shape,
  /** Whose record it was about; `null` when it was about none. */
  patientId: uuid.nullable(),
  patientName: z.string().nullable(),
});

export const auditLogPage = page(auditLogEntry);

export type AccessLogQuery = z.infer<typeof accessLogQuery>;
export type AccessLogEntry = z.infer<typeof accessLogEntry>;
export type AuditLogQuery = z.infer<typeof auditLogQuery>;
export type AuditLogEntry = z.infer<typeof auditLogEntry>;
