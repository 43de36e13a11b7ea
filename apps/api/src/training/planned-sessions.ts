import type { PlannedSession } from '@midstance/clinical/adherence';
import { plannedDays } from '@midstance/clinical/exercises';
import { daysBefore, numberOf, recordsFrom } from '../return-to-run/days';
import type { LoggedSession, PatientLog } from '../return-to-run/patient-log';

const WEEK_DAYS = 7;

/** Number of the ISO week's Monday, to see whether a session was moved inside its week. */
function weekOf(date: string): number {
  return Math.floor((numberOf(date) + 3) / 7);
}

/** Finds what answers a planned day: the first session of that day, else a spare one of the same week. */
function answersOf(logged: readonly LoggedSession[], planned: ReadonlySet<string>) {
  const onDay = new Map<string, LoggedSession>();
  const spare: { week: number; session: LoggedSession }[] = [];
  for (const session of logged) {
    const { localDate } = session;
    if (!planned.has(localDate)) spare.push({ week: weekOf(localDate), session });
    else if (!onDay.has(localDate)) onDay.set(localDate, session);
  }
  const takeSpare = (week: number) => {
    const index = spare.findIndex((each) => each.week === week);
    return index < 0 ? undefined : spare.splice(index, 1)[0]?.session;
  };
  return (date: string) => onDay.get(date) ?? takeSpare(weekOf(date));
}

/** The strength sessions the program asked for in a span, each with what the runner said about it. */
export function plannedSessions(log: PatientLog, from: string, to: string): PlannedSession[] {
  if (log.program === null) return [];
  const days = plannedDays(log.program.content, from, to).map((day) => day.date);
  const planned = new Set<string>(days);
  // A session of another week answers no day of the span.
  const [earliest, latest] = [daysBefore(from, WEEK_DAYS - 1), daysBefore(to, -WEEK_DAYS)];
  const logged = recordsFrom(log.sessions, earliest).filter(({ localDate }) => localDate < latest);
  const answerFor = answersOf(logged, planned);
  const paused = log.program.status !== 'active';
  return days.map((date) => {
    const answer = answerFor(date);
    return {
      date,
      kind: 'strength',
      paused,
      doneOn: answer !== undefined && answer.completed !== 'not-done' ? answer.localDate : null,
      declined: answer?.completed === 'not-done',
    };
  });
}
