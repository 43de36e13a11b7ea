import type { InvolvedSide, Status } from '../measures';
import { isQuantity } from './result';
import { round } from './rounding';

/** Why a symmetry number is absent or needs care. */
export type SymmetryCode =
  | 'MISSING_SIDE'
  | 'BOTH_ZERO'
  | 'ZERO_SIDE'
  | 'ZERO_REFERENCE'
  | 'ZERO_TIME_INVALID'
  | 'UNINVOLVED_WEAKER'
  | 'LSI_NOT_RECOVERY'
  | 'INVALID_LEFT'
  | 'INVALID_RIGHT';

export interface SymmetryInput {
  /** Left value; `null` when not measured. Zero means "tried, produced nothing". */
  readonly left: number | null;
  readonly right: number | null;
  readonly involvedSide?: InvolvedSide;
  /** `false` for times: the quicker side is the better one. */
  readonly higherIsBetter?: boolean;
}

/** All percentages are rounded to one decimal; the band is drawn on the rounded primary. */
export interface Symmetry {
  /** Involved as a percentage of uninvolved; may exceed 100. `null` unless exactly one side is involved. */
  readonly lsiInvolved: number | null;
  /** Weaker as a percentage of stronger, 0 to 100. */
  readonly lsiWeakStrong: number | null;
  /** How much weaker the weaker side is, in percent of the stronger, 0 to 100. */
  readonly asymPct: number | null;
  /** The same with a direction: positive means the right side is better, -100 to 100. */
  readonly signedAsymPct: number | null;
  readonly weakerSide: 'left' | 'right' | 'equal' | null;
  /** The number to show first: `lsiInvolved` with one involved side, else `lsiWeakStrong`. */
  readonly primary: number | null;
  /** Which of the two conventions the primary uses; it must always be printed with the number. */
  readonly convention: 'involved-uninvolved' | 'weaker-stronger' | null;
  readonly primaryBand: Status | null;
  readonly codes: readonly SymmetryCode[];
}

/** Lower limits of "watch" and "ok", in percent; a convention borrowed from knee-ligament rehabilitation. */
export interface SymmetryLimits {
  readonly watchFromPct: number;
  readonly okFromPct: number;
}

export const SYMMETRY_LIMITS: SymmetryLimits = { watchFromPct: 80, okFromPct: 90 };

/**
 * Band of a symmetry percentage (clinical reference §2.3.2).
 *
 * @example symmetryBand(79.9) // => "flag"
 * @example symmetryBand(80) // => "watch"
 * @example symmetryBand(null) // => null
 */
export function symmetryBand(percent: number | null, limits: SymmetryLimits = SYMMETRY_LIMITS): Status | null {
  return percent === null ? null : bandOf(percent, limits);
}

function bandOf(percent: number, limits: SymmetryLimits): Status {
  if (percent < limits.watchFromPct) return 'flag';
  return percent < limits.okFromPct ? 'watch' : 'ok';
}

function nothing(...codes: SymmetryCode[]): Symmetry {
  return {
    lsiInvolved: null,
    lsiWeakStrong: null,
    asymPct: null,
    signedAsymPct: null,
    weakerSide: null,
    primary: null,
    convention: null,
    primaryBand: null,
    codes,
  };
}

function invalidCodes(left: number | null, right: number | null): SymmetryCode[] {
  const bad = (value: number | null) => value !== null && (!isQuantity(value) || value < 0);
  const codes: SymmetryCode[] = [];
  if (bad(left)) codes.push('INVALID_LEFT');
  if (bad(right)) codes.push('INVALID_RIGHT');
  return codes;
}

/** Everything that is the same whichever side the complaint is on. */
function bothSides(left: number, right: number, higherIsBetter: boolean) {
  const high = Math.max(left, right);
  const low = Math.min(left, right);
  const rightAdvantage = higherIsBetter ? right - left : left - right;
  const leftIsWeaker = left < right === higherIsBetter;
  return {
    lsiWeakStrong: round((100 * low) / high),
    asymPct: round((100 * (high - low)) / high),
    signedAsymPct: round((100 * rightAdvantage) / high),
    weakerSide: left === right ? ('equal' as const) : leftIsWeaker ? ('left' as const) : ('right' as const),
  };
}

/** Involved against uninvolved in percent, inverted for times; `null` when there is nothing to divide by. */
function involvedPct(involved: number, uninvolved: number, higherIsBetter: boolean): number | null {
  const [numerator, denominator] = higherIsBetter ? [involved, uninvolved] : [uninvolved, involved];
  return denominator === 0 ? null : round((100 * numerator) / denominator);
}

function oneSideInvolved(
  both: ReturnType<typeof bothSides>,
  lsiInvolved: number | null,
  limits: SymmetryLimits,
  codes: SymmetryCode[],
): Symmetry {
  if (lsiInvolved === null) codes.push('ZERO_REFERENCE');
  const otherSideWeaker = lsiInvolved !== null && lsiInvolved > 100 && both.lsiWeakStrong < limits.okFromPct;
  if (otherSideWeaker) codes.push('UNINVOLVED_WEAKER');
  return {
    ...both,
    lsiInvolved,
    primary: lsiInvolved,
    convention: 'involved-uninvolved',
    primaryBand: otherSideWeaker ? 'watch' : symmetryBand(lsiInvolved, limits),
    codes,
  };
}

/** The code that stops the comparison, or the values to compare. */
function comparable(left: number | null, right: number | null, higherIsBetter: boolean) {
  const invalid = invalidCodes(left, right);
  if (invalid.length > 0) return { stop: nothing(...invalid) };
  if (left === null || right === null) return { stop: nothing('MISSING_SIDE') };
  const zeros = [left, right].filter((value) => value === 0).length;
  if (zeros === 2) return { stop: nothing('BOTH_ZERO') };
  if (zeros === 1 && !higherIsBetter) return { stop: nothing('ZERO_SIDE', 'ZERO_TIME_INVALID') };
  return { stop: null, left, right, codes: zeros === 1 ? (['ZERO_SIDE'] as SymmetryCode[]) : [] };
}

/**
 * Compares left with right in both conventions, "involved over uninvolved" and "weaker over stronger"
 * (clinical reference §2.3). For values from zero up, in one unit; angles and other signed measures are
 * compared with `sideDifference`. Input that is not a number from zero up gives `INVALID_LEFT` or
 * `INVALID_RIGHT`, and nothing is computed.
 *
 * @example symmetry({ left: 178, right: 142, involvedSide: 'right' }).primary // => 79.8
 * @example symmetry({ left: 2.1, right: 1.85, involvedSide: 'left', higherIsBetter: false }).primary // => 88.1
 * @example symmetry({ left: 205, right: null }).codes // => ["MISSING_SIDE"]
 */
export function symmetry(input: SymmetryInput, limits: SymmetryLimits = SYMMETRY_LIMITS): Symmetry {
  const { involvedSide = 'none', higherIsBetter = true } = input;
  const pair = comparable(input.left, input.right, higherIsBetter);
  if (pair.stop !== null) return pair.stop;
  const { left, right, codes } = pair;
  const both = bothSides(left, right, higherIsBetter);
  if (involvedSide === 'left' || involvedSide === 'right') {
    const [involved, uninvolved] = involvedSide === 'left' ? [left, right] : [right, left];
    return oneSideInvolved(both, involvedPct(involved, uninvolved, higherIsBetter), limits, codes);
  }
  return {
    ...both,
    lsiInvolved: null,
    primary: both.lsiWeakStrong,
    convention: 'weaker-stronger',
    primaryBand: bandOf(both.lsiWeakStrong, limits),
    codes: involvedSide === 'both' ? [...codes, 'LSI_NOT_RECOVERY'] : codes,
  };
}

/**
 * The symmetry band that counts towards the status of a measure: with both sides involved an "ok" proves
 * nothing and is dropped; a zero reference asks for a check (clinical reference §2.3.1, §2.10).
 *
 * @example countedSymmetryBand(symmetry({ left: 7, right: 6.9, involvedSide: 'both' })) // => null
 * @example countedSymmetryBand(symmetry({ left: 0, right: 9, involvedSide: 'right' })) // => "watch"
 */
export function countedSymmetryBand(result: Symmetry): Status | null {
  if (result.codes.includes('ZERO_REFERENCE')) return 'watch';
  if (result.codes.includes('LSI_NOT_RECOVERY') && result.primaryBand === 'ok') return null;
  return result.primaryBand;
}

/**
 * Index for tasks done on both feet at once (force plates): 100 · |R − L| / (R + L). Not to be mixed with
 * the other percentages. `null` when a side is missing, negative or both are zero.
 *
 * @example bilateralIndexPct(480, 520) // => 4
 */
export function bilateralIndexPct(left: number | null, right: number | null): number | null {
  if (left === null || right === null || invalidCodes(left, right).length > 0) return null;
  return left + right === 0 ? null : round((100 * Math.abs(right - left)) / (left + right));
}

/**
 * Estimated pre-injury capacity: the involved side now against the uninvolved side at the first assessment,
 * in percent, with the bands of symmetry. Only when that assessment was within 30 days of onset
 * (clinical reference §2.3.5).
 *
 * @example estimatedPreInjuryCapacity(150, 200, 12) // => {"percent":75,"band":"flag"}
 * @example estimatedPreInjuryCapacity(150, 200, 45) // => null
 */
export function estimatedPreInjuryCapacity(
  involvedNow: number | null,
  uninvolvedAtFirst: number | null,
  daysFromOnsetToFirst: number | null,
): { readonly percent: number; readonly band: Status } | null {
  if (daysFromOnsetToFirst === null || !(Math.abs(daysFromOnsetToFirst) <= 30)) return null;
  if (involvedNow === null || uninvolvedAtFirst === null || uninvolvedAtFirst === 0) return null;
  if (invalidCodes(involvedNow, uninvolvedAtFirst).length > 0) return null;
  const percent = round((100 * involvedNow) / uninvolvedAtFirst);
  return { percent, band: bandOf(percent, SYMMETRY_LIMITS) };
}
