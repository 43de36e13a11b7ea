import type { LoggedSet } from '@midstance/contracts/training';
import type { PlannedSet } from '@midstance/ui/exercise-session';

/** Longest hold the record can carry, seconds. */
const LONGEST_HOLD_S = 3600;

/** The record of a set done exactly as planned. */
export function asPrescribed({ itemId, exerciseId, side, setNumber, dosage }: PlannedSet): LoggedSet {
  const holdS = dosage.holdS ?? dosage.timeS;
  return {
    itemId,
    exerciseId,
    side,
    setNumber,
    status: 'as-prescribed',
    reps: dosage.reps,
    holdS: holdS !== null && holdS <= LONGEST_HOLD_S ? holdS : null,
    loadKg: dosage.load?.kind === 'mass' ? dosage.load.massKg : null,
    rpe: null,
    skipReason: null,
  };
}

/** The record of a set that was left out. */
export function skipped(set: PlannedSet, skipReason: LoggedSet['skipReason']): LoggedSet {
  return { ...asPrescribed(set), status: 'skipped', reps: null, holdS: null, loadKg: null, skipReason };
}
