import type { Result } from '../derivations/result';
import { fail, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';
import type { LocalDate } from '../local-date';
import type { LoggedRun } from './runs';
import { runsBetween } from './runs';
import type { LongestRun } from './spike';
import { SPIKE_LIMITS_PCT, SPIKE_WINDOW, longestRun30d } from './spike';

/** How far and how long the next run may be. */
export interface RunCeiling {
  /** Kilometres, one decimal, rounded down; null without a run with a distance in 30 days. */
  readonly ceilingKm: number | null;
  readonly longest: LongestRun | null;
  /** Whole minutes, rounded down; null without a run with a time in 30 days. */
  readonly ceilingMin: number | null;
  readonly longestMin: number | null;
  readonly risePct: number;
  /** `no-recent-run`: use the lay-off table instead. */
  readonly label: 'no-recent-run' | null;
}

/** Raised and rounded down. Rounding to four decimals first keeps 10 + 10 % at 11.0. */
function raised(value: number, risePct: number, decimals: 0 | 1): number {
  const scale = 10 ** decimals;
  return Math.floor(round(value * (1 + risePct / 100), 4) * scale) / scale;
}

function longestMinutes(runs: readonly LoggedRun[]): number | null {
  const minutes = runs.map(({ durationMin }) => durationMin ?? 0).filter((durationMin) => durationMin > 0);
  return minutes.length === 0 ? null : Math.max(...minutes);
}

/**
 * The longest the next run should be: a small step above the longest of the 30 days before today. A cautious default;
 * the 10 % step is not proven.
 *
 * @param usualPaceSPerKm to estimate distances of runs logged by time only
 * @param risePct clinic setting, 0 to 30 percent; 10 unless set
 * @returns problems: `risePct`, `today`, or the fields of a run
 * @example nextRunCeiling([{ date: '2026-05-01', distanceKm: null, durationMin: 27 }], '2026-05-20').value.ceilingMin // => 29
 */
export function nextRunCeiling(
  runs: readonly LoggedRun[],
  today: LocalDate,
  usualPaceSPerKm: number | null = null,
  risePct: number = SPIKE_LIMITS_PCT.reference,
): Result<RunCeiling> {
  if (!(risePct >= 0 && risePct <= SPIKE_LIMITS_PCT.small)) return fail({ field: 'risePct', code: 'out-of-range' });
  const recent = runsBetween(runs, today, SPIKE_WINDOW);
  if (!recent.ok) return recent;
  const longest = longestRun30d(recent.value, usualPaceSPerKm);
  const longestMin = longestMinutes(recent.value);
  return succeed({
    ceilingKm: longest === null ? null : raised(longest.distanceKm, risePct, 1),
    longest,
    ceilingMin: longestMin === null ? null : raised(longestMin, risePct, 0),
    longestMin,
    risePct,
    label: longest === null && longestMin === null ? 'no-recent-run' : null,
  });
}
