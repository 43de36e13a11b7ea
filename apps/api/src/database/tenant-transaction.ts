import type { Role } from '@midstance/contracts/identity';
import type { PoolClient, QueryResultRow } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { auditInsert, auditValues, type AuditEntry } from './audit-entry';
import { runPrepared } from './prepared';

/** Row that `sec.open_ctx` answers: whose transaction this is. */
export interface ContextRow {
  clinic_id: string;
  user_id: string;
  role: Role;
  patient_id: string | null;
  /** The session's last-seen time is due, and this read-only transaction could not write it. */
  touch_due: boolean;
}

/** One transaction in one clinic's rows: everything a use case does to the database goes through it. */
export interface Tx {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: Role;
  /** The patient's own id, for a patient; `null` for staff. */
  readonly patientId: string | null;
  /** TypeORM inside this transaction. Await one call after the other. */
  readonly manager: EntityManager;
  /** Runs a statement and gives its rows. */
  query<Row extends QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Sends a statement whose rows nobody needs, without waiting; a failure fails the whole transaction. */
  queue(sql: string, params?: readonly unknown[]): void;
  /** Records what happened, in this transaction, without waiting. */
  audit(entry: AuditEntry): void;
}

/** Keeps what was sent without waiting, so that its failure is noticed at the end. */
export class OpenTransaction implements Tx {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: Role;
  readonly patientId: string | null;
  private readonly sent: Promise<unknown>[] = [];

  constructor(
    private readonly client: PoolClient,
    private readonly runner: QueryRunner,
    private readonly requestId: string | null,
    context: ContextRow,
  ) {
    this.clinicId = context.clinic_id;
    this.userId = context.user_id;
    this.role = context.role;
    this.patientId = context.patient_id;
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row extends QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    const { rows } = await runPrepared<Row>(this.client, sql, params);
    return rows;
  }

  queue(sql: string, params: readonly unknown[] = []): void {
    const result = runPrepared(this.client, sql, params);
    result.catch(() => undefined);
    this.sent.push(result);
  }

  audit(entry: AuditEntry): void {
    this.queue(auditInsert, auditValues(entry, this.requestId));
  }

  /** Ends the transaction; fails with the first failure of what was sent without waiting. */
  async commit(): Promise<void> {
    const { command } = await this.client.query('COMMIT');
    const failure = await this.firstFailure();
    if (failure !== undefined) throw failure as Error;
    if (command !== 'COMMIT') throw new Error(`COMMIT answered ${command}`);
  }

  /** What failed first among the statements sent without waiting. */
  async firstFailure(): Promise<unknown> {
    const results = await Promise.allSettled(this.sent);
    return results.find((result) => result.status === 'rejected')?.reason;
  }
}
