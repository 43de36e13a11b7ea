import type { ExerciseId } from '../exercise-list';

export type Equipment =
  | 'ankle_weight'
  | 'balance_pad'
  | 'ball'
  | 'band'
  | 'barbell'
  | 'bench'
  | 'bike'
  | 'box'
  | 'calf_machine'
  | 'chair'
  | 'cold_pack'
  | 'decline_board'
  | 'dumbbell'
  | 'elastic_bandage'
  | 'elliptical'
  | 'float_belt'
  | 'foam_roller'
  | 'knee_extension_machine'
  | 'leg_press'
  | 'mat'
  | 'metronome'
  | 'mini_band'
  | 'partner_or_strap'
  | 'pillow'
  | 'pool'
  | 'rack'
  | 'rope'
  | 'rower'
  | 'shoes'
  | 'sliders'
  | 'step'
  | 'strap'
  | 'strong_band'
  | 'towel'
  | 'treadmill'
  | 'wall';

export type Muscle =
  | 'adductors'
  | 'ankle_joint'
  | 'ankle_stabilisers'
  | 'big_toe_joint'
  | 'foot_intrinsics'
  | 'gait'
  | 'gastrocnemius'
  | 'gluteus_maximus'
  | 'gluteus_medius'
  | 'gluteus_minimus'
  | 'hamstrings'
  | 'hip_flexors'
  | 'hip_rotators'
  | 'plantar_fascia'
  | 'quadriceps'
  | 'soleus'
  | 'tensor_fasciae_latae'
  | 'tibialis_anterior'
  | 'tibialis_posterior'
  | 'trunk'
  | 'vastus_lateralis'
  | 'whole_body'
  | 'whole_leg';

/** A finding or aim an exercise serves. */
export type Serves =
  | 'acute_pain'
  | 'adductor_weakness'
  | 'aerobic_base'
  | 'bone_load'
  | 'calf_weakness'
  | 'crossover_gait'
  | 'dynamic_valgus'
  | 'excess_vertical_oscillation'
  | 'foot_intrinsic_weakness'
  | 'hamstring_weakness'
  | 'hard_landing'
  | 'hip_abductor_weakness'
  | 'hip_extensor_weakness'
  | 'hip_flexor_weakness'
  | 'hip_rotator_weakness'
  | 'kinesiophobia'
  | 'limited_big_toe_extension'
  | 'limited_dorsiflexion'
  | 'limited_hip_extension'
  | 'limited_knee_extension'
  | 'limited_knee_flexion'
  | 'low_cadence'
  | 'low_plyometric_capacity'
  | 'overstride'
  | 'pelvic_drop'
  | 'plantar_load'
  | 'poor_balance'
  | 'quad_overload'
  | 'quad_weakness'
  | 'running_economy'
  | 'soleus_weakness'
  | 'swelling'
  | 'tendon_load_achilles'
  | 'tendon_load_patellar'
  | 'tibialis_anterior_weakness'
  | 'tibialis_posterior_weakness'
  | 'tight_calf'
  | 'tight_hamstrings'
  | 'tight_hip'
  | 'tight_quads'
  | 'trunk_weakness'
  | 'warm_up';

/** What an exercise asks of the body; precautions forbid these, not single exercises. */
export type Demand =
  | 'impact'
  | 'running'
  | 'weight-bearing'
  | 'single-leg'
  | 'deep-knee-bend'
  | 'knee-flexion-past-90'
  | 'resisted-knee-extension'
  | 'resisted-knee-flexion'
  | 'knee-side-load'
  | 'calf-loading'
  | 'calf-stretch'
  | 'hamstring-lengthening'
  | 'hip-end-range'
  | 'adductor-loading'
  | 'spine-load'
  | 'heavy-effort'
  | 'kneeling'
  | 'lying-face-down'
  | 'lying-on-back'
  | 'arm-support'
  | 'balance-challenge'
  | 'cold'
  | 'compression'
  | 'tissue-pressure'
  | 'leg-elevation'
  | 'water';

/** Sets, repetitions, hold s, time s, tempo, rest s, days a week, RPE target, note. */
export type DefaultDosageRow = readonly [
  sets: number,
  reps: number | null,
  holdS: number | null,
  timeS: number | null,
  tempo: string | null,
  restS: number,
  daysPerWeek: number,
  rpeTarget: number,
  note: string | null,
];

export interface FactsRow {
  readonly muscles: readonly Muscle[];
  readonly assisting: readonly Muscle[];
  readonly equipment: readonly Equipment[];
  readonly serves: readonly Serves[];
  readonly demands: readonly Demand[];
  /** The step below and above. Chains merge: the harder one's easier step need not be this one. */
  readonly easier: ExerciseId | null;
  readonly harder: ExerciseId | null;
  readonly dosage: DefaultDosageRow;
}
