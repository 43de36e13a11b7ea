import { fromQuantities, isQuantity, type Result } from './result';
import { round } from './rounding';

/** Whether a higher value is better (1), worse (-1) or neither (0). */
export type BetterDirection = 1 | -1 | 0;

export type ChangeDecision =
  'improved' | 'worse' | 'changed' | 'within-error' | 'error-unknown' | 'not-comparable' | 'missing';

export interface ChangeInput {
  readonly baseline: number | null;
  readonly followUp: number | null;
  /** Smallest change that is more than measurement error, in the measure's unit or in percent of baseline. */
  readonly mdc: number | null;
  readonly mdcIsPercent?: boolean;
  readonly direction: BetterDirection;
  /** Smallest change that matters to people. */
  readonly mcid?: number | null;
  /** Device, mode, position, view and footwear joined; different keys are never compared. */
  readonly baselineMethod?: string;
  readonly followUpMethod?: string;
}

export interface Change {
  readonly change: number | null;
  readonly threshold: number | null;
  readonly decision: ChangeDecision;
  readonly mcidMet: boolean | null;
}

function decide(delta: number, threshold: number | null, direction: BetterDirection): ChangeDecision {
  if (threshold === null) return 'error-unknown';
  // An error of zero must not turn "no change" into a change.
  if (delta === 0 || round(Math.abs(delta), 4) < round(threshold, 4)) return 'within-error';
  if (direction === 0) return 'changed';
  return delta * direction > 0 ? 'improved' : 'worse';
}

function thresholdOf(input: ChangeInput, baseline: number): number | null {
  const { mdc, mdcIsPercent = false } = input;
  if (!isQuantity(mdc) || mdc < 0) return null;
  return mdcIsPercent ? (mdc / 100) * Math.abs(baseline) : mdc;
}

/**
 * Change between two tests, held against the measurement error (clinical reference §2.7). A change smaller
 * than the error is never called a change; an unknown error never allows the claim of one. Missing or
 * unusable values give `missing`.
 *
 * @example change({ baseline: 7.5, followUp: 9.6, mdc: 1.9, direction: 1 }) // => {"change":2.1,"threshold":1.9,"decision":"improved","mcidMet":null}
 * @example change({ baseline: 7.5, followUp: 9, mdc: 1.9, direction: 1 }).decision // => "within-error"
 * @example change({ baseline: 52, followUp: 61, mdc: null, direction: 1 }).decision // => "error-unknown"
 */
export function change(input: ChangeInput): Change {
  const { baseline, followUp, mcid = null } = input;
  if (!isQuantity(baseline) || !isQuantity(followUp)) {
    return { change: null, threshold: null, decision: 'missing', mcidMet: null };
  }
  if ((input.baselineMethod ?? '') !== (input.followUpMethod ?? '')) {
    return { change: null, threshold: null, decision: 'not-comparable', mcidMet: null };
  }
  const delta = followUp - baseline;
  const threshold = thresholdOf(input, baseline);
  return {
    change: round(delta, 2),
    threshold: threshold === null ? null : round(threshold, 2),
    decision: decide(delta, threshold, input.direction),
    mcidMet: isQuantity(mcid) ? round(Math.abs(delta), 4) >= mcid : null,
  };
}

/** The four answers a reader gets, and the neutral fifth for measures without a better direction. */
export const CHANGE_WORDS: Readonly<Record<ChangeDecision, string>> = {
  improved: 'improved',
  worse: 'worse',
  changed: 'changed by more than the measurement error',
  'within-error': 'unchanged within error',
  'error-unknown': 'cannot tell: the measurement error is not known',
  'not-comparable': 'cannot tell: measured in a different way',
  missing: 'cannot tell: a value is missing',
};

export interface MeasurementError {
  readonly sem: number;
  readonly mdc90: number;
  readonly mdc95: number;
}

/** How a study reported reliability. */
export type Reliability =
  | { readonly sd: number; readonly icc: number }
  | { readonly sem: number }
  | { readonly limitsOfAgreementHalfWidth: number };

function standardError(reliability: Reliability): Result<number> {
  if ('sem' in reliability) {
    const { sem } = reliability;
    return fromQuantities({ sem: [sem, 'zero-or-more'] }, () => sem);
  }
  if ('icc' in reliability) {
    const { sd, icc } = reliability;
    return fromQuantities({ sd: [sd, 'zero-or-more'], icc: [1 - icc, 'zero-or-more'] }, () => sd * Math.sqrt(1 - icc));
  }
  const half = reliability.limitsOfAgreementHalfWidth;
  return fromQuantities({ limitsOfAgreementHalfWidth: [half, 'zero-or-more'] }, () => half / (1.96 * Math.SQRT2));
}

/**
 * Standard error of measurement and the minimal detectable change at 90 and 95 %.
 *
 * @example measurementError({ sd: 7.3, icc: 0.91 }) // => {"ok":true,"value":{"sem":2.19,"mdc90":5.09,"mdc95":6.07}}
 * @example measurementError({ sem: -1 }) // => {"ok":false,"problems":[{"field":"sem","code":"out-of-range"}]}
 */
export function measurementError(reliability: Reliability): Result<MeasurementError> {
  const error = standardError(reliability);
  if (!error.ok) return error;
  const sem = error.value;
  return {
    ok: true,
    value: {
      sem: round(sem, 3),
      mdc90: round(sem * 1.645 * Math.SQRT2, 2),
      mdc95: round(sem * 1.96 * Math.SQRT2, 2),
    },
  };
}
