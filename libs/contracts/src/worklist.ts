/** Who needs me, and why: one row per runner. */
import * as z from 'zod';
import { code, instant, involvedSide, localDate, shortText, uuid } from './values';

/** How much a reason presses: each is an icon and a word, never colour alone. */
export const severity = z.enum(['now', 'soon', 'watch']);

/** A reason in words, with the numbers behind it. */
export const worklistReason = z.strictObject({
  code,
  priority: z.int().min(1).max(5),
  severity,
  text: z.string(),
  /** What to do about it. */
  action: z.string(),
  since: localDate.nullable(),
  canSnooze: z.boolean(),
});

/** A day of the 14-day strip. `pain` is the worst answer of the day, `null` without an answer. */
export const stripDay = z.strictObject({
  date: localDate,
  state: z.enum(['done', 'told-us-no', 'no-word', 'rest', 'paused']),
  pain: z.int().nullable(),
});

export const worklistRow = z.strictObject({
  patientId: uuid,
  name: z.string(),
  ageYears: z.int(),
  complaint: z.string().nullable(),
  side: involvedSide.nullable(),
  /** "RTR 2·4", "Strength 6 wk"; `null` without a plan. */
  phase: z.string().nullable(),
  reasons: z.array(worklistReason),
  strip: z.array(stripDay),
  /** Worst symmetry of the last test: percent of the other side and the weaker side. */
  worstSymmetry: z
    .strictObject({
      label: z.string(),
      percent: z.number(),
      weaker: z.enum(['left', 'right', 'none']),
      assessedOn: localDate,
    })
    .nullable(),
  nextVisit: instant.nullable(),
  verb: z.enum(['message', 'call', 'review-phase', 'open-test', 'open']),
  snoozedUntil: localDate.nullable(),
  mine: z.boolean(),
});

export const worklistView = z.enum(['needs-me', 'mine', 'return-to-run', 'all']);
export const worklistQuery = z.strictObject({
  view: worklistView.default('needs-me'),
  /** `next` of the page before. */
  after: z
    .string()
    .regex(/^[1-5]\|\d{4}-\d{2}-\d{2}\|[0-9a-f-]{36}$/, 'must be the `next` of a page')
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});

export const worklist = z.strictObject({
  counts: z.strictObject({ needsMe: z.int(), mine: z.int(), returnToRun: z.int(), all: z.int() }),
  rows: z.array(worklistRow),
  next: z.string().nullable(),
  unsignedDrafts: z.array(
    z.strictObject({ assessmentId: uuid, patientId: uuid, name: z.string(), battery: z.string(), valueCount: z.int() }),
  ),
  retestsDue: z.array(z.strictObject({ patientId: uuid, name: z.string(), due: localDate, what: z.string() })),
});

/** Body of `PUT /worklist/:id/snooze`; at most seven days, never for priority 1. */
export const snooze = z.strictObject({ until: localDate, reason: shortText(200) });

export type WorklistQuery = z.output<typeof worklistQuery>;
export type Snooze = z.infer<typeof snooze>;
export type WorklistReason = z.infer<typeof worklistReason>;
export type StripDay = z.infer<typeof stripDay>;
export type WorklistRow = z.infer<typeof worklistRow>;
export type WorklistView = z.infer<typeof worklistView>;
export type Worklist = z.infer<typeof worklist>;
