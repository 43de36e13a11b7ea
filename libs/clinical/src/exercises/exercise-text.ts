import type { ExerciseEntry, ExerciseId } from './exercise-list';
import { findExercise } from './exercise-list';
import type { ExerciseText } from './exercise-text-shape';
import type { BodyRegion, ExerciseCategory } from './vocabulary';

type Group = { readonly TEXTS: Readonly<Partial<Record<ExerciseId, ExerciseText>>> };

const GROUPS = {
  'strength-knee': () => import('./texts/strength-knee.data'),
  'strength-hip': () => import('./texts/strength-hip.data'),
  'strength-lower-leg': () => import('./texts/strength-lower-leg.data'),
  'strength-thigh-and-trunk': () => import('./texts/strength-thigh-and-trunk.data'),
  mobility: () => import('./texts/mobility.data'),
  'balance-and-gait': () => import('./texts/balance-and-gait.data'),
  plyometric: () => import('./texts/plyometric.data'),
  'fitness-and-care': () => import('./texts/fitness-and-care.data'),
} satisfies Record<string, () => Promise<Group>>;

type GroupName = keyof typeof GROUPS;

const STRENGTH_GROUP: Readonly<Record<BodyRegion, GroupName>> = {
  knee: 'strength-knee',
  hip: 'strength-hip',
  'lower-leg': 'strength-lower-leg',
  foot: 'strength-lower-leg',
  ankle: 'strength-lower-leg',
  thigh: 'strength-thigh-and-trunk',
  trunk: 'strength-thigh-and-trunk',
  'whole-leg': 'strength-thigh-and-trunk',
};

const GROUP: Readonly<Record<Exclude<ExerciseCategory, 'strength'>, GroupName>> = {
  mobility: 'mobility',
  balance: 'balance-and-gait',
  'gait-drill': 'balance-and-gait',
  plyometric: 'plyometric',
  'cross-training': 'fitness-and-care',
  'self-care': 'fitness-and-care',
};

/** Loads the text of an exercise of the library. */
export async function textOf({ id, category, region }: ExerciseEntry): Promise<ExerciseText> {
  const group: Group = await GROUPS[category === 'strength' ? STRENGTH_GROUP[region] : GROUP[category]]();
  // Each listed exercise has a text in its own group; a spec walks them all.
  return (group.TEXTS as Readonly<Record<ExerciseId, ExerciseText>>)[id];
}

/**
 * Loads the text of one built-in exercise. The texts are cut into groups by category and region, so that a screen
 * fetches only what it shows; a group is fetched once.
 *
 * @returns the text, or null for an id the library does not have
 */
export async function loadExerciseText(id: string): Promise<ExerciseText | null> {
  const entry = findExercise(id);
  return entry === null ? null : textOf(entry);
}
