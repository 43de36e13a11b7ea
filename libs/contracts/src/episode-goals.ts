/** Goals of an episode: what a finding set, and activities in the runner's own words. */
import * as z from 'zod';
import { code, localDate, shortText, side, uuid, version } from './values';

/** `reached` and `dropped` are the therapist's word; that a number is inside its target shows in `reached` of the goal. */
export const goalStatus = z.enum(['open', 'reached', 'dropped']);

/** How well an activity goes, 0 (cannot do it) to 10 (as before the injury). */
const activityScore = z.int('must be a whole number').min(0).max(10);

const common = {
  patientId: uuid,
  episodeId: uuid,
  status: goalStatus.default('open'),
  /** Day by which it is to be reached. */
  dueOn: localDate.nullable().default(null),
};

/**
 * Body of `PUT /episode-goals/:id`: makes a goal, or edits it with `If-Match`. Of a finding only what it is about is
 * sent: baseline and target are the signed assessment's.
 */
export const saveEpisodeGoal = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('finding'),
    ...common,
    /** A signed assessment of the episode that has the finding. */
    assessmentId: uuid,
    findingKey: shortText(200),
    /** `null` for a finding that rests on no number. */
    measureId: code.nullable(),
    side,
  }),
  z.strictObject({
    kind: z.literal('activity'),
    ...common,
    activity: shortText(80),
    /** As it was when the goal was set; `null` when nobody asked. */
    score: activityScore.nullable(),
    scoredOn: localDate,
    targetScore: activityScore.nullable(),
  }),
]);

/** A number on a day of the patient. */
const point = z.strictObject({ on: localDate, value: z.number() });

export const episodeGoal = z.strictObject({
  id: uuid,
  patientId: uuid,
  episodeId: uuid,
  kind: z.enum(['finding', 'activity']),
  /** The measure, what to work on, or the activity. */
  title: z.string(),
  status: goalStatus,
  /** Day on which it was said to be reached, or dropped. */
  statusOn: localDate.nullable(),
  dueOn: localDate.nullable(),
  /** The finding as it stood when the assessment was signed; `null` for an activity. */
  finding: z
    .strictObject({
      assessmentId: uuid,
      key: z.string(),
      evidence: z.enum(['A', 'B', 'C', 'D']),
      text: z.string(),
      /** What to work on: exercises are suggested for these aims of the clinical library. */
      aims: z.array(code),
    })
    .nullable(),
  measureId: code.nullable(),
  side,
  /** What the numbers are: the value, the side in percent of the other, how far the sides are apart, or a score. */
  basis: z.enum(['value', 'symmetry', 'difference', 'score']).nullable(),
  /** Canonical unit of the numbers (UCUM). */
  unit: z.string(),
  baseline: z.strictObject({ on: localDate, value: z.number().nullable() }),
  /** From the rule's own limit, or the score agreed on; `null` where there is none. */
  target: z
    .strictObject({ when: z.enum(['<', '<=', '>', '>=']), value: z.number(), limitId: z.string().nullable() })
    .nullable(),
  /** The newest number after the baseline. */
  last: point.nullable(),
  /** Since when every number was inside the target; nobody types it. */
  reached: point.nullable(),
  version,
});

export const episodeGoalList = z.strictObject({ items: z.array(episodeGoal) });

export type GoalStatus = z.infer<typeof goalStatus>;
export type SaveEpisodeGoal = z.infer<typeof saveEpisodeGoal>;
export type EpisodeGoal = z.infer<typeof episodeGoal>;
