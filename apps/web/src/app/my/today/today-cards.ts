import type { ProgramItem } from '@midstance/clinical/exercises';
import type { Today } from '@midstance/contracts/training';
import type { Day } from './day';
import { dayName, sessionNote } from './words';

/** The card with the filled button. */
export type Primary = 'hold' | 'session' | 'run' | 'rest' | 'done' | 'nothing';

/** What stands on Today, in words. */
export interface TodayCards {
  readonly primary: Primary;
  /** The exercises that are still to do. */
  readonly session: {
    readonly items: readonly ProgramItem[];
    readonly title: string;
    readonly note: string;
    /** False for care that goes on beside other things: there is nothing to lead through. */
    readonly playable: boolean;
  } | null;
  /** The run of the plan while it is not done. */
  readonly run: Day['run'];
  /** "Next: your exercises, tomorrow." */
  readonly next: string;
  /** The run card of a day without a run. */
  readonly nextRun: { readonly when: string; readonly why: string } | null;
}

function sessionOf({ session }: Day, titleOf: TitleOf): TodayCards['session'] {
  if (session === null || session.done) return null;
  const { items, durationMin } = session;
  const length = durationMin > 0 ? `, ${durationMin.toString()} min` : '';
  return { items, title: titleOf(items) + length, note: sessionNote(items), playable: durationMin > 0 };
}

function primaryOf(view: Today, day: Day, session: TodayCards['session'], run: Day['run']): Primary {
  if (run?.status === 'hold') return 'hold';
  if (session !== null) return 'session';
  if (run?.status === 'go') return 'run';
  if ([day.session, day.run].some((part) => part?.done)) return 'done';
  return view.program === null && view.run === null ? 'nothing' : 'rest';
}

function nextRunOf(run: Day['run'], today: string): TodayCards['nextRun'] {
  if (run === null || run.status === 'go' || run.status === 'hold') return null;
  const name = dayName(run.allowedFrom, today);
  const known = run.status === 'rest' && run.allowedFrom > today;
  return { when: known ? `Next run: ${name.charAt(0).toUpperCase()}${name.slice(1)}` : 'Next run', why: run.why };
}

/** Names a session by its exercises; comes late, with the exercise library. */
export type TitleOf = (items: readonly ProgramItem[]) => string;

/** Today's cards from the runner's day. */
export function cardsOf(view: Today, day: Day, titleOf: TitleOf): TodayCards {
  const session = sessionOf(day, titleOf);
  const run = day.run?.done === true ? null : day.run;
  const what = day.next?.what === 'run' ? 'a run' : 'your exercises';
  return {
    primary: primaryOf(view, day, session, run),
    session,
    run,
    next: day.next === null ? '' : `Next: ${what}, ${dayName(day.next.date, day.date)}.`,
    nextRun: nextRunOf(run, day.date),
  };
}
