/** The patient chart: the whole first screen in one answer. */
import * as z from 'zod';
import { assessmentRow } from './assessments';
import { episodeGoal } from './episode-goals';
import { episode } from './episodes';
import { patient } from './patients';
import { proposal } from './return-to-run';
import { code, instant, localDate, uuid } from './values';

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

export const timelineEntry = z.strictObject({
  kind: z.enum(['assessment', 'program', 'run', 'session', 'decision', 'check-in', 'red-flag', 'episode', 'outcome']),
  id: z.string(),
  at: instant,
  localDate,
  text: z.string(),
});

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
  timeline: z.array(timelineEntry),
});

export type Chart = z.infer<typeof chart>;
export type TestedMeasure = z.infer<typeof testedMeasure>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
