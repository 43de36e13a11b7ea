import type { PlannedSession } from '@midstance/clinical/adherence';
import { plannedDays } from '@midstance/clinical/exercises';
import { daysBefore, numberOf, recordsFrom } from '../return-to-run/days';
import type { LoggedSession, PatientLog } from '../return-to-run/patient-log';

const WEEK_DAYS = 7;

/** Number of the ISO week's Monday, to see whether a session was moved inside its week. */
function weekOf(date: string): number {
  return Math.floor((numberOf(date) + 3) / 7);
}

/** Takes the log that answers a planned day: of that day, else a spare one of the same week. */
function answerFor(date: string, planned: ReadonlySet<string>, logged: LoggedSession[]): LoggedSession | undefined {
  const sameDay = logged.findIndex((session) => session.localDate === date);
  const week = weekOf(date);
  const spare = ({ localDate }: LoggedSession) => !planned.has(localDate) && weekOf(localDate) === week;
  const index = sameDay >= 0 ? sameDay : logged.findIndex(spare);
  return index < 0 ? undefined : logged.splice(index, 1)[0];
}

/** The strength sessions the program asked for in a span, each with what the runner said about it. */
export function plannedSessions(log: PatientLog, from: string, to: string): PlannedSession[] {
  if (log.program === null) return [];
  const days = plannedDays(log.program.content, from, to).map((day) => day.date);
  const planned = new Set<string>(days);
  // A session of another week answers no day of the span.
  const [earliest, latest] = [daysBefore(from, WEEK_DAYS - 1), daysBefore(to, -WEEK_DAYS)];
  const logged = recordsFrom(log.sessions, earliest).filter(({ localDate }) => localDate < latest);
  const paused = log.program.status !== 'active';
  return days.map((date) => {
    const answer = answerFor(date, planned, logged);
    return {
      date,
      kind: 'strength',
      paused,
      doneOn: answer !== undefined && answer.completed !== 'not-done' ? answer.localDate : null,
      declined: answer?.completed === 'not-done',
    };
  });
}
