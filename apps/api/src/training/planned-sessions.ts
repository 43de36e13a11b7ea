import type { PlannedSession } from '@midstance/clinical/adherence';
import { plannedDays } from '@midstance/clinical/exercises';
import { daysBefore, mondayOf, recordsFrom, weekOf } from '../return-to-run/days';
import type { LoggedSession, PatientLog } from '../return-to-run/patient-log';

/** The longest span that anything looks back on. */
const PLANNED_DAYS = 28;

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

/**
 * The strength sessions the program asked for in the 28 days up to one, each with what the runner said about it. Whole
 * weeks: a session may answer another day of its week, and in a week cut short it would answer the wrong one.
 */
export function plannedSessions(log: PatientLog, today: string): readonly PlannedSession[] {
  if (log.program === null) return [];
  const from = mondayOf(daysBefore(today, PLANNED_DAYS - 1));
  const days = plannedDays(log.program.content, from, today).map((day) => day.date);
  const answerFor = answersOf(recordsFrom(log.sessions, from), new Set(days));
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
