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

function ratedPoints({ activity, baseline }: StoredGoal, { ratings }: GoalFacts): GoalPoint[] {
  const after = ratings.filter(({ on }) => on > baseline.on);
  return after.flatMap(({ on, answer }) => {
    const rating = answer.activities.find(({ name }) => sameName(name, activity ?? ''))?.rating ?? null;
    return rating === null ? [] : [{ on, value: rating }];
  });
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
  const title = stored.activity ?? goalTitle({ measureId, aims: stored.finding?.aims ?? [] });
  return {
    ...{ id, patientId, episodeId, kind, title, status, statusOn, dueOn, measureId, side, basis, unit, target },
    finding: findingOf(stored),
    baseline: stored.baseline,
    ...goalProgress(target, points),
    version: stored.version,
  };
}

/** The goals of a patient with how far each has come, worked out from what was recorded since. */
export function goalsView(facts: GoalFacts): EpisodeGoal[] {
  return facts.goals.map((goal) => goalView(goal, facts));
}
