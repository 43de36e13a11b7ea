import type { BatteryId, MeasureId } from '../measures';

/** What the episode is about: a complaint battery, `screen-healthy` meaning that there is no complaint. */
export type ComplaintId = BatteryId;

/** Yes-or-no facts that are neither measured nor part of the intake. An absent fact is unknown, not false. */
export type FactId =
  | 'achilles-insertion'
  | 'bone-stress-cleared'
  | 'bone-stress-history'
  | 'first-line-care-tried'
  | 'hamstring-injury-history'
  | 'knee-locking'
  | 'new-downhill'
  | 'previous-shin-complaint'
  | 'previous-running-injury-12m'
  | 'strength-offered-for-prevention'
  | 'swelling-after-sessions'
  | 'pain-flare-24h';

/** Answers of the training and footwear intake that rules read as numbers. */
export type IntakeNumberId = 'tl-runs-per-week' | 'tl-sleep-hours' | 'tl-stress' | 'shoe-km' | 'shoe-pairs-in-use';

/** Answers that are one or several choices. */
export type IntakeChoiceId = 'tl-change-type' | 'shoe-wear' | 'shoe-plate' | 'shoe-stability';

/** Numbers worked out from the intake, the person and the measures. */
export type DerivedNumberId =
  | 'age-years'
  | 'session-spike-pct'
  | 'two-week-progression-pct'
  | 'weeks-from-change-to-onset'
  | 'weeks-from-downhill-to-onset'
  | 'weeks-from-shoe-change-to-onset'
  | 'shoe-drop-change-mm'
  | 'calf-raises-apart'
  | 'worst-task-pain'
  | 'pain-running-over-limit'
  | 'pain-next-day-over-limit';

/** Where a number comes from. */
export type NumberSource =
  { readonly measure: MeasureId } | { readonly intake: IntakeNumberId } | { readonly derived: DerivedNumberId };

/**
 * The language rules are written in. A leaf is true, false or, when what it asks for was not recorded,
 * unknown; and / or / not carry the unknown along, and only "true" fires a rule.
 */
export type Predicate =
  | { readonly and: readonly Predicate[] }
  | { readonly or: readonly Predicate[] }
  | { readonly not: Predicate }
  /** So many of the parts, the number being a named limit of the rule. */
  | { readonly atLeast: string; readonly of: readonly Predicate[] }
  /** The episode is about one of these. */
  | { readonly complaint: readonly ComplaintId[] }
  /** A complaint, or pain of 1 or more in a running task. */
  | { readonly symptoms: boolean }
  /** The value is under its lower limit, or the norm, with at least this severity (default watch). */
  | { readonly low: MeasureId; readonly from?: 'watch' | 'flag' }
  | { readonly high: MeasureId; readonly from?: 'watch' | 'flag' }
  /** A choice is judged with at least this severity. */
  | { readonly judged: MeasureId; readonly from: 'watch' | 'flag' }
  /** Measured, and nothing about it is out of range, symmetry included. */
  | { readonly ok: MeasureId }
  /** This leg is the weaker one and the primary symmetry is below the limit. */
  | { readonly symmetry: MeasureId; readonly below: string }
  /** The sides differ with at least this severity. */
  | { readonly sidesDiffer: MeasureId; readonly from: 'watch' | 'flag' }
  /** The sides differ that much and this leg is the smaller one. */
  | { readonly smallerSide: MeasureId; readonly from: 'watch' | 'flag' }
  /** Compares a number with a named limit of the rule. */
  | { readonly number: NumberSource; readonly when: '<' | '<=' | '>' | '>='; readonly limit: string }
  /** A choice or special test has one of these results. */
  | { readonly result: MeasureId; readonly is: readonly string[] }
  | { readonly intake: IntakeChoiceId; readonly is: readonly string[] }
  | { readonly fact: FactId }
  /** Pain was recorded at one of these sites. */
  | { readonly painAt: readonly string[] }
  | { readonly sex: 'male' | 'female' }
  /** Some gait measure has a status of watch or flag. */
  | { readonly anyGait: 'watch' }
  /** Both sides are low against a norm although symmetry is at or above the limit, for some strength measure. */
  | { readonly bothSidesLow: true; readonly symmetryFrom: string };
