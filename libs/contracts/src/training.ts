/** What the runner did and felt. Everything here is written by the runner's phone: client-made ids, idempotent `PUT`. */
import * as z from 'zod';
import { code, effort, instant, localDate, pain, timeZone, uuid } from './values';
import { exerciseId, itemId, programContent } from './programs';

export const loggedSet = z.strictObject({
  itemId,
  exerciseId,
  side: z.enum(['left', 'right', 'both']),
  setNumber: z.int().min(1).max(20),
  status: z.enum(['as-prescribed', 'changed', 'skipped']),
  reps: z.int().min(0).max(500).nullable(),
  holdS: z.int().min(0).max(3600).nullable(),
  loadKg: z.number().min(0).max(400).nullable(),
  rpe: effort.nullable(),
  skipReason: z.enum(['pain', 'time', 'kit', 'did-not-understand']).nullable(),
});

/** Body of `PUT /my/sessions/:id`: one exercise session. */
export const saveExerciseSession = z.strictObject({
  programId: uuid,
  programVersion: z.int().min(1),
  localDate,
  timeZone,
  startedAt: instant,
  endedAt: instant,
  completed: z.enum(['full', 'partial', 'not-done']),
  sets: z.array(loggedSet).max(300),
  /** Worst pain in the session. */
  painDuring: pain.nullable(),
  effort: effort.nullable(),
  comment: z.string().max(1000).nullable(),
});

/** Codes a runner can report at any time; each one stops the plan until the therapist has spoken to them. */
export const runRedFlag = z.enum(['RF1', 'RF2', 'RF3', 'RF4', 'RF5', 'RF6', 'RF7', 'RF8', 'RF9', 'RF10']);

/** Body of `PUT /my/runs/:id`: a walk, walk-run or run, planned or not. */
export const saveRun = z.strictObject({
  planId: uuid.nullable(),
  /** Step of the ladder it was started from; `null` for a run outside the plan. */
  stepId: code.nullable(),
  localDate,
  timeZone,
  startedAt: instant,
  endedAt: instant,
  completed: z.enum(['full', 'partial-symptom', 'partial-other', 'not-done']),
  runMin: z.number().min(0).max(1440).nullable(),
  walkMin: z.number().min(0).max(1440).nullable(),
  distanceM: z.number().min(0).max(400_000).nullable(),
  painBefore: pain.nullable(),
  painDuring: pain.nullable(),
  /** Asked one hour after the end. */
  painAfter60Min: pain.nullable(),
  swelling: z.enum(['none', 'mild', 'clear']).nullable(),
  limp: z.enum(['none', 'brief', 'lasting']).nullable(),
  effort: effort.nullable(),
  redFlags: z.array(runRedFlag).max(10),
  /** Asked when the last run was seven or more days ago. */
  layoffReason: z.enum(['other', 'illness', 'symptoms']).nullable(),
  comment: z.string().max(1000).nullable(),
});

/** Body of `PUT /my/check-ins/:localDate`: the morning answer. Unanswered questions are `null`. */
export const saveCheckIn = z.strictObject({
  timeZone,
  answeredAt: instant,
  /** Worst pain in the first hour after getting up. */
  painMorning: pain.nullable(),
  stiffnessMin: z.int().min(0).max(600).nullable(),
  /** Back to how it was before the last session? */
  recovery: z.enum(['within-24h', '24-48h', 'over-48h']).nullable(),
  swelling: z.enum(['none', 'mild', 'clear']).nullable(),
  limp: z.enum(['none', 'brief', 'lasting']).nullable(),
  nightPain: z.boolean().nullable(),
  painRest: pain.nullable(),
  painWalk: pain.nullable(),
  painStairs: pain.nullable(),
  comment: z.string().max(1000).nullable(),
});

export const localDateParam = z.strictObject({ localDate });

/** Answer to an accepted write: what the plan says now, so that the phone can show it at once. */
export const trainingReceipt = z.strictObject({
  /** True when this exact record was already there. */
  replay: z.boolean(),
  /** Class of the session where it belongs to a return-to-run plan. */
  sessionClass: z.enum(['GREEN', 'AMBER', 'RED', 'STOP', 'VOID', 'PENDING', 'UNKNOWN']).nullable(),
  /** In the runner's words. */
  message: z.string(),
});

/** One logged run with what became of it. */
export const runRow = z.strictObject({
  id: uuid,
  ...saveRun.omit({ timeZone: true, startedAt: true, endedAt: true }).shape,
  plannedLabel: z.string().nullable(),
  painNextMorning: pain.nullable(),
  sessionClass: trainingReceipt.shape.sessionClass,
});

/** Everything the Today screen needs, in one answer; kept on the phone for use without signal. */
export const today = z.strictObject({
  localDate,
  timeZone,
  givenName: z.string(),
  clinicName: z.string(),
  clinicPhone: z.string().nullable(),
  /** Set when a run's next-morning question is open. */
  morningQuestion: z.strictObject({ runId: uuid, runDate: localDate, bodyPart: z.string() }).nullable(),
  program: z
    .strictObject({
      id: uuid,
      version: z.int(),
      title: z.string(),
      /** The whole content, so that the player works offline. */
      content: programContent,
      changedNote: z.string().nullable(),
    })
    .nullable(),
  run: z
    .strictObject({
      planId: uuid,
      stepId: code,
      phaseTitle: z.string(),
      /** Words for the button: "Walk-run: 6 × (2 min run, 2 min walk)". */
      label: z.string(),
      walkMin: z.number(),
      runMin: z.number(),
      repeats: z.int(),
      allowedFrom: localDate,
      status: z.enum(['go', 'wait', 'hold', 'rest']),
      why: z.string(),
      ceilingMin: z.number().nullable(),
      ladder: z.array(
        z.strictObject({
          phaseId: code,
          title: z.string(),
          state: z.enum(['done', 'here', 'ahead']),
          toMoveUp: z.array(z.string()),
        }),
      ),
    })
    .nullable(),
  /** The last ten runs, newest first. */
  recentRuns: z.array(runRow).max(10),
  /** The last seven days with today, oldest first. */
  week: z.array(
    z.strictObject({
      date: localDate,
      planned: z.boolean(),
      state: z.enum(['done', 'said-no', 'no-word', 'rest', 'ahead']),
    }),
  ),
});

export type LoggedSet = z.infer<typeof loggedSet>;
export type SaveExerciseSession = z.infer<typeof saveExerciseSession>;
export type SaveRun = z.infer<typeof saveRun>;
export type SaveCheckIn = z.infer<typeof saveCheckIn>;
export type TrainingReceipt = z.infer<typeof trainingReceipt>;
export type Today = z.infer<typeof today>;
export type RunRow = z.infer<typeof runRow>;
