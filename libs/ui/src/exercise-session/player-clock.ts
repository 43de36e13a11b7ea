import { SESSION_TIMES, tempoSeconds, type Dosage } from '@midstance/clinical/exercises';
import type { PlannedSet } from './set-plan';

/** What the player is doing with the current set. */
export type Phase = 'ready' | 'work' | 'switch' | 'rest';

/** Where the player stands. Everything shown is worked out from it and the clock, so a locked screen never drifts. */
export interface Position {
  /** Index of the set that is being done, or that comes after this rest. */
  readonly set: number;
  readonly phase: Phase;
  /** When the phase began, ms since 1970. */
  readonly sinceMs: number;
  /** When it was paused; `null` while it runs. */
  readonly pausedAtMs: number | null;
}

/** Getting into position: the first exercise, and the following sets of the same one. */
const READY_S = 5;
/** Letting go between two holds. */
const RELAX_S = 2;
/** A phase that ended longer ago than this ended while nobody was looking: the next set waits for a tap. */
const ABSENT_MS = 3000;

/** Seconds of one repetition of a set, and how many there are. A set without repetitions is one long one. */
export function rhythm(dosage: Dosage): { readonly reps: number; readonly workS: number; readonly relaxS: number } {
  const reps = dosage.reps ?? 1;
  const tempoS = tempoSeconds(dosage.tempo);
  if (dosage.timeS !== null) return { reps, workS: dosage.timeS, relaxS: reps > 1 ? RELAX_S : 0 };
  if (dosage.holdS !== null) return { reps, workS: dosage.holdS, relaxS: reps > 1 ? (tempoS ?? RELAX_S) : 0 };
  return { reps, workS: tempoS ?? SESSION_TIMES.uncountedRepS, relaxS: 0 };
}

/** Whether the clock alone can say that the set is through; repetitions are counted by the runner. */
export function isTimed({ holdS, timeS }: Dosage): boolean {
  return holdS !== null || timeS !== null;
}

/** Length of a phase in seconds. */
export function phaseSeconds(sets: readonly PlannedSet[], { set, phase }: Pick<Position, 'set' | 'phase'>): number {
  const current = sets[set];
  if (current === undefined) return 0;
  switch (phase) {
    case 'ready':
      return set === 0 ? READY_S : SESSION_TIMES.setUpS;
    case 'switch':
      return SESSION_TIMES.changeSideS;
    case 'rest':
      return Math.max(current.dosage.restS, READY_S);
    case 'work': {
      const { reps, workS, relaxS } = rhythm(current.dosage);
      return reps * workS + (reps - 1) * relaxS;
    }
  }
}

/** Seconds since the phase began, pauses left out. Never negative, whatever happens to the phone's clock. */
export function elapsedS({ sinceMs, pausedAtMs }: Position, nowMs: number): number {
  return Math.max(0, ((pausedAtMs ?? nowMs) - sinceMs) / 1000);
}

export function paused(position: Position, nowMs: number): Position {
  return position.pausedAtMs === null ? { ...position, pausedAtMs: nowMs } : position;
}

/** Goes on where it was paused. */
export function resumed(position: Position, nowMs: number): Position {
  if (position.pausedAtMs === null) return position;
  return { ...position, sinceMs: position.sinceMs + nowMs - position.pausedAtMs, pausedAtMs: null };
}

/** The same place after the clock was set back, ms. */
export function setBack({ sinceMs, pausedAtMs, ...place }: Position, byMs: number): Position {
  return { ...place, sinceMs: sinceMs - byMs, pausedAtMs: pausedAtMs === null ? null : pausedAtMs - byMs };
}

/** Begins the work of the current set at once. */
export function working(position: Position, nowMs: number): Position {
  return { ...position, phase: 'work', sinceMs: nowMs, pausedAtMs: null };
}

/** What comes after a set: changing legs, a rest, or getting ready for the next exercise; `null` after the last. */
export function afterSet(sets: readonly PlannedSet[], set: number, nowMs: number): Position | null {
  const [done, next] = [sets[set], sets[set + 1]];
  if (done === undefined || next === undefined) return null;
  const begin = { set: set + 1, sinceMs: nowMs, pausedAtMs: null };
  if (done.itemId !== next.itemId) return { ...begin, phase: 'ready' };
  return { ...begin, phase: done.setNumber === next.setNumber ? 'switch' : 'rest' };
}

/** What the clock did since the player last looked. */
export interface Step {
  readonly position: Position | null;
  /** A timed set that the clock finished. */
  readonly finishedSet: number | null;
}

/**
 * Moves on by the clock, one phase at a time. A set that would begin while nobody is looking does not begin: it waits,
 * paused, until the runner is back.
 */
export function advance(sets: readonly PlannedSet[], position: Position, nowMs: number): Step {
  const stay: Step = { position, finishedSet: null };
  const endMs = position.sinceMs + phaseSeconds(sets, position) * 1000;
  if (position.pausedAtMs !== null || nowMs < endMs) return stay;
  if (position.phase === 'work') {
    const { dosage } = sets[position.set] ?? {};
    if (dosage === undefined || !isTimed(dosage)) return stay;
    return { position: afterSet(sets, position.set, endMs), finishedSet: position.set };
  }
  if (nowMs - endMs > ABSENT_MS) {
    return { position: { ...position, phase: 'ready', sinceMs: nowMs, pausedAtMs: nowMs }, finishedSet: null };
  }
  return { position: working(position, endMs), finishedSet: null };
}
