import type { Dosage } from '../dosage';
import { spreadDays } from '../dosage';
import type { ExerciseEntry, ExerciseId } from '../exercise-list';
import { exerciseEntry, findExercise } from '../exercise-list';
import { textOf } from '../exercise-text';
import type { ExerciseText } from '../exercise-text-shape';
import { EXERCISE_FACTS } from './exercise-facts.data';
import type { FactsRow } from './facts-shape';

/** What the planner knows about an exercise. */
export interface ExerciseFacts extends ExerciseEntry, Omit<FactsRow, 'dosage'> {
  /** Where to start; the therapist adapts it. */
  readonly defaultDosage: Dosage;
}

/** How demanding an exercise is, by the effort it starts with (product default: RPE up to 4, 5 to 6, from 7). */
export type ExerciseLevel = 'easy' | 'medium' | 'hard';

/**
 * The level of an exercise.
 *
 * @example exerciseLevel('st_back_squat') // => "hard"
 */
export function exerciseLevel(id: ExerciseId): ExerciseLevel {
  const rpeTarget = EXERCISE_FACTS[id].dosage[7];
  if (rpeTarget <= 4) return 'easy';
  return rpeTarget <= 6 ? 'medium' : 'hard';
}

/** Everything about an exercise. */
export type Exercise = ExerciseFacts & ExerciseText;

function dosageOf(entry: ExerciseEntry): Dosage {
  const [sets, reps, holdS, timeS, tempo, restS, daysPerWeek, rpeTarget, note] = EXERCISE_FACTS[entry.id].dosage;
  return {
    sets,
    reps,
    holdS,
    timeS,
    tempo,
    restS,
    sides: entry.sides,
    load: null,
    note,
    effort: { scale: 'RPE', target: rpeTarget },
    days: spreadDays(daysPerWeek),
    timesPerDay: 1,
  };
}

/**
 * What the planner knows about a built-in exercise, or null for an id the library does not have.
 *
 * @example exerciseFacts('st_wall_sit')?.harder // => "st_spanish_squat_iso"
 */
export function exerciseFacts(id: string): ExerciseFacts | null {
  const entry = findExercise(id);
  if (entry === null) return null;
  const { muscles, assisting, equipment, serves, demands, easier, harder } = EXERCISE_FACTS[entry.id];
  return {
    ...entry,
    muscles,
    assisting,
    equipment,
    serves,
    demands,
    easier,
    harder,
    defaultDosage: dosageOf(entry),
  };
}

/**
 * The dosage an exercise starts with when it is put into a program.
 *
 * @example defaultDosage('st_quad_set').sets // => 3
 */
export function defaultDosage(id: ExerciseId): Dosage {
  return dosageOf(exerciseEntry(id));
}

/** Everything about one exercise, text included; null for an id the library does not have. */
export async function loadExercise(id: string): Promise<Exercise | null> {
  const facts = exerciseFacts(id);
  return facts === null ? null : { ...facts, ...(await textOf(facts)) };
}
