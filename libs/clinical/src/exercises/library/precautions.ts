import type { ExerciseId } from '../exercise-list';
import { findExercise } from '../exercise-list';
import { EXERCISE_FACTS } from './exercise-facts.data';
import type { Demand } from './facts-shape';
import type { PrecautionRow } from './precautions.data';
import { PRECAUTIONS } from './precautions.data';

export type PrecautionId = (typeof PRECAUTIONS)[number]['id'];

const BY_ID: ReadonlyMap<string, PrecautionRow> = new Map(PRECAUTIONS.map((row) => [row.id, row]));

/** All precautions that can be recorded, for a pick list. */
export function allPrecautions(): readonly (PrecautionRow & { readonly id: PrecautionId })[] {
  return PRECAUTIONS;
}

function forbids(precaution: string, demands: readonly Demand[]): boolean {
  const row = BY_ID.get(precaution);
  // A code this version does not know may forbid anything, so it forbids everything.
  if (row === undefined || row.blocks === 'everything') return true;
  return row.blocks.some((demand) => demands.includes(demand));
}

/**
 * The precautions among these that forbid a set of demands. The clinic's own exercises are checked with the demands
 * the clinic gave them.
 *
 * @example precautionsAgainst(['impact'], ['no-impact', 'no-kneeling']) // => ["no-impact"]
 * @example precautionsAgainst([], ['from-a-newer-version']) // => ["from-a-newer-version"]
 */
export function precautionsAgainst(demands: readonly Demand[], precautions: readonly string[]): readonly string[] {
  return precautions.filter((precaution) => forbids(precaution, demands));
}

/**
 * The precautions that forbid a built-in exercise; an empty list means it may be given. An id the library does not
 * have is forbidden by every precaution, since nothing is known about it.
 *
 * @example blockingPrecautions('pl_bounding', ['no-impact']) // => ["no-impact"]
 * @example blockingPrecautions('st_plank', ['no-impact']) // => []
 */
export function blockingPrecautions(id: string, precautions: readonly string[]): readonly string[] {
  const entry = findExercise(id);
  return entry === null ? precautions : precautionsAgainst(EXERCISE_FACTS[entry.id].demands, precautions);
}

/**
 * Splits exercises into those that may be given and those a precaution forbids, order kept. Everything that offers
 * exercises (search, aims, steps up and down, templates) passes through here.
 */
export function withoutBlocked<T extends { readonly id: ExerciseId }>(
  exercises: readonly T[],
  precautions: readonly string[],
): { readonly allowed: readonly T[]; readonly blocked: readonly BlockedExercise[] } {
  const allowed: T[] = [];
  const blocked: BlockedExercise[] = [];
  for (const exercise of exercises) {
    const reasons = blockingPrecautions(exercise.id, precautions);
    if (reasons.length === 0) allowed.push(exercise);
    else blocked.push({ id: exercise.id, precautions: reasons });
  }
  return { allowed, blocked };
}

/** An exercise that is not offered, and the precautions that say so. */
export interface BlockedExercise {
  readonly id: ExerciseId;
  readonly precautions: readonly string[];
}
