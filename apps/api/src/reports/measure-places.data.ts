import type { MeasureId } from '@midstance/clinical/measures';

/** Where the muscles and joints that a test is about lie on the outline, as a pain site of the body chart. */
// prettier-ignore
export const MEASURE_PLACES: Readonly<Partial<Record<MeasureId, string>>> = {
  'str-hip-abduction': 'lateral-hip',
  'str-hip-adduction': 'groin',
  'str-hip-external-rotation': 'buttock',
  'str-hip-internal-rotation': 'lateral-hip',
  'str-hip-extension': 'buttock',
  'str-hip-flexion': 'groin',
  'str-knee-extension': 'anterior-thigh',
  'str-knee-flexion': 'posterior-thigh-mid',
  'str-ankle-plantarflexion': 'calf',
  'str-ankle-dorsiflexion': 'anterior-shin',
  'str-ankle-inversion': 'posteromedial-shin',
  'str-ankle-eversion': 'lateral-leg',
  'str-hallux-flexion': 'first-mtp',
  'end-side-plank': 'lumbar',
  'end-sl-bridge': 'posterior-thigh-mid',
  'fn-one-leg-rise': 'anterior-knee',
  'fn-hop-single': 'anterior-knee',
  'fn-hop-triple': 'anterior-knee',
  'fn-hop-crossover': 'anterior-knee',
  'fn-hop-6m': 'anterior-knee',
  'fn-hop-side': 'lateral-ankle',
  'fn-cmj-asymmetry': 'anterior-knee',
  'fn-slcmj-height': 'anterior-knee',
  'fn-rsi': 'achilles-midportion',
  'fn-calf-raise-reps': 'calf',
  'fn-calf-raise-height': 'calf',
  'fn-calf-raise-work': 'calf',
};
