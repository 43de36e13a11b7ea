import type { Serves } from './facts-shape';

/** Which exercise codes serve an aim, best first; and the aims that always go with it. */
export interface GoalRow {
  readonly id: string;
  readonly label: string;
  readonly serves: readonly Serves[];
  /** Gait changes move load to the calf, so they are paired with calf strength (assessments §3.3). */
  readonly pairedWith?: readonly string[];
}

/** Aims that findings suggest (assessments §3.3), mapped to the exercise library (rehab §4). The map is a product default. */
export const GOALS = [
  {
    id: 'goal-knee-extensor-strength',
    label: 'Stronger front of thigh',
    serves: ['quad_weakness', 'tendon_load_patellar'],
  },
  { id: 'goal-hip-abductor-strength', label: 'Stronger outer hip', serves: ['hip_abductor_weakness'] },
  { id: 'goal-hip-er-strength', label: 'Stronger hip rotators', serves: ['hip_rotator_weakness'] },
  { id: 'goal-hip-extensor-strength', label: 'Stronger buttocks', serves: ['hip_extensor_weakness'] },
  { id: 'goal-hamstring-strength', label: 'Stronger back of thigh', serves: ['hamstring_weakness'] },
  { id: 'goal-adductor-strength', label: 'Stronger inner thigh', serves: ['adductor_weakness'] },
  {
    id: 'goal-calf-strength',
    label: 'Stronger calf',
    serves: ['calf_weakness', 'soleus_weakness', 'tendon_load_achilles'],
  },
  {
    id: 'goal-foot-strength',
    label: 'Stronger foot',
    serves: ['foot_intrinsic_weakness', 'plantar_load', 'tibialis_posterior_weakness', 'tibialis_anterior_weakness'],
  },
  { id: 'goal-trunk-endurance', label: 'Trunk endurance', serves: ['trunk_weakness'] },
  { id: 'goal-ankle-mobility', label: 'More ankle bend', serves: ['limited_dorsiflexion', 'tight_calf'] },
  { id: 'goal-quadriceps-length', label: 'Longer front of thigh', serves: ['tight_quads', 'limited_knee_flexion'] },
  { id: 'goal-hamstring-length', label: 'Longer back of thigh', serves: ['tight_hamstrings'] },
  { id: 'goal-hip-mobility', label: 'More hip movement', serves: ['limited_hip_extension', 'tight_hip'] },
  { id: 'goal-mtp-mobility', label: 'More big-toe bend', serves: ['limited_big_toe_extension'] },
  {
    id: 'goal-single-leg-control',
    label: 'Single-leg control',
    serves: ['dynamic_valgus', 'pelvic_drop', 'poor_balance'],
  },
  { id: 'goal-balance', label: 'Balance', serves: ['poor_balance'] },
  { id: 'goal-plyometric', label: 'Hops and jumps', serves: ['low_plyometric_capacity', 'hard_landing'] },
  { id: 'goal-return-to-run', label: 'Back to running', serves: ['running_economy', 'bone_load', 'warm_up'] },
  { id: 'goal-cadence', label: 'Quicker steps', serves: ['low_cadence'], pairedWith: ['goal-calf-strength'] },
  {
    id: 'goal-land-closer',
    label: 'Land closer under the body',
    serves: ['overstride'],
    pairedWith: ['goal-calf-strength'],
  },
  {
    id: 'goal-soft-landing',
    label: 'Softer landing',
    serves: ['hard_landing', 'excess_vertical_oscillation'],
    pairedWith: ['goal-calf-strength'],
  },
  { id: 'goal-step-width', label: 'A little wider', serves: ['crossover_gait'], pairedWith: ['goal-calf-strength'] },
  { id: 'goal-trunk-lean', label: 'Small forward lean', serves: ['quad_overload'], pairedWith: ['goal-calf-strength'] },
  { id: 'goal-pelvis-control', label: 'Level pelvis', serves: ['pelvic_drop'], pairedWith: ['goal-calf-strength'] },
  { id: 'goal-strike-trial', label: 'Foot-strike trial', serves: [], pairedWith: ['goal-calf-strength'] },
  { id: 'goal-load-reduce', label: 'Less load for now', serves: ['acute_pain', 'swelling', 'aerobic_base'] },
  { id: 'goal-load-progress', label: 'More load in steps', serves: ['aerobic_base', 'running_economy'] },
  { id: 'goal-recovery', label: 'Recovery', serves: ['acute_pain', 'kinesiophobia'] },
  { id: 'goal-shoe-trial', label: 'Shoe trial', serves: [] },
  { id: 'goal-insert-trial', label: 'Insert trial', serves: [] },
  { id: 'goal-shoe-rotate', label: 'Change between shoes', serves: [] },
] as const satisfies readonly GoalRow[];
