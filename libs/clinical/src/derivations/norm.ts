import type { Status } from '../measures';
import { isQuantity } from './result';
import { DECIMALS, round } from './rounding';

/** Adult norms are never applied below this age. */
export const ADULT_AGE_YEARS = 18;

/** In which direction a value is worse. */
export type WorseDirection = 'low' | 'high' | 'both';

/** A reference group, in the form its source published it (clinical reference §2.4). */
export type NormModel =
  | { readonly type: 'meanSd'; readonly mean: number; readonly sd: number }
  | {
      readonly type: 'regression';
      readonly intercept: number;
      readonly perYear: number;
      /** Added when the reference group is male. */
      readonly male: number;
      readonly sd: number;
      readonly ageYears: number;
      readonly sex: 'male' | 'female';
    }
  | { readonly type: 'rangeOfMeans'; readonly lower: number; readonly upper: number }
  | { readonly type: 'median'; readonly median: number };

export interface NormComparison {
  /** Mean (or median, or lower limit of the range) the value is held against. */
  readonly expected: number | null;
  readonly z: number | null;
  /** Value in percent of the expected mean or median. */
  readonly pctOfExpected: number | null;
  readonly band: Status | null;
}

/** Below this share of the lower limit of a range of means a value is flagged; a product default. */
const FLAG_SHARE_OF_LOWER_LIMIT = 0.8;

const NO_COMPARISON: NormComparison = { expected: null, z: null, pctOfExpected: null, band: null };

/**
 * Band of a z score that is already rounded to two decimals: watch beyond 1 SD, flag beyond 2 SD.
 *
 * @example zBand(-1.4, 'low') // => "watch"
 * @example zBand(-1.4, 'high') // => "ok"
 */
export function zBand(z: number, direction: WorseDirection): Status {
  const goodness = direction === 'low' ? z : direction === 'high' ? -z : -Math.abs(z);
  if (goodness >= -1) return 'ok';
  return goodness >= -2 ? 'watch' : 'flag';
}

function againstMean(value: number, mean: number, sd: number, direction: WorseDirection): NormComparison {
  if (!isQuantity(mean) || !isQuantity(sd) || sd <= 0) return NO_COMPARISON;
  const z = round((value - mean) / sd, DECIMALS.z);
  return { expected: round(mean, 3), z, pctOfExpected: shareOf(value, mean), band: zBand(z, direction) };
}

function shareOf(value: number, expected: number): number | null {
  return expected > 0 ? round((100 * value) / expected) : null;
}

function againstRange(value: number, lower: number): NormComparison {
  const band = value < FLAG_SHARE_OF_LOWER_LIMIT * lower ? 'flag' : value < lower ? 'watch' : 'ok';
  return { expected: lower, z: null, pctOfExpected: null, band };
}

/**
 * Holds a value against a reference group. A missing value has no z score and no band. The limits of a
 * range of means are confidence limits of a pooled mean, not a normal range; a median carries no band.
 *
 * @example compareWithNorm(58, { type: 'meanSd', mean: 68.5, sd: 6.8 }, 'low').z // => -1.54
 * @example compareWithNorm(2.2, { type: 'rangeOfMeans', lower: 2.92, upper: 3.45 }, 'low').band // => "flag"
 */
export function compareWithNorm(value: number | null, norm: NormModel, direction: WorseDirection): NormComparison {
  if (!isQuantity(value)) return NO_COMPARISON;
  switch (norm.type) {
    case 'meanSd':
      return againstMean(value, norm.mean, norm.sd, direction);
    case 'regression': {
      const mean = norm.intercept + norm.perYear * norm.ageYears + (norm.sex === 'male' ? norm.male : 0);
      return againstMean(value, mean, norm.sd, direction);
    }
    case 'rangeOfMeans':
      return againstRange(value, norm.lower);
    case 'median':
      return { ...NO_COMPARISON, expected: norm.median, pctOfExpected: shareOf(value, norm.median) };
  }
}
