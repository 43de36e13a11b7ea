import { fourteenDayStrip, worklistReasons, type WorklistReason } from '@midstance/clinical/adherence';
import type { StripDay, WorklistRow } from '@midstance/contracts/worklist';
import type { LogNow } from '../return-to-run/log-now';
import type { PatientLog } from '../return-to-run/patient-log';
import { daysBefore, recordsFrom } from '../return-to-run/days';
import type { Standing } from '../return-to-run/standing';
import { worklistFacts } from './worklist-facts';

/** What the training log says about a row; the rest (name, care team, last test, snooze) is joined when it is read. */
export type StoredRow = Pick<WorklistRow, 'complaint' | 'side' | 'phase' | 'reasons' | 'strip' | 'verb'>;

export interface WorkedOutRow {
  readonly row: StoredRow;
  /** 1 to 4 of the most pressing reason; 5 when nobody is needed. */
  readonly priority: number;
  /** Day the most pressing reason began; orders rows of the same priority. */
  readonly since: string;
  readonly returnToRun: boolean;
}

const NEEDS_NOBODY = 5;
const STRIP_DAYS = 14;

/** The worst answer of each day from one day on. */
function painByDate(log: PatientLog, from: string): Map<string, number> {
  const pains = new Map<string, number>();
  const note = (date: string, ...answers: (number | null)[]) => {
    for (const pain of answers) if (pain !== null) pains.set(date, Math.max(pain, pains.get(date) ?? 0));
  };
  for (const run of recordsFrom(log.runs, from)) note(run.localDate, run.painDuring, run.painAfter60Min);
  for (const answer of recordsFrom(log.checkIns, from)) note(answer.localDate, answer.painMorning);
  for (const session of recordsFrom(log.sessions, from)) note(session.localDate, session.painDuring);
  return pains;
}

/** The strip also shows runs: a day with a run is done even when no strength work was planned. */
function stripOf({ log, today, planned }: LogNow): StripDay[] {
  const from = daysBefore(today, STRIP_DAYS - 1);
  const runs = recordsFrom(log.runs, from).map((run) => ({
    date: run.localDate,
    kind: 'run' as const,
    paused: false,
    doneOn: run.completed === 'not-done' ? null : run.localDate,
    declined: run.completed === 'not-done',
  }));
  const strip = fourteenDayStrip([...planned, ...runs], painByDate(log, from), today);
  return strip.ok ? strip.value.map(({ date, state, pain }) => ({ date, state, pain })) : [];
}

function phaseOf(log: PatientLog, standing: Standing | null, today: string): string | null {
  if (standing !== null && standing.state.status !== 'DONE') {
    const [phase, step] = standing.state.stepId.slice(1).split('-');
    return `RTR ${phase ?? ''}·${step ?? ''}`;
  }
  const start = log.program?.content.startDate;
  if (start === undefined || log.program?.status === 'ended') return null;
  const days = (Date.parse(today) - Date.parse(start)) / 86_400_000;
  return `Strength ${Math.max(1, Math.floor(days / 7) + 1)} wk`;
}

function verbOf(reason: WorklistReason | undefined): WorklistRow['verb'] {
  if (reason === undefined) return 'open';
  if (reason.priority === 1) return 'call';
  if (reason.id === 'gate-waiting' || reason.id === 'ready-to-progress' || reason.id === 'on-hold')
    return 'review-phase';
  if (reason.id === 'retest-due') return 'open-test';
  return 'open';
}

function injuryOf({ episode }: PatientLog): Pick<StoredRow, 'complaint' | 'side'> {
  return episode === null ? { complaint: null, side: null } : { complaint: episode.complaint, side: episode.side };
}

function reasonOf({
  id,
  priority,
  severity,
  words,
  action,
  since,
  canSnooze,
}: WorklistReason): StoredRow['reasons'][number] {
  return { code: id, priority, severity, text: words, action, since, canSnooze };
}

/** Works out a patient's row of the worklist from their log. */
export function worklistRow(now: LogNow, standing: Standing | null): WorkedOutRow {
  const { log, today } = now;
  const reasons = log.patient.archived ? [] : worklistReasons(worklistFacts(now, standing));
  const [first] = reasons;
  return {
    row: {
      ...injuryOf(log),
      phase: phaseOf(log, standing, today),
      reasons: reasons.map(reasonOf),
      strip: stripOf(now),
      verb: verbOf(first),
    },
    priority: first?.priority ?? NEEDS_NOBODY,
    since: first?.since ?? today,
    returnToRun: standing !== null && standing.state.status !== 'DONE',
  };
}
