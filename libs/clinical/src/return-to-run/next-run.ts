import type { LocalDate } from '../local-date';
import { dateOfDay, dayOf } from './cursor';
import { known } from './known';
import { rungOf } from './ladder';
import type { Protocol } from './model';
import { QUALITY_PER_7_DAYS, RUNS_PER_7_DAYS } from './run-limits.data';
import type { RtrState } from './state';

const WEEK_DAYS = 7;

/** Days of the runs a limit counts: all of them, or in the quality phase its own planned sessions. */
function runDays(state: RtrState, quality: boolean): readonly number[] {
  return state.timeline.flatMap(({ session, date }) => {
    const run = session !== null && session.activity === 'run' && session.completed !== 'not_done';
    const counts = run && (!quality || (!session.offPlan && date >= state.phaseSince));
    return counts ? [dayOf(date)] : [];
  });
}

/** Most sessions in the seven days up to this one, or null where the rest rule sets none. */
function limitOn(protocol: Protocol, state: RtrState, quality: boolean, day: number): number | null {
  if (!quality) return RUNS_PER_7_DAYS[protocol.code][state.phaseId] ?? null;
  const { firstDays, first, later } = QUALITY_PER_7_DAYS;
  return day - dayOf(state.phaseSince) < firstDays ? first : later;
}

function tooMany(protocol: Protocol, state: RtrState, day: number): boolean {
  const quality = known(rungOf(protocol, state.stepId)).step.type === 'quality';
  const limit = limitOn(protocol, state, quality, day);
  if (limit === null) return false;
  const recent = runDays(state, quality).filter((run) => run <= day && day - run < WEEK_DAYS);
  return recent.length >= limit;
}

/**
 * First day on which the next session of the plan is offered: after the full rest days, after a red strength session's
 * day off, and within the runs a week that the rest rule allows. Never before `today`.
 */
export function earliestNextRun(protocol: Protocol, state: RtrState, today: LocalDate): LocalDate {
  const afterRest = state.lastRunDate === null ? dayOf(state.startsOn) : dayOf(state.lastRunDate) + state.restDays + 1;
  const afterStrength = state.strengthWaitUntil === null ? afterRest : dayOf(state.strengthWaitUntil);
  let day = Math.max(afterRest, afterStrength, dayOf(today));
  while (tooMany(protocol, state, day)) day += 1;
  return dateOfDay(day);
}
