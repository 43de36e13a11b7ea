import type { Dosage } from './dosage';
import { tempoSeconds } from './dosage';
import type { ProgramItem } from './program';

/** Planning values for the length of a session; product defaults, not measured. */
export const SESSION_TIMES = {
  /** A repetition without a counted tempo. */
  uncountedRepS: 4,
  /** Setting up the next exercise. */
  setUpS: 30,
  /** Changing legs. */
  changeSideS: 5,
} as const;

/** Care that goes on beside other things (a bandage for two hours) takes no session time. */
const BESIDE_OTHER_THINGS: ReadonlySet<string> = new Set([
  'sc_relative_rest',
  'sc_ice',
  'sc_compression',
  'sc_elevation',
  'sc_rice',
]);

function setSeconds(dosage: Dosage): number {
  const reps = dosage.reps ?? 1;
  if (dosage.timeS !== null) return reps * dosage.timeS;
  const tempoS = tempoSeconds(dosage.tempo);
  if (dosage.holdS !== null) return reps * (dosage.holdS + (tempoS ?? 0));
  return dosage.reps === null ? 0 : reps * (tempoS ?? SESSION_TIMES.uncountedRepS);
}

/**
 * Seconds one exercise takes in one sitting: the sets on one or both legs, the rests between sets, and changing
 * legs. A rest is taken once after both legs have done the set. 0 where no amount is prescribed ("as needed").
 *
 * @example exerciseSeconds(holds) // => 300
 */
export function exerciseSeconds(dosage: Dosage): number {
  const work = setSeconds(dosage);
  if (work === 0) return 0;
  const perSet = dosage.sides === 'each' ? 2 * work + SESSION_TIMES.changeSideS : work;
  return dosage.sets * perSet + (dosage.sets - 1) * dosage.restS;
}

/**
 * Minutes one sitting takes, rounded up to whole minutes: what "Start strength session, 18 min" shows. Cold packs,
 * bandages and the like are left out: they go on beside other things.
 *
 * @param items the exercises of one day
 * @returns 0 for a day without timed work
 */
export function sessionDurationMin(items: readonly Pick<ProgramItem, 'exerciseId' | 'dosage'>[]): number {
  const seconds = items
    .filter((item) => !BESIDE_OTHER_THINGS.has(item.exerciseId))
    .map((item) => exerciseSeconds(item.dosage))
    .filter((itemS) => itemS > 0)
    .reduce((sum, itemS) => sum + itemS + SESSION_TIMES.setUpS, 0);
  return Math.ceil(seconds / 60);
}
