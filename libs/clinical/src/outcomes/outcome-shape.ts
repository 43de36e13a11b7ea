/** Codes of the questionnaires. */
export type OutcomeCode =
  | 'NPRS'
  | 'PSFS'
  | 'AKPS'
  | 'KOOS'
  | 'KOOS-12'
  | 'KOOS-PF'
  | 'LEFS'
  | 'VISA-P'
  | 'VISA-A'
  | 'UWRI'
  | 'OSTRC-H2'
  | 'TSK-11'
  | 'I-PRRS'
  | 'GROC'
  | 'EQ-5D-5L';

/** A scale of a questionnaire, and how its items become a score. */
export interface OutcomeScale {
  readonly code: string;
  readonly name: string;
  readonly items: number;
  /** Answered items without which there is no score. */
  readonly leastAnswered: number;
}

/**
 * How items become scores.
 * - `single`: the one answer is the score
 * - `mean`: mean of the answered items
 * - `sum`: sum of all items divided by `divisor`
 * - `options`: each item is the number of the chosen option, worth the points in the table
 * - `inverted-percent`: 100 - 25 x mean of items 0 to 4, per scale
 * - `visa`: items 1 to 6 0-10, item 7 from a list, item 8 an option of one of three branches
 * - `ostrc`: four options an item; the first item can end the questionnaire
 * - `profile`: five levels as digits, and a 0-100 scale as the sixth item
 */
export type OutcomeScoring =
  | { readonly kind: 'single'; readonly low: number; readonly high: number }
  | { readonly kind: 'mean'; readonly low: number; readonly high: number; readonly leastItems: number }
  | { readonly kind: 'sum'; readonly low: number; readonly high: number; readonly divisor: number }
  | { readonly kind: 'options'; readonly points: readonly (readonly number[])[] }
  | { readonly kind: 'inverted-percent'; readonly withTotal: boolean }
  | {
      readonly kind: 'visa';
      readonly item7: readonly number[];
      readonly item8: Readonly<Record<VisaBranch, readonly number[]>>;
    }
  | { readonly kind: 'ostrc'; readonly points: readonly number[] }
  | { readonly kind: 'profile' };

/** The one branch of item 8 that applies: no pain, pain without stopping, pain that stops training. */
export type VisaBranch = 'a' | 'b' | 'c';

/** A change with a meaning. MIC: matters to people. MDC: larger than measurement error for one person. */
export interface ChangeThreshold {
  readonly kind: 'MIC' | 'MDC';
  readonly value: number;
  readonly unit: 'points' | 'percent';
  readonly label: string;
  readonly source: string;
  /** Whether the figure was read at its source; otherwise it is cited from memory. */
  readonly read: boolean;
}

/** A questionnaire as data. Item texts are not part of it; see the licence. */
export interface OutcomeMeasure {
  readonly code: OutcomeCode;
  readonly name: string;
  readonly scales: readonly OutcomeScale[];
  readonly scoring: OutcomeScoring;
  readonly range: readonly [low: number, high: number];
  readonly higherIsBetter: boolean;
  readonly decimals: 0 | 1 | 2;
  /** The time the answers look back over; null where the form does not say. */
  readonly recall: string | null;
  readonly missingRule: string;
  readonly thresholds: readonly ChangeThreshold[];
  /** Points the product calls a real change: the smallest worth acting on; null when none is known. */
  readonly changeThatMatters: number | null;
  /** How a score from this value on is commonly read; for display beside the number. */
  readonly reading?: { readonly from: number; readonly words: string; readonly source: string };
  readonly licence: {
    readonly textMayShip: boolean;
    readonly note: string;
    /** Where a clinic gets the form it may use. */
    readonly formFrom: string;
  };
}
