import { dateOfDay, dayOf } from './cursor';
import type { Predicate, PredicateValue } from './model';
import { NO_DATA, single, windowed, type Reading } from './readings';
import type { SessionFacts } from './session';
import type { RtrState, SessionClass } from './state';

/** Value of "days since" when it never happened. */
const NEVER = 9999;
const WEEK_DAYS = 7;

interface DoneSession {
  readonly session: SessionFacts;
  readonly day: number;
}

function done(state: RtrState, today: number): readonly DoneSession[] {
  return state.timeline.flatMap(({ session, date }) =>
    session !== null && session.completed !== 'not_done' && dayOf(date) <= today ? [{ session, day: dayOf(date) }] : [],
  );
}

/** Days of the sessions judged so. A stop is at least a red: in the bone profile every red is one. */
function daysOf(state: RtrState, classes: readonly SessionClass[], today: number): readonly number[] {
  return state.timeline
    .filter((entry) => entry.cls !== null && classes.includes(entry.cls))
    .map((entry) => dayOf(entry.date))
    .filter((day) => day <= today);
}

/** How many sessions of these classes fall into the last days. */
export function countClass(
  state: RtrState,
  classes: readonly SessionClass[],
  today: number,
  windowDays: number,
): Reading {
  return single(daysOf(state, classes, today).filter((day) => today - day < windowDays).length);
}

/** Days since the last red (or stop); 9999 when there was none. */
export function sinceLastRed(state: RtrState, today: number): Reading {
  const days = daysOf(state, ['RED', 'STOP'], today);
  return days.length === 0 ? single(NEVER) : single(today - Math.max(...days));
}

/** Worst pain of runs or of strength sessions: sessions take the place of days when the share of answers is counted. */
export function sessionPain(state: RtrState, strength: boolean, predicate: Predicate, today: number): Reading {
  const sessions = done(state, today).filter(({ session }) =>
    strength ? session.activity === 'strength' : session.activity === 'run',
  );
  if (predicate.windowDays === undefined) {
    const newest = sessions.at(-1);
    return newest === undefined ? NO_DATA : single(newest.session.painDuring, dateOfDay(newest.day));
  }
  const { windowDays } = predicate;
  const inside = sessions.filter(({ day }) => today - day < windowDays);
  const answers = inside.map(({ session }) => session.painDuring).filter((pain) => pain !== null);
  return windowed(answers, inside.length, predicate.agg);
}

/** Morning pain minus the pain just before, for the newest session that has both. */
export function morningRise(state: RtrState, today: number): Reading {
  const newest = done(state, today).at(-1);
  if (newest === undefined) return NO_DATA;
  const { painBefore, painNextMorning } = newest.session;
  if (painBefore === null || painNextMorning === null) return NO_DATA;
  return single(painNextMorning - painBefore, dateOfDay(newest.day));
}

/** Best 7-day sum of running minutes that ends in the window; a run without minutes makes it a lower bound. */
export function weeklyRunMinutes(state: RtrState, predicate: Predicate, today: number): Reading {
  const windowDays = predicate.windowDays ?? 1;
  const runs = done(state, today).filter(
    ({ session, day }) => session.activity === 'run' && today - day < windowDays + WEEK_DAYS - 1,
  );
  if (runs.length === 0) return NO_DATA;
  const known = runs.flatMap(({ session, day }) => (session.runMin === null ? [] : [{ day, runMin: session.runMin }]));
  const sums = Array.from({ length: windowDays }, (_, back) =>
    known
      .filter(({ day }) => day <= today - back && today - back - day < WEEK_DAYS)
      .reduce((sum, { runMin }) => sum + runMin, 0),
  );
  const counts = { answered: known.length, asked: runs.length };
  return { ...single(Math.max(...sums)), ...counts, lowerBound: known.length < runs.length };
}

/** Days since the first run of the plan. */
export function sinceFirstRun(state: RtrState, today: number): Reading {
  const first = done(state, today).find(({ session }) => session.activity === 'run');
  return first === undefined ? NO_DATA : single(today - first.day, dateOfDay(first.day));
}

/** The phase asked for where its gate was confirmed; else the highest confirmed one, or "none". */
export function confirmedPhase(state: RtrState, asked: PredicateValue): Reading {
  const found = state.confirmedPhases.find((phase) => phase === asked);
  return single(found ?? state.confirmedPhases.at(-1) ?? 'none');
}

/** Greens in a row while the runner is on the named step; 0 on any other. */
export function greensAtStep(state: RtrState, stepId: string | undefined): Reading {
  return single(stepId === undefined || stepId === state.stepId ? state.greens : 0);
}
