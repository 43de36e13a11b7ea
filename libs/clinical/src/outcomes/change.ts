import type { Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';
import { findOutcome } from './outcome';
import type { ChangeThreshold, OutcomeMeasure } from './outcome-shape';

/**
 * What a change means: `improved` or `worse` when it is large enough to act on, `within-error` when measuring twice
 * could give it, `below-what-matters` in between, `cannot-tell` when no threshold is known.
 */
export type ChangeVerdict = 'improved' | 'worse' | 'unchanged' | 'within-error' | 'below-what-matters' | 'cannot-tell';

export interface OutcomeChange {
  /** Follow-up minus baseline. */
  readonly change: number;
  /** Change in percent of the baseline, whole percent; null for a baseline of 0. */
  readonly changePct: number | null;
  readonly direction: 'better' | 'worse' | 'same';
  readonly thresholds: readonly (ChangeThreshold & { readonly reached: boolean })[];
  readonly verdict: ChangeVerdict;
}

function reached({ value, unit }: ChangeThreshold, change: number, baseline: number): boolean {
  if (unit === 'points') return Math.abs(change) >= value;
  return baseline !== 0 && Math.abs((100 * change) / baseline) >= value;
}

function verdictOf(measure: OutcomeMeasure, change: number): ChangeVerdict {
  const size = Math.abs(change);
  if (size === 0) return 'unchanged';
  if (measure.changeThatMatters === null) return 'cannot-tell';
  if (size >= measure.changeThatMatters) return change > 0 === measure.higherIsBetter ? 'improved' : 'worse';
  const isWithinError = measure.thresholds.some(({ kind, value }) => kind === 'MDC' && size < value);
  return isWithinError ? 'within-error' : 'below-what-matters';
}

/** The change between two scores that are known to be in range. */
export function changeBetween(measure: OutcomeMeasure, baseline: number, followUp: number): OutcomeChange {
  // Scores have at most two decimals; more would be the noise of binary fractions.
  const change = round(followUp - baseline, 2);
  const isBetter = change > 0 === measure.higherIsBetter;
  return {
    change,
    changePct: baseline === 0 ? null : round((100 * change) / Math.abs(baseline), 0),
    direction: change === 0 ? 'same' : isBetter ? 'better' : 'worse',
    thresholds: measure.thresholds.map((threshold) => ({
      ...threshold,
      reached: reached(threshold, change, baseline),
    })),
    verdict: verdictOf(measure, change),
  };
}

/**
 * The change between two scores of one questionnaire or of one of its scales, against what is known to matter and
 * against measurement error. For activities use `compareActivities`, which checks that they are the same ones.
 *
 * @returns problems: `code` unknown, `baseline` or `followUp` outside the range
 * @example compareScores('LEFS', 52, 63).value.verdict // => "improved"
 * @example compareScores('KOOS-12', 50, 70).value.verdict // => "cannot-tell"
 */
export function compareScores(code: string, baseline: number, followUp: number): Result<OutcomeChange> {
  const measure = findOutcome(code);
  if (measure === null) return fail({ field: 'code', code: 'not-allowed-value' });
  const [low, high] = measure.range;
  for (const [field, score] of Object.entries({ baseline, followUp })) {
    if (!isQuantity(score) || score < low || score > high) return fail({ field, code: 'out-of-range' });
  }
  return succeed(changeBetween(measure, baseline, followUp));
}
