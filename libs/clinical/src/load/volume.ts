import type { Result } from '../derivations/result';
import { fail, fromQuantities, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';
import type { LocalDate } from '../local-date';
import type { LoggedRun } from './runs';
import { runDistance, runsBetween } from './runs';

/** Running of the last 7 days. */
export interface WeeklyVolume {
  readonly runs: number;
  /** Sum of known and estimated distances, two decimals; null when no run has one. 0 only for a week without runs. */
  readonly distanceKm: number | null;
  /** Runs whose distance is part of the sum. */
  readonly runsWithDistance: number;
  readonly isEstimated: boolean;
  readonly durationMin: number | null;
  readonly runsWithDuration: number;
  readonly longestKm: number | null;
}

function sumOrNull(values: readonly number[], runs: number): number | null {
  return values.length === 0 && runs > 0
    ? null
    : round(
        values.reduce((sum, value) => sum + value, 0),
        2,
      );
}

/**
 * Distance and minutes of the 7 local days that end today. Minutes are the safer unit in rehabilitation.
 *
 * @param usualPaceSPerKm used to estimate a missing distance, seconds a kilometre; null for no estimate
 * @returns problems: `today`, or the fields of a run
 * @example weeklyVolume([], '2026-05-31', null).value.distanceKm // => 0
 */
export function weeklyVolume(
  runs: readonly LoggedRun[],
  today: LocalDate,
  usualPaceSPerKm: number | null,
): Result<WeeklyVolume> {
  const week = runsBetween(runs, today, { firstDaysAgo: 6, lastDaysAgo: 0 });
  if (!week.ok) return week;
  const distances = week.value.map((run) => runDistance(run, usualPaceSPerKm)).filter((distance) => distance !== null);
  const kms = distances.map((distance) => distance.distanceKm);
  const minutes = week.value.map((run) => run.durationMin).filter((durationMin) => durationMin !== null);
  return succeed({
    runs: week.value.length,
    distanceKm: sumOrNull(kms, week.value.length),
    runsWithDistance: kms.length,
    isEstimated: distances.some((distance) => distance.isEstimated),
    durationMin: sumOrNull(minutes, week.value.length),
    runsWithDuration: minutes.length,
    longestKm: kms.length === 0 ? null : round(Math.max(...kms), 2),
  });
}

/** Change against the week before; null with `new-start` when that week was empty. */
export interface WeeklyChange {
  readonly changePct: number | null;
  readonly label: 'new-start' | null;
}

/**
 * Change of a weekly total in percent, one decimal. Information only: large cohorts found no link with injury.
 *
 * @param thisWeek, lastWeek km or minutes, the same unit, 0 or more
 * @example weeklyChange(24, 20).value // => {"changePct":20,"label":null}
 * @example weeklyChange(6, 0).value // => {"changePct":null,"label":"new-start"}
 */
export function weeklyChange(thisWeek: number, lastWeek: number): Result<WeeklyChange> {
  return fromQuantities({ thisWeek: [thisWeek, 'zero-or-more'], lastWeek: [lastWeek, 'zero-or-more'] }, () =>
    lastWeek === 0
      ? { changePct: null, label: 'new-start' }
      : { changePct: round((100 * (thisWeek - lastWeek)) / lastWeek, 1), label: null },
  );
}

/**
 * The longest run as a share of the week in percent, one decimal; null in a week without distance. Information only:
 * no cut-off has evidence.
 *
 * @example longRunSharePct(10, 25).value // => 40
 */
export function longRunSharePct(longestKm: number, weekKm: number): Result<number | null> {
  if (longestKm > weekKm) return fail({ field: 'longestKm', code: 'out-of-range' });
  return fromQuantities({ longestKm: [longestKm, 'zero-or-more'], weekKm: [weekKm, 'zero-or-more'] }, () =>
    weekKm === 0 ? null : round((100 * longestKm) / weekKm, 1),
  );
}
