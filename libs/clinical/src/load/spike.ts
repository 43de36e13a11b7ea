import type { Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';
import type { LocalDate } from '../local-date';
import type { LoggedRun } from './runs';
import { runDistance, runsBetween } from './runs';

export type SpikeClass = 'reference' | 'small' | 'moderate' | 'large';

/** Upper limits of the classes in percent above the longest run of 30 days (Frandsen et al. 2025). */
export const SPIKE_LIMITS_PCT = { reference: 10, small: 30, moderate: 100 } as const;

/** The longest run of the 30 days before today, today left out. */
export interface LongestRun {
  readonly distanceKm: number;
  readonly date: LocalDate;
  readonly isEstimated: boolean;
}

export interface SessionSpike {
  /** Percent above the longest run, one decimal; null without a run in 30 days. */
  readonly spikePct: number | null;
  readonly spikeClass: SpikeClass | null;
  readonly longest: LongestRun | null;
  /** `no-recent-run`: use the lay-off table, not this measure. */
  readonly label: 'no-recent-run' | null;
}

/** Today is left out. */
export const SPIKE_WINDOW = { firstDaysAgo: 30, lastDaysAgo: 1 } as const;

function classOf(spikePct: number): SpikeClass {
  if (spikePct <= SPIKE_LIMITS_PCT.reference) return 'reference';
  if (spikePct <= SPIKE_LIMITS_PCT.small) return 'small';
  return spikePct <= SPIKE_LIMITS_PCT.moderate ? 'moderate' : 'large';
}

/** The longest of the runs of the window, distances estimated where possible; null when none has one. */
export function longestRun30d(recent: readonly LoggedRun[], usualPaceSPerKm: number | null): LongestRun | null {
  const distances = recent.flatMap((run) => {
    const distance = runDistance(run, usualPaceSPerKm);
    return distance === null || distance.distanceKm === 0 ? [] : [{ ...distance, date: run.date }];
  });
  return distances.sort((a, b) => b.distanceKm - a.distanceKm)[0] ?? null;
}

/**
 * How much longer a run is than the longest of the 30 days before. For a notice before the run; "linked with", never
 * "causes", and no percent risk for runners.
 *
 * @param plannedKm more than 0, at most 500
 * @returns problems: `plannedKm`, `today`, or the fields of a run
 * @example sessionSpike(13, [{ date: '2026-05-01', distanceKm: 12, durationMin: null }], '2026-05-31').value.spikePct // => 8.3
 */
export function sessionSpike(
  plannedKm: number,
  runs: readonly LoggedRun[],
  today: LocalDate,
  usualPaceSPerKm: number | null = null,
): Result<SessionSpike> {
  if (!isQuantity(plannedKm) || plannedKm <= 0 || plannedKm > 500) {
    return fail({ field: 'plannedKm', code: 'out-of-range' });
  }
  const recent = runsBetween(runs, today, SPIKE_WINDOW);
  if (!recent.ok) return recent;
  const longest = longestRun30d(recent.value, usualPaceSPerKm);
  if (longest === null) {
    return succeed({ spikePct: null, spikeClass: null, longest: null, label: 'no-recent-run' });
  }
  // The class is drawn on the number that is shown.
  const spikePct = round(100 * (plannedKm / longest.distanceKm - 1), 1);
  return succeed({ spikePct, spikeClass: classOf(spikePct), longest, label: null });
}
