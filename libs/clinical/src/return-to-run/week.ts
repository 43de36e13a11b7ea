import { capReached, gateAhead, resetCounters, type Cursor } from './cursor';
import { advance } from './transition';
import type { ReasonCode, RecommendationKind } from './state';

/** Length of a training week, in days from the first run of the step. */
const WEEK_DAYS = 7;
/** Most ambers in a week that still counts as passed. */
export const MAX_AMBERS = 1;

/** A week that has come to its end. */
export interface WeekClosed {
  readonly firstRunDay: number;
  /** Last day of the week. */
  readonly day: number;
  readonly rec: RecommendationKind;
  readonly reason: ReasonCode;
}

function decide(cursor: Cursor, passed: boolean, day: number): { rec: RecommendationKind; reason: ReasonCode } {
  resetCounters(cursor);
  if (!passed) return { rec: 'REPEAT', reason: 'week_not_passed' };
  if (gateAhead(cursor)) {
    cursor.weekPassed = true;
    return { rec: 'PHASE_GATE', reason: 'gate_waiting' };
  }
  if (capReached(cursor, day)) return { rec: 'REPEAT', reason: 'week_capped' };
  advance(cursor, day);
  return { rec: 'ADVANCE', reason: 'week_passed' };
}

/**
 * Closes the running week once `today` lies behind it: passed with no red, at most one amber and greens in three
 * quarters of the planned runs. While an answer of the week is still waited for, it stays open. Source: clinical
 * reference §2.4.
 */
export function closeWeek(cursor: Cursor, today: number): WeekClosed | null {
  const { week } = cursor;
  if (week === null || cursor.status !== 'ACTIVE') return null;
  if (today - week.firstRunDay < WEEK_DAYS || week.pending > 0) return null;
  const day = week.firstRunDay + WEEK_DAYS - 1;
  const passed = week.amber <= MAX_AMBERS && week.green >= cursor.rung.step.greensRequired;
  return { firstRunDay: week.firstRunDay, day, ...decide(cursor, passed, day) };
}
