import type { ProgramItem } from '@midstance/clinical/exercises';
import type { LoggedSet, SaveExerciseSession, Today } from '@midstance/contracts/training';
import { setsOf } from '@midstance/ui/exercise-session';
import { noonOf } from '../today/noon';
import { asPrescribed } from './logged-sets';

/** What a session says at its end, beside its sets. */
export type Ending = Pick<SaveExerciseSession, 'painDuring' | 'effort' | 'comment'>;

const SILENT: Ending = { painDuring: null, effort: null, comment: null };

function completedOf(sets: readonly LoggedSet[], planned: number): SaveExerciseSession['completed'] {
  const done = sets.filter((set) => set.status !== 'skipped').length;
  if (done === 0) return 'not-done';
  return done < planned ? 'partial' : 'full';
}

/** When and in which version of the plan a session took place. */
export type Occasion = Pick<
  SaveExerciseSession,
  'programId' | 'programVersion' | 'localDate' | 'timeZone' | 'startedAt' | 'endedAt'
>;

/** The record of a session from the sets that were logged. */
export function sessionRecord(
  occasion: Occasion,
  items: readonly ProgramItem[],
  sets: readonly LoggedSet[],
  ending: Ending,
): SaveExerciseSession {
  return { ...occasion, completed: completedOf(sets, setsOf(items).length), sets: [...sets], ...ending };
}

/** A session of a past day that the runner only says yes or no to. Its time of day is not known: noon stands for it. */
export function backFilled(view: Today, items: readonly ProgramItem[], localDate: string, done: boolean) {
  if (view.program === null) return null;
  const noon = noonOf(localDate, view.timeZone);
  const occasion: Occasion = {
    programId: view.program.id,
    programVersion: view.program.version,
    localDate,
    timeZone: view.timeZone,
    startedAt: noon,
    endedAt: noon,
  };
  return sessionRecord(occasion, items, done ? setsOf(items).map(asPrescribed) : [], SILENT);
}
