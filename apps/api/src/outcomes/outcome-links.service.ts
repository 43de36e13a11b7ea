import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { LinkAnswers, LinkView, OutcomeLink, OutcomeLinkRequest } from '@midstance/contracts/outcomes';
import { Clock } from '../clock';
import { Config } from '../config/config';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { hashToken } from '../http/access-guard';
import { ProblemError } from '../http/problem-error';
import { newToken } from '../identity/tokens';
import { questionsOf, type BroughtForm } from './link-questions';
import { OutcomeRecorder, type ScoredResponse } from './outcome-recorder';
import { formListQuery, placeQuery } from './outcomes.queries';
import { isAnswered, refused, scoreAnswer } from './score-answer';

const LINK_DAYS = 7;

/** What the database tells of a link; only part of it leaves the server. */
interface LinkRow extends Pick<LinkView, 'firstName' | 'clinicName' | 'expiresAt' | 'activities' | 'answers'> {
  readonly timeZone: string;
  readonly codes: readonly string[];
  readonly forms: readonly BroughtForm[];
}

interface FinishedLink {
  readonly id: string;
  readonly patientId: string;
  readonly episodeId: string | null;
  readonly answers: LinkAnswers;
  readonly createdBy: string;
  readonly timeZone: string;
}

/** Questionnaires answered without signing in. The secret stands in the fragment, which no server sees. */
@Injectable()
export class OutcomeLinks {
  constructor(
    private readonly config: Config,
    private readonly database: TenantDatabase,
    private readonly recorder: OutcomeRecorder,
    private readonly clock: Clock,
  ) {}

  /** Makes a link for a runner; its secret is shown once and kept as a hash. */
  make(caller: Principal, request: OutcomeLinkRequest, requestOrigin: string): Promise<OutcomeLink> {
    const { patientId, episodeId, codes, activities } = request;
    return this.database.inTenant(caller, async (tx) => {
      await this.assertAskable(tx, request);
      const { token, hash } = newToken();
      const id = randomUUID();
      const [row] = await tx.query<{ expires_at: Date }>(
        'SELECT sec.create_outcome_link($1, $2, $3, $4, $5, $6, $7) AS expires_at',
        [hash, id, patientId, episodeId, JSON.stringify(codes), JSON.stringify(activities), LINK_DAYS],
      );
      if (row === undefined) throw new ProblemError('not_found');
      tx.audit({ action: 'outcome-link.create', objectType: 'outcome-link', objectId: id, patientId, fields: codes });
      const link = `${this.config.publicUrl ?? requestOrigin}/answer#token=${token}`;
      return { link, expiresAt: row.expires_at.toISOString() };
    });
  }

  /** Takes a link back that is out: it opens no more, and what was begun on it is forgotten. */
  async withdraw(caller: Principal, id: string): Promise<void> {
    await this.database.inTenant(caller, async (tx) => {
      const [row] = await tx.query<{ patient_id: string }>('SELECT sec.withdraw_outcome_link($1) AS patient_id', [id]);
      if (row === undefined) throw new ProblemError('not_found');
      const patientId = row.patient_id;
      tx.audit({ action: 'outcome-link.withdraw', objectType: 'outcome-link', objectId: id, patientId });
    });
  }

  /** The questions of a link, and what was answered before. */
  async open(token: string): Promise<LinkView> {
    const { firstName, clinicName, expiresAt, activities, answers, ...link } = await this.view(token);
    const today = this.clock.today(link.timeZone);
    const questions = link.codes.flatMap((code) => questionsOf(code, link.forms, today));
    return { firstName, clinicName, expiresAt, questions, activities, answers };
  }

  /** Keeps what was answered so far. */
  async save(token: string, answers: LinkAnswers): Promise<void> {
    const { codes } = await this.view(token);
    for (const [code, answer] of Object.entries(answers)) {
      if (!codes.includes(code)) throw refused(`answers.${code}`, 'is not asked by this link');
      scoreAnswer(code, answer, `answers.${code}`);
    }
    await this.database.callFunction('SELECT sec.save_outcome_answers($1, $2)', [
      hashToken(token),
      JSON.stringify(answers),
    ]);
  }

  /**
   * Scores the answers into the record and uses the link up, in one transaction.
   *
   * @throws {ProblemError} `link_invalid`; `invalid_input` when nothing was answered: the link then stays open
   */
  async finish(token: string): Promise<void> {
    const hash = hashToken(token);
    const owner = await this.database.callFunction<{ clinic_id: string }>(
      'SELECT clinic_id FROM sec.open_outcome_link($1)',
      [hash],
    );
    if (owner === undefined) throw new ProblemError('link_invalid');
    await this.database.asWorker(owner.clinic_id, (tx) => this.finishIn(tx, hash));
  }

  private async finishIn(tx: Tx, hash: Buffer): Promise<void> {
    const [row] = await tx.query<{ body: string }>('SELECT sec.finish_outcome_link($1) AS body', [hash]);
    if (row === undefined) throw new ProblemError('link_invalid');
    const { id, patientId, episodeId, answers, createdBy, timeZone } = JSON.parse(row.body) as FinishedLink;
    const localDate = this.clock.today(timeZone);
    const responses = Object.entries(answers)
      .filter(([, answer]) => isAnswered(answer))
      .map(([code, answer]): ScoredResponse => {
        const score = scoreAnswer(code, answer, `answers.${code}`);
        const place = { id: randomUUID(), patientId, episodeId, localDate, corrects: null };
        return { ...place, code, answer, score, source: 'link', createdBy };
      });
    if (responses.length === 0) throw refused('answers', 'hold no answer yet');
    tx.audit({ action: 'outcome-link.finish', objectType: 'outcome-link', objectId: id, patientId });
    await this.recorder.recordIn(tx, patientId, responses);
  }

  private async view(token: string): Promise<LinkRow> {
    const row = await this.database.callFunction<{ body: string | null }>('SELECT sec.view_outcome_link($1) AS body', [
      hashToken(token),
    ]);
    if (!row?.body) throw new ProblemError('link_invalid');
    return JSON.parse(row.body) as LinkRow;
  }

  private async assertAskable(tx: Tx, { patientId, episodeId, codes }: OutcomeLinkRequest): Promise<void> {
    const [place] = await tx.query<{ time_zone: string; episode_fits: boolean }>(placeQuery, [patientId, episodeId]);
    if (!place?.episode_fits) throw new ProblemError('not_found');
    const [row] = await tx.query<{ body: string }>(formListQuery);
    const forms = (JSON.parse(row?.body ?? '{"items":[]}') as { items: BroughtForm[] }).items;
    const today = this.clock.today(place.time_zone);
    const fields = codes.flatMap((code, index) =>
      questionsOf(code, forms, today).length > 0
        ? []
        : [{ path: `codes.${index}`, message: 'cannot be asked by link: the clinic has no licensed text of it' }],
    );
    if (fields.length > 0) throw new ProblemError('invalid_input', { fields });
  }
}
