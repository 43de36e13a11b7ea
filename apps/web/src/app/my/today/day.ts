import { plannedDays, sessionDurationMin, type ProgramItem } from '@midstance/clinical/exercises';
import type { SaveRun, Today } from '@midstance/contracts/training';
import type { DiaryRecord } from '../phone/diary';
import { addDays } from './days';

/** One of the seven dots. */
export type WeekDay = Today['week'][number];

/** The strength session of a day. */
export interface DaySession {
  readonly items: readonly ProgramItem[];
  /** Minutes it takes as planned. */
  readonly durationMin: number;
  readonly done: boolean;
}

/** A run whose hour-after question is open. */
export interface HourAfter {
  readonly id: string;
  readonly body: SaveRun;
}

/** What Today shows: the server's view, brought up to this minute by what this phone knows. */
export interface Day {
  readonly date: string;
  readonly morning: { readonly bodyPart: string } | null;
  readonly hourAfter: HourAfter | null;
  readonly session: DaySession | null;
  readonly run: (NonNullable<Today['run']> & { readonly done: boolean }) | null;
  /** The next day with a session or a run after today; `null` when none is known. */
  readonly next: { readonly date: string; readonly what: 'session' | 'run' } | null;
  readonly week: readonly WeekDay[];
}

type IsUnsent = (record: DiaryRecord) => boolean;

const WEEK_DAYS = 7;
const HOUR_MS = 3_600_000;
/** An hour-after question that nobody answered is put away after this long; the next morning asks anyway. */
const HOUR_AFTER_UNTIL_MS = 8 * HOUR_MS;
const LOOK_AHEAD_DAYS = 14;

const dayOfRecord = (record: DiaryRecord) => (record.kind === 'check-in' ? record.id : record.body.localDate);

function recordsOf<Kind extends DiaryRecord['kind']>(records: readonly DiaryRecord[], kind: Kind, date: string) {
  return records.filter(
    (record): record is Extract<DiaryRecord, { kind: Kind }> => record.kind === kind && dayOfRecord(record) === date,
  );
}

/** Exercises due on a day, in order. */
export function itemsOf(program: Today['program'], date: string): readonly ProgramItem[] {
  return program === null ? [] : (plannedDays(program.content, date, date)[0]?.items ?? []);
}

function sessionOf(view: Today, records: readonly DiaryRecord[], date: string): DaySession | null {
  const items = itemsOf(view.program, date);
  if (items.length === 0) return null;
  const wroteSession = recordsOf(records, 'session', date).length > 0;
  // A dot of the server may come from a run; only without one does it speak of the exercises.
  const ran = recordsOf(records, 'run', date).length > 0 || view.recentRuns.some((run) => run.localDate === date);
  const answered = view.week.some((day) => day.date === date && (day.state === 'done' || day.state === 'said-no'));
  return { items, durationMin: sessionDurationMin(items), done: wroteSession || (answered && !ran) };
}

const NOT_YET_KNOWN = 'Your last run has not reached your clinic. What you may run next is known when you have signal.';

function runOf(view: Today, records: readonly DiaryRecord[], date: string, isUnsent: IsUnsent): Day['run'] {
  if (view.run === null) return null;
  const { run } = view;
  // What an earlier run leads to is the clinic's to say; until it knows of the run, the plan of the last view is old.
  const isOld = records.some(
    (each) => each.kind === 'run' && each.body.localDate < date && each.body.completed !== 'not-done' && isUnsent(each),
  );
  if (isOld && run.status !== 'hold') return { ...run, status: 'wait', why: NOT_YET_KNOWN, done: false };
  const done = recordsOf(records, 'run', date).some((record) => record.body.planId !== null);
  // A view of an earlier day is brought up to date: a rest that has passed is over.
  const rested = run.status === 'rest' && run.allowedFrom <= date;
  return { ...run, status: rested ? 'go' : run.status, done };
}

function morningOf(view: Today, records: readonly DiaryRecord[], date: string): Day['morning'] {
  if (recordsOf(records, 'check-in', date).some((record) => record.body.painMorning !== null)) return null;
  const ranYesterday = recordsOf(records, 'run', addDays(date, -1)).some(
    (record) => record.body.completed !== 'not-done',
  );
  if (view.localDate === date && view.morningQuestion !== null) return { bodyPart: view.morningQuestion.bodyPart };
  return ranYesterday ? { bodyPart: view.morningQuestion?.bodyPart ?? 'sore spot' } : null;
}

function hourAfterOf(records: readonly DiaryRecord[], nowMs: number): HourAfter | null {
  const open = records.findLast((record) => {
    if (record.kind !== 'run' || record.body.completed === 'not-done' || record.body.painAfter60Min !== null)
      return false;
    const sinceMs = nowMs - Date.parse(record.body.endedAt);
    return sinceMs >= HOUR_MS && sinceMs < HOUR_AFTER_UNTIL_MS;
  });
  return open?.kind === 'run' ? { id: open.id, body: open.body } : null;
}

function stateHere(view: Today, records: readonly DiaryRecord[], date: string, today: string): WeekDay {
  const known = view.week.find((day) => day.date === date);
  const planned = known?.planned ?? itemsOf(view.program, date).length > 0;
  const written = records.filter((record) => record.kind !== 'check-in' && record.body.localDate === date);
  if (written.some((record) => record.kind !== 'check-in' && record.body.completed !== 'not-done')) {
    return { date, planned, state: 'done' };
  }
  if (written.length > 0) return { date, planned, state: 'said-no' };
  const open = date === today ? 'ahead' : 'no-word';
  if (known === undefined || known.state === 'ahead') return { date, planned, state: planned ? open : 'rest' };
  return known;
}

function nextOf(view: Today, run: Day['run'], date: string): Day['next'] {
  const from = addDays(date, 1);
  const session =
    view.program === null
      ? undefined
      : plannedDays(view.program.content, from, addDays(date, LOOK_AHEAD_DAYS))[0]?.date;
  const running = run?.status === 'rest' && run.allowedFrom > date ? run.allowedFrom : undefined;
  if (running !== undefined && (session === undefined || running <= session)) return { date: running, what: 'run' };
  return session === undefined ? null : { date: session, what: 'session' };
}

/**
 * Today from the last view of the server and the records of this phone.
 *
 * @param date the runner's own day now
 * @param nowMs milliseconds since 1970, UTC
 * @param isUnsent whether the server does not have a record of this phone
 */
export function dayOf(
  view: Today,
  records: readonly DiaryRecord[],
  date: string,
  nowMs: number,
  isUnsent: IsUnsent = () => false,
): Day {
  const run = runOf(view, records, date, isUnsent);
  return {
    date,
    morning: morningOf(view, records, date),
    hourAfter: hourAfterOf(records, nowMs),
    session: sessionOf(view, records, date),
    run,
    next: nextOf(view, run, date),
    week: Array.from({ length: WEEK_DAYS }, (_, index) =>
      stateHere(view, records, addDays(date, index + 1 - WEEK_DAYS), date),
    ),
  };
}
