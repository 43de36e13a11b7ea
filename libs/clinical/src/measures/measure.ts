import type { measureIds } from './measure-ids.data';
import type { Norm } from './norm';
import type { SourceId } from './source-id';
import type { SideComparison, Threshold } from './threshold';
import type { TrialRuleId } from './trials';
import type { Field, Option, Range, ValueSpec } from './value-spec';

/** `a` running gait · `b` alignment and foot · `c` strength · `d` mobility · `e` function · `f` symptoms and tests. */
export type MeasureGroup = keyof typeof measureIds;
export type MeasureId = (typeof measureIds)[MeasureGroup][number];

/** `LR` one value per side; `none` one value for the person. */
export type Laterality = 'LR' | 'none';
export type Side = 'left' | 'right' | 'none';
export type InvolvedSide = 'left' | 'right' | 'both' | 'none';

/** Error of a measurement, in the measure's unit unless `percent`. */
export interface MeasurementError {
  /** Standard error of measurement, when published. */
  readonly sem?: number;
  /** Smallest detectable change at 95 %; null means unknown, and no real change may be claimed. */
  readonly mdc95: number | null;
  /** Percent of the baseline value instead of the unit. */
  readonly percent?: true;
  /** Detectable change of the symmetry index at 90 %, in points. */
  readonly lsiMdc90Points?: number;
  /** Doubled when the video was taken without markers. */
  readonly doublesWithoutMarkers?: true;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** Smallest change that matters to patients (MIC). */
export interface ImportantChange {
  readonly value: number;
  readonly population: string;
  readonly sources: readonly SourceId[];
}

/** Terminology code. Only certain codes are listed. */
export interface Code {
  readonly system: 'LOINC' | 'SNOMED CT';
  readonly code: string;
  readonly display: string;
}

/** Lever arm in metres, from the joint axis to the centre of the pad. */
export interface LeverArm {
  readonly from: string;
  readonly to: string;
  readonly step: number;
  readonly hard: Range;
  /** Usual length for each place of the pad. Two places are never mixed in one trend or norm. */
  readonly soft: Readonly<Partial<Record<PadPosition, Range>>>;
}
export type PadPosition = 'short' | 'long' | 'single';

/** Ways of taking a measure. A trend or norm joins only values that agree in all of them. */
export interface Methods {
  readonly devices?: readonly Option[];
  readonly modes?: readonly Option[];
  readonly positions?: readonly Option[];
  readonly leverArm?: LeverArm;
  /** True when pain during the test (0–10) is recorded with it. */
  readonly asksPain?: true;
}

/** How a value comes from other values; such a measure is never typed. */
export interface Derivation {
  readonly from: readonly MeasureId[];
  readonly formula: string;
}

/** One measure of the catalogue. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: string;
  /** Name for narrow columns. */
  readonly short: string;
  readonly group: MeasureGroup;
  /** One line: how it is measured. The full card is in `protocol-cards`. */
  readonly how: string;
  readonly laterality: Laterality;
  readonly value: ValueSpec;
  /** Which way is better; `neither` for a value that has no good end. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly trials: TrialRuleId;
  /** Usual values in words; absent where none is known. */
  readonly typical?: string;
  readonly norms: readonly Norm[];
  readonly thresholds: readonly Threshold[];
  /** Absent: sides are shown side by side and not judged. */
  readonly sides?: SideComparison;
  readonly error: MeasurementError;
  readonly importantChange?: readonly ImportantChange[];
  /** Worst status this measure may reach. */
  readonly cap: 'flag' | 'watch' | 'info';
  readonly methods?: Methods;
  /** Companions recorded with the value (angle at pain, site). */
  readonly extras?: readonly Field[];
  readonly derived?: Derivation;
  readonly codes: readonly Code[];
  readonly sources: readonly SourceId[];
  /** Special tests only. */
  readonly test?: TestInfo;
}

/** What a special test is about. Accuracy is for the help text, never for computing a probability. */
export interface TestInfo {
  /** Structure or complaint the test bears on. */
  readonly concern: string;
  readonly accuracy: string;
  readonly note?: string;
  /** Results that open a red-flag check, and which. */
  readonly opens?: { readonly results: readonly string[]; readonly redFlags: readonly RedFlagId[] };
}

/** A measure that is a special test. */
export type SpecialTest = Measure & { readonly test: TestInfo };

/** How the measure is taken, for the card beside the input. Text only; loaded when a screen shows it. */
export interface ProtocolCard {
  readonly position: string;
  readonly steps: readonly string[];
  readonly device: string;
  readonly leverArm?: string;
  readonly cue?: string;
}

export type RedFlagId =
  | 'rf-dvt'
  | 'rf-pe'
  | 'rf-acute-compartment'
  | 'rf-hot-swollen-joint'
  | 'rf-locked-knee'
  | 'rf-haemarthrosis'
  | 'rf-fracture-rule-knee'
  | 'rf-fracture-rule-ankle'
  | 'rf-extensor-rupture'
  | 'rf-achilles-rupture'
  | 'rf-bsi-high'
  | 'rf-bsi-low'
  | 'rf-night-systemic'
  | 'rf-cauda-equina'
  | 'rf-neuro-deficit'
  | 'rf-vascular'
  | 'rf-exertional-compartment'
  | 'rf-reds'
  | 'rf-eating'
  | 'rf-rhabdo'
  | 'rf-cardiac'
  | 'rf-adolescent-hip'
  | 'rf-inflammatory'
  | 'rf-tendon-drug'
  | 'rf-postnatal'
  | 'rf-anticoagulant'
  | 'rf-pain-out-of-proportion';
