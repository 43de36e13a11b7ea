/** An episode of care: one injury from onset to discharge. */
import * as z from 'zod';
import { code, instant, involvedSide, localDate, shortText, uuid, version } from './values';

/** The four groups of contributing factors. */
export const contributingFactor = z.enum(['biomechanical', 'muscle-imbalance', 'overuse-training-error', 'footwear']);

export const precaution = z.strictObject({
  /** Key of the precaution in the clinical library (`no-downhill`, `no-impact` …). */
  code,
  /** What the therapist adds in words. */
  note: shortText(200).nullable(),
  until: localDate.nullable(),
});

export const goal = z.strictObject({
  text: shortText(120),
  /** Day of the race or event, if there is one. */
  onDate: localDate.nullable(),
});

export const episodeFields = {
  patientId: uuid,
  /** Complaint battery of the clinical library: `patellofemoral`, `achilles-calf` … */
  complaint: code,
  /** Body region in words of the clinical library. */
  region: code,
  side: involvedSide,
  onsetDate: localDate.nullable(),
  startedOn: localDate,
  factors: z.array(contributingFactor).max(4),
  precautions: z.array(precaution).max(20),
  goal: goal.nullable(),
  /** Running minutes a week before the injury; `null` = not asked. */
  preInjuryWeeklyRunMin: z.number().min(0).max(3000).nullable(),
};

/** Body of `PUT /episodes/:id`: opens, or edits with `If-Match`. */
export const saveEpisode = z.strictObject({ ...episodeFields, status: z.enum(['open', 'closed']).default('open') });

export const episode = z.strictObject({
  id: uuid,
  ...episodeFields,
  status: z.enum(['open', 'closed']),
  closedAt: instant.nullable(),
  version,
});

export const episodeList = z.strictObject({ items: z.array(episode) });

export type ContributingFactor = z.infer<typeof contributingFactor>;
export type Precaution = z.infer<typeof precaution>;
export type SaveEpisode = z.infer<typeof saveEpisode>;
export type Episode = z.infer<typeof episode>;
