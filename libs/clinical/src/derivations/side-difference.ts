import type { Status } from '../measures';
import { isQuantity } from './result';
import { round } from './rounding';

/** Limits of an absolute left–right difference. */
export interface SideDifferenceLimits {
  readonly watch: number | null;
  readonly flag: number | null;
  /** `>` when the limit itself is still fine, `>=` when it already counts. */
  readonly comparison: '>' | '>=';
}

export interface SideDifference {
  readonly difference: number;
  readonly largerSide: 'left' | 'right' | 'equal';
  readonly band: Status | null;
}

function beyond(difference: number, limit: number | null, comparison: '>' | '>='): boolean {
  if (limit === null) return false;
  return comparison === '>' ? difference > limit : difference >= limit;
}

/** The size of a difference, rounded, and the band it falls into. */
export function sizeBand(
  value: number,
  limits: SideDifferenceLimits,
  decimals: number,
): { readonly difference: number; readonly band: 'ok' | 'watch' | 'flag' } {
  const difference = round(Math.abs(value), decimals);
  if (beyond(difference, limits.flag, limits.comparison)) return { difference, band: 'flag' };
  return { difference, band: beyond(difference, limits.watch, limits.comparison) ? 'watch' : 'ok' };
}

/**
 * Absolute difference between the sides and its band, for angles and other measures that may be negative
 * (clinical reference §2.3.3). A missing side gives `null`, not zero.
 *
 * @example sideDifference(7.5, 9.6, { watch: 1.5, flag: 3, comparison: '>' }) // => {"difference":2.1,"largerSide":"right","band":"watch"}
 * @example sideDifference(7.5, null, { watch: 1.5, flag: 3, comparison: '>' }) // => null
 */
export function sideDifference(
  left: number | null,
  right: number | null,
  limits: SideDifferenceLimits,
  decimals = 1,
): SideDifference | null {
  if (!isQuantity(left) || !isQuantity(right)) return null;
  const larger = left > right ? 'left' : 'right';
  const hasLimit = limits.watch !== null || limits.flag !== null;
  const { difference, band } = sizeBand(right - left, limits, decimals);
  return { difference, largerSide: left === right ? 'equal' : larger, band: hasLimit ? band : null };
}

/**
 * Left–right difference in percent of the larger side, for measures whose side limits are percentages
 * (contact time, loading rate, tibial shock).
 *
 * @example sideDifferencePct(240, 252) // => 4.8
 */
export function sideDifferencePct(left: number | null, right: number | null): number | null {
  if (!isQuantity(left) || !isQuantity(right) || left < 0 || right < 0) return null;
  const larger = Math.max(left, right);
  return larger === 0 ? null : round((100 * Math.abs(right - left)) / larger);
}
