import type { SourceId } from './source-id';

/** Judgement on one value. `null` elsewhere means not assessed or not computable, never "ok". */
export type Status = 'ok' | 'info' | 'watch' | 'flag';

/** T1 published cut-off in a named population; T2 from a published mean and SD; T3 our own editable default. */
export type ThresholdClass = 'T1' | 'T2' | 'T3';

export type Sex = 'male' | 'female';
export type ReferenceSex = Sex | 'unspecified';

/**
 * Compares a value with a limit. `is` is for choices; on an ordinal choice (manual grades) the others compare places in
 * the list of options, so `<= '3+'` means grade 3+ or lower.
 */
export type Comparison = '<' | '<=' | '>' | '>=' | 'is';

/** Who or what a limit or norm is for. All given parts must match; nothing given means everyone. */
export interface AppliesTo {
  readonly sex?: Sex;
  /** Age in whole years, inclusive. */
  readonly ageYears?: readonly [low: number, high: number];
  readonly position?: string;
}

/**
 * One absolute limit of a measure. The id (`gait-cadence.watch.low`) is permanent: a clinic override names it.
 * Only T3 limits may be overridden by a clinic.
 */
export interface Threshold {
  readonly id: string;
  readonly status: 'info' | 'watch' | 'flag';
  readonly when: Comparison;
  readonly value: number | string;
  readonly class: ThresholdClass;
  readonly sources: readonly SourceId[];
  /** Sample behind a T1 or T2 limit, in words. */
  readonly population?: string;
  readonly appliesTo?: AppliesTo;
}

/** A limit of the difference between sides. `strict` limits are beyond, others at or beyond. */
export interface SideLimit {
  readonly value: number;
  readonly when: '>' | '>=';
  readonly class: ThresholdClass;
}

/** How left and right are compared. */
export type SideComparison =
  /** Limb symmetry index with the 80 / 90 bands. `alsoAtLeast`: the band counts only from this absolute difference on. */
  | { readonly kind: 'lsi'; readonly alsoAtLeast?: number; readonly sources: readonly SourceId[] }
  /** Absolute difference in the measure's unit (`difference`), in percent of the larger value (`percent`), or how far right/left is from 1 (`ratio`). */
  | {
      readonly kind: 'difference' | 'percent' | 'ratio';
      readonly watch?: SideLimit;
      readonly flag?: SideLimit;
      readonly sources: readonly SourceId[];
    }
  /** A different choice left and right. */
  | {
      readonly kind: 'differs';
      readonly status: 'info' | 'watch';
      readonly class: ThresholdClass;
      readonly sources: readonly SourceId[];
    }
  /** Steps apart on an ordinal scale. */
  | { readonly kind: 'steps'; readonly watch: SideLimit; readonly sources: readonly SourceId[] };
