import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool, PoolClient, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';
import { ProblemError } from '../http/problem-error';
import { auditedRead, auditValues, type AuditEntry } from './audit-entry';
import { isFollowUp, isRetryable, toProblemError } from './database-problem';
import { connect, dataSourceOptions } from './data-source';
import { inOneFlush, rowsOf, type Statement } from './pipeline';
import { roleNumbers, speakerOf, type Principal, type Speaker } from './principal';
import { OpenTransaction, type Statements, type Tx } from './tenant-transaction';

/** Whose rows a job works in; the job itself is trusted, it runs as the owner of the database. */
export interface SystemContext {
  clinicId: string;
  /** Who is recorded as the actor; `null` when nobody stands behind the job. */
  userId: string | null;
  role: 'lead' | 'therapist' | 'patient';
  patientId?: string;
}

const openContext = 'SELECT clinic_id, user_id, role, patient_id FROM sec.open_ctx($1, $2)';
/**
 * For a read, which is one transaction by itself: nothing but the note of the read (and of when the session was last
 * seen) is written, so its commit does not wait for the disk. A crash of the database server can lose the notes of the
 * last half second, never those of a write.
 */
const lazily = `SELECT set_config('synchronous_commit', 'off', true)`;
const openForNotedRead = `${lazily} FROM sec.open_ctx($1, $2)`;
const openForRead = `${lazily}, set_config('transaction_read_only', 'on', true) FROM sec.open_ctx($1, $2)`;
const openWorker = `SELECT $1::uuid AS clinic_id, NULL AS user_id, 'therapist' AS role, NULL AS patient_id,
  sec.open_worker_ctx($1)`;
const openSystem = `SELECT $1::uuid AS clinic_id, $2::uuid AS user_id, $5::text AS role, $4::uuid AS patient_id,
  sec.open_system_ctx($1, $2, $3::smallint, $4)`;
const begin = { text: 'BEGIN' };
const mostAttempts = 4;

/**
 * The only way to the database. Outside of its transactions every table is empty: row-level security looks at
 * settings that `sec.open_ctx` sets for one transaction after it has checked the session.
 */
export class TenantDatabase {
  constructor(private readonly sources: Readonly<Record<Speaker, DataSource>>) {}

  /** Connects outside of the server, with the owner's login for jobs that use `asClinic`. */
  static async connect(url: string, poolSize: number): Promise<TenantDatabase> {
    const source = await connect(dataSourceOptions(url, poolSize));
    return new TenantDatabase({ staff: source, patient: source });
  }

  /** Connections of both pools, for monitoring. */
  get poolUse(): { total: number; idle: number; waiting: number } {
    const [staff, patient] = [this.pool('staff'), this.pool('patient')];
    return {
      total: staff.totalCount + patient.totalCount,
      idle: staff.idleCount + patient.idleCount,
      waiting: staff.waitingCount + patient.waitingCount,
    };
  }

  /**
   * Reads a whole screen in one round trip: session check and statement are sent together, as one transaction.
   *
   * @param sql one SELECT that answers one row with one column `body`, JSON as text; no row or null is `not_found`
   * @param audit for a chart: records the read in the same transaction when it found something
   * @returns the JSON text, untouched
   */
  async read(principal: Principal, sql: string, params: readonly unknown[], audit?: AuditEntry): Promise<string> {
    return (await this.readRow<{ body: string }>(principal, sql, params, audit)).body;
  }

  /** The same for a statement that answers more columns beside `body`. */
  async readRow<Row extends { body: string }>(
    principal: Principal,
    sql: string,
    params: readonly unknown[],
    audit?: AuditEntry,
  ): Promise<Row> {
    const text = audit ? auditedRead(sql, params.length) : sql;
    const values = audit ? [...params, ...auditValues(audit, principal.requestId)] : params;
    const open = { text: audit ? openForNotedRead : openForRead, values: contextValues(principal) };
    const [, answer] = await this.withClient(speakerOf(principal), (client) =>
      inOneFlush(client, [open, { text, values }]),
    );
    const [found] = (answer?.rows ?? []) as (Row | { body: null })[];
    if (!found?.body) throw new ProblemError('not_found');
    return found;
  }

  /**
   * Runs a use case in one transaction of the caller's clinic. Commits when `work` returns, rolls back when it throws;
   * runs it again when the database asks for it (deadlock), so `work` touches nothing but the transaction.
   */
  async inTenant<Result>(principal: Principal, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    return this.transaction(speakerOf(principal), openFor(principal), principal.requestId, begun(work));
  }

  /**
   * The same for what patients do to their own record. Its statements find the patient in the context, so the first of
   * them travel together with the session check: one round trip less.
   */
  async inOwnRecord<Result>(principal: Principal, work: (tx: Statements) => Promise<Result>): Promise<Result> {
    return this.transaction(speakerOf(principal), openFor(principal), principal.requestId, work);
  }

  /** For jobs with the owner's login: like `inTenant`, under the same policies, without a session. */
  async asClinic<Result>(context: SystemContext, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const { clinicId, userId, role, patientId } = context;
    const open = [
      begin,
      { text: 'SET LOCAL ROLE midstance_owner' },
      { text: openSystem, values: [clinicId, userId, roleNumbers[role], patientId ?? null, role] },
      { text: `SET LOCAL ROLE midstance_${role === 'patient' ? 'patient' : 'staff'}` },
    ];
    return this.transaction('staff', open, null, begun(work));
  }

  /** For the server's own workers: one clinic, the policies of its staff, nobody behind it. */
  async asWorker<Result>(clinicId: string, work: (tx: Tx) => Promise<Result>): Promise<Result> {
    const open = [begin, { text: openWorker, values: [clinicId] }];
    return this.transaction('staff', open, null, begun(work));
  }

  /** Calls a function of schema `sec` that needs no session, on the connection that may less; gives the first row. */
  async callFunction<Row extends QueryResultRow>(
    sql: string,
    params: readonly unknown[] = [],
  ): Promise<Row | undefined> {
    return (await this.callRows<Row>(sql, params))[0];
  }

  /** The same, for a function that answers several rows. */
  async callRows<Row extends QueryResultRow>(sql: string, params: readonly unknown[] = []): Promise<Row[]> {
    return this.withClient('patient', (client) => rowsOf<Row>(client, sql, params));
  }

  /** Closes all connections; what still runs finishes first. */
  async close(): Promise<void> {
    for (const source of new Set(Object.values(this.sources))) if (source.isInitialized) await source.destroy();
  }

  private pool(speaker: Speaker): Pool {
    return (this.sources[speaker].driver as unknown as { master: Pool }).master;
  }

  private async withClient<Result>(speaker: Speaker, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    try {
      const client = await this.pool(speaker).connect();
      try {
        return await work(client);
      } finally {
        client.release();
      }
    } catch (error) {
      throw toProblemError(error);
    }
  }

  private async transaction<Result>(
    speaker: Speaker,
    open: readonly Statement[],
    requestId: string | null,
    work: (tx: OpenTransaction) => Promise<Result>,
  ): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.oneTransaction(speaker, open, requestId, work);
      } catch (error) {
        if (!isRetryable(error) || attempt === mostAttempts) throw toProblemError(error);
        await sleep(Math.random() * 20 * attempt);
      }
    }
  }

  private async oneTransaction<Result>(
    speaker: Speaker,
    open: readonly Statement[],
    requestId: string | null,
    work: (tx: OpenTransaction) => Promise<Result>,
  ): Promise<Result> {
    const runner = this.sources[speaker].createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      // TypeORM must know that a transaction is open: its own nested ones then become savepoints.
      Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
      try {
        const tx = new OpenTransaction(client, runner, requestId, open);
        const result = await finish(tx, work);
        await tx.commit();
        return result;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => undefined);
        throw error;
      }
    } finally {
      Object.assign(runner, { isTransactionActive: false });
      await runner.release();
    }
  }
}

/** A use case that knows from its beginning whose transaction it is in. */
function begun<Result>(work: (tx: Tx) => Promise<Result>): (tx: OpenTransaction) => Promise<Result> {
  return async (tx) => {
    await tx.open();
    return work(tx);
  };
}

/** Runs the use case; what failed first explains what failed after it. */
async function finish<Result>(tx: OpenTransaction, work: (tx: OpenTransaction) => Promise<Result>): Promise<Result> {
  try {
    return await work(tx);
  } catch (error) {
    throw isFollowUp(error) ? ((await tx.firstFailure()) ?? error) : error;
  }
}

function openFor(principal: Principal): Statement[] {
  return [begin, { text: openContext, values: contextValues(principal) }];
}

function contextValues(principal: Principal): unknown[] {
  return [principal.tokenHash, principal.allowed.map((role) => roleNumbers[role])];
}
