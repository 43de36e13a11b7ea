import type { Status } from '../measures';
import { isQuantity } from './result';
import { DECIMALS, round } from './rounding';
import { mergeStatus } from './status';

/** Limits of a ratio: outside watch/flag; `null` where that end has no limit. */
export interface RatioLimits {
  readonly watchBelow: number | null;
  readonly flagBelow: number | null;
  readonly watchAbove: number | null;
  readonly flagAbove: number | null;
  readonly cap: Status;
}

export interface Ratio {
  readonly ratio: number | null;
  readonly band: Status | null;
}

/**
 * One quantity over another of the same leg, rounded to two decimals: torque over torque, or force over
 * force when the lever arms are equal. Nothing is computed for a missing value or a zero denominator.
 *
 * @example quotient(55.02, 130.43) // => 0.42
 * @example quotient(55.02, 0) // => null
 */
export function quotient(numerator: number | null, denominator: number | null): number | null {
  if (!isQuantity(numerator) || !isQuantity(denominator) || denominator <= 0 || numerator < 0) return null;
  return round(numerator / denominator, DECIMALS.ratio);
}

function outside(value: number, below: number | null, above: number | null): boolean {
  return (below !== null && value < below) || (above !== null && value > above);
}

/**
 * A strength ratio with its band (clinical reference §1.3.2); the 0.6 limit for hamstrings to quadriceps
 * belongs to isokinetic testing only, so limits are chosen by the caller per test mode.
 *
 * @example strengthRatio(92, 175, { watchBelow: 0.6, flagBelow: 0.5, watchAbove: null, flagAbove: null, cap: 'watch' }) // => {"ratio":0.53,"band":"watch"}
 */
export function strengthRatio(numerator: number | null, denominator: number | null, limits: RatioLimits): Ratio {
  const ratio = quotient(numerator, denominator);
  if (ratio === null) return { ratio, band: null };
  const flagged = outside(ratio, limits.flagBelow, limits.flagAbove);
  const watched = outside(ratio, limits.watchBelow, limits.watchAbove);
  return { ratio, band: mergeStatus([flagged ? 'flag' : watched ? 'watch' : 'ok'], limits.cap) };
}
