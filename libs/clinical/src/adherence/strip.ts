import type { Result } from '../derivations/result';
import { fail, succeed } from '../derivations/result';
import type { LocalDate } from '../local-date';
import { dateOf, dayNumber } from '../local-date';
import type { PlannedSession } from './adherence';
import { answerState } from './adherence';

/**
 * One day of the strip: done (all or some sessions logged), said no, no word, rest (nothing planned), or paused.
 * A mixed day shows what was done.
 */
export type StripState = 'done' | 'told-us-no' | 'no-word' | 'rest' | 'paused';

export interface StripDay {
  readonly date: LocalDate;
  readonly state: StripState;
  readonly done: number;
  readonly planned: number;
  /** Worst pain of the day, 0 to 10; null when there was no answer. A gap stays a gap. */
  readonly pain: number | null;
}

const STRIP_DAYS = 14;

function stateOf(sessions: readonly PlannedSession[], asOf: LocalDate): StripState {
  if (sessions.length === 0) return 'rest';
  const states = new Set(sessions.map((session) => answerState(session, asOf)));
  if (states.has('done')) return 'done';
  if (states.has('no-word')) return 'no-word';
  return states.has('told-us-no') ? 'told-us-no' : 'paused';
}

/**
 * The last 14 days, oldest first, for the strip in a worklist row.
 *
 * @param painByDate worst pain of each answered day, 0 to 10
 * @returns problem: `asOf` not a day
 */
export function fourteenDayStrip(
  sessions: readonly PlannedSession[],
  painByDate: ReadonlyMap<LocalDate, number>,
  asOf: LocalDate,
): Result<readonly StripDay[]> {
  const today = dayNumber(asOf);
  if (today === null) return fail({ field: 'asOf', code: 'unusable-date' });
  return succeed(
    Array.from({ length: STRIP_DAYS }, (_, index) => {
      const date = dateOf(today - STRIP_DAYS + 1 + index);
      const ofDay = sessions.filter((session) => session.date === date);
      return {
        date,
        state: stateOf(ofDay, asOf),
        done: ofDay.filter((session) => answerState(session, asOf) === 'done').length,
        planned: ofDay.filter((session) => !session.paused).length,
        pain: painByDate.get(date) ?? null,
      };
    }),
  );
}
