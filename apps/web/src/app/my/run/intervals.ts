import type { Today } from '@midstance/contracts/training';

/** One stretch of a walk-run. */
export interface Interval {
  readonly kind: 'walk' | 'run';
  readonly lengthS: number;
  /** Which repeat it belongs to, from 1. */
  readonly repeat: number;
}

/** A walk-run in progress, as the phone keeps it. Times in ms since 1970. */
export interface RunClock {
  readonly startedAtMs: number;
  readonly pausedAtMs: number | null;
  /** All pauses that are over. */
  readonly pausedForMs: number;
}

/** Where a walk-run stands. */
export interface RunPlace {
  /** Index of the interval; the number of intervals when all are through. */
  readonly index: number;
  readonly leftInIntervalS: number;
  readonly leftInAllS: number;
  /** Seconds spent so far, by kind. */
  readonly ranS: number;
  readonly walkedS: number;
}

/** The intervals of a step: walk then run, repeated. */
export function intervalsOf({
  walkMin,
  runMin,
  repeats,
}: Pick<NonNullable<Today['run']>, 'walkMin' | 'runMin' | 'repeats'>): readonly Interval[] {
  return Array.from({ length: repeats }, (_, index) => [
    { kind: 'walk' as const, lengthS: walkMin * 60, repeat: index + 1 },
    { kind: 'run' as const, lengthS: runMin * 60, repeat: index + 1 },
  ])
    .flat()
    .filter(({ lengthS }) => lengthS > 0);
}

/** The same run after the phone's clock was set back, ms. */
export function setBack({ startedAtMs, pausedAtMs, pausedForMs }: RunClock, byMs: number): RunClock {
  return { startedAtMs: startedAtMs - byMs, pausedAtMs: pausedAtMs === null ? null : pausedAtMs - byMs, pausedForMs };
}

/** Seconds of the session that have passed, pauses left out. */
export function passedS({ startedAtMs, pausedAtMs, pausedForMs }: RunClock, nowMs: number): number {
  return Math.max(0, ((pausedAtMs ?? nowMs) - startedAtMs - pausedForMs) / 1000);
}

function totalS(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { lengthS }) => sum + lengthS, 0);
}

/** When a run that ends now was over, ms: at the end of its last interval, or when it was paused for the last time. */
export function overAtMs(intervals: readonly Interval[], clock: RunClock, nowMs: number): number {
  const stoppedMs = clock.pausedAtMs ?? nowMs;
  if (intervals.length === 0) return stoppedMs;
  return Math.min(stoppedMs, clock.startedAtMs + clock.pausedForMs + totalS(intervals) * 1000);
}

/** Where the session stands after so many seconds; worked out anew each time, so that it never drifts. */
export function placeAt(intervals: readonly Interval[], elapsedS: number): RunPlace {
  const spent = { walk: 0, run: 0 };
  let before = 0;
  let index = 0;
  for (const { kind, lengthS } of intervals) {
    spent[kind] += Math.min(lengthS, Math.max(0, elapsedS - before));
    if (elapsedS < before + lengthS) break;
    before += lengthS;
    index += 1;
  }
  const lengthS = intervals[index]?.lengthS ?? 0;
  return {
    index,
    leftInIntervalS: Math.max(0, lengthS - (elapsedS - before)),
    leftInAllS: Math.max(0, totalS(intervals) - elapsedS),
    ranS: spent.run,
    walkedS: spent.walk,
  };
}
