import type { Result } from '../derivations/result';
import { fail, fromQuantities } from '../derivations/result';
import { round } from '../derivations/rounding';

/**
 * Mean slope in percent, one decimal: climb over horizontal distance. Downhill is negative.
 *
 * @param climbM metres gained, negative for a drop
 * @param distanceKm horizontal distance, more than 0
 * @example gradePct(50, 1).value // => 5
 */
export function gradePct(climbM: number, distanceKm: number): Result<number> {
  return fromQuantities({ climbM: [climbM, 'any'], distanceKm: [distanceKm, 'positive'] }, () =>
    round(climbM / (distanceKm * 10), 1),
  );
}

/**
 * A slope in percent as an angle in degrees, one decimal.
 *
 * @example gradeDeg(100).value // => 45
 */
export function gradeDeg(percent: number): Result<number> {
  return fromQuantities({ percent: [percent, 'any'] }, () => round((Math.atan(percent / 100) * 180) / Math.PI, 1));
}

/**
 * Metres climbed in an hour on a slope, whole metres; negative downhill.
 *
 * @param kmh speed, 0 to 40
 * @param percent slope, -50 to 50
 * @example climbMPerHour(6, 10).value // => 600
 */
export function climbMPerHour(kmh: number, percent: number): Result<number> {
  if (kmh > 40) return fail({ field: 'kmh', code: 'out-of-range' });
  if (Math.abs(percent) > 50) return fail({ field: 'percent', code: 'out-of-range' });
  return fromQuantities({ kmh: [kmh, 'zero-or-more'], percent: [percent, 'any'] }, () => round(kmh * 10 * percent, 0));
}
