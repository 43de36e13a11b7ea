/** The patient chart: the whole first screen in one answer. */
import * as z from 'zod';
import { assessmentRow } from './assessments';
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

export const timelineEntry = z.strictObject({
  kind: z.enum(['assessment', 'program', 'run', 'session', 'decision', 'check-in', 'episode']),
  id: z.string(),
  at: instant,
  localDate,
  text: z.string(),
});

export const chart = z.strictObject({
  patient,
  episodes: z.array(episode),
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
      valuesNow: z.array(z.unknown()),
      valuesBefore: z.array(z.unknown()),
      previousOn: localDate.nullable(),
    })
    .nullable(),
  assessments: z.array(assessmentRow),
  timeline: z.array(timelineEntry),
  openRedFlags: z.array(
    z.strictObject({
      redFlagId: code,
      level: z.enum(['emergency', 'urgent', 'prompt', 'advise']),
      text: z.string(),
      since: localDate,
    }),
  ),
});

export type Chart = z.infer<typeof chart>;
export type TimelineEntry = z.infer<typeof timelineEntry>;
