import type { MeasureId } from '../measures';

export type MuscleGroupId =
  | 'lateral-trunk'
  | 'hip-flexors'
  | 'hip-abductors'
  | 'hip-internal-rotators'
  | 'hip-adductors'
  | 'hip-extensors'
  | 'hip-external-rotators'
  | 'quadriceps'
  | 'hamstrings'
  | 'calf'
  | 'dorsiflexors'
  | 'invertors'
  | 'evertors'
  | 'toe-muscles';

/** What a test says about a muscle: how strong it is, how long it lasts, how far it stretches. */
export type MuscleQuality = 'strength' | 'endurance' | 'length';

export interface MuscleTest {
  readonly measureId: MeasureId;
  readonly quality: MuscleQuality;
}

/** Muscles that are tested and drawn together. */
export interface MuscleGroup {
  readonly id: MuscleGroupId;
  readonly name: string;
  readonly tests: readonly MuscleTest[];
}
