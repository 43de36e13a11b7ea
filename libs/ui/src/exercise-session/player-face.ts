import { elapsedS, isTimed, phaseSeconds, rhythm, type Position } from './player-clock';
import type { PlannedSet } from './set-plan';

/** What the ring shows and what is heard. */
export interface Face {
  /** The big number. */
  readonly big: string;
  readonly small: string;
  /** Filled part of the ring, 0 to 1. */
  readonly filled: number;
  /** Whole seconds left, for the last three beeps; `null` while there is nothing to count down. */
  readonly lastSeconds: number | null;
  /** Changes with every repetition and every let-go; a beep marks it. */
  readonly beat: string;
}

const LAST_S = 3;

function countdown(totalS: number, elapsed: number, small: string, beat: string): Face {
  const leftS = Math.max(0, Math.ceil(totalS - elapsed));
  return {
    big: leftS.toString(),
    small,
    filled: totalS === 0 ? 1 : Math.min(1, elapsed / totalS),
    lastSeconds: leftS <= LAST_S ? leftS : null,
    beat,
  };
}

const REST_WORDS = { ready: 'get ready', switch: 'switch sides', rest: 'rest' } as const;

function workFace({ dosage }: PlannedSet, totalS: number, elapsed: number): Face {
  const { reps, workS, relaxS } = rhythm(dosage);
  if (reps === 1) return countdown(totalS, elapsed, 'seconds', 'hold');
  const rep = Math.min(reps, Math.floor(elapsed / (workS + relaxS)) + 1);
  const inRepS = elapsed - (rep - 1) * (workS + relaxS);
  if (!isTimed(dosage)) {
    const filled = Math.min(1, elapsed / totalS);
    return {
      big: rep.toString(),
      small: `of ${reps.toString()}`,
      filled,
      lastSeconds: null,
      beat: `rep ${rep.toString()}`,
    };
  }
  const count = `${rep.toString()} of ${reps.toString()}`;
  if (inRepS < workS) return countdown(workS, inRepS, `hold ${count}`, `hold ${count}`);
  return { ...countdown(relaxS, inRepS - workS, 'let go', `let go ${count}`), lastSeconds: null };
}

/** The ring at this moment. */
export function faceOf(sets: readonly PlannedSet[], position: Position, nowMs: number): Face {
  const current = sets[position.set];
  const totalS = phaseSeconds(sets, position);
  const elapsed = elapsedS(position, nowMs);
  if (position.phase === 'work' && current !== undefined) return workFace(current, totalS, elapsed);
  const words = position.phase === 'work' ? 'ready' : position.phase;
  return countdown(totalS, elapsed, REST_WORDS[words], words);
}

/** Whole minutes from here to the end, at least 1. */
export function minutesLeft(sets: readonly PlannedSet[], position: Position, nowMs: number): number {
  let seconds = Math.max(0, phaseSeconds(sets, position) - elapsedS(position, nowMs));
  if (position.phase !== 'work') seconds += phaseSeconds(sets, { set: position.set, phase: 'work' });
  sets.slice(position.set + 1).forEach((set, index) => {
    const before = sets[position.set + index];
    const sameItem = before?.itemId === set.itemId;
    const change = sameItem ? (before.setNumber === set.setNumber ? 'switch' : 'rest') : 'ready';
    const at = position.set + 1 + index;
    seconds += phaseSeconds(sets, { set: at, phase: change }) + phaseSeconds(sets, { set: at, phase: 'work' });
  });
  return Math.max(1, Math.ceil(seconds / 60));
}
