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

/** What a use case can do to the database in one transaction. */
export interface Statements {
  /** TypeORM inside this transaction. Await one call after the other. */
  readonly manager: EntityManager;
  /** Runs a statement and gives its rows. Statements asked for in the same moment travel together. */
  query<Row extends QueryResultRow>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Runs a statement whose rows nobody needs: it travels with the next one, and its failure fails the transaction. */
  queue(sql: string, params?: readonly unknown[]): void;
  /** Records what happened, in this transaction; travels with the next statement. */
  audit(entry: AuditEntry): void;
}

/** One transaction in one clinic's rows, and whose it is: everything a use case does to the database goes through it. */
export interface Tx extends Statements {
  readonly clinicId: string;
  readonly userId: string;
  readonly role: Role;
  /** The patient's own id, for a patient; `null` for staff. */
  readonly patientId: string | null;
}

/** Keeps statements nobody waits for until the next one is sent, and sends them together. */
export class OpenTransaction implements Tx {
  private waiting: Statement[] = [];
  /** The answers of what is sent at the end of this moment. */
  private next: Promise<QueryResult[]> | undefined;
  private sent: Promise<unknown> = Promise.resolve();

  /**
   * @param opening statements that begin the transaction; they travel with the first one
   * @param context whose transaction it is, where the opening does not answer it
   */
  constructor(
    private readonly client: PoolClient,
    private readonly runner: QueryRunner,
    private readonly requestId: string | null,
    private opening: readonly Statement[],
    private context?: ContextRow,
  ) {}

  /** Begins at once, so that whose transaction it is is known before the first statement. */
  async open(): Promise<void> {
    await this.flush();
  }

  get clinicId(): string {
    return this.opened.clinic_id;
  }

  get userId(): string {
    return this.opened.user_id;
  }

  get role(): Role {
    return this.opened.role;
  }

  get patientId(): string | null {
    return this.opened.patient_id;
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

  private async flush(): Promise<QueryResult[]> {
    const [opening, statements] = [this.opening, this.waiting];
    this.opening = [];
    this.waiting = [];
    this.next = undefined;
    const answers = await inOneFlush(this.client, [...opening, ...statements]);
    const opened = answers.slice(0, opening.length).find((answer) => answer.rows.length > 0);
    this.context ??= opened?.rows[0] as ContextRow | undefined;
    return answers.slice(opening.length);
  }

  private get opened(): ContextRow {
    if (this.context === undefined) throw new TypeError('The transaction has not begun');
    return this.context;
  }
}
