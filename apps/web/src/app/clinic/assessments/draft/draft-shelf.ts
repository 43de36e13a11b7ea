import { Injectable, inject } from '@angular/core';
import { BrowserShelf } from '../../browser-shelf/browser-shelf';
import type { Draft } from './draft';

/** A draft that has not reached the server yet, or what is left of one that has: what is not sent. */
export interface ShelvedDraft {
  readonly isWhole: boolean;
  readonly draft: Draft;
  /** What the server had of it when the two last agreed; `null` when it has nothing yet. */
  readonly base: Draft | null;
}

/** Keeps unsent drafts in the browser, by the id of the assessment. */
@Injectable({ providedIn: 'root' })
export class DraftShelf {
  private readonly shelf = inject(BrowserShelf);

  keep(id: string, shelved: ShelvedDraft): Promise<void> {
    return this.shelf.keep('assessments', id, shelved);
  }

  find(id: string): Promise<ShelvedDraft | null> {
    return this.shelf.find<ShelvedDraft>('assessments', id);
  }

  forget(id: string): Promise<void> {
    return this.shelf.forget('assessments', id);
  }
}
