import type { InputProblem, Result } from '../derivations/result';
import { fail, fromQuantities, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';

/** A part of a whole that is never shown without both numbers. */
export interface Share {
  readonly n: number;
  readonly of: number;
  /** n/of in whole percent, capped at 100; null when nothing was asked or planned. */
  readonly pct: number | null;
  /** n/of uncapped, two decimals; null when nothing was asked or planned. */
  readonly ratio: number | null;
}

/** The largest count a share may hold. */
const MOST = 100_000;

function countProblem(field: string, count: number): InputProblem[] {
  return Number.isInteger(count) && count >= 0 && count <= MOST ? [] : [{ field, code: 'out-of-range' }];
}

/** The percentage and ratio of two counts that are known to be whole and not negative. */
export function shareOfCounts(n: number, of: number): Share {
  if (of === 0) return { n, of, pct: null, ratio: null };
  return { n, of, pct: Math.min(100, round((100 * n) / of, 0)), ratio: round(n / of, 2) };
}

/**
 * n of N, with its percentage. Used for sessions, sets, answers and anything else that is counted.
 *
 * @param n counted, 0 to 100,000
 * @param of planned or asked, 0 to 100,000
 * @returns problems: `n` or `of` not a whole number in range
 * @example share(5, 6).value // => {"n":5,"of":6,"pct":83,"ratio":0.83}
 * @example share(0, 0).value.pct // => null
 */
export function share(n: number, of: number): Result<Share> {
  const problems = [...countProblem('n', n), ...countProblem('of', of)];
  return problems.length > 0 ? fail(...problems) : succeed(shareOfCounts(n, of));
}

/** How an adherence percentage is named for therapists. */
export type AdherenceBand = 'on-plan' | 'partly' | 'off-plan' | 'unknown';

/** 80 %: the most used "satisfactory" dose (Bailey et al. 2020). 50 %: product default. */
export const ADHERENCE_BANDS_PCT = { onPlan: 80, partly: 50 } as const;

/** Above this much of the plan, doing more is flagged: runners overdo as often as they miss (product default). */
export const OVERDOING_RATIO = 1.2;

/**
 * The band of a percentage; no data is `unknown`, never "off plan".
 *
 * @example adherenceBand(80) // => "on-plan"
 * @example adherenceBand(null) // => "unknown"
 */
export function adherenceBand(pct: number | null): AdherenceBand {
  if (pct === null) return 'unknown';
  if (pct >= ADHERENCE_BANDS_PCT.onPlan) return 'on-plan';
  return pct >= ADHERENCE_BANDS_PCT.partly ? 'partly' : 'off-plan';
}

/**
 * Sets whose logged effort is within one point of its target, of the sets with a logged effort.
 *
 * @param sets target and logged RPE of each set, 0 to 10; null where nothing was logged
 * @returns problems: `sets` holds a number outside 0 to 10
 * @example effortInRange([{ targetRpe: 7, loggedRpe: 9 }, { targetRpe: 7, loggedRpe: 8 }]).value.pct // => 50
 */
export function effortInRange(
  sets: readonly { readonly targetRpe: number; readonly loggedRpe: number | null }[],
): Result<Share> {
  const isRpe = (rpe: number): boolean => rpe >= 0 && rpe <= 10;
  if (sets.some((set) => !isRpe(set.targetRpe) || !isRpe(set.loggedRpe ?? 0))) {
    return fail({ field: 'sets', code: 'out-of-range' });
  }
  const logged = sets.flatMap((set) => (set.loggedRpe === null ? [] : [Math.abs(set.loggedRpe - set.targetRpe)]));
  return succeed(shareOfCounts(logged.filter((difference) => difference <= 1).length, logged.length));
}

/**
 * Minutes done against minutes planned, two decimals; above 1.20 is over-doing. Null when nothing was planned.
 *
 * @example overdoing(130, 100).value // => {"ratio":1.3,"flagged":true}
 */
export function overdoing(
  doneMin: number,
  plannedMin: number,
): Result<{ readonly ratio: number | null; readonly flagged: boolean }> {
  return fromQuantities({ doneMin: [doneMin, 'zero-or-more'], plannedMin: [plannedMin, 'zero-or-more'] }, () => {
    if (plannedMin === 0) return { ratio: null, flagged: false };
    return { ratio: round(doneMin / plannedMin, 2), flagged: doneMin / plannedMin > OVERDOING_RATIO };
  });
}

/** Weights of the combined index (product default). */
export const INDEX_WEIGHTS = { sessions: 0.5, dose: 0.3, checkIns: 0.2 } as const;

/**
 * One number from sessions, dose and check-ins in percent, one decimal. For display only: it never triggers anything.
 * Null when any of the three is unknown.
 *
 * @example combinedIndex({ sessionsPct: 83, dosePct: 80, checkInsPct: 79 }).value // => 81.3
 */
export function combinedIndex(parts: {
  readonly sessionsPct: number | null;
  readonly dosePct: number | null;
  readonly checkInsPct: number | null;
}): Result<number | null> {
  const { sessionsPct, dosePct, checkInsPct } = parts;
  if (sessionsPct === null || dosePct === null || checkInsPct === null) return succeed(null);
  const outside = Object.entries({ sessionsPct, dosePct, checkInsPct }).filter(([, pct]) => !(pct >= 0 && pct <= 100));
  if (outside.length > 0) return fail(...outside.map(([field]) => ({ field, code: 'out-of-range' as const })));
  const { sessions, dose, checkIns } = INDEX_WEIGHTS;
  return succeed(round(sessions * sessionsPct + dose * dosePct + checkIns * checkInsPct, 1));
}
