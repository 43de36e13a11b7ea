import type { Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';

export type AcwrMethod = 'rolling-coupled' | 'rolling-uncoupled' | 'ewma';

/** The ratio is off unless a therapist asks for it in so many words. */
export interface AcwrOptions {
  readonly method: AcwrMethod;
  readonly showAnyway: true;
}

export interface Acwr {
  /** Mean daily load of the short and the long window, three decimals. */
  readonly acute: number | null;
  readonly chronic: number | null;
  /** Three decimals; null when there is too little history or the long window is empty. Never banded. */
  readonly ratio: number | null;
  readonly label: 'too-little-history' | 'too-few-runs' | 'unknown-days' | 'no-load' | null;
  /** Shown wherever the ratio is. */
  readonly caveat: string;
}

/** To be shown with every ratio (Impellizzeri et al. 2020; Frandsen et al. 2025). */
export const ACWR_CAVEAT =
  'This ratio is disputed: random numbers give the same pattern, and in a large group of runners a higher ratio went with fewer injuries. Read the trend, not a zone.';

const CHRONIC_DAYS = 28;
const ACUTE_DAYS = 7;
const LEAST_RUNS = 3;

function mean(loads: readonly number[]): number {
  return loads.reduce((sum, load) => sum + load, 0) / loads.length;
}

/**
 * Exponentially weighted mean of daily loads, oldest first, seeded with day 1: E = load x lambda + (1 - lambda) x E
 * of the day before, lambda = 2 / (N + 1). Not rounded.
 *
 * @param windowDays N, 1 or more
 * @example ewma([10, 0, 0], 7) // => 5.625
 */
export function ewma(dailyLoads: readonly number[], windowDays: number): number {
  const lambda = 2 / (windowDays + 1);
  const [first = 0, ...later] = dailyLoads;
  return later.reduce((before, load) => load * lambda + (1 - lambda) * before, first);
}

function windowsOf(loads: readonly number[], method: AcwrMethod): readonly [acute: number, chronic: number] {
  if (method === 'ewma') return [ewma(loads, ACUTE_DAYS), ewma(loads, CHRONIC_DAYS)];
  const acute = mean(loads.slice(-ACUTE_DAYS));
  const chronicDays =
    method === 'rolling-coupled' ? loads.slice(-CHRONIC_DAYS) : loads.slice(-CHRONIC_DAYS, -ACUTE_DAYS);
  return [acute, mean(chronicDays)];
}

function whyNot(dailyLoads: readonly (number | null)[]): Acwr['label'] {
  if (dailyLoads.length < CHRONIC_DAYS) return 'too-little-history';
  const last = dailyLoads.slice(-CHRONIC_DAYS);
  if (last.includes(null)) return 'unknown-days';
  return last.filter((load) => load !== 0).length < LEAST_RUNS ? 'too-few-runs' : null;
}

/**
 * The acute to chronic workload ratio. Hidden by default for good reasons: see the caveat in the answer.
 *
 * @param dailyLoads one number a day, oldest first; 0 only for a day known to be run-free, null for an unknown day
 * @returns problem: `dailyLoads` holds something that is not a load
 * @example acwr(new Array(28).fill(1), { method: 'rolling-coupled', showAnyway: true }).value.ratio // => 1
 */
export function acwr(dailyLoads: readonly (number | null)[], options: AcwrOptions): Result<Acwr> {
  if (!dailyLoads.every((load) => load === null || (isQuantity(load) && load >= 0))) {
    return fail({ field: 'dailyLoads', code: 'out-of-range' });
  }
  const nothing = { acute: null, chronic: null, ratio: null, caveat: ACWR_CAVEAT };
  const label = whyNot(dailyLoads);
  if (label !== null) return succeed({ ...nothing, label });
  // An unknown day older than the window cannot be averaged; the history starts after it.
  const known = dailyLoads.slice(dailyLoads.lastIndexOf(null) + 1).filter((load) => load !== null);
  const [acute, chronic] = windowsOf(known, options.method);
  const means = { acute: round(acute, 3), chronic: round(chronic, 3) };
  if (means.chronic === 0) return succeed({ ...nothing, ...means, label: 'no-load' });
  return succeed({ ...means, ratio: round(acute / chronic, 3), label: null, caveat: ACWR_CAVEAT });
}
