import type { Result } from '../derivations/result';
import { fail, succeed } from '../derivations/result';
import type { LocalDate } from '../local-date';
import { dateOf, dayNumber } from '../local-date';
import type { AdherenceBand, Share } from './share';
import { OVERDOING_RATIO, adherenceBand, shareOfCounts } from './share';

/** What we know of a planned session: it was logged, the runner said no, or there is no word. */
export type AnswerState = 'done' | 'told-us-no' | 'no-word';

/** A session the plan asked for. */
export interface PlannedSession {
  readonly date: LocalDate;
  readonly kind: 'strength' | 'run' | 'other';
  /** Paused by a hold or by the therapist: leaves both counts. */
  readonly paused: boolean;
  /** The day it was logged as done, also if that was another day. */
  readonly doneOn: LocalDate | null;
  /** The runner said it would not be done. */
  readonly declined: boolean;
}

/** n of N sessions in a window, and what is known of the rest. */
export interface AdherenceSummary extends Share {
  readonly toldUsNo: number;
  readonly noWord: number;
  /** Sessions done that no plan asked for in that week. */
  readonly surplus: number;
  readonly windowDays: number;
  readonly fromDate: LocalDate;
  readonly toDate: LocalDate;
  readonly band: AdherenceBand;
  readonly overdoing: boolean;
}

export interface AdherenceWindow {
  /** The last day that counts. A session due on this day counts as due. */
  readonly asOf: LocalDate;
  /** 14 for alerts, 28 for trends; 1 to 366. */
  readonly windowDays: number;
  /** Sessions done beyond the plan. */
  readonly extraDone?: number;
}

const MONDAY_OFFSET = 3;

/** Number of the week (Monday to Sunday) a day falls in; 1970-01-01 was a Thursday. */
function weekOf(day: number): number {
  return Math.floor((day + MONDAY_OFFSET) / 7);
}

/** A session moved inside its own week counts as done. */
function stateOn(session: PlannedSession, due: number, asOf: number): AnswerState {
  const done = session.doneOn === null ? null : dayNumber(session.doneOn);
  if (done !== null && done <= asOf && weekOf(done) === weekOf(due)) return 'done';
  return session.declined ? 'told-us-no' : 'no-word';
}

/**
 * What is known of one planned session on a day.
 *
 * @returns null when a date is not a day, or the session is paused or not due yet
 * @example answerState({ date: '2026-03-02', kind: 'run', paused: false, doneOn: null, declined: true }, '2026-03-03') // => "told-us-no"
 */
export function answerState(session: PlannedSession, asOf: LocalDate): AnswerState | null {
  const due = dayNumber(session.date);
  const today = dayNumber(asOf);
  if (session.paused || due === null || today === null || due > today) return null;
  return stateOn(session, due, today);
}

/** Whether a session was done in another week than its own, so that it counts as surplus there. */
function isDoneElsewhere(session: PlannedSession, fromDate: LocalDate, asOf: LocalDate): boolean {
  const done = session.doneOn;
  return done !== null && done >= fromDate && done <= asOf && answerState(session, asOf) !== 'done';
}

/**
 * Sessions done of sessions due in a window: shown as n/N with the window, capped at 100 % with the surplus beside
 * it. Logged is what the runner told us; it is not proof of what was done.
 *
 * @param sessions all planned sessions known; those outside the window are ignored
 * @returns problems: `asOf`, `windowDays`, `extraDone`, or `sessions` with a date that is not a day
 * @example adherenceSummary([], { asOf: '2026-03-14', windowDays: 14 }).value.pct // => null
 */
export function adherenceSummary(
  sessions: readonly PlannedSession[],
  { asOf, windowDays, extraDone = 0 }: AdherenceWindow,
): Result<AdherenceSummary> {
  const today = dayNumber(asOf);
  if (today === null) return fail({ field: 'asOf', code: 'unusable-date' });
  if (!Number.isInteger(windowDays) || windowDays < 1 || windowDays > 366) {
    return fail({ field: 'windowDays', code: 'out-of-range' });
  }
  if (!Number.isInteger(extraDone) || extraDone < 0) return fail({ field: 'extraDone', code: 'out-of-range' });
  if (sessions.some((session) => dayNumber(session.date) === null)) {
    return fail({ field: 'sessions', code: 'unusable-date' });
  }
  const fromDate = dateOf(today - windowDays + 1);
  const states = sessions
    .filter((session) => session.date >= fromDate)
    .map((session) => answerState(session, asOf))
    .filter((state) => state !== null);
  const count = (wanted: AnswerState): number => states.filter((state) => state === wanted).length;
  const surplus = extraDone + sessions.filter((session) => isDoneElsewhere(session, fromDate, asOf)).length;
  const done = count('done');
  const { pct } = shareOfCounts(done, states.length);
  const { ratio } = shareOfCounts(done + surplus, states.length);
  return succeed({
    n: done,
    of: states.length,
    pct,
    ratio,
    toldUsNo: count('told-us-no'),
    noWord: count('no-word'),
    surplus,
    windowDays,
    fromDate,
    toDate: asOf,
    band: adherenceBand(pct),
    overdoing: ratio !== null && ratio > OVERDOING_RATIO,
  });
}

/** The least number of planned sessions that makes a strength adherence known when a plan is young. */
const LEAST_PLANNED = 3;

/**
 * Strength adherence of the last 14 days, 0 to 1 with two decimals, as the program and gate rules use it. A younger
 * plan counts since its start, with at least 3 planned sessions; otherwise null (unknown).
 *
 * @example strengthAdherence14d([], '2026-03-01', '2026-03-14') // => null
 */
export function strengthAdherence14d(
  sessions: readonly PlannedSession[],
  planStart: LocalDate,
  asOf: LocalDate,
): number | null {
  const start = dayNumber(planStart);
  const today = dayNumber(asOf);
  if (start === null || today === null || today < start) return null;
  const strength = sessions.filter((session) => session.kind === 'strength' && session.date >= planStart);
  const summary = adherenceSummary(strength, { asOf, windowDays: 14 });
  if (!summary.ok) return null;
  const { n, of } = summary.value;
  const isYoung = today - start + 1 < 14;
  return isYoung && of < LEAST_PLANNED ? null : shareOfCounts(n, of).ratio;
}
