import type { BodyRegion } from '@midstance/clinical/exercises';
import type { Equipment, ExerciseLevel } from '@midstance/clinical/exercises/library';

/** A choice of a filter. */
export interface Option<T extends string> {
  readonly id: T;
  readonly label: string;
}

export const REGIONS: readonly Option<BodyRegion>[] = [
  { id: 'foot', label: 'Foot' },
  { id: 'ankle', label: 'Ankle' },
  { id: 'lower-leg', label: 'Lower leg' },
  { id: 'knee', label: 'Knee' },
  { id: 'thigh', label: 'Thigh' },
  { id: 'hip', label: 'Hip' },
  { id: 'trunk', label: 'Trunk' },
  { id: 'whole-leg', label: 'Whole leg' },
];

export const LEVELS: readonly Option<ExerciseLevel>[] = [
  { id: 'easy', label: 'Easy' },
  { id: 'medium', label: 'Medium' },
  { id: 'hard', label: 'Hard' },
];

/** What a runner has at hand; each kit is the set of things that may be needed. */
export interface Kit extends Option<'none' | 'home' | 'bands'> {
  readonly equipment: ReadonlySet<Equipment>;
}

const FURNITURE: readonly Equipment[] = ['wall', 'chair', 'mat', 'towel', 'pillow', 'step', 'shoes'];

export const KITS: readonly Kit[] = [
  { id: 'none', label: 'No kit', equipment: new Set<Equipment>(['wall', 'mat', 'towel', 'shoes']) },
  { id: 'home', label: 'At home', equipment: new Set(FURNITURE) },
  {
    id: 'bands',
    label: 'Home + bands',
    equipment: new Set<Equipment>([...FURNITURE, 'band', 'mini_band', 'strong_band', 'strap', 'foam_roller']),
  },
];

/** Code of the library in words: "calf_machine" → "calf machine". */
export function plainWords(code: string): string {
  return code.replaceAll('_', ' ').replaceAll('-', ' ');
}
