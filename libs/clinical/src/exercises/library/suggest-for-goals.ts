import { type ExerciseId, exerciseEntry } from '../exercise-list';
import type { Equipment } from './facts-shape';
import { type GoalSuggestion, exercisesForGoal } from './goals';

/** What a goal of the episode asks exercises for. */
export interface GoalAims {
  readonly id: string;
  /** Aims that the finding behind it suggests, the main one first. */
  readonly aims: readonly string[];
}

/** Exercises for one goal, each once over all goals. */
export interface SuggestedForGoal {
  readonly goalId: string;
  readonly exercises: readonly GoalSuggestion[];
}

/** Circumstances that suggestions are made under. */
export interface SuggestionOptions {
  /** Precautions of the patient; they always win. */
  readonly precautions: readonly string[];
  /** What the runner has; null for no limit. */
  readonly equipment?: ReadonlySet<Equipment> | null;
  /** Exercises that are in the program already. */
  readonly given?: ReadonlySet<string>;
  /** Most exercises for one goal; 4 unless told. */
  readonly limit?: number;
}

const MOST_PER_GOAL = 4;

/** The lists in turn: the first of each, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, place) => lists.flatMap((list) => list.slice(place, place + 1))).flat();
}

/** Hops and jumps come after what prepares for them; where an aim is served by nothing else, they are all there is. */
function jumpsLast(suggestions: readonly GoalSuggestion[]): readonly GoalSuggestion[] {
  const isJump = ({ id }: GoalSuggestion) => exerciseEntry(id).category === 'plyometric';
  return [...suggestions.filter((each) => !isJump(each)), ...suggestions.filter(isJump)];
}

/**
 * The exercises that the library suggests for the goals of an episode: for each goal the best fit of each of its aims
 * in turn, easiest steps first and hops and jumps last (product default). An exercise is suggested once, for the first goal that asks for it. The therapist adds
 * what fits: nothing is added by itself.
 *
 * @example suggestForGoals([{ id: 'g', aims: ['goal-hip-abductor-strength'] }], { precautions: [], limit: 1 })[0].exercises.length // => 1
 */
export function suggestForGoals(
  goals: readonly GoalAims[],
  { precautions, equipment = null, given = new Set(), limit = MOST_PER_GOAL }: SuggestionOptions,
): readonly SuggestedForGoal[] {
  const taken = new Set<ExerciseId>();
  return goals.map(({ id: goalId, aims }) => {
    const lists = aims.map((aim) => jumpsLast(exercisesForGoal(aim, precautions, equipment).suggestions));
    const fresh = new Map<ExerciseId, GoalSuggestion>();
    for (const suggestion of inTurn(lists)) {
      if (fresh.size >= limit) break;
      if (!given.has(suggestion.id) && !taken.has(suggestion.id)) fresh.set(suggestion.id, suggestion);
    }
    for (const id of fresh.keys()) taken.add(id);
    return { goalId, exercises: [...fresh.values()] };
  });
}
