import type { Result } from '../derivations/result';
import { fail, succeed } from '../derivations/result';
import type { OutcomeChange } from './change';
import { changeBetween } from './change';
import type { OutcomeMeasure } from './outcome-shape';
import { OUTCOMES } from './outcomes.data';
import { scoreOutcome } from './score';

const ACTIVITIES: OutcomeMeasure = OUTCOMES[1];

/** An activity in the runner's own words, rated 0 (cannot do it) to 10 (as before the injury). */
export interface RatedActivity {
  readonly name: string;
  readonly rating: number | null;
}

export type ActivityChange =
  | { readonly isSameSeries: true; readonly change: OutcomeChange }
  /** Other activities were rated: a new series begins, and the two means cannot be compared. */
  | { readonly isSameSeries: false };

function namesOf(activities: readonly RatedActivity[]): string {
  return activities
    .map(({ name }) => name.trim().toLowerCase())
    .sort()
    .join('\n');
}

/** The mean of activities that are all rated. */
function meanOf(activities: readonly RatedActivity[]): Result<number> {
  const ratings = activities.map(({ rating }) => rating);
  const score = scoreOutcome('PSFS', { kind: 'items', items: ratings });
  if (!score.ok) return score;
  const mean = ratings.includes(null) ? null : score.value.total;
  return mean === null ? fail({ field: 'rating', code: 'missing' }) : succeed(mean);
}

/**
 * Compares two ratings of the runner's own activities. Only the same activities, all rated both times, make a series.
 *
 * @returns problems: `items` (1 to 5 activities), `items.n` outside 0 to 10, `rating` missing
 * @example compareActivities([{ name: 'Run', rating: 3 }], [{ name: 'Stairs', rating: 8 }]).value // => {"isSameSeries":false}
 */
export function compareActivities(
  baseline: readonly RatedActivity[],
  followUp: readonly RatedActivity[],
): Result<ActivityChange> {
  const before = meanOf(baseline);
  const after = meanOf(followUp);
  if (!before.ok) return before;
  if (!after.ok) return after;
  if (namesOf(baseline) !== namesOf(followUp)) return succeed({ isSameSeries: false });
  return succeed({ isSameSeries: true, change: changeBetween(ACTIVITIES, before.value, after.value) });
}
