/** A prescription: immutable versions with author, reason and content. */
import * as z from 'zod';
import type { Dosage, ProgramContent } from '@midstance/clinical/exercises';
import { redFlagReason } from './red-flags';
import { code, instant, localDate, shortText, uuid } from './values';

const load = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('body-weight') }),
  z.strictObject({ kind: z.literal('mass'), massKg: z.number().min(0.25).max(400) }),
  z.strictObject({
    kind: z.literal('band'),
    band: z.enum(['extra-light', 'light', 'medium', 'heavy', 'extra-heavy']),
  }),
  z.strictObject({ kind: z.literal('rep-max'), reps: z.int().min(1).max(30) }),
]);

const days = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('days-of-week'), days: z.array(z.int().min(1).max(7)).min(1).max(7) }),
  z.strictObject({ kind: z.literal('every-n-days'), everyNDays: z.int().min(2).max(14) }),
]);

/** A complete prescription of one exercise; the ranges are those of the clinical library. */
export const dosage = z.strictObject({
  sets: z.int().min(1).max(10),
  reps: z.int().min(1).max(100).nullable(),
  holdS: z.int().min(1).max(300).nullable(),
  timeS: z.int().min(5).max(10_800).nullable(),
  tempo: z
    .string()
    .regex(/^\d{1,2}-\d{1,2}-\d{1,2}$/, 'must be seconds like 3-1-2')
    .nullable(),
  restS: z.int().min(0).max(7200),
  sides: z.enum(['together', 'each', 'left', 'right']),
  load: load.nullable(),
  note: z.string().max(300).nullable(),
  effort: z.strictObject({ scale: z.enum(['RPE', 'RIR']), target: z.number().min(0).max(10) }),
  days,
  timesPerDay: z.int().min(1).max(4),
});

/** Id of a built-in exercise, or `own:<id>` of one the clinic made. */
export const exerciseId = z.string().regex(/^(own:)?[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/, 'must be an exercise id');

/** Id of an item inside a program; stable across its versions. */
export const itemId = z.string().min(1).max(80);

const predicate = z.strictObject({
  metric: z.string().max(80),
  agg: z.enum(['last', 'max', 'median']),
  op: z.enum(['<=', '>=', '==', '>']),
  value: z.union([z.number(), z.string().max(80), z.boolean()]),
  windowDays: z.int().min(1).max(366).optional(),
  note: z.string().max(300).optional(),
});

const phase = z.strictObject({
  id: z.string().min(1).max(40),
  title: shortText(120),
  goal: z.string().max(500),
  fromDate: localDate,
  toDate: localDate,
  activeFrom: localDate.nullable(),
  activeTo: localDate.nullable(),
  items: z
    .array(z.strictObject({ id: itemId, exerciseId, firstSide: z.enum(['left', 'right']).nullable(), dosage }))
    .max(30),
  running: z.string().max(1000),
  crossTraining: z.array(exerciseId).max(20),
  progressIfAll: z.array(predicate).max(20),
  regressIfAny: z.array(predicate).max(20),
  notes: z.string().max(2000),
});

const contentShape = z.strictObject({
  schema: z.literal('program/1'),
  templateId: code.nullable(),
  title: shortText(160),
  startDate: localDate,
  endDate: localDate,
  protocolId: code.nullable(),
  painProfile: z.enum(['knee', 'itb', 'tendon', 'muscle', 'bone', 'postop']),
  phases: z.array(phase).min(1).max(12),
  outcomes: z.array(z.strictObject({ measure: z.string().max(80), when: z.string().max(200) })).max(20),
  leftOut: z
    .array(
      z.strictObject({ phaseId: z.string().max(40), exerciseId, precautions: z.array(z.string().max(80)).max(20) }),
    )
    .max(100),
});

/**
 * The content of one version of a prescription. The type is the clinical library's own: the schema accepts exactly what
 * it calls a program, only zod cannot say `readonly`.
 */
export const programContent = contentShape as z.ZodType as z.ZodType<ProgramContent>;

/** Body of `PUT /programs/:id`. The first call assigns; a later one with `If-Match` writes the next version. */
export const saveProgram = z.strictObject({
  patientId: uuid,
  episodeId: uuid,
  reason: shortText(300),
  content: programContent,
  /** Why it is assigned although an urgent red flag is open; needed only then, and kept with the version. */
  redFlagReason: redFlagReason.nullable().default(null),
});

/** Body of `POST /programs/:id/status`. */
export const setProgramStatus = z.strictObject({
  status: z.enum(['active', 'paused', 'ended']),
  reason: shortText(300),
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

/** Answer to a write: the version it made, also in the `ETag`. */
export const programVersion = z.strictObject({ id: uuid, version: z.int() });

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

export const programVersionRow = z.strictObject({
  version: z.int(),
  by: z.string(),
  at: instant,
  reason: z.string(),
  redFlagReason: z.string().nullable(),
});
export const currentProgram = z.strictObject({ program: program.nullable(), history: z.array(programVersionRow) });

export type SaveProgram = z.infer<typeof saveProgram>;
export type Program = z.infer<typeof program>;
export type ProgramVersion = z.infer<typeof programVersion>;
export type SetProgramStatus = z.infer<typeof setProgramStatus>;
export type ProgramTemplateRow = z.infer<typeof programTemplateRow>;
export type CurrentProgram = z.infer<typeof currentProgram>;
export type { Dosage, ProgramContent };
