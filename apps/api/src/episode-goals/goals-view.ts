import { goalProgress, goalValue, type GoalPoint } from '@midstance/clinical/findings';
import { goalTitle } from '@midstance/clinical/sentences';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { GoalFacts, StoredGoal } from './goal-facts';

function measuredPoints({ episodeId, assessmentId, measureId, side, basis }: StoredGoal, { readings }: GoalFacts) {
  const first = readings.findIndex((reading) => reading.assessmentId === assessmentId);
  if (measureId === null || basis === 'score') return [];
  return readings.slice(first + 1).flatMap((reading): GoalPoint[] => {
    const measure = reading.episodeId === episodeId ? reading.measures?.[measureId] : undefined;
    const value = measure === undefined ? null : goalValue({ side, basis }, measure);
    return value === null ? [] : [{ on: reading.on, value }];
  });
}

const sameName = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/** What the runner rated the activity from the day of the baseline on. */
function ratedPoints({ activity, baseline }: StoredGoal, { ratings }: GoalFacts): GoalPoint[] {
  const since = ratings.filter(({ on }) => on >= baseline.on);
  return since.flatMap(({ on, answer }) => {
    const rating = answer.activities.find(({ name }) => sameName(name, activity ?? ''))?.rating ?? null;
    return rating === null ? [] : [{ on, value: rating }];
  });
}

/**
 * Where an activity began. A rating of that very day is the truth, also when it was corrected later; without a score of
 * its own the goal begins with its first rating.
 */
function ratedBaseline({ baseline }: StoredGoal, points: readonly GoalPoint[]): StoredGoal['baseline'] {
  const ofDay = points.findLast(({ on }) => on === baseline.on);
  return ofDay ?? (baseline.value === null ? (points[0] ?? baseline) : baseline);
}

function targetOf({ target: { when, value, limitId } }: StoredGoal): EpisodeGoal['target'] {
  return when === null || value === null ? null : { when, value, limitId };
}

function findingOf({ finding, assessmentId, findingKey }: StoredGoal): EpisodeGoal['finding'] {
  if (finding === null || assessmentId === null || findingKey === null) return null;
  return { assessmentId, key: findingKey, ...finding };
}

function goalView(stored: StoredGoal, facts: GoalFacts): EpisodeGoal {
  const { id, patientId, episodeId, kind, status, statusOn, dueOn, measureId, side, basis, unit } = stored;
  const target = targetOf(stored);
  const points = kind === 'activity' ? ratedPoints(stored, facts) : measuredPoints(stored, facts);
  const baseline = kind === 'activity' ? ratedBaseline(stored, points) : stored.baseline;
  const later = kind === 'activity' ? points.filter(({ on }) => on > baseline.on) : points;
  const title = stored.activity ?? goalTitle({ measureId, aims: stored.finding?.aims ?? [] });
  return {
    ...{ id, patientId, episodeId, kind, title, status, statusOn, dueOn, measureId, side, basis, unit, target },
    finding: findingOf(stored),
    baseline,
    ...goalProgress(target, later),
    version: stored.version,
  };
}

/** The goals of a patient with how far each has come, worked out from what was recorded since. */
export function goalsView(facts: GoalFacts): EpisodeGoal[] {
  return facts.goals.map((goal) => goalView(goal, facts));
}
