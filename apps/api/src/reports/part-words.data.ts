import type { MeasureId } from '@midstance/clinical/measures';

/** How a test is told to the runner: the part of the body, what it did, and the unit after the number. */
export interface PartWords {
  readonly part: string;
  readonly verb: string;
  readonly unit: string;
}

// prettier-ignore
export const PART_WORDS: Readonly<Partial<Record<MeasureId, PartWords>>> = {
  'str-hip-abduction': { part: 'hip', verb: 'pushed out with', unit: 'N' },
  'str-hip-adduction': { part: 'thigh', verb: 'squeezed in with', unit: 'N' },
  'str-hip-external-rotation': { part: 'hip', verb: 'turned out with', unit: 'N' },
  'str-hip-internal-rotation': { part: 'hip', verb: 'turned in with', unit: 'N' },
  'str-hip-extension': { part: 'hip', verb: 'pushed back with', unit: 'N' },
  'str-hip-flexion': { part: 'hip', verb: 'lifted with', unit: 'N' },
  'str-knee-extension': { part: 'front thigh', verb: 'pushed with', unit: 'N' },
  'str-knee-flexion': { part: 'back thigh', verb: 'pulled with', unit: 'N' },
  'str-ankle-plantarflexion': { part: 'calf', verb: 'pushed with', unit: 'N' },
  'str-ankle-dorsiflexion': { part: 'shin', verb: 'pulled with', unit: 'N' },
  'str-ankle-inversion': { part: 'foot', verb: 'turned in with', unit: 'N' },
  'str-ankle-eversion': { part: 'foot', verb: 'turned out with', unit: 'N' },
  'str-hallux-flexion': { part: 'big toe', verb: 'pushed with', unit: 'N' },
  'end-side-plank': { part: 'side', verb: 'held the plank for', unit: 's' },
  'end-sl-bridge': { part: 'leg', verb: 'did', unit: 'bridges' },
  'fn-one-leg-rise': { part: 'leg', verb: 'stood up', unit: 'times' },
  'fn-hop-single': { part: 'leg', verb: 'hopped', unit: 'cm' },
  'fn-hop-triple': { part: 'leg', verb: 'hopped', unit: 'cm' },
  'fn-hop-crossover': { part: 'leg', verb: 'hopped', unit: 'cm' },
  'fn-hop-6m': { part: 'leg', verb: 'hopped 6 m in', unit: 's' },
  'fn-hop-side': { part: 'leg', verb: 'did', unit: 'side hops' },
  'fn-slcmj-height': { part: 'leg', verb: 'jumped', unit: 'cm' },
  'fn-calf-raise-reps': { part: 'calf', verb: 'did', unit: 'heel raises' },
  'fn-calf-raise-height': { part: 'calf', verb: 'lifted your heel by', unit: 'cm' },
};
