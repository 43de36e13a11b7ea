import { Injectable, inject } from '@angular/core';
import { Dialogs } from '../dialogs/dialogs';

/** One field that differs: what I want to save, and what somebody saved meanwhile. Both already in words. */
export interface ConflictRow {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

/** What a person decides about a conflict; `later` leaves the form as it is. */
export type ConflictChoice = 'mine' | 'theirs' | 'later';

/** What the dialog is given. */
export interface ConflictQuestion {
  /** e.g. "Mara Kestrel’s record" */
  readonly what: string;
  readonly rows: readonly ConflictRow[];
}

/** Somebody else saved first (`stale_version`): shows both versions, loses neither. */
@Injectable({ providedIn: 'root' })
export class Conflict {
  private readonly dialogs = inject(Dialogs);

  async ask(question: ConflictQuestion): Promise<ConflictChoice> {
    const choice = await this.dialogs.ask<ConflictChoice, ConflictQuestion>(
      () => import('./conflict-dialog').then((file) => file.ConflictDialog),
      { question, labelledBy: 'conflict-title', mustAnswer: true },
    );
    return choice ?? 'later';
  }
}
