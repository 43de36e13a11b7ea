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

const WINDOW = { firstDaysAgo: 30, lastDaysAgo: 1 } as const;

function classOf(spikePct: number): SpikeClass {
  if (spikePct <= SPIKE_LIMITS_PCT.reference) return 'reference';
  if (spikePct <= SPIKE_LIMITS_PCT.small) return 'small';
  return spikePct <= SPIKE_LIMITS_PCT.moderate ? 'moderate' : 'large';
}

/**
 * The longest run of the 30 days before today; null when there is none with a distance.
 *
 * @param usualPaceSPerKm to estimate distances of runs logged by time only
 * @returns problems: `today`, or the fields of a run
 */
export function longestRun30d(
  runs: readonly LoggedRun[],
  today: LocalDate,
  usualPaceSPerKm: number | null = null,
): Result<LongestRun | null> {
  const recent = runsBetween(runs, today, WINDOW);
  if (!recent.ok) return recent;
  const distances = recent.value.flatMap((run) => {
    const distance = runDistance(run, usualPaceSPerKm);
    return distance === null || distance.distanceKm === 0 ? [] : [{ ...distance, date: run.date }];
  });
  return succeed(distances.sort((a, b) => b.distanceKm - a.distanceKm)[0] ?? null);
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
  const found = longestRun30d(runs, today, usualPaceSPerKm);
  if (!found.ok) return found;
  const longest = found.value;
  if (longest === null) {
    return succeed({ spikePct: null, spikeClass: null, longest: null, label: 'no-recent-run' });
  }
  // The class is drawn on the number that is shown.
  const spikePct = round(100 * (plannedKm / longest.distanceKm - 1), 1);
  return succeed({ spikePct, spikeClass: classOf(spikePct), longest, label: null });
}

/** How far the next run may go. */
export interface RunCeiling {
  /** Kilometres, one decimal, rounded down; null without a run in 30 days. */
  readonly ceilingKm: number | null;
  readonly longest: LongestRun | null;
  readonly risePct: number;
  readonly label: 'no-recent-run' | null;
}

/**
 * The longest the next run should be: a small step above the longest of the last 30 days. A cautious default; the
 * 10 % step is not proven.
 *
 * @param risePct clinic setting, 0 to 30 percent; 10 unless set
 * @returns problems: `risePct`, `today`, or the fields of a run
 */
export function nextRunCeiling(
  runs: readonly LoggedRun[],
  today: LocalDate,
  usualPaceSPerKm: number | null = null,
  risePct: number = SPIKE_LIMITS_PCT.reference,
): Result<RunCeiling> {
  if (!(risePct >= 0 && risePct <= SPIKE_LIMITS_PCT.small)) return fail({ field: 'risePct', code: 'out-of-range' });
  const found = longestRun30d(runs, today, usualPaceSPerKm);
  if (!found.ok) return found;
  const longest = found.value;
  if (longest === null) return succeed({ ceilingKm: null, longest, risePct, label: 'no-recent-run' });
  // Rounding to a tenth of a metre first keeps 10 km + 10 % at 11.0.
  const ceilingKm = Math.floor(round(longest.distanceKm * (1 + risePct / 100), 4) * 10) / 10;
  return succeed({ ceilingKm, longest, risePct, label: null });
}
