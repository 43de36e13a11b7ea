import { Injectable, inject } from '@angular/core';
import type { ProgramContent } from '@midstance/clinical/exercises';
import { programContent } from '@midstance/contracts/programs';
import { SessionStore } from '../../../session/session-store';
import { ProgramDraft } from './program-draft';

/**
 * Programs that are being built: who looks something up elsewhere, or reloads the page, finds the table as it was. A
 * tab keeps them until it is closed.
 */
@Injectable({ providedIn: 'root' })
export class ProgramDrafts {
  private readonly session = inject(SessionStore);
  private readonly drafts = new Map<string, ProgramDraft>();

  /** The draft under a key, each person's apart; begun on the first asking. */
  open(key: string, start: () => ProgramContent): ProgramDraft {
    const own = this.keyOf(key);
    const draft = this.drafts.get(own) ?? begun(own, start());
    this.drafts.set(own, draft);
    return draft;
  }

  /** After it was saved. */
  forget(key: string): void {
    this.drafts.delete(this.keyOf(key));
    sessionStorage.removeItem(this.keyOf(key));
  }

  private keyOf(key: string): string {
    return `midstance-program/${this.session.session()?.userId ?? ''}/${key}`;
  }
}

/** What the tab kept lies one undo above what the draft begins from. */
function begun(own: string, start: ProgramContent): ProgramDraft {
  const draft = new ProgramDraft(start, (content) => keep(own, content));
  const left = kept(own);
  if (left !== null) draft.change(left);
  return draft;
}

/** A tab that refuses storage keeps the draft in its memory alone. */
function keep(own: string, content: ProgramContent): void {
  try {
    sessionStorage.setItem(own, JSON.stringify(content));
  } catch {
    sessionStorage.removeItem(own);
  }
}

function kept(own: string): ProgramContent | null {
  const text = sessionStorage.getItem(own);
  if (text === null) return null;
  const read = programContent.safeParse(JSON.parse(text));
  return read.success ? read.data : null;
}
