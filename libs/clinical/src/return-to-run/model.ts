/** A return-to-run protocol as data: phases, steps, gates, pain profile. Times in minutes, distances in metres. */

export type PhaseId = 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5';
export type ProtocolCode =
  'RTR_KNEE_DEFAULT' | 'RTR_ITB' | 'RTR_ACHILLES' | 'RTR_CALF_STRAIN' | 'RTR_BSI_LOW_RISK' | 'RTR_POST_SURGICAL_KNEE';
export type OverlayCode = 'OVERLAY_POSTPARTUM';
export type ProfileId = 'knee' | 'itb' | 'tendon' | 'muscle' | 'bone' | 'postop';
/** G green, A amber, R red, S stop. */
export type Level = 'G' | 'A' | 'R' | 'S';

/** Where the lines between green, amber, red and stop lie. Pain 0-10; rises are differences of two such scores. */
export interface PainProfile {
  readonly duringGreen: number;
  readonly duringAmber: number;
  readonly afterRiseGreen: number;
  readonly afterRiseAmber: number;
  readonly morningRiseGreen: number;
  readonly morningRiseAmber: number;
  readonly stopPain: number;
  /** Ambers in a row that step back. */
  readonly ambersToBack: number;
  /** Any red is a stop (bone). */
  readonly redIsStop: boolean;
  readonly night: 'R' | 'S';
  readonly recovery24To48: 'A' | 'R';
  readonly swellingClear: 'R' | 'S';
}

export type PredicateOp = '<=' | '>=' | '==' | '<' | '>';
export type PredicateAgg = 'last' | 'max' | 'all' | 'median';
export type PredicateValue =
  | number
  | boolean
  | string
  | { readonly by: 'mri_grade'; readonly map: Readonly<Record<MriGrade, number>> }
  | { readonly factor: number; readonly of: 'pre_injury_weekly_run_minutes' };
export type MriGrade = 'grade1' | 'grade2' | 'grade3' | 'grade4';

/** One line of a gate. `required: false` means "if measured". */
export interface Predicate {
  readonly metric: string;
  readonly agg: PredicateAgg;
  readonly windowDays?: number;
  readonly op: PredicateOp;
  readonly value: PredicateValue;
  readonly required: boolean;
  readonly step?: string;
  readonly note?: string;
}

interface StepBase {
  /** Phase and number, such as `P2-4`. */
  readonly id: string;
  readonly greensRequired: number;
  /** Full rest days before the next run. */
  readonly restDays: number;
  /** Target effort of the whole session, 0-10. */
  readonly rpe: number;
  readonly surface: string;
  readonly notes: string;
}

/** Walk and run intervals by the clock; a low-impact step has only a total. */
export interface TimedStep extends StepBase {
  readonly type: 'walk' | 'low_impact' | 'walk_run' | 'continuous';
  readonly mode: 'session';
  readonly walkMin: number;
  readonly runMin: number;
  readonly repeats: number;
  readonly runTotalMin: number;
  readonly totalMin: number;
}

/** Walk and jog by distance. */
export interface DistanceStep extends StepBase {
  readonly type: 'distance';
  readonly mode: 'session';
  readonly walkM: number;
  readonly runM: number;
  readonly totalM: number;
  readonly runTotalM: number;
}

/** A whole week of runs that is passed or repeated as one. */
export interface WeekStep extends StepBase {
  readonly type: 'week';
  readonly mode: 'week';
  readonly weekRunsMin: readonly number[];
  readonly runTotalMin: number;
  readonly totalMin: number;
  readonly longestMin: number;
}

/** Easy running with faster or hilly repeats. */
export interface QualityStep extends StepBase {
  readonly type: 'quality';
  readonly mode: 'session';
  readonly easyMin: number;
  readonly repeats: number;
  readonly workS: number;
  readonly recoveryS: number;
  readonly effortRpe: number;
  readonly runTotalMin: number;
  readonly totalMin: number;
}

export type Step = TimedStep | DistanceStep | WeekStep | QualityStep;

export interface Phase {
  readonly id: PhaseId;
  readonly name: string;
  readonly goal: string;
  readonly entry: readonly Predicate[];
  readonly exit: readonly Predicate[];
  readonly ladder: readonly Step[];
  readonly restRule: string;
  /** Ids of the exercise library. */
  readonly crossTraining: readonly string[];
  readonly crossTrainingLimit: string;
  readonly holdIf: string;
  readonly contactAfterDaysWithoutExit: number;
  readonly maxWeeklyProgress: string;
  /** Days as a range such as `28-42`, or words where a surgeon sets them. */
  readonly typicalDays: string;
  readonly limits?: VolumeLimits;
  readonly notes?: string;
}

/** Shares, 0.1 = 10 %. */
export interface VolumeLimits {
  readonly longRunMaxIncreaseVsLongest30d: number;
  readonly weeklyMinutesMaxIncreaseVsBestOfLast4Weeks: number;
  readonly lighterWeekEvery: number;
}

export interface ProtocolRules {
  readonly maxStepAdvancesPer7d: number;
  readonly maxStepAdvancesPer7dP0P1: number;
  readonly maxReds14dBeforeStop: number;
  readonly redWindowDays: number;
  readonly unansweredCheckinTimeoutH: number;
  readonly skipSteps: string;
  readonly oneChangeAtATime: boolean;
  readonly greensRequiredIf?: readonly GreensRequiredIf[];
}

/** More greens per step for one kind of injury. */
export interface GreensRequiredIf {
  readonly metric: 'diagnosis.subtype';
  readonly value: string;
  readonly greens: number;
  readonly phases: readonly PhaseId[];
}

export interface Protocol {
  readonly code: ProtocolCode;
  readonly version: number;
  readonly title: string;
  readonly profile: ProfileId;
  readonly rules: ProtocolRules;
  readonly suits: readonly string[];
  readonly notFor: readonly string[];
  readonly phases: readonly Phase[];
}

/** Extra entry conditions of P2 that can be laid over any protocol. */
export interface Overlay {
  readonly code: OverlayCode;
  readonly title: string;
  readonly entry: readonly Predicate[];
  readonly stopIf: readonly string[];
}
