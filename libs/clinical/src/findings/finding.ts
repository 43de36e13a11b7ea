import type { Inside, RecordedAnswer } from '../derivations';
import type {
  EnergyItemId,
  InvolvedSide,
  MeasureId,
  RedFlagId,
  RedFlagLevel,
  ReferenceSex,
  SourceId,
} from '../measures';
import type { AnyRedFlagId } from '../red-flags';
import type { ComplaintId, FactId } from './predicate';
import type { EvidenceLetter, FactorGroup, GoalId, RuleId, RuleOverrides } from './rule';

/** An answer of the intake: a number, date, choice, several choices, yes/no or rows; `null` when not given. */
export type IntakeAnswer = RecordedAnswer;

/** Answers of the red-flag check. Absent items were not asked; they open nothing and close nothing. */
export interface RedFlagAnswers {
  readonly items?: Readonly<Record<string, boolean>>;
  /** Items of the two-level leg score that are present; absent when the score was not taken. */
  readonly wells?: readonly string[];
  readonly energy?: Readonly<Partial<Record<EnergyItemId, boolean | number>>>;
  /** Bone sites with focal pain or tenderness. */
  readonly focalBoneSites?: readonly string[];
  /** Opened by the therapist's own concern. */
  readonly ticked?: readonly RedFlagId[];
  /** Looked into and closed by the therapist; a closed flag no longer blocks. */
  readonly closed?: readonly RedFlagId[];
}

/** Everything beside the evaluation that rules read. */
export interface FindingsContext {
  /** Complaints of the episode; `screen-healthy` or an empty list when there is none. */
  readonly complaints: readonly ComplaintId[];
  readonly involvedSide: InvolvedSide;
  readonly sex: ReferenceSex;
  readonly ageYears: number | null;
  /** Training and footwear intake by item id; dates as `YYYY-MM-DD`. */
  readonly intake?: Readonly<Record<string, IntakeAnswer>>;
  readonly facts?: Readonly<Partial<Record<FactId, boolean>>>;
  /** Highest acceptable pain in running, 0 to 10; default 2 for kneecap, 0 for bone, 5 for tendon complaints. */
  readonly painLimit?: number | null;
  readonly redFlags?: RedFlagAnswers;
  /** Keys of findings the therapist has dismissed. */
  readonly dismissed?: readonly string[];
  readonly ruleOverrides?: RuleOverrides;
}

/** What a recorded number would have to be for the finding to go away. */
export interface FindingAim {
  readonly measureId: MeasureId;
  /** The side to work on; `none` for the person, or where neither side is named. */
  readonly side: 'left' | 'right' | 'none';
  /** The value itself, the weaker side in percent of the other, or how far the sides are apart. */
  readonly basis: 'value' | 'symmetry' | 'difference';
  /** Canonical unit of both numbers (UCUM); `%` for symmetry. */
  readonly unit: string;
  readonly baseline: number;
  /** Back inside the limit of the rule; `null` where the judgement rests on a norm of another quantity. */
  readonly limit: Inside | null;
  /** Id of the limit: of a threshold, a norm, a comparison of sides, or a number of the rule. */
  readonly limitId: string;
}

/** A value a finding rests on. */
export interface FindingInput {
  readonly name: string;
  readonly side: 'left' | 'right' | 'none';
  readonly value: number | string | boolean;
  readonly unit: string;
  /** The limit that was crossed, in words, where there is one. */
  readonly limit: string | null;
  /** Inside the measurement error of the limit; `null` when the error is unknown. */
  readonly closeToLimit: boolean | null;
  /** Absent where the value is no number that could be worked toward. */
  readonly aim?: FindingAim;
}

/** A red flag that is open, with what opened it. */
export interface OpenRedFlag {
  readonly id: RedFlagId;
  readonly title: string;
  readonly level: RedFlagLevel;
  /** Neutral words: what was recorded, and what usual practice is. */
  readonly advice: string;
  /** Exercise and gait goals stay hidden while it is open. */
  readonly blocks: boolean;
  readonly why: readonly string[];
  readonly sources: readonly SourceId[];
}

/** One item to consider. The therapist accepts, edits or dismisses it; it is never added to a plan by itself. */
export interface Finding {
  /** Stable over re-evaluation: rule and side. Dismissals refer to it. */
  readonly key: string;
  readonly ruleId: RuleId;
  readonly side: 'left' | 'right' | 'none';
  readonly group: FactorGroup;
  readonly evidence: EvidenceLetter;
  readonly text: string;
  /** One option to consider; `null` while a red flag hides it. */
  readonly option: string | null;
  /** Goals to link exercises to; without exercise and gait goals while a red flag is open. */
  readonly goals: readonly GoalId[];
  /** "Close to the limit, within measurement error", when every number that fired the rule is. */
  readonly note: string | null;
  readonly why: readonly FindingInput[];
  readonly sources: readonly SourceId[];
  readonly dismissed: boolean;
  /** Open red flags that hide goals of this finding. */
  readonly blockedBy: readonly AnyRedFlagId[];
}
