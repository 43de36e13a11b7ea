import { Injectable, inject } from '@angular/core';
import type { SaveRun } from '@midstance/contracts/training';
import { Phone } from '../phone/phone';
import type { StopSign } from '../pain/stop-signs.data';

/** What was answered about a run and is not saved yet. */
export interface RunAnswers extends Pick<
  SaveRun,
  'painBefore' | 'painDuring' | 'effort' | 'swelling' | 'limp' | 'layoffReason'
> {
  readonly completed: SaveRun['completed'] | null;
  /** As typed, in the runner's unit. */
  readonly distance: number | null;
  readonly redFlags: readonly StopSign['code'][] | null;
}

const NAME = 'run-answers';
/** Answers older than this are asked for anew: pain has no default, ms. */
const KEPT_MS = 2 * 3_600_000;

interface Kept {
  readonly runId: string;
  readonly atMs: number;
  readonly answers: RunAnswers;
}

/** Keeps half-answered questions on the phone: a call in between takes none of them away. */
@Injectable({ providedIn: 'root' })
export class KeptAnswers {
  private readonly phone = inject(Phone);

  /** Those of this run; `null` when none are kept. */
  async read(runId: string): Promise<RunAnswers | null> {
    const kept = await this.phone.read<Kept>(NAME);
    return kept?.runId === runId && Date.now() - kept.atMs < KEPT_MS ? kept.answers : null;
  }

  keep(runId: string, answers: RunAnswers): Promise<void> {
    return this.phone.keep(NAME, { runId, atMs: Date.now(), answers });
  }

  drop(): Promise<void> {
    return this.phone.keep(NAME, null);
  }
}
