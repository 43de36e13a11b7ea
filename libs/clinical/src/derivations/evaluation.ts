import type { MeasureId, RedFlagId, SideComparison, SourceId, Status, ThresholdClass } from '../measures';
import type { Companions, RecordedAnswer } from './assessment';
import type { Change } from './change';
import type { Inside } from './inside';
import type { NormComparison } from './norm';
import type { InputProblem } from './result';
import type { SideDifference } from './side-difference';
import type { Symmetry } from './symmetry';

/** A number or choice a judgement rests on, for the "why" panel. */
export interface ReasonInput {
  readonly name: string;
  readonly value: number | string | boolean | null;
  readonly unit?: string;
}

/** What made a status: the rule, what went in, and where the rule comes from. */
export interface Reason {
  /** Permanent id: a threshold id, a norm id, `<measure>.symmetry` or `<measure>.sides`. */
  readonly rule: string;
  /** The rule in a few words: "below 66.8 deg". */
  readonly words: string;
  readonly class: ThresholdClass | null;
  readonly population: string | null;
  /** True when a clinic value replaced the product default. */
  readonly overridden: boolean;
  readonly inputs: readonly ReasonInput[];
  readonly sources: readonly SourceId[];
}

export type BandKind = 'threshold' | 'norm' | 'symmetry' | 'side-difference';

/** One judgement that contributes to a status. */
export interface Band {
  readonly kind: BandKind;
  /** Uncapped severity. */
  readonly status: Status;
  /** Which way the value is off: under a lower limit or over an upper one; `null` where it has none. */
  readonly direction: 'low' | 'high' | null;
  /** True when the distance to the limit is inside the measurement error; `null` when the error is unknown. */
  readonly closeToLimit: boolean | null;
  /**
   * Back inside the mildest limit that was crossed. Absent inside the limits, for choices, and where the limit is not in
   * the unit of the value (or, between sides, of their difference or symmetry).
   */
  readonly inside?: Inside;
  readonly why: Reason;
}

/** A norm held against a value, whether or not it carries a band. */
export interface NormResult extends NormComparison {
  readonly normId: string;
  readonly population: string;
  readonly sources: readonly SourceId[];
}

/** Codes that explain a missing or careful result. */
export type EvaluationCode =
  | Symmetry['codes'][number]
  | 'UNIT_NOT_FORCE'
  | 'SOFT_RANGE'
  | 'SPREAD_WARNING'
  | 'FEW_TRIALS'
  | 'PAIN_LIMITED'
  | 'ADULT_NORM_NOT_APPLIED'
  | 'SEX_NEEDED_FOR_NORM'
  | 'SETUP_NOT_MATCHED'
  | 'DERIVED';

/** One side of a measure (or the person, for measures without sides). */
export interface SideEvaluation {
  /** Value used: best or mean of the trials, canonical unit, or the choice. */
  readonly value: number | string | null;
  /** Everything else that can be recorded: lists, several choices, yes or no. */
  readonly answer: RecordedAnswer;
  readonly trials: number;
  readonly mean: number | null;
  readonly sd: number | null;
  /** Coefficient of variation of the trials in percent. */
  readonly cvPct: number | null;
  readonly notDoneReason: string | null;
  readonly painOnTest: number | null;
  /** What stands beside the answer; absent when nothing does. */
  readonly companions?: Companions;
  readonly torqueNm: number | null;
  readonly torqueNmPerKg: number | null;
  readonly pctBodyWeight: number | null;
  readonly norms: readonly NormResult[];
  readonly bands: readonly Band[];
  readonly status: Status | null;
  /** Against the previous assessment; `null` when there is none with this measure. */
  readonly change: (Change & { readonly why: Reason }) | null;
  readonly codes: readonly EvaluationCode[];
}

/** One measure with both sides, their comparison and the final status. */
export interface MeasureEvaluation {
  readonly measureId: MeasureId;
  readonly left: SideEvaluation | null;
  readonly right: SideEvaluation | null;
  /** For measures without sides. */
  readonly none: SideEvaluation | null;
  readonly symmetry: (Symmetry & { readonly on: 'torque' | 'value' }) | null;
  readonly sideDifference: SideDifference | null;
  readonly sideComparison: SideComparison['kind'] | null;
  readonly sideBands: readonly Band[];
  /** Estimated pre-injury capacity, shown only; `null` without a first assessment within 30 days of onset. */
  readonly preInjuryCapacity: { readonly percent: number; readonly band: Status } | null;
  /** Worst of all bands, not above the measure's cap. */
  readonly status: Status | null;
  readonly codes: readonly EvaluationCode[];
}

/** Everything worked out from one assessment. Plain data: it can be stored as it is. */
export interface Evaluation {
  /** By measure id; measures that were neither recorded nor derivable are absent. */
  readonly measures: Readonly<Partial<Record<MeasureId, MeasureEvaluation>>>;
  /** Values that were refused, by field path (`values.3.value`). They count as missing. */
  readonly problems: readonly InputProblem[];
  /** Red-flag checks that recorded tests and symptoms ask for; asking is not the same as being open. */
  readonly redFlagChecks: readonly RedFlagId[];
}
