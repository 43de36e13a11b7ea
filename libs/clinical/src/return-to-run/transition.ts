import { capReached, gateAhead, greensNeeded, hold, moveTo, profileOn, resetCounters, type Cursor } from './cursor';
import { rungAt } from './ladder';
import type { LocalDateTime } from './local-time';
import type { SessionFacts } from './session';
import type { ReasonCode, RecommendationKind, SessionClass } from './state';

/** What a judged session leads to. */
export interface Outcome {
  readonly rec: RecommendationKind;
  readonly restDays: number;
  readonly reasons: readonly ReasonCode[];
}

/** Full rest days after a step back. */
export const REST_AFTER_STEP_BACK = 2;

function outcome(rec: RecommendationKind, restDays: number, reason: ReasonCode): Outcome {
  return { rec, restDays, reasons: [reason] };
}

function repeat(cursor: Cursor, reason: ReasonCode): Outcome {
  return outcome('REPEAT', cursor.rung.step.restDays, reason);
}

/** One step up; the day counts for the cap. */
export function advance(cursor: Cursor, day: number): void {
  cursor.advanceDays.push(day);
  moveTo(cursor, rungAt(cursor.protocol, cursor.rung.index + 1), day);
}

function stepBack(cursor: Cursor, day: number, reason: ReasonCode): Outcome {
  moveTo(cursor, rungAt(cursor.protocol, cursor.rung.index - 1), day);
  return outcome('STEP_BACK', REST_AFTER_STEP_BACK, reason);
}

function green(cursor: Cursor, session: SessionFacts, day: number): Outcome {
  if (session.offPlan) return repeat(cursor, 'off_plan_green');
  cursor.greens += 1;
  cursor.ambers = 0;
  cursor.stuck = false;
  if (cursor.week !== null) {
    cursor.week.green += 1;
    return repeat(cursor, 'green_in_week');
  }
  if (cursor.greens < greensNeeded(cursor)) return repeat(cursor, 'green_counted');
  if (gateAhead(cursor)) return outcome('PHASE_GATE', cursor.rung.step.restDays, 'gate_waiting');
  if (capReached(cursor, day)) return repeat(cursor, 'weekly_cap');
  const reason: ReasonCode = cursor.rung.lastOfPhase ? 'gate_confirmed_before' : 'green_step_passed';
  advance(cursor, day);
  return outcome('ADVANCE', cursor.rung.step.restDays, reason);
}

function amber(cursor: Cursor, day: number): Outcome {
  cursor.ambers += 1;
  // In a weekly step greens need not follow each other, so an amber leaves them.
  if (cursor.rung.step.mode === 'session') cursor.greens = 0;
  if (cursor.week !== null) cursor.week.amber += 1;
  const rest = cursor.rung.step.restDays + 1;
  if (cursor.ambers < profileOn(cursor, day).ambersToBack) return outcome('REPEAT', rest, 'amber_once');
  if (cursor.rung.index > 0) return stepBack(cursor, day, 'ambers_in_a_row');
  resetCounters(cursor);
  cursor.stuck = true;
  return outcome('REPEAT', rest, 'stuck_on_first_step');
}

function red(cursor: Cursor, day: number, knownAt: LocalDateTime): Outcome {
  const { redWindowDays, maxReds14dBeforeStop } = cursor.protocol.rules;
  const recent = cursor.redDays.filter((redDay) => day - redDay < redWindowDays).length + 1;
  cursor.redDays.push(day);
  if (recent >= maxReds14dBeforeStop) {
    hold(cursor, 'second_red', knownAt);
    return outcome('STOP_CONTACT', cursor.rung.step.restDays, 'red_second');
  }
  if (cursor.rung.index === 0) {
    hold(cursor, 'red_on_first_step', knownAt);
    return outcome('STOP_CONTACT', cursor.rung.step.restDays, 'red_on_first_step');
  }
  return stepBack(cursor, day, 'red_first');
}

function stop(cursor: Cursor, { session, knownAt }: Judged): Outcome {
  hold(cursor, session.redFlags.length > 0 ? 'red_flag' : 'stop', knownAt);
  return outcome('STOP_CONTACT', cursor.rung.step.restDays, 'stop');
}

function unknown(cursor: Cursor): Outcome {
  cursor.unknowns += 1;
  return repeat(cursor, cursor.unknowns >= 2 ? 'unanswered_twice' : 'unanswered');
}

function pending(cursor: Cursor, session: SessionFacts): Outcome {
  cursor.pendingSessionId = session.sessionId;
  if (cursor.week !== null) cursor.week.pending += 1;
  return outcome('WAIT', cursor.rung.step.restDays, 'waiting_for_answers');
}

/** A session with the class it got, and when the last of what could hold the plan in it was first said. */
export interface Judged {
  readonly session: SessionFacts;
  readonly cls: SessionClass;
  readonly day: number;
  readonly knownAt: LocalDateTime;
}

const BY_CLASS: Readonly<Record<SessionClass, (cursor: Cursor, judged: Judged) => Outcome>> = {
  GREEN: (cursor, { session, day }) => green(cursor, session, day),
  AMBER: (cursor, { day }) => amber(cursor, day),
  RED: (cursor, { day, knownAt }) => red(cursor, day, knownAt),
  STOP: stop,
  VOID: (cursor) => repeat(cursor, 'void'),
  PENDING: (cursor, { session }) => pending(cursor, session),
  UNKNOWN: unknown,
};

/** Applies the class of one ladder session to the state. Source: clinical reference §2.4. */
export function applyClass(cursor: Cursor, judged: Judged): Outcome {
  if (judged.cls === 'GREEN' || judged.cls === 'AMBER' || judged.cls === 'RED') cursor.unknowns = 0;
  return BY_CLASS[judged.cls](cursor, judged);
}
