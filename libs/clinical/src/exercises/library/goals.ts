import type { ExerciseId } from '../exercise-list';
import { EXERCISE_FACTS } from './exercise-facts.data';
import type { Equipment, Serves } from './facts-shape';
import type { GoalRow } from './goals.data';
import { GOALS } from './goals.data';
import type { BlockedExercise } from './precautions';
import { withoutBlocked } from './precautions';
import { progressions, stepsBelow } from './progressions';

export type GoalId = (typeof GOALS)[number]['id'];

/** An exercise offered for an aim, and why. */
export interface GoalSuggestion {
  readonly id: ExerciseId;
  /** The codes of the aim this exercise serves. */
  readonly serves: readonly Serves[];
  /** Next easier and harder exercise that may be given. */
  readonly easier: ExerciseId | null;
  readonly harder: ExerciseId | null;
}

export interface GoalSuggestions {
  readonly suggestions: readonly GoalSuggestion[];
  readonly blocked: readonly BlockedExercise[];
  /** Aims to add with this one. */
  readonly pairedWith: readonly GoalId[];
}

const BY_ID: ReadonlyMap<string, GoalRow> = new Map(GOALS.map((row) => [row.id, row]));

/** All aims with their labels. */
export function allGoals(): readonly (GoalRow & { readonly id: GoalId })[] {
  return GOALS;
}

/**
 * The exercise codes that serve an aim, best first; empty for an aim this version does not know.
 *
 * @example codesOfGoal('goal-balance') // => ["poor_balance"]
 */
export function codesOfGoal(goalId: string): readonly Serves[] {
  return BY_ID.get(goalId)?.serves ?? [];
}

interface Candidate {
  readonly id: ExerciseId;
  readonly serves: readonly Serves[];
  readonly rank: number;
}

/** The lower the better: the aim's main code first, then where the exercise itself lists it, then easier steps. */
function rankOf(id: ExerciseId, goal: GoalRow, matched: readonly Serves[]): number {
  const best = Math.min(...matched.map((code) => goal.serves.indexOf(code)));
  const own = Math.min(...matched.map((code) => EXERCISE_FACTS[id].serves.indexOf(code)));
  return best * 1000 + own * 100 + stepsBelow(id);
}

function candidatesFor(goal: GoalRow, equipment: ReadonlySet<Equipment> | null): Candidate[] {
  return (Object.keys(EXERCISE_FACTS) as ExerciseId[])
    .map((id) => ({ id, serves: EXERCISE_FACTS[id].serves.filter((code) => goal.serves.includes(code)) }))
    .filter(({ id, serves }) => {
      const needs = EXERCISE_FACTS[id].equipment;
      return serves.length > 0 && (equipment === null || needs.every((thing) => equipment.has(thing)));
    })
    .map((candidate) => ({ ...candidate, rank: rankOf(candidate.id, goal, candidate.serves) }))
    .sort((a, b) => a.rank - b.rank);
}

/**
 * Exercises that serve an aim, best fit and easiest step first, with the steps next to each. Precautions always win:
 * a forbidden exercise is listed under `blocked` with the reason and is never a suggestion or a next step.
 *
 * @param equipment what the runner has; null for no limit
 * @returns empty lists for an aim this version does not know
 * @example exercisesForGoal('goal-hamstring-strength', ['open-red-flag']).suggestions // => []
 */
export function exercisesForGoal(
  goalId: string,
  precautions: readonly string[],
  equipment: ReadonlySet<Equipment> | null = null,
): GoalSuggestions {
  const goal = BY_ID.get(goalId);
  if (goal === undefined) return { suggestions: [], blocked: [], pairedWith: [] };
  const { allowed, blocked } = withoutBlocked(candidatesFor(goal, equipment), precautions);
  const suggestions = allowed.map(({ id, serves }) => {
    const { easier, harder } = progressions(id, precautions);
    return { id, serves, easier: easier[0] ?? null, harder: harder[0] ?? null };
  });
  return { suggestions, blocked, pairedWith: (goal.pairedWith ?? []) as readonly GoalId[] };
}
