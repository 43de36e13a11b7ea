import type { ExerciseId } from '../exercise-list';
import { isExerciseId } from '../exercise-list';
import { EXERCISE_FACTS } from './exercise-facts.data';
import { blockingPrecautions } from './precautions';

type Direction = 'easier' | 'harder';

function chain(id: ExerciseId, direction: Direction): ExerciseId[] {
  const steps: ExerciseId[] = [];
  for (let next = EXERCISE_FACTS[id][direction]; next !== null; next = EXERCISE_FACTS[next][direction]) {
    steps.push(next);
  }
  return steps;
}

/** How many easier steps an exercise has below it. */
export function stepsBelow(id: ExerciseId): number {
  return chain(id, 'easier').length;
}

/** The steps down and up from an exercise, nearest first. */
export interface Progressions {
  readonly easier: readonly ExerciseId[];
  readonly harder: readonly ExerciseId[];
}

/**
 * The chain of easier and harder exercises around one. It ends at the first step a precaution forbids: a rung is
 * never skipped.
 *
 * @returns empty lists for an id the library does not have
 * @example progressions('st_bw_squat', []).harder // => ["st_goblet_squat","st_back_squat"]
 * @example progressions('st_heel_raise_sl_weighted', ['no-impact']).harder // => []
 */
export function progressions(id: string, precautions: readonly string[]): Progressions {
  if (!isExerciseId(id)) return { easier: [], harder: [] };
  const untilBlocked = (steps: readonly ExerciseId[]): readonly ExerciseId[] => {
    const end = steps.findIndex((step) => blockingPrecautions(step, precautions).length > 0);
    return end === -1 ? steps : steps.slice(0, end);
  };
  return { easier: untilBlocked(chain(id, 'easier')), harder: untilBlocked(chain(id, 'harder')) };
}
