import type { Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';

/** Distances at which to look at a pair; a convention, not proof, and editable by the clinic. */
export const SHOE_NOTICES_KM = [500, 800] as const;

export interface ShoeDistance {
  readonly totalKm: number;
  /** How many of the notices the pair has passed. */
  readonly noticesPassed: number;
  readonly nextNoticeKm: number | null;
  /** Runs in this pair without a distance: the total is at least what is shown. */
  readonly runsWithoutDistance: number;
}

/**
 * Distance run in a pair of shoes.
 *
 * @param startKm distance before the log began, 0 to 5,000
 * @param runsKm distances of the runs in this pair; null where unknown
 * @returns problems: `startKm`, `runsKm`, `noticesKm`
 * @example shoeDistance(420, [12, 40, 35]).value // => {"totalKm":507,"noticesPassed":1,"nextNoticeKm":800,"runsWithoutDistance":0}
 */
export function shoeDistance(
  startKm: number,
  runsKm: readonly (number | null)[],
  noticesKm: readonly number[] = SHOE_NOTICES_KM,
): Result<ShoeDistance> {
  if (!isQuantity(startKm) || startKm < 0 || startKm > 5000) return fail({ field: 'startKm', code: 'out-of-range' });
  if (!runsKm.every((km) => km === null || (isQuantity(km) && km >= 0 && km <= 500))) {
    return fail({ field: 'runsKm', code: 'out-of-range' });
  }
  if (!noticesKm.every((km) => isQuantity(km) && km > 0)) return fail({ field: 'noticesKm', code: 'out-of-range' });
  const known = runsKm.filter((km) => km !== null);
  const totalKm = round(
    known.reduce((sum, km) => sum + km, startKm),
    1,
  );
  const ahead = noticesKm.filter((km) => km > totalKm);
  return succeed({
    totalKm,
    noticesPassed: noticesKm.length - ahead.length,
    nextNoticeKm: ahead.length === 0 ? null : Math.min(...ahead),
    runsWithoutDistance: runsKm.length - known.length,
  });
}
