import type { SaveExerciseSession } from '@midstance/contracts/training';
import type { SessionDraft } from './session-draft';
import { sessionRecord } from './session-record';

/**
 * A session of an earlier day that was never ended: its sets were done and are kept, what was not asked stays open.
 * `null` when no set was done. When it ended is not known: its beginning stands for it.
 */
export function leftover({ items, sets, ...draft }: SessionDraft): SaveExerciseSession | null {
  if (sets.length === 0) return null;
  const { programId, programVersion, localDate, timeZone, startedAt } = draft;
  const occasion = { programId, programVersion, localDate, timeZone, startedAt, endedAt: startedAt };
  return sessionRecord(occasion, items, sets, { painDuring: null, effort: null, comment: null });
}
