/** The patient chart: the whole first screen in one answer. */
import * as z from 'zod';
import { assessmentRow } from './assessments';
import { episodeGoal } from './episode-goals';
import { episode } from './episodes';
import { patient } from './patients';
import { decision, proposal } from './return-to-run';
import { saveCheckIn, saveExerciseSession, saveRun } from './training';
import { code, instant, involvedSide, localDate, uuid } from './values';

/** Long series travel column-wise: the n-th entry of each list belongs to the n-th date. Gaps are `null`. */
export const trendColumns = z.strictObject({
  dates: z.array(localDate),
  runMin: z.array(z.number().nullable()),
  painDuring: z.array(z.int().nullable()),
  painAfter: z.array(z.int().nullable()),
  painMorning: z.array(z.int().nullable()),
});

/** One side of a measure as it was judged when the test was signed. */
const testedSide = z.strictObject({
  value: z.union([z.number(), z.string()]).nullable(),
  notDone: z.string().nullable(),
  /** Against the assessment before; `null` when it did not hold the measure. */
  /** `unit` where it is not the measure's own: a force with its lever arm is compared as torque. */
  change: z
    .strictObject({ change: z.number().nullable(), decision: z.string(), unit: z.string().nullable() })
    .nullable(),
});

/** A sided measure of the last signed test, as it was judged when it was signed. */
export const testedMeasure = z.strictObject({
  measureId: code,
  status: z.enum(['ok', 'info', 'watch', 'flag']).nullable(),
  left: testedSide.nullable(),
  right: testedSide.nullable(),
  symmetryPct: z.number().nullable(),
  weakerSide: z.enum(['left', 'right', 'equal']).nullable(),
  /** Left and right apart, where they are compared in the measure's unit. */
  difference: z.number().nullable(),
});

/** What every entry of the timeline carries beside what is recorded about it. */
const entry = <Kind extends string, Facts extends z.ZodObject>(kind: Kind, facts: Facts) =>
  z.strictObject({ kind: z.literal(kind), id: z.string(), at: instant, localDate, facts });

/** Something that happened, with the facts the screen makes words of. */
export const timelineEntry = z.discriminatedUnion('kind', [
  entry('assessment', z.strictObject({ status: z.enum(['draft', 'signed']), batteryId: code })),
  /** A version of a prescription, with why it was written. */
  entry(
    'program',
    z.strictObject({
      version: z.int(),
      status: z.enum(['active', 'paused', 'ended']),
      title: z.string(),
      reason: z.string(),
    }),
  ),
  entry(
    'run',
    saveRun.pick({
      stepId: true,
      completed: true,
      runMin: true,
      walkMin: true,
      painDuring: true,
      painAfter60Min: true,
    }),
  ),
  entry(
    'session',
    z.strictObject({
      completed: saveExerciseSession.shape.completed,
      setsDone: z.int(),
      setsSkipped: z.int(),
      painDuring: saveExerciseSession.shape.painDuring,
    }),
  ),
  entry('check-in', saveCheckIn.pick({ painMorning: true })),
  /** `action` is the kind of what was decided, `by` the name of who did. */
  entry(
    'decision',
    z.strictObject({
      action: code,
      ...decision.pick({ fromStepId: true, toStepId: true, reason: true, by: true }).shape,
    }),
  ),
  /** A red flag that somebody looked into. */
  entry('red-flag', z.strictObject({ flagId: code, reason: z.string(), by: z.string() })),
  /** A questionnaire: its total or, for a form without one, its levels; with why it was voided, if it was. */
  entry(
    'outcome',
    z.strictObject({
      code,
      total: z.number().nullable(),
      profile: z.string().nullable(),
      source: z.enum(['clinic', 'link']),
      voidReason: z.string().nullable(),
    }),
  ),
  entry('episode', z.strictObject({ complaint: code, side: involvedSide })),
]);

export const chart = z.strictObject({
  patient,
  episodes: z.array(episode),
  /** Open ones first, then as they were set. */
  goals: z.array(episodeGoal),
  now: z.strictObject({
    planId: uuid.nullable(),
    phaseTitle: z.string().nullable(),
    stepId: code.nullable(),
    stepLabel: z.string().nullable(),
    status: z.enum(['ACTIVE', 'HOLD', 'ENDED']).nullable(),
    proposal: proposal.nullable(),
    ceilingMin: z.number().nullable(),
    programId: uuid.nullable(),
    programTitle: z.string().nullable(),
    /** Sessions logged of sessions due, 14 days. */
    adherence: z.strictObject({ done: z.int(), saidNo: z.int(), due: z.int() }),
  }),
  trend: trendColumns,
  lastTest: z
    .strictObject({
      current: assessmentRow,
      measures: z.array(testedMeasure),
      previousOn: localDate.nullable(),
    })
    .nullable(),
  assessments: z.array(assessmentRow),
  /** Newest first. */
  timeline: z.array(timelineEntry),
  /** Labels of the steps the timeline names, by step id: "2 w 3 r × 5". */
  stepLabels: z.record(code, z.string()),
});

export type Chart = z.infer<typeof chart>;
export type TestedMeasure = z.infer<typeof testedMeasure>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
