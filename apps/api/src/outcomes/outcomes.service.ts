import { Injectable } from '@nestjs/common';
import type { OutcomeResponse, Outcomes, SaveOutcomeResponse } from '@midstance/contracts/outcomes';
import { Clock } from '../clock';
import { lockId } from '../database/lock-id';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { askableCodes, type BroughtForm } from './link-questions';
import { OutcomeRecorder, responseHash } from './outcome-recorder';
import { outcomesQuery, placeQuery, responseQuery } from './outcomes.queries';
import { seriesOfResponses } from './outcome-series';
import { isAnswered, refused, scoreAnswer } from './score-answer';

interface OutcomesRow {
  readonly timeZone: string;
  readonly forms: readonly BroughtForm[];
  readonly openLinks: Outcomes['openLinks'];
  readonly responses: OutcomeResponse[];
}

/** Questionnaires of runners: recorded, scored, and seen over time. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly recorder: OutcomeRecorder,
    private readonly clock: Clock,
  ) {}

  /** The Outcomes screen of a patient. */
  async show(principal: Principal, patientId: string): Promise<Outcomes> {
    const audit = { action: 'outcomes.open', objectType: 'patient', objectId: patientId, patientId };
    const body = await this.database.read(principal, outcomesQuery, [patientId], audit);
    const { timeZone, forms, openLinks, responses } = JSON.parse(body) as OutcomesRow;
    const askable = askableCodes(forms, this.clock.today(timeZone));
    return { series: seriesOfResponses(responses), responses, openLinks, askable };
  }

  record(principal: Principal, id: string, body: SaveOutcomeResponse): Promise<OutcomeResponse> {
    return this.database.inTenant(principal, (tx) => this.recordIn(tx, id, body));
  }

  /**
   * Scores and stores a response; the same id and body again changes nothing.
   *
   * @throws {ProblemError} `invalid_input` with the field; `not_found` for an unknown patient or corrected record;
   *   `id_reused` for another body; `conflict` for a record that was corrected already
   */
  async recordIn(tx: Tx, id: string, body: SaveOutcomeResponse): Promise<OutcomeResponse> {
    lockId(tx, id);
    // What it corrects may be voided at the same moment.
    if (body.corrects !== null) lockId(tx, body.corrects);
    const [stored] = await tx.query<{ body_hash: Buffer }>('SELECT body_hash FROM outcome_responses WHERE id = $1', [
      id,
    ]);
    if (stored !== undefined && !stored.body_hash.equals(responseHash(body))) throw new ProblemError('id_reused');
    if (stored === undefined) await this.recordNew(tx, id, body);
    return this.find(tx, id);
  }

  private async recordNew(tx: Tx, id: string, body: SaveOutcomeResponse): Promise<void> {
    await this.assertPlace(tx, body);
    const score = scoreAnswer(body.code, body.answer, 'answer');
    if (!isAnswered(body.answer)) throw refused('answer', 'holds no answer');
    if (body.corrects !== null) await this.assertCorrectable(tx, body, body.corrects, score.total);
    await this.recorder.recordIn(tx, body.patientId, [{ ...body, id, score, source: 'clinic', createdBy: tx.userId }]);
  }

  private async assertPlace(tx: Tx, { patientId, episodeId, localDate }: SaveOutcomeResponse): Promise<void> {
    const [place] = await tx.query<{ time_zone: string; episode_fits: boolean }>(placeQuery, [patientId, episodeId]);
    if (!place?.episode_fits) throw new ProblemError('not_found');
    if (localDate > this.clock.today(place.time_zone)) throw refused('localDate', 'lies in the future');
  }

  private async assertCorrectable(
    tx: Tx,
    body: SaveOutcomeResponse,
    corrects: string,
    total: number | null,
  ): Promise<void> {
    const original = await this.find(tx, corrects);
    if (original.correctedBy !== null) throw new ProblemError('conflict', { detail: 'This was corrected already' });
    if (original.voided !== null) throw new ProblemError('conflict', { detail: 'This was voided' });
    const isSame = (['patientId', 'code', 'localDate', 'episodeId'] as const).every(
      (key) => original[key] === body[key],
    );
    if (!isSame) throw refused('corrects', 'is of another runner, episode, questionnaire or day');
    // Gates have seen the first score: a correction must have one to replace it with.
    if (original.total !== null && total === null)
      throw refused('answer', 'has no score, and what it corrects has one');
  }

  private async find(tx: Tx, id: string): Promise<OutcomeResponse> {
    const [row] = await tx.query<{ body: string }>(responseQuery, [id]);
    if (row === undefined) throw new ProblemError('not_found');
    return JSON.parse(row.body) as OutcomeResponse;
  }
}
