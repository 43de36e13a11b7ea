/**
 * Believable values of an uninjured runner, for inventing demo measurements. Not norms: nothing is judged by them.
 * `perKg` is multiplied by body mass; `spread` is the scatter between trials; `loss` says how the injured side differs:
 * `share` scales with the runner's symmetry, a number is added at its worst and fades with recovery.
 */
export interface HealthyValue {
  readonly value: number;
  readonly perKg?: true;
  readonly spread: number;
  readonly decimals: number;
  readonly loss: 'share' | number;
  readonly trials: number;
}

// prettier-ignore
export const HEALTHY_VALUES: Readonly<Partial<Record<string, HealthyValue>>> = {
  'str-knee-extension':        { value: 6.6,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-knee-flexion':          { value: 3.4,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-hip-abduction':         { value: 3.7,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-hip-adduction':         { value: 3.9,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-hip-external-rotation': { value: 1.9,  perKg: true, spread: 0.03,  decimals: 0, loss: 'share', trials: 3 },
  'str-hip-internal-rotation': { value: 2.1,  perKg: true, spread: 0.03,  decimals: 0, loss: 'share', trials: 3 },
  'str-hip-extension':         { value: 4.6,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-hip-flexion':           { value: 4.1,  perKg: true, spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'str-ankle-plantarflexion':  { value: 9.5,  perKg: true, spread: 0.03,  decimals: 0, loss: 'share', trials: 3 },
  'str-ankle-inversion':       { value: 2.6,  perKg: true, spread: 0.03,  decimals: 0, loss: 'share', trials: 3 },
  'str-hallux-flexion':        { value: 1.9,  perKg: true, spread: 0.03,  decimals: 0, loss: 'share', trials: 3 },
  'fn-calf-raise-reps':        { value: 27,   spread: 0,     decimals: 0, loss: 'share', trials: 1 },
  'fn-hop-single':             { value: 134,  spread: 0.025, decimals: 0, loss: 'share', trials: 3 },
  'fn-one-leg-rise':           { value: 22,   spread: 0,     decimals: 0, loss: 'share', trials: 1 },
  'end-sl-bridge':             { value: 38,   spread: 0,     decimals: 0, loss: 'share', trials: 1 },
  'wblt-distance':             { value: 11.4, spread: 0.03,  decimals: 1, loss: -2.4, trials: 2 },
  'flex-ake':                  { value: 18,   spread: 0.05,  decimals: 0, loss: 9, trials: 2 },
  'flex-ely':                  { value: 128,  spread: 0.02,  decimals: 0, loss: -14, trials: 2 },
  'flex-ober':                 { value: 16,   spread: 0.05,  decimals: 0, loss: -7, trials: 2 },
  'flex-slr':                  { value: 78,   spread: 0.02,  decimals: 0, loss: -12, trials: 2 },
  'rom-hip-ir':                { value: 36,   spread: 0.03,  decimals: 0, loss: -6, trials: 2 },
  'rom-hip-er':                { value: 42,   spread: 0.03,  decimals: 0, loss: -5, trials: 2 },
  'rom-mtp1-extension':        { value: 68,   spread: 0.03,  decimals: 0, loss: -9, trials: 2 },
  'rom-knee-flexion':          { value: 140,  spread: 0.01,  decimals: 0, loss: -12, trials: 2 },
  'rom-knee-extension':        { value: 1,    spread: 0,     decimals: 0, loss: -3, trials: 2 },
  'gait-cadence':              { value: 166,  spread: 0.01,  decimals: 0, loss: 0, trials: 1 },
  'gait-pelvic-drop':          { value: 4.6,  spread: 0.05,  decimals: 1, loss: 2.8, trials: 1 },
  'gait-knee-flexion-midstance': { value: 44, spread: 0.03,  decimals: 0, loss: -5, trials: 1 },
  'gait-step-width':           { value: 5.5,  spread: 0.05,  decimals: 1, loss: 0, trials: 1 },
};

/** Choices: healthy, and what the injured side shows at its worst and on the way back. */
// prettier-ignore
export const CHOICES: Readonly<Partial<Record<string, readonly [healthy: string, better: string, worst: string]>>> = {
  'fn-sl-squat-rating': ['good', 'fair', 'poor'],
};
