import type { SaveCheckIn, SaveRun } from '@midstance/contracts/training';
import { localTime } from '../src/clock';
import { daysBefore } from '../src/return-to-run/days';

/** A day counted from the test runners' own today, as `YYYY-MM-DD`; just before midnight UTC that is tomorrow's. */
export function day(fromToday: number): string {
  return daysBefore(localTime(new Date(), 'Europe/Berlin').slice(0, 10), -fromToday);
}

/** An all-green run of the plan's step, with what the spec wants different. */
export function greenRun(fromToday: number, different: Partial<SaveRun> = {}): SaveRun {
  const localDate = day(fromToday);
  return {
    planId: null,
    stepId: null,
    localDate,
    timeZone: 'Europe/Berlin',
    startedAt: `${localDate}T05:00:00Z`,
    endedAt: `${localDate}T05:30:00Z`,
    completed: 'full',
    runMin: 5,
    walkMin: 20,
    distanceM: 3000,
    painBefore: 0,
    painDuring: 0,
    painAfter60Min: 0,
    swelling: 'none',
    limp: 'none',
    effort: 3,
    redFlags: [],
    layoffReason: null,
    comment: null,
    ...different,
  };
}

/** A morning without pain, with what the spec wants different. */
export function goodMorning(fromToday: number, different: Partial<SaveCheckIn> = {}): SaveCheckIn {
  return {
    timeZone: 'Europe/Berlin',
    answeredAt: `${day(fromToday)}T05:30:00Z`,
    painMorning: 0,
    stiffnessMin: 0,
    recovery: 'within-24h',
    swelling: 'none',
    limp: 'none',
    nightPain: false,
    painRest: 0,
    painWalk: 0,
    painStairs: 0,
    comment: null,
    ...different,
  };
}
