import type { ProgramContent } from '@midstance/clinical/exercises';
import type { RedFlagCode } from '@midstance/clinical/return-to-run';
import type { SaveCheckIn, SaveExerciseSession, SaveRun } from '@midstance/contracts/training';
import type { DecisionAction, SaveGateTest } from '@midstance/contracts/return-to-run';
import { localTime } from '../clock';
import { NO_RED_FLAGS, type RedFlagLog } from '../red-flags/red-flag-log';
import type {
  GateTest,
  LoggedCheckIn,
  LoggedDecision,
  LoggedRun,
  LoggedSession,
  PatientLog,
  StoredPlan,
} from '../return-to-run/patient-log';

/** The log of a demo runner as it grows: the same shape the API reads from the database. */
export class LifeLog {
  private readonly runs: LoggedRun[] = [];
  private readonly checkIns: LoggedCheckIn[] = [];
  private readonly sessions: LoggedSession[] = [];
  private readonly decisions: LoggedDecision[] = [];
  private readonly gateTests: GateTest[] = [];
  private redFlags: RedFlagLog = NO_RED_FLAGS;
  private program: PatientLog['program'] = null;

  constructor(
    private readonly person: Pick<PatientLog, 'patient' | 'episode'>,
    private readonly plan: StoredPlan | null,
  ) {}

  get log(): PatientLog {
    const { runs, checkIns, sessions, decisions, gateTests, redFlags, plan, program } = this;
    return {
      ...this.person,
      plan,
      decisions,
      runs,
      earlierRuns: [],
      checkIns,
      earlierCheckIns: [],
      sessions,
      gateTests,
      redFlags,
      retestDueOn: null,
      program,
    };
  }

  /** The program that counts from now on. */
  assign(id: string, content: ProgramContent, reason: string, at: Date): void {
    const moment = at.toISOString();
    this.program = { id, version: 1, status: 'active', reason, at: moment, firstAt: moment, content };
  }

  addRun(id: string, run: SaveRun, recordedAt: Date): void {
    const endedLocal = localTime(new Date(run.endedAt), run.timeZone);
    this.runs.push({ ...run, id, version: 1, endedLocal, recordedLocal: localTime(recordedAt, run.timeZone) });
    const reported = run.redFlags.map((flag) => ({
      id: flag,
      on: run.localDate,
      at: recordedAt.toISOString(),
      runId: id,
    }));
    this.redFlags = { ...this.redFlags, reported: [...this.redFlags.reported, ...reported] };
  }

  addCheckIn(localDate: string, answer: SaveCheckIn): void {
    this.checkIns.push({
      ...answer,
      version: 1,
      localDate,
      recordedLocal: localTime(new Date(answer.answeredAt), answer.timeZone),
    });
  }

  addSession(id: string, session: SaveExerciseSession): void {
    const endedLocal = localTime(new Date(session.endedAt), session.timeZone);
    const { localDate, completed, painDuring, effort, programId } = session;
    this.sessions.push({
      id,
      localDate,
      completed,
      painDuring,
      effort,
      programId,
      endedLocal,
      recordedLocal: endedLocal,
    });
  }

  addDecision(id: string, action: DecisionAction, reason: string | null, at: Date): void {
    const local = localTime(at, this.person.patient.timeZone);
    this.decisions.push({
      id,
      action,
      actorRole: 'treating_therapist',
      fromStepId: '',
      toStepId: '',
      reason,
      localDate: local.slice(0, 10),
      localTime: local,
      criteriaMet: null,
      criteriaTotal: null,
      by: '',
      byId: 'demo',
      at: at.toISOString(),
    });
  }

  resolveRedFlag(key: string, id: RedFlagCode, reason: string, at: Date): void {
    const local = localTime(at, this.person.patient.timeZone);
    const by = { actorRole: 'treating_therapist', byId: 'demo' } as const;
    const closing = { key, id, reason, at: at.toISOString(), localTime: local, ...by };
    this.redFlags = { ...this.redFlags, closings: [...this.redFlags.closings, closing] };
  }

  addGateTest({ metric, localDate, value }: Pick<SaveGateTest, 'metric' | 'localDate' | 'value'>): void {
    this.gateTests.push({ metric, localDate, value });
  }
}
