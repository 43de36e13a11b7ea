import type { InvolvedSide, PadPosition, ReferenceSex, Side } from '../measures';

/** A row of a listed answer, for example one painful site. */
export type ListRow = Readonly<Record<string, string | number | boolean | null>>;

/** What was typed or picked; `null` is "not measured", and never zero. */
export type RecordedAnswer = number | string | boolean | readonly string[] | readonly ListRow[] | null;

/** Answers of the fields a measure asks beside its own (`extras` of the catalogue), by field id. */
export type Companions = Readonly<Record<string, number | string | boolean>>;

/** One trial of one measure on one side, as recorded. */
export interface RecordedValue {
  readonly measureId: string;
  readonly side: Side;
  /** 1 for the first. */
  readonly trial: number;
  readonly value: RecordedAnswer;
  /** Unit as typed; needed where a measure accepts several. */
  readonly unit?: string | null;
  /** Why there is no value: "pain", "no time", … */
  readonly notDoneReason?: string | null;
  /** Pain during the test, 0 to 10. */
  readonly painOnTest?: number | null;
  readonly companions?: Companions;
}

/** How a measure was taken. Values with different methods are never compared. */
export interface Method {
  readonly device?: string;
  readonly mode?: string;
  readonly position?: string;
  readonly pad?: PadPosition;
  readonly view?: string;
  readonly footwear?: string;
}

/** Metres from the joint axis to the pad centre, for each side. */
export interface LeverArms {
  readonly left?: number | null;
  readonly right?: number | null;
  /** For measures without sides. */
  readonly none?: number | null;
}

/** Everything recorded in one assessment. */
export interface Assessment {
  readonly values: readonly RecordedValue[];
}

/** An assessment together with the set-up needed to compare with it. */
export interface EarlierAssessment extends Assessment {
  readonly bodyMassKg?: number | null;
  readonly leverArms?: Readonly<Record<string, LeverArms>>;
  readonly methods?: Readonly<Record<string, Method>>;
}

/**
 * Clinic values that replace limits the catalogue marks as product defaults (class T3), keyed by the
 * threshold's permanent id (`gait-pelvic-drop.watch.high`) or, for side differences, by
 * `<measure id>.sides.watch` and `<measure id>.sides.flag`, and for all symmetry percentages by
 * `symmetry.watch.low` (90) and `symmetry.flag.low` (80).
 */
export type ThresholdOverrides = Readonly<Record<string, number>>;

/** The person and the set-up an assessment is read with. */
export interface AssessmentContext {
  /** Reference group for norms; `unspecified` computes no z score where the norm is split. */
  readonly sex: ReferenceSex;
  /** Completed years at the assessment; adult norms need 18 or more. */
  readonly ageYears: number | null;
  readonly bodyMassKg: number | null;
  readonly heightCm: number | null;
  readonly involvedSide: InvolvedSide;
  readonly leverArms?: Readonly<Record<string, LeverArms>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** The assessment that changes are counted from. */
  readonly previous?: EarlierAssessment | null;
  /** The first assessment, for estimated pre-injury capacity, and days from onset to it. */
  readonly first?: (EarlierAssessment & { readonly daysFromOnset: number }) | null;
  readonly thresholdOverrides?: ThresholdOverrides;
  /** Without markers the error of 2D angles is doubled. Default `lab-markers`. */
  readonly measurementSetting?: 'lab-markers' | 'clinic-no-markers';
}
