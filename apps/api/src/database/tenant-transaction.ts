import type { Role } from '@midstance/contracts/identity';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { auditInsert, auditValues, type AuditEntry } from './audit-entry';
import { inOneFlush, type Statement } from './pipeline';

/** Row that `sec.open_ctx` answers: whose transaction this is. */
export interface ContextRow {
  clinic_id: string;
  user_id: string;
  role: Role;
  patient_id: string | null;
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
  /** Runs a statement and gives its rows. Statements asked for in the same moment travel together. */
  query<Row extends QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement whose rows nobody needs: it travels with the next one, and its failure fails the transaction. */
  queue(sql: string, params?: readonly unknown[]): void;
  /** Records what happened, in this transaction; travels with the next statement. */
  audit(entry: AuditEntry): void;
}

/** Keeps statements nobody waits for until the next one is sent, and sends them together. */
export class OpenTransaction implements Tx {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: Role;
  readonly patientId: string | null;
  private waiting: Statement[] = [];
  /** The answers of what is sent at the end of this moment. */
  private next: Promise<QueryResult[]> | undefined;
  private sent: Promise<unknown> = Promise.resolve();

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
    // TypeORM sends by itself: what waits must be on its way before.
    if (this.waiting.length > 0 && this.next === undefined) {
      const sent = Promise.all([this.sent, this.flush()]);
      sent.catch(() => undefined);
      this.sent = sent;
    }
    return this.runner.manager;
  }

  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    const place = this.waiting.push({ text, values }) - 1;
    // What else is asked in this same moment travels along.
    this.next ??= Promise.resolve().then(() => this.flush());
    return ((await this.next)[place]?.rows ?? []) as Row[];
  }

  queue(text: string, values: readonly unknown[] = []): void {
    this.waiting.push({ text, values });
  }

  audit(entry: AuditEntry): void {
    this.queue(auditInsert, auditValues(entry, this.requestId));
  }

  /** Ends the transaction, with what still waits. */
  async commit(): Promise<void> {
    await Promise.all([this.next, this.sent]);
    this.queue('COMMIT');
    const answer = (await this.flush()).at(-1);
    if (answer?.command !== 'COMMIT') throw new Error(`COMMIT answered ${answer?.command ?? 'nothing'}`);
  }

  /** What failed first among the statements sent ahead of TypeORM's. */
  async firstFailure(): Promise<unknown> {
    return this.sent.then(
      () => undefined,
      (failure: unknown) => failure,
    );
  }

  private flush(): Promise<QueryResult[]> {
    const statements = this.waiting;
    this.waiting = [];
    this.next = undefined;
    return inOneFlush(this.client, statements);
  }
}
