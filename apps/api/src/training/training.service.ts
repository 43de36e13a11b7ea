import { Injectable } from '@nestjs/common';
import type { SaveCheckIn, SaveExerciseSession, SaveRun, Today, TrainingReceipt } from '@midstance/contracts/training';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Statements } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { patientLogQuery } from '../return-to-run/patient-log.queries';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { standingOf } from '../return-to-run/standing';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { receiptOf } from './receipt';
import { recordHash } from './record-hash';
import { todayView, type TodayClinic } from './today-view';
import { assertDistinctSets, assertPast } from './training-rules';
import { TrainingRepository } from './training.repository';

/** Whether a write was new, changed earlier answers, or had been there already. */
type Written = 'new' | 'changed' | 'replay';

const todayQuery = `SELECT l.body, c.name, c.phone FROM (${patientLogQuery}) l CROSS JOIN clinics c`;

/** Everything a runner tells us. Each write may arrive twice, late, or out of order, and ends in the same state. */
@Injectable()
export class TrainingService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly training: TrainingRepository,
    private readonly logs: PatientLogReader,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** The runner's Today screen. */
  async today(principal: Principal): Promise<Today> {
    const { params } = this.logs.statement(null);
    const { body, ...clinic } = await this.database.readRow<TodayClinic & { body: string }>(
      principal,
      todayQuery,
      params,
    );
    const now = this.logs.parse(body);
    return todayView(now, await standingOf(now), clinic);
  }

  saveRun(principal: Principal, id: string, run: SaveRun): Promise<TrainingReceipt> {
    return this.record(principal, id, (tx) => this.saveRunIn(tx, id, run));
  }

  saveSession(principal: Principal, id: string, session: SaveExerciseSession): Promise<TrainingReceipt> {
    return this.twiceAtMost(principal, async (tx) => {
      // The session is one statement, and the log is read right behind it: both travel together.
      const [written, { standing }] = await Promise.all([
        this.saveSessionIn(tx, id, session),
        this.worklist.refresh(tx, null),
      ]);
      return receiptOf(standing, id, written === 'replay');
    });
  }

  saveCheckIn(principal: Principal, localDate: string, answer: SaveCheckIn): Promise<TrainingReceipt> {
    return this.record(principal, null, (tx) => this.saveCheckInIn(tx, localDate, answer));
  }

  /** Stores a run; other answers under the same id complete or correct it, and the earlier ones are kept. */
  async saveRunIn(tx: Statements, id: string, run: SaveRun): Promise<Written> {
    const now = this.clock.now();
    assertPast(run, now);
    const hash = recordHash(run);
    const stored = await this.training.findRun(tx, id);
    if (stored === undefined) await this.training.insertRun(tx, id, run, hash, now);
    else if (stored.body_hash.equals(hash)) return 'replay';
    else this.training.replaceRun(tx, id, run, hash, now);
    tx.audit({ action: 'run.log', objectType: 'run', objectId: id });
    return stored === undefined ? 'new' : 'changed';
  }

  /** Stores a morning answer; a later one for the same day completes it. */
  async saveCheckInIn(tx: Statements, localDate: string, answer: SaveCheckIn): Promise<Written> {
    const now = this.clock.now();
    assertPast({ localDate, startedAt: answer.answeredAt, endedAt: answer.answeredAt }, now);
    const hash = recordHash(answer);
    const stored = await this.training.findCheckIn(tx, localDate);
    if (stored === undefined) await this.training.insertCheckIn(tx, localDate, answer, hash, now);
    else if (stored.body_hash.equals(hash)) return 'replay';
    else this.training.replaceCheckIn(tx, localDate, answer, hash, now);
    tx.audit({ action: 'check-in.log', objectType: 'check-in' });
    return stored === undefined ? 'new' : 'changed';
  }

  /**
   * Stores an exercise session. It is logged whole, so another body under the same id is a mistake.
   *
   * @throws {ProblemError} `id_reused`
   */
  async saveSessionIn(tx: Statements, id: string, session: SaveExerciseSession): Promise<Written> {
    const now = this.clock.now();
    assertPast(session, now);
    assertDistinctSets(session.sets);
    const hash = recordHash(session);
    const stored = await this.training.insertSession(tx, id, session, hash, now);
    if (!stored.isNew) {
      if (stored.hash === null) throw new ProblemError('conflict');
      if (stored.hash.equals(hash)) return 'replay';
      throw new ProblemError('id_reused');
    }
    tx.audit({ action: 'session.log', objectType: 'exercise-session', objectId: id });
    return 'new';
  }

  private async record(
    principal: Principal,
    recordId: string | null,
    write: (tx: Statements) => Promise<Written>,
  ): Promise<TrainingReceipt> {
    return this.twiceAtMost(principal, async (tx) => {
      const written = await write(tx);
      const { standing } = await this.worklist.refresh(tx, null);
      return receiptOf(standing, recordId, written === 'replay');
    });
  }

  /** The same write may be under way a second time: the one that came too late to see the first looks again. */
  private async twiceAtMost<Result>(principal: Principal, work: (tx: Statements) => Promise<Result>): Promise<Result> {
    try {
      return await this.database.inOwnRecord(principal, work);
    } catch (error) {
      if (!(error instanceof ProblemError && error.code === 'conflict')) throw error;
      return this.database.inOwnRecord(principal, work);
    }
  }
}
