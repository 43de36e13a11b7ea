import { Injectable, inject } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';
import { SessionStore } from '../../../session/session-store';
import { ProgramDraft } from './program-draft';

/** Programs that are being built: who looks something up elsewhere finds the table as it was. */
@Injectable({ providedIn: 'root' })
export class ProgramDrafts {
  private readonly session = inject(SessionStore);
  private readonly drafts = new Map<string, ProgramDraft>();

  /** The draft under a key, each person's apart; begun on the first asking. */
  open(key: string, start: () => ProgramContent): ProgramDraft {
    const own = this.keyOf(key);
    const draft = this.drafts.get(own) ?? new ProgramDraft(start());
    this.drafts.set(own, draft);
    return draft;
  }

  /** After it was saved. */
  forget(key: string): void {
    this.drafts.delete(this.keyOf(key));
  }

  private keyOf(key: string): string {
    return `${this.session.session()?.userId ?? ''}/${key}`;
  }
}
