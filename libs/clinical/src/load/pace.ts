import type { Result } from '../derivations/result';
import { fail, fromQuantities, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';

export type DistanceUnit = 'km' | 'mi';

/** One international mile in kilometres, exact. */
export const KM_PER_MILE = 1.609344;

/**
 * Kilometres in the unit shown, not rounded.
 *
 * @example inUnit(1.609344, 'mi') // => 1
 */
export function inUnit(distanceKm: number, unit: DistanceUnit): number {
  return unit === 'km' ? distanceKm : distanceKm / KM_PER_MILE;
}

/**
 * A distance in the unit typed, as kilometres, not rounded.
 *
 * @example toKm(1, 'mi') // => 1.609344
 */
export function toKm(distance: number, unit: DistanceUnit): number {
  return unit === 'km' ? distance : distance * KM_PER_MILE;
}

/**
 * Seconds for a kilometre, one decimal.
 *
 * @param distanceKm more than 0
 * @param durationMin more than 0
 * @example paceSPerKm(5, 27.5).value // => 330
 */
export function paceSPerKm(distanceKm: number, durationMin: number): Result<number> {
  return fromQuantities({ distanceKm: [distanceKm, 'positive'], durationMin: [durationMin, 'positive'] }, () =>
    round((durationMin * 60) / distanceKm, 1),
  );
}

/**
 * Speed of a pace in km/h, two decimals.
 *
 * @example speedKmh(300).value // => 12
 */
export function speedKmh(secondsPerKm: number): Result<number> {
  return fromQuantities({ secondsPerKm: [secondsPerKm, 'positive'] }, () => round(3600 / secondsPerKm, 2));
}

/**
 * Pace of a speed in seconds a kilometre, one decimal.
 *
 * @example paceOfSpeed(12).value // => 300
 */
export function paceOfSpeed(kmh: number): Result<number> {
  return fromQuantities({ kmh: [kmh, 'positive'] }, () => round(3600 / kmh, 1));
}

/**
 * A pace as people read it, in the unit they chose; an em dash for a missing or impossible one.
 *
 * @example formatPace(330, 'km') // => "5:30 min/km"
 * @example formatPace(null, 'mi') // => "—"
 */
export function formatPace(secondsPerKm: number | null, unit: DistanceUnit): string {
  if (secondsPerKm === null || !isQuantity(secondsPerKm) || secondsPerKm <= 0) return '—';
  const seconds = round(unit === 'km' ? secondsPerKm : secondsPerKm * KM_PER_MILE, 0);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min/${unit}`;
}

/**
 * A distance as people read it, one decimal at most; an em dash for a missing or impossible one.
 *
 * @example formatDistance(10, 'mi') // => "6.2 mi"
 */
export function formatDistance(distanceKm: number | null, unit: DistanceUnit): string {
  if (distanceKm === null || !isQuantity(distanceKm) || distanceKm < 0) return '—';
  return `${round(inUnit(distanceKm, unit), 1)} ${unit}`;
}

const PACE = /^(\d{1,2})[:.,'](\d{1,2})$/;

/**
 * A typed pace such as "5:30" or "5.30" (minutes and seconds) as seconds a kilometre, one decimal.
 *
 * @returns problem: `pace` is not minutes and seconds, or zero
 * @example parsePace('5:30', 'km').value // => 330
 */
export function parsePace(text: string, unit: DistanceUnit): Result<number> {
  const parts = PACE.exec(text.trim());
  const seconds = parts === null ? 0 : Number(parts[1]) * 60 + Number(parts[2]);
  if (parts === null || Number(parts[2]) > 59 || seconds === 0) {
    return fail({ field: 'pace', code: 'not-allowed-value' });
  }
  return succeed(round(unit === 'km' ? seconds : seconds / KM_PER_MILE, 1));
}
