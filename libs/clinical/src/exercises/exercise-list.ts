import { EXERCISE_ROWS } from './exercise-index.data';
import type { BodyRegion, ExerciseCategory } from './vocabulary';

/** Id of a built-in exercise. Ids are stable: a changed meaning gets a new id. */
export type ExerciseId = (typeof EXERCISE_ROWS)[number][0];

/** Id of an exercise a clinic made itself; the part after `own:` is the row's id. */
export type OwnExerciseId = `own:${string}`;

export type AnyExerciseId = ExerciseId | OwnExerciseId;

/** What a list needs to show an exercise; the text and the clinical facts are loaded apart. */
export interface ExerciseEntry {
  readonly id: ExerciseId;
  readonly name: string;
  readonly category: ExerciseCategory;
  readonly region: BodyRegion;
  /** `each`: the dose is done on each leg in turn. */
  readonly sides: 'together' | 'each';
}

let entries: Readonly<Record<ExerciseId, ExerciseEntry>> | undefined;

function byId(): Readonly<Record<ExerciseId, ExerciseEntry>> {
  entries ??= Object.fromEntries(
    EXERCISE_ROWS.map(([id, name, category, region, sides]) => [id, { id, name, category, region, sides }]),
  ) as Record<ExerciseId, ExerciseEntry>;
  return entries;
}

/** All 148 built-in exercises, in library order. */
export function allExercises(): readonly ExerciseEntry[] {
  return Object.values(byId());
}

/** Whether a text is the id of a built-in exercise. */
export function isExerciseId(id: string): id is ExerciseId {
  return Object.hasOwn(byId(), id);
}

/**
 * The entry of a built-in exercise.
 *
 * @example exerciseEntry('st_wall_sit').name // => "Wall sit"
 */
export function exerciseEntry(id: ExerciseId): ExerciseEntry {
  return byId()[id];
}

/**
 * The entry of a built-in exercise, or null for an id the library does not have.
 *
 * @example findExercise('own:42') // => null
 */
export function findExercise(id: string): ExerciseEntry | null {
  return isExerciseId(id) ? exerciseEntry(id) : null;
}
