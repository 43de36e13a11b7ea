import type { SaveEpisodeGoal } from '@midstance/contracts/episode-goals';
import type { StoredGoal } from './goal-facts';
import type { GoalRow } from './goal-rows';

/** What a goal is about stays; another finding, patient or episode is another goal. */
export function isSameGoal(stored: StoredGoal, goal: SaveEpisodeGoal): boolean {
  const isPlaced = stored.patientId === goal.patientId && stored.episodeId === goal.episodeId;
  if (!isPlaced || stored.kind !== goal.kind) return false;
  if (goal.kind === 'activity') return true;
  const { assessmentId, findingKey, measureId, side } = goal;
  return (
    stored.assessmentId === assessmentId &&
    stored.findingKey === findingKey &&
    stored.measureId === measureId &&
    stored.side === side
  );
}

/** True when nothing that may be edited differs. */
export function isUnchanged(stored: StoredGoal, goal: SaveEpisodeGoal): boolean {
  if (stored.status !== goal.status || stored.dueOn !== goal.dueOn) return false;
  if (goal.kind === 'finding') return true;
  const { activity, baseline, target } = stored;
  return (
    activity === goal.activity &&
    baseline.value === goal.score &&
    baseline.on === goal.scoredOn &&
    target.value === goal.targetScore
  );
}

/** What an edit of a finding's goal leaves as it is. */
export function keptOf({ activity, baseline, target }: StoredGoal): GoalRow {
  return {
    activity,
    baseline: baseline.value,
    baseline_on: baseline.on,
    target_when: target.when,
    target: target.value,
  };
}

/** Where a goal stands: a status other than open has a day. */
export function standing({ status, dueOn }: SaveEpisodeGoal, since: string): GoalRow {
  return { status, status_on: status === 'open' ? null : since, due_on: dueOn };
}
