import type { ProgramContent } from '@midstance/clinical/exercises';
import type { DecisionAction } from '@midstance/contracts/return-to-run';
import type { RedFlagLog } from '../red-flags/red-flag-log';
import type { SaveCheckIn, SaveExerciseSession, SaveRun } from '@midstance/contracts/training';

/** `YYYY-MM-DDTHH:mm` on the runner's own clock. */
type LocalDateTime = string;

export interface LoggedRun extends Omit<SaveRun, 'startedAt' | 'endedAt' | 'timeZone'> {
  readonly id: string;
  readonly version: number;
  readonly endedLocal: LocalDateTime;
  readonly recordedLocal: LocalDateTime;
}

export interface LoggedCheckIn extends Omit<SaveCheckIn, 'timeZone' | 'answeredAt'> {
  readonly version: number;
  readonly localDate: string;
  readonly recordedLocal: LocalDateTime;
}

export interface LoggedSession extends Pick<
  SaveExerciseSession,
  'localDate' | 'completed' | 'painDuring' | 'effort' | 'programId'
> {
  readonly id: string;
  readonly endedLocal: LocalDateTime;
  readonly recordedLocal: LocalDateTime;
}

export interface LoggedDecision {
  readonly id: string;
  readonly action: DecisionAction;
  readonly actorRole: 'treating_therapist' | 'cover' | 'other_therapist' | 'admin';
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly reason: string | null;
  readonly localDate: string;
  readonly localTime: LocalDateTime;
  readonly criteriaMet: number | null;
  readonly criteriaTotal: number | null;
  readonly by: string;
  readonly byId: string;
  readonly at: string;
}

export interface StoredPlan {
  readonly id: string;
  readonly episodeId: string;
  readonly protocolId: string;
  readonly protocolVersion: number;
  readonly profileId: string | null;
  readonly overlayIds: readonly string[];
  readonly startStepId: string;
  readonly startsOn: string;
  readonly endedAt: string | null;
  readonly createdAt: string;
  readonly version: number;
}

export interface GateTest {
  readonly metric: string;
  readonly localDate: string;
  readonly value: number | string | boolean;
}

/** Everything recorded about a runner's training that the clinical functions look at, oldest first. */
export interface PatientLog {
  readonly patient: {
    readonly id: string;
    readonly givenName: string;
    readonly familyName: string;
    readonly birthDate: string;
    readonly timeZone: string;
    readonly archived: boolean;
  };
  readonly episode: {
    readonly id: string;
    readonly complaint: string;
    readonly region: string;
    readonly side: 'left' | 'right' | 'both' | 'none';
    readonly startedOn: string;
    readonly onsetDate: string | null;
    readonly preInjuryWeeklyRunMin: number | null;
  } | null;
  readonly plan: StoredPlan | null;
  readonly decisions: readonly LoggedDecision[];
  readonly runs: readonly LoggedRun[];
  /** Earlier answers to runs that were completed or corrected later. */
  readonly earlierRuns: readonly LoggedRun[];
  readonly checkIns: readonly LoggedCheckIn[];
  readonly earlierCheckIns: readonly LoggedCheckIn[];
  readonly sessions: readonly LoggedSession[];
  readonly gateTests: readonly GateTest[];
  readonly redFlags: RedFlagLog;
  /** `YYYY-MM-DD` the next test is due, from the last signed assessment. */
  readonly retestDueOn: string | null;
  readonly program: {
    readonly id: string;
    readonly version: number;
    readonly status: 'active' | 'paused' | 'ended';
    readonly reason: string;
    readonly at: string;
    readonly firstAt: string;
    readonly content: ProgramContent;
  } | null;
}
