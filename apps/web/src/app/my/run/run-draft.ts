import { Injectable, inject } from '@angular/core';
import { Phone } from '../phone/phone';
import type { Interval, RunClock, RunPlace } from './intervals';

/** A run in progress, or one whose questions are still open. */
export interface RunDraft {
  readonly id: string;
  readonly planId: string;
  readonly stepId: string;
  readonly label: string;
  readonly localDate: string;
  readonly timeZone: string;
  readonly intervals: readonly Interval[];
  readonly clock: RunClock;
  /** Set when the runner is through; the questions come next. */
  readonly ended: (Pick<RunPlace, 'index' | 'ranS' | 'walkedS'> & { readonly atMs: number }) | null;
}

const NAME = 'run';

/** Keeps the run in progress on the phone. */
@Injectable({ providedIn: 'root' })
export class RunDrafts {
  private readonly phone = inject(Phone);

  read(): Promise<RunDraft | null> {
    return this.phone.read<RunDraft>(NAME);
  }

  keep(draft: RunDraft): Promise<void> {
    return this.phone.keep(NAME, draft);
  }

  drop(): Promise<void> {
    return this.phone.keep(NAME, null);
  }
}
