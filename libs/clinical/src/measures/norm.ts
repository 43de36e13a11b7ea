import type { SourceId } from './source-id';
import type { AppliesTo, Sex } from './threshold';

/** Quantity a norm speaks about; `value` is the measure's own unit. */
export type NormQuantity = 'value' | 'torque-nm' | 'torque-nm-per-kg' | 'percent-body-weight' | 'pressure-mmhg';

/** Set-up a recorded value must share before the norm may be applied. Empty lists allow anything. */
export interface NormSetup {
  readonly devices?: readonly string[];
  readonly modes?: readonly string[];
  readonly positions?: readonly string[];
}

interface NormBase {
  readonly id: string;
  readonly quantity: NormQuantity;
  /** Side of the mean that matters: `low` watches low values, `high` high ones. */
  readonly direction: 'low' | 'high' | 'both';
  /** `band`: the norm gives a status. `show`: printed beside the value only; limits already stand as thresholds. */
  readonly use: 'band' | 'show';
  readonly population: string;
  readonly setup?: NormSetup;
  readonly appliesTo?: AppliesTo;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** Mean and standard deviation, per sex when the sample was split. */
export interface MeanSdNorm extends NormBase {
  readonly type: 'mean-sd';
  readonly groups: readonly { readonly sex?: Sex; readonly mean: number; readonly sd: number }[];
}

/** mean = intercept + perYear · age + male (1 for men, else 0). */
export interface RegressionNorm extends NormBase {
  readonly type: 'regression';
  readonly intercept: number;
  readonly perYear: number;
  readonly male: number;
  readonly sd: number;
}

/** Confidence limits of a pooled mean: not a normal range, and the words say so. */
export interface RangeOfMeansNorm extends NormBase {
  readonly type: 'range-of-means';
  readonly groups: readonly { readonly sex?: Sex; readonly low: number; readonly high: number }[];
}

/** A median only: the value is shown as a percentage of it, without a band. */
export interface MedianNorm extends NormBase {
  readonly type: 'median';
  readonly groups: readonly { readonly sex?: Sex; readonly median: number }[];
}

export type Norm = MeanSdNorm | RegressionNorm | RangeOfMeansNorm | MedianNorm;
