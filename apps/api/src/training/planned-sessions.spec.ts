import type { ProgramContent } from '@midstance/clinical/exercises';
import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife } from '../seed/start-life';
import type { LoggedSession, PatientLog } from '../return-to-run/patient-log';
import { plannedSessions } from './planned-sessions';

/** Monday, Wednesday and Friday, from a Monday on. */
function threeDaysAWeek(content: ProgramContent): ProgramContent {
  const [phase] = content.phases;
  const [item] = phase?.items ?? [];
  if (phase === undefined || item === undefined) throw new Error('no exercise');
  const dosage = { ...item.dosage, days: { kind: 'days-of-week', days: [1, 3, 5] } as const };
  const activeWeeks = { ...phase, activeFrom: '2026-10-05', activeTo: '2026-12-27', items: [{ ...item, dosage }] };
  return { ...content, startDate: '2026-10-05', phases: [activeWeeks] };
}

async function logWith(done: readonly string[]): Promise<PatientLog> {
  const [runner] = DEMO_RUNNERS;
  if (runner === undefined) throw new Error('no runner');
  const { log } = (await startLife(runner, 'Spec clinic', '2026-11-22')).log;
  const [session] = log.sessions;
  if (log.program === null || session === undefined) throw new Error('no program');
  const program = { ...log.program, content: threeDaysAWeek(log.program.content) };
  return { ...log, program, sessions: done.map((localDate): LoggedSession => ({ ...session, localDate })) };
}

describe('planned sessions', () => {
  it('are answered by a session of their day, else by a spare one of their week', async () => {
    const log = await logWith(['2026-11-10', '2026-11-11', '2026-11-15']);
    const week = plannedSessions(log, '2026-11-15').filter(({ date }) => date >= '2026-11-09');
    expect(week.map(({ date, doneOn }) => [date, doneOn])).toEqual([
      ['2026-11-09', '2026-11-10'],
      ['2026-11-11', '2026-11-11'],
      ['2026-11-13', '2026-11-15'],
    ]);
  });

  it('keep their answer as days go by, also in the week that the span begins in', async () => {
    const log = await logWith(['2026-11-10', '2026-11-12']);
    for (const today of ['2026-11-15', '2026-11-22', '2026-12-09', '2026-12-10', '2026-12-11']) {
      const friday = plannedSessions(log, today).find(({ date }) => date === '2026-11-13');
      expect([today, friday?.doneOn]).toEqual([today, null]);
    }
  });
});
