import type { TrialRule } from '../measures';
import { isQuantity } from './result';
import { round } from './rounding';

export interface TrialSummary {
  /** The value used: best, quickest, mean or only, unrounded. */
  readonly value: number;
  readonly trials: number;
  readonly mean: number;
  /** Sample standard deviation; `null` with fewer than two trials. */
  readonly sd: number | null;
  /** Coefficient of variation in percent; `null` with fewer than two trials or a mean of zero. */
  readonly cvPct: number | null;
  /** A warning never changes the value. */
  readonly warning: 'SPREAD_WARNING' | 'FEW_TRIALS' | null;
}

type Rule = Pick<TrialRule, 'aggregate' | 'quality'>;

function meanOf(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

function sdOf(values: readonly number[], mean: number): number | null {
  if (values.length < 2) return null;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

function usedValue(values: readonly number[], aggregate: Rule['aggregate'], mean: number): number {
  if (aggregate === 'max') return Math.max(...values);
  if (aggregate === 'min') return Math.min(...values);
  // A measure taken once has one value; more of them are averaged rather than dropped.
  return mean;
}

/** Largest minus smallest of the trials that count, and the largest of them. */
function spread(values: readonly number[], rule: Rule, best: number | null): { range: number; largest: number } {
  const bestFirst = [...values].sort((a, b) => (rule.aggregate === 'min' ? a - b : b - a));
  const counted = best === null ? bestFirst : bestFirst.slice(0, best);
  const largest = Math.max(...counted);
  return { range: largest - Math.min(...counted), largest };
}

function warningOf(values: readonly number[], rule: Rule): TrialSummary['warning'] {
  const { quality } = rule;
  if (quality === undefined) return null;
  if (quality.kind === 'fewer-than') return values.length < quality.limit ? 'FEW_TRIALS' : null;
  if (values.length < 2) return null;
  const { range, largest } = spread(values, rule, quality.kind === 'spread-percent' ? quality.best : null);
  const size = quality.kind === 'spread-absolute' ? range : largest === 0 ? 0 : (100 * range) / largest;
  return round(size, 4) > quality.limit ? 'SPREAD_WARNING' : null;
}

/**
 * Turns repeated tries into one value (clinical reference §0.6). Tries that are not numbers are left out;
 * with none left the answer is `null`.
 *
 * @example summariseTrials([180, 192, 188], { aggregate: 'max' }).value // => 192
 * @example summariseTrials([120, 192, 188], { aggregate: 'max', quality: { kind: 'spread-percent', limit: 15, best: 3 } }).warning // => "SPREAD_WARNING"
 * @example summariseTrials([], { aggregate: 'mean' }) // => null
 */
export function summariseTrials(values: readonly (number | null)[], rule: Rule): TrialSummary | null {
  const numbers = values.filter(isQuantity);
  if (numbers.length === 0) return null;
  const mean = meanOf(numbers);
  const sd = sdOf(numbers, mean);
  return {
    value: usedValue(numbers, rule.aggregate, mean),
    trials: numbers.length,
    mean,
    sd,
    cvPct: sd === null || Math.abs(mean) < 1e-9 ? null : round((100 * sd) / Math.abs(mean)),
    warning: warningOf(numbers, rule),
  };
}
