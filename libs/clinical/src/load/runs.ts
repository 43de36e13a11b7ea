import type { InputProblem, Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import type { LocalDate } from '../local-date';
import { dateOf, dayNumber } from '../local-date';

/** A run as logged. At least one of distance and time is usually known; null is unknown, never 0. */
export interface LoggedRun {
  readonly date: LocalDate;
  readonly distanceKm: number | null;
  readonly durationMin: number | null;
  /** Pace of this run if it is known without a distance, seconds a kilometre. */
  readonly paceSPerKm?: number | null;
}

/** A distance, and whether it was logged or worked out from time and pace. */
export interface RunDistance {
  readonly distanceKm: number;
  readonly isEstimated: boolean;
}

const SLOWEST_S_PER_KM = 3600;

/**
 * The distance of a run: as logged, or estimated from minutes and pace. Null when neither is possible.
 *
 * @param usualPaceSPerKm the runner's usual easy pace, used when the run has none of its own
 * @example runDistance({ date: '2026-05-01', distanceKm: null, durationMin: 30 }, 375) // => {"distanceKm":4.8,"isEstimated":true}
 */
export function runDistance(run: LoggedRun, usualPaceSPerKm: number | null = null): RunDistance | null {
  if (run.distanceKm !== null) return { distanceKm: run.distanceKm, isEstimated: false };
  const paceSPerKm = run.paceSPerKm ?? usualPaceSPerKm;
  if (run.durationMin === null || paceSPerKm === null || !(paceSPerKm > 0)) return null;
  return { distanceKm: (run.durationMin * 60) / paceSPerKm, isEstimated: true };
}

function isAmount(value: number | null, highest: number): boolean {
  return value === null || (isQuantity(value) && value >= 0 && value <= highest);
}

function problemsOf(run: LoggedRun): InputProblem[] {
  const problems: InputProblem[] = [];
  if (dayNumber(run.date) === null) problems.push({ field: 'runs.date', code: 'unusable-date' });
  if (!isAmount(run.distanceKm, 500)) problems.push({ field: 'runs.distanceKm', code: 'out-of-range' });
  if (!isAmount(run.durationMin, 6000)) problems.push({ field: 'runs.durationMin', code: 'out-of-range' });
  if (!isAmount(run.paceSPerKm ?? null, SLOWEST_S_PER_KM)) {
    problems.push({ field: 'runs.paceSPerKm', code: 'out-of-range' });
  }
  return problems;
}

/** The runs of a span of days, both ends included, once every run has been checked. */
export function runsBetween(
  runs: readonly LoggedRun[],
  today: LocalDate,
  span: { readonly firstDaysAgo: number; readonly lastDaysAgo: number },
): Result<readonly LoggedRun[]> {
  const day = dayNumber(today);
  if (day === null) return fail({ field: 'today', code: 'unusable-date' });
  const problems = runs.flatMap(problemsOf);
  if (problems.length > 0) return fail(...problems);
  const from = dateOf(day - span.firstDaysAgo);
  const to = dateOf(day - span.lastDaysAgo);
  return succeed(runs.filter((run) => run.date >= from && run.date <= to));
}
