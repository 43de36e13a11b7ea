import { Injectable } from '@nestjs/common';
import { Clock, localTime } from '../clock';
import type { Statements } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { daysBefore } from './days';
import { logNow, type LogNow } from './log-now';
import type { PatientLog } from './patient-log';
import { checkInOf, runOf, sessionOf, type SentCheckIn, type SentRun, type SentSession } from './patient-log.columns';
import { patientLogQuery } from './patient-log.queries';

/** The log as the statement sends it: long lists as arrays without names. */
interface SentLog extends Omit<PatientLog, 'runs' | 'checkIns' | 'sessions'> {
  readonly runs: readonly SentRun[];
  readonly checkIns: readonly SentCheckIn[];
  readonly sessions: readonly SentSession[];
}

function logOf({ runs, checkIns, sessions, ...rest }: SentLog): PatientLog {
  return {
    ...rest,
    runs: runs.map(runOf),
    checkIns: checkIns.map(checkInOf),
    sessions: sessions.map(sessionOf),
  };
}

/** Days of training a screen looks back on, at least. */
const LOOK_BACK_DAYS = 200;

/** Reads everything recorded about one runner's training, in one statement. */
@Injectable()
export class PatientLogReader {
  constructor(private readonly clock: Clock) {}

  /** Statement and values, for reads that go through `TenantDatabase.read`; null is the patient who asks. */
  statement(patientId: string | null): { sql: string; params: unknown[] } {
    const from = daysBefore(this.clock.now().toISOString().slice(0, 10), LOOK_BACK_DAYS);
    return { sql: patientLogQuery, params: [patientId, from] };
  }

  /** The answer of the statement with the moment added. */
  parse(body: string): LogNow {
    const log = logOf(JSON.parse(body) as SentLog);
    return logNow(log, localTime(this.clock.now(), log.patient.timeZone));
  }

  /** The log inside a running transaction; `not_found` when the patient is not the caller's to see. */
  async read(tx: Statements, patientId: string | null): Promise<LogNow> {
    const { sql, params } = this.statement(patientId);
    const [row] = await tx.query<{ body: string }>(sql, params);
    if (row === undefined) throw new ProblemError('not_found');
    return this.parse(row.body);
  }
}
