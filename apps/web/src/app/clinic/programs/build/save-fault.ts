import type { ProgramContent } from '@midstance/clinical/exercises';
import { MIN_REASON_LENGTH } from '@midstance/clinical/red-flags';

/** A program about to be saved, with what was said about it. */
export interface ToSave {
  readonly content: ProgramContent;
  readonly isNew: boolean;
  /** A red flag is open while which a new program needs a reason. */
  readonly isHeld: boolean;
  /** Why it changes. */
  readonly reason: string;
  /** Why it is assigned with the red flag open. */
  readonly despite: string;
}

/** Why the program cannot be saved yet, in words; `''` when it can. */
export function faultOf({ content, isNew, isHeld, reason, despite }: ToSave): string {
  if (!content.phases.some(({ items }) => items.length > 0)) return 'Add at least one exercise first.';
  if (!isNew && reason.trim() === '') return 'Say why: the runner reads it.';
  if (isHeld && despite.trim().length < MIN_REASON_LENGTH) {
    return `Say why it is assigned with the red flag open, in at least ${MIN_REASON_LENGTH} characters.`;
  }
  return '';
}
