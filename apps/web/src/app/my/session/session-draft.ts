import { Injectable, inject } from '@angular/core';
import type { ProgramItem } from '@midstance/clinical/exercises';
import type { LoggedSet, SaveExerciseSession } from '@midstance/contracts/training';
import type { Position } from '@midstance/ui/exercise-session';
import { Phone } from '../phone/phone';

/** A session in progress, as the phone keeps it after every set. */
export interface SessionDraft {
  readonly id: string;
  readonly programId: string;
  readonly programVersion: number;
  readonly localDate: string;
  readonly timeZone: string;
  readonly startedAt: string;
  /** The exercises as they were when it began: a plan that changes meanwhile does not change this session. */
  readonly items: readonly ProgramItem[];
  readonly sets: readonly LoggedSet[];
  /** Where the player stands; `null` when all sets are through and only the questions at the end are open. */
  readonly position: Position | null;
  /** What was answered at the end and is not saved yet. */
  readonly answers?: EndAnswers;
}

/** The two answers at the end of a session; `null` is not answered. */
export type EndAnswers = Pick<SaveExerciseSession, 'painDuring' | 'effort'>;

/** A session that began so recently goes on after midnight, ms. */
const ONE_EVENING_MS = 4 * 3_600_000;

/** Whether a session belongs to the day it is now: begun on it, or in the evening that has just become it. */
export function isOfDay(draft: SessionDraft, date: string, nowMs: number): boolean {
  return draft.localDate >= date || nowMs - Date.parse(draft.startedAt) < ONE_EVENING_MS;
}

const NAME = 'session';

/** Keeps the session in progress on the phone. */
@Injectable({ providedIn: 'root' })
export class SessionDrafts {
  private readonly phone = inject(Phone);

  read(): Promise<SessionDraft | null> {
    return this.phone.read<SessionDraft>(NAME);
  }

  keep(draft: SessionDraft): Promise<void> {
    return this.phone.keep(NAME, draft);
  }

  drop(): Promise<void> {
    return this.phone.keep(NAME, null);
  }
}
