import type { LocalDate } from '../local-date';
import type { PainProfile, PhaseId, ProtocolCode } from './model';
import type { RedFlagCode, SessionFacts } from './session';
import type { LocalDateTime } from './local-time';

export type SessionClass = 'GREEN' | 'AMBER' | 'RED' | 'STOP' | 'VOID' | 'PENDING' | 'UNKNOWN';
export type RecommendationKind =
  | 'REPEAT'
  | 'ADVANCE'
  | 'PHASE_GATE'
  | 'STEP_BACK'
  | 'STOP_CONTACT'
  | 'WAIT'
  | 'HOLD_REASSESS'
  | 'SET_STEP'
  | 'RELEASED'
  | 'NO_CHANGE'
  | 'REFUSED'
  | 'FINISHED';
/** HOLD offers no run until a therapist releases it; DONE is after the last gate. */
export type Status = 'ACTIVE' | 'HOLD' | 'DONE';
export type HoldReason = 'stop' | 'second_red' | 'red_on_first_step' | 'lay_off' | 'red_flag' | 'therapist';

/** Why a line of the timeline says what it says. */
export type ReasonCode =
  | 'green_counted'
  | 'green_step_passed'
  | 'weekly_cap'
  | 'gate_waiting'
  | 'gate_confirmed_before'
  | 'gate_confirmed'
  | 'gate_not_reached'
  | 'green_in_week'
  | 'off_plan_green'
  | 'amber_once'
  | 'ambers_in_a_row'
  | 'stuck_on_first_step'
  | 'red_first'
  | 'red_second'
  | 'red_on_first_step'
  | 'stop'
  | 'void'
  | 'waiting_for_answers'
  | 'unanswered'
  | 'unanswered_twice'
  | 'on_hold'
  | 'plan_done'
  | 'week_passed'
  | 'week_not_passed'
  | 'week_capped'
  | 'layoff_greens'
  | 'layoff_back'
  | 'layoff_phase'
  | 'layoff_reassess'
  | 'before_plan'
  | 'strength_red'
  | 'strength_logged'
  | 'not_this_injury'
  | 'answer_replaced'
  | 'answer_kept'
  | 'override'
  | 'plan_started'
  | 'red_flag'
  | 'red_flag_closed'
  | 'red_flag_found'
  | 'refused_role'
  | 'refused_reason'
  | 'refused_red_flag_open'
  | 'refused_on_hold'
  | 'refused_not_on_hold'
  | 'refused_newer_stop'
  | 'refused_unknown_session'
  | 'refused_other_phase';

/** One line of the history, in the order of the fold. */
export interface TimelineEntry {
  /** Id of the event, or of the session; week ends are `week:<first day>`. */
  readonly id: string;
  readonly kind:
    'plan_started' | 'session' | 'week_end' | 'gate_approved' | 'override' | 'red_flag' | 'red_flag_closed';
  readonly at: LocalDateTime;
  readonly date: LocalDate;
  /** `null` where nothing was judged. */
  readonly cls: SessionClass | null;
  readonly rec: RecommendationKind;
  readonly stepBefore: string;
  readonly stepAfter: string;
  readonly greens: number;
  readonly ambers: number;
  /** Full rest days before the next run; `null` where the line sets none. */
  readonly restDays: number | null;
  /** `LAYOFF:0`, `LAYOFF:1` ..., `LAYOFF:phase` or `HOLD_REASSESS`. */
  readonly layoff: string | null;
  readonly status: Status;
  readonly reasons: readonly ReasonCode[];
  /** Row of the class table that decided, 0-11. */
  readonly rule: number | null;
  /** Answers that were not there when the session was judged. */
  readonly missing: readonly string[];
  /** The answers that count for a session line. */
  readonly session: SessionFacts | null;
}

/** Counters of the weekly step that is under way. A red leaves the step at once, so no week ever holds one. */
export interface WeekCount {
  readonly firstRunDate: LocalDate;
  readonly green: number;
  readonly amber: number;
  /** Sessions whose answers are still waited for; the week is not closed before. */
  readonly pending: number;
}

/** Where a runner stands. It is computed from the log, never edited. */
export interface RtrState {
  readonly protocol: ProtocolCode;
  readonly version: number;
  readonly asOf: LocalDateTime;
  readonly startsOn: LocalDate;
  /** Coded kind of injury given at the start; `null` when not known. */
  readonly diagnosisSubtype: string | null;
  readonly stepId: string;
  /** Place on the whole ladder, from 0. */
  readonly stepIndex: number;
  readonly phaseId: PhaseId;
  readonly greens: number;
  readonly greensRequired: number;
  readonly ambers: number;
  readonly unknownsInRow: number;
  /** Reds since the last override; what the two-reds rule looks at. */
  readonly redDates: readonly LocalDate[];
  readonly advanceDates: readonly LocalDate[];
  readonly status: Status;
  readonly holdReason: HoldReason | null;
  readonly lastRunDate: LocalDate | null;
  /** A pause is counted from here: the last run that was not red, or a later decision of the therapist. */
  readonly layoffFrom: LocalDate | null;
  readonly week: WeekCount | null;
  /** The gate out of this phase may be looked at. */
  readonly gateOffered: boolean;
  readonly openRedFlags: readonly RedFlagCode[];
  readonly confirmedPhases: readonly PhaseId[];
  readonly phaseSince: LocalDate;
  readonly stepSince: LocalDate;
  readonly pendingSessionId: string | null;
  readonly stuckOnFirstStep: boolean;
  /** Full rest days the last line asked for. */
  readonly restDays: number;
  /** No run before this day after a red strength session. */
  readonly strengthWaitUntil: LocalDate | null;
  /** Thresholds in force on `asOf`. */
  readonly profile: PainProfile;
  readonly timeline: readonly TimelineEntry[];
}
