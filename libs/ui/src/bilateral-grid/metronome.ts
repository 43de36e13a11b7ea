/** Beats a minute: the rate heel raises are counted at. */
export const BEATS_PER_MIN = 60;

/** Part of a beat within which a clock that was asked a moment late still sounds it. */
const LATE = 0.1;

/** One beat: its number from 1, and when it falls, ms since the start. */
export interface Beat {
  readonly number: number;
  readonly atMs: number;
}

/**
 * The beat that has begun last.
 *
 * @param elapsedMs time since the start, ms; the first beat falls on the start
 * @returns its number from 1; 0 before the start
 */
export function beatAt(elapsedMs: number, perMin = BEATS_PER_MIN): number {
  return Math.max(0, Math.floor((elapsedMs * perMin) / 60_000) + 1);
}

/**
 * The beats to put on the sound card now: those that fall from now to a little ahead and were not put there before.
 * Each lies at its own place from the start, so an uneven clock moves none of them, and what was missed while nobody
 * looked stays silent instead of coming all at once.
 *
 * @param scheduled number of the last beat that was put there; 0 for none
 * @param elapsedMs time since the start, ms
 * @param aheadMs how far ahead, ms
 */
export function beatsAhead(
  scheduled: number,
  elapsedMs: number,
  aheadMs: number,
  perMin = BEATS_PER_MIN,
): readonly Beat[] {
  const gapMs = 60_000 / perMin;
  const next = Math.ceil(elapsedMs / gapMs - LATE) + 1;
  const first = Math.max(scheduled + 1, next, 1);
  const last = beatAt(elapsedMs + aheadMs, perMin);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => ({
    number: first + index,
    atMs: (first + index - 1) * gapMs,
  }));
}

/** Seconds of a stopwatch to the tenth, as it is recorded. */
export function stoppedSeconds(elapsedMs: number): number {
  return Math.round(elapsedMs / 100) / 10;
}
