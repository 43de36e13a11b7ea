import { Injectable } from '@nestjs/common';
import { compareScores, findOutcome, promMetric, type OutcomeScore } from '@midstance/clinical/outcomes';
import type { SaveOutcomeResponse } from '@midstance/contracts/outcomes';
import { Clock } from '../clock';
import type { Tx } from '../database/tenant-transaction';
import { recordHash } from '../training/record-hash';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { insertGateMetric, insertResponse, scoresQuery } from './outcomes.queries';
import { ACTIVITIES_CODE, SCORING_VERSION } from './score-answer';

/** A response that was checked and scored. */
export interface ScoredResponse extends SaveOutcomeResponse {
  readonly id: string;
  readonly score: OutcomeScore;
  readonly source: 'clinic' | 'link';
  /** Who recorded it, or who handed out the link. */
  readonly createdBy: string;
}

/** A total that counts. */
interface Score {
  readonly id: string;
  readonly episode_id: string | null;
  readonly local_date: string;
  readonly total: number;
}

/** The metric that gates know the change of a questionnaire by. */
export function changeMetric(code: string): string {
  const measure = findOutcome(code);
  return `${measure === null ? code : promMetric(measure.code)}_change`;
}

/** Fingerprint of a response as it was sent. */
export function responseHash({ patientId, episodeId, code, localDate, answer, corrects }: SaveOutcomeResponse): Buffer {
  return recordHash({ patientId, episodeId, code, localDate, answer, corrects });
}

/** Stores scored questionnaires and lets return-to-run gates and the worklist see them. */
@Injectable()
export class OutcomeRecorder {
  constructor(
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** Stores responses of one patient in one transaction; the worklist is made anew once. */
  async recordIn(tx: Tx, patientId: string, responses: readonly ScoredResponse[]): Promise<void> {
    for (const response of responses) {
      this.insert(tx, response);
      await this.storeMetrics(tx, response);
    }
    await this.worklist.refresh(tx, patientId);
  }

  /** Counts the change of every score of a questionnaire anew, after one was corrected or voided. */
  async restateChanges(tx: Tx, patientId: string, code: string, at: Date): Promise<void> {
    const scores = await tx.query<Score>(scoresQuery, [patientId, code]);
    this.storeChanges(tx, { patientId, code, by: tx.userId, at }, scores, () => true);
  }

  /** Stores the change of those scores that are to be counted, each since the first score of its episode. */
  private storeChanges(
    tx: Tx,
    { patientId, code, by, at }: { patientId: string; code: string; by: string; at: Date },
    scores: readonly Score[],
    isCounted: (score: Score, baseline: Score) => boolean,
  ): void {
    // Means of other activities cannot be compared.
    if (code === ACTIVITIES_CODE) return;
    for (const score of scores) {
      const baseline = scores.find((each) => each.episode_id === score.episode_id) ?? score;
      if (baseline === score || !isCounted(score, baseline)) continue;
      const change = compareScores(code, baseline.total, score.total);
      if (!change.ok) continue;
      const row = [patientId, changeMetric(code), score.local_date, change.value.change, by, at, score.id];
      tx.queue(insertGateMetric, row);
    }
  }

  private insert(tx: Tx, response: ScoredResponse): void {
    const { score } = response;
    tx.queue(insertResponse, [
      response.id,
      response.patientId,
      response.episodeId,
      response.code,
      response.localDate,
      JSON.stringify(response.answer),
      score.total,
      JSON.stringify(score.subscores),
      score.profile,
      score.answered?.n ?? null,
      score.answered?.of ?? null,
      SCORING_VERSION,
      response.source,
      response.corrects,
      responseHash(response),
      response.createdBy,
      this.clock.now(),
    ]);
    tx.audit({
      action: response.corrects === null ? 'outcome.record' : 'outcome.correct',
      objectType: 'outcome-response',
      objectId: response.id,
      patientId: response.patientId,
      fields: [response.code],
    });
  }

  /** The total, its change since the first of the episode, and the changes that are counted from it now. */
  private async storeMetrics(tx: Tx, { score, ...response }: ScoredResponse): Promise<void> {
    if (score.total === null) return;
    const { id, patientId, localDate, code, createdBy: by, corrects } = response;
    const at = this.clock.now();
    tx.queue(insertGateMetric, [patientId, promMetric(score.code), localDate, score.total, by, at, id]);
    const scores = await tx.query<Score>(scoresQuery, [patientId, code]);
    // What it corrects may be what later changes were counted from; so may an earlier day that is entered later.
    this.storeChanges(tx, { patientId, code, by, at }, scores, (each, baseline) => {
      return corrects !== null || [each.id, baseline.id].includes(id);
    });
  }
}
