import type { LocalDate } from '../local-date';
import type { Dosage } from './dosage';
import type { AnyExerciseId } from './exercise-list';
import type { Side } from './vocabulary';

/** Pain rules a program follows (clinical reference, return to run 1.3). */
export type PainProfileId = 'knee' | 'itb' | 'tendon' | 'muscle' | 'bone' | 'postop';

/** A recorded value and what it must be. The same vocabulary as the return-to-run gates. */
export interface ProgramPredicate {
  readonly metric: string;
  readonly agg: 'last' | 'max' | 'median';
  readonly op: '<=' | '>=' | '==' | '>';
  readonly value: number | string | boolean;
  readonly windowDays?: number;
  readonly note?: string;
}

/** One exercise of a phase. */
export interface ProgramItem {
  /** Unique in the program and stable across its versions. */
  readonly id: string;
  readonly exerciseId: AnyExerciseId;
  /** The leg to begin with, where the dose is for each leg: the injured one. */
  readonly firstSide: Side | null;
  readonly dosage: Dosage;
}

/** A band of weeks with one aim. */
export interface ProgramPhase {
  readonly id: string;
  readonly title: string;
  readonly goal: string;
  /** As the plan was published; phases may overlap here. */
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate;
  /** When its sessions are due. The therapist may activate a phase earlier, or two at once. */
  readonly activeFrom: LocalDate | null;
  readonly activeTo: LocalDate | null;
  readonly items: readonly ProgramItem[];
  readonly running: string;
  readonly crossTraining: readonly AnyExerciseId[];
  /** All true at the planned end: go on to the next phase. Otherwise the last week is repeated, twice at most. */
  readonly progressIfAll: readonly ProgramPredicate[];
  /** Any true: one week at the dosage of the phase before. */
  readonly regressIfAny: readonly ProgramPredicate[];
  readonly notes: string;
}

/** An exercise that a precaution kept out of a program, and which precautions did. */
export interface LeftOutItem {
  readonly phaseId: string;
  readonly exerciseId: AnyExerciseId;
  readonly precautions: readonly string[];
}

/** The content of one version of a prescription: everything a runner needs, without names or texts. */
export interface ProgramContent {
  readonly schema: 'program/1';
  readonly templateId: string | null;
  readonly title: string;
  readonly startDate: LocalDate;
  readonly endDate: LocalDate;
  readonly protocolId: string | null;
  readonly painProfile: PainProfileId;
  readonly phases: readonly ProgramPhase[];
  readonly outcomes: readonly { readonly measure: string; readonly when: string }[];
  readonly leftOut: readonly LeftOutItem[];
}

/** Exercises of one calendar day. */
export interface PlannedDay {
  readonly date: LocalDate;
  readonly items: readonly ProgramItem[];
}

/** Above this many exercises in a session people do less of the plan (expert view; product default). */
export const MANY_EXERCISES = 8;
