/** A prescription: immutable versions with author, reason and content. */
import * as z from 'zod';
import { code, instant, localDate, shortText, uuid } from './values';

export const load = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bodyweight') }),
  z.strictObject({ kind: z.literal('mass'), massKg: z.number().min(0).max(400) }),
  z.strictObject({ kind: z.literal('band'), colour: shortText(30) }),
  /** Words of a template, e.g. "heaviest load for 8 good reps". */
  z.strictObject({ kind: z.literal('described'), text: shortText(120) }),
]);

export const dosage = z.strictObject({
  sets: z.int().min(1).max(20),
  reps: z.int().min(1).max(200).nullable(),
  holdS: z.int().min(1).max(600).nullable(),
  timeS: z.int().min(1).max(7200).nullable(),
  /** Lift–pause–lower seconds, e.g. `3-0-3`. */
  tempo: z
    .string()
    .regex(/^\d{1,2}-\d{1,2}-\d{1,2}$/)
    .nullable(),
  restS: z.int().min(0).max(900),
  /** Target effort, 1–10. */
  rpeTarget: z.int().min(1).max(10).nullable(),
  load,
});

/** One exercise of a program. */
export const programItem = z.strictObject({
  itemId: uuid,
  exerciseId: code,
  /** Which sides do it; `left`/`right` may have their own dosage. */
  sides: z.enum(['both', 'left', 'right', 'different']),
  dosage,
  /** Dosage of the other side when `sides` is `different` (`dosage` is then the left's). */
  dosageRight: dosage.nullable(),
  /** ISO weekdays 1 (Monday) – 7, or every n days when `everyNDays` is set. */
  weekdays: z.array(z.int().min(1).max(7)).max(7),
  everyNDays: z.int().min(1).max(14).nullable(),
  timesPerDay: z.int().min(1).max(6),
  note: z.string().max(500).nullable(),
});

/** A phase of the program: weeks from the start, 1-based and inclusive. */
export const programBlock = z.strictObject({
  blockId: code,
  title: shortText(80),
  goal: z.string().max(300),
  weekFrom: z.int().min(1).max(104),
  weekTo: z.int().min(1).max(104),
  items: z.array(programItem).max(30),
});

export const programContent = z.strictObject({
  templateId: code.nullable(),
  templateVersion: z.int().nullable(),
  title: shortText(120),
  startsOn: localDate,
  blocks: z.array(programBlock).min(1).max(12),
});

/** Body of `PUT /programs/:id`. The first call assigns; a later one with `If-Match` writes the next version. */
export const saveProgram = z.strictObject({
  patientId: uuid,
  episodeId: uuid,
  reason: shortText(300),
  content: programContent,
});

export const program = z.strictObject({
  id: uuid,
  patientId: uuid,
  episodeId: uuid,
  version: z.int(),
  status: z.enum(['active', 'paused', 'ended']),
  reason: z.string(),
  by: z.string(),
  at: instant,
  content: programContent,
});

export const programTemplateRow = z.strictObject({
  id: code,
  version: z.int(),
  title: z.string(),
  condition: z.string(),
  weeks: z.int(),
  blockTitles: z.array(z.string()),
  exerciseCount: z.int(),
  protocolId: code.nullable(),
});
export const programTemplateList = z.strictObject({ items: z.array(programTemplateRow) });

export const currentProgram = z.strictObject({
  program: program.nullable(),
  history: z.array(z.strictObject({ version: z.int(), by: z.string(), at: instant, reason: z.string() })),
});

export type Dosage = z.infer<typeof dosage>;
export type ProgramItem = z.infer<typeof programItem>;
export type ProgramBlock = z.infer<typeof programBlock>;
export type ProgramContent = z.infer<typeof programContent>;
export type SaveProgram = z.infer<typeof saveProgram>;
export type Program = z.infer<typeof program>;
export type ProgramTemplateRow = z.infer<typeof programTemplateRow>;
