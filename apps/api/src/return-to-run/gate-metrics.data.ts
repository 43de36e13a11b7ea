import type { MeasureId } from '@midstance/clinical/measures';

/** How the value of a gate metric comes from a measure of the injured side. */
export type Taking =
  /** Injured as a percentage of the other side, of torque where a lever arm is known. */
  | 'percent-of-other'
  /** The number of the injured side. */
  | 'injured'
  /** How far the injured side is below zero; 0 when it is not. */
  | 'below-zero'
  /** Place of the choice in its scale, from 0. */
  | 'place'
  /** True for a positive test, false for a negative one. */
  | 'is-positive'
  /** `normal` for a negative test, `abnormal` for a positive one. */
  | 'normal-when-negative';

export interface GateMetric {
  readonly metric: string;
  readonly measureId: MeasureId;
  readonly taking: Taking;
}

/** Metrics of return-to-run gates that a signed assessment answers. */
// prettier-ignore
export const gateMetrics: readonly GateMetric[] = [
  { metric: 'lsi.quad_iso',                       measureId: 'str-knee-extension', taking: 'percent-of-other' },
  { metric: 'lsi.hamstring_iso',                  measureId: 'str-knee-flexion',   taking: 'percent-of-other' },
  { metric: 'lsi.hip_abd_iso',                    measureId: 'str-hip-abduction',  taking: 'percent-of-other' },
  { metric: 'lsi.hop_single_distance',            measureId: 'fn-hop-single',      taking: 'percent-of-other' },
  { metric: 'lsi.sl_heel_raise_reps',             measureId: 'fn-calf-raise-reps', taking: 'percent-of-other' },
  { metric: 'lsi.sl_sit_to_stand_reps',           measureId: 'fn-one-leg-rise',    taking: 'percent-of-other' },
  { metric: 'lsi.dorsiflexion_wbl_cm',            measureId: 'wblt-distance',      taking: 'percent-of-other' },
  { metric: 'rom.knee_flexion_lsi',               measureId: 'rom-knee-flexion',   taking: 'percent-of-other' },
  { metric: 'rom.knee_extension_deficit_deg',     measureId: 'rom-knee-extension', taking: 'below-zero' },
  { metric: 'test.sl_heel_raise_reps',            measureId: 'fn-calf-raise-reps', taking: 'injured' },
  { metric: 'test.sl_squat_pain',                 measureId: 'fn-sl-squat-pain',   taking: 'injured' },
  { metric: 'test.sl_hop_in_place_10reps.pain',   measureId: 'fn-hop-pain',        taking: 'injured' },
  { metric: 'effusion_grade',                     measureId: 'st-effusion-stroke', taking: 'place' },
  { metric: 'exam.bone_tenderness',               measureId: 'st-tibial-focal',    taking: 'is-positive' },
  { metric: 'test.calf_squeeze_thompson',         measureId: 'st-thompson',        taking: 'normal-when-negative' },
];
