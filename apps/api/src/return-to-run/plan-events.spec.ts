import { fold, type RtrState } from '@midstance/clinical/return-to-run';
import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife, type LivedLife } from '../seed/start-life';
import type { LoggedCheckIn, PatientLog } from './patient-log';
import { planEvents } from './plan-events';
import { protocolOf } from './standing';

const ASOF = '2026-11-22T08:00';

async function stateOf(log: PatientLog): Promise<RtrState> {
  if (log.plan === null) throw new Error('no plan');
  const protocol = await protocolOf(log.plan);
  const folded = fold(protocol, planEvents(log, log.plan, protocol), ASOF);
  if (!folded.ok) throw new Error(JSON.stringify(folded.errors));
  return folded.value;
}

const nextDay = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

let life: LivedLife;
beforeAll(async () => {
  const runner = DEMO_RUNNERS.find((each) => each.givenName === 'Kim');
  if (runner === undefined) throw new Error('no runner');
  life = await startLife(runner, 'Spec clinic', '2026-11-22');
});

describe('the events of a plan', () => {
  it('tell what was known of a run in the evening from what the morning added', async () => {
    const { log } = life.log;
    const answered = new Set(log.checkIns.map((each) => each.localDate));
    const run = log.runs.findLast((each) => answered.has(nextDay(each.localDate)));
    if (log.plan === null || run === undefined) throw new Error('no run with a morning');
    const events = planEvents(log, log.plan, await protocolOf(log.plan)).flatMap((event) =>
      event.kind === 'session' && event.session.sessionId === run.id ? [event] : [],
    );
    const [evening, morning] = events;
    expect(events).toHaveLength(2);
    expect(evening).toMatchObject({ recordedAt: run.recordedLocal, session: { painNextMorning: null } });
    expect(morning?.session.painNextMorning).toEqual(expect.any(Number));
  });

  it('keep a session on its own day, also when it ended after midnight or by a clock that was set back', async () => {
    const { log } = life.log;
    const run = log.runs.findLast((each) => each.completed !== 'not-done');
    const session = log.sessions.findLast((each) => each.localDate >= (log.plan?.startsOn ?? ''));
    if (run === undefined || session === undefined) throw new Error('no run and no strength work');
    const late = { ...run, endedLocal: `${nextDay(run.localDate)}T00:20` };
    const early = { ...session, endedLocal: '2026-01-01T12:00', painDuring: 6 };
    const state = await stateOf({
      ...log,
      runs: log.runs.map((each) => (each === run ? late : each)),
      sessions: log.sessions.map((each) => (each === session ? early : each)),
    });
    expect(state.lastRunDate).toBe(run.localDate);
    const days = new Map(state.timeline.map((entry) => [entry.id, entry.date]));
    expect([days.get(run.id), days.get(session.id)]).toEqual([run.localDate, session.localDate]);
  });

  it('keep a stop in strength work until it is released, however much is logged after it', async () => {
    const { log } = life.log;
    const old = log.sessions.find((each) => each.localDate >= (log.plan?.startsOn ?? ''));
    const newest = log.sessions.at(-1);
    if (old === undefined || newest === undefined) throw new Error('no strength work');
    expect(Date.parse(newest.localDate) - Date.parse(old.localDate)).toBeGreaterThan(14 * 86_400_000);
    const withPain = (painDuring: number) => ({
      ...log,
      decisions: [],
      sessions: log.sessions.map((each) => (each === old ? { ...each, painDuring } : each)),
    });
    expect((await stateOf(withPain(9))).status).toBe('HOLD');
    expect((await stateOf(withPain(0))).status).not.toBe('HOLD');
  });

  it('keep the first answer of a morning that was corrected to something milder', async () => {
    const { log } = life.log;
    const green = (await stateOf(log)).timeline.findLast((entry) => entry.cls === 'GREEN');
    const morning = log.checkIns.find((each) => green !== undefined && each.localDate > green.date);
    if (green === undefined || morning === undefined) throw new Error('no green run with a morning');
    const worse: LoggedCheckIn = { ...morning, painMorning: 6 };
    const corrected = { ...morning, recordedLocal: `${morning.localDate}T20:00` };
    const checkIns = log.checkIns.map((each) => (each === morning ? corrected : each));
    const state = await stateOf({ ...log, checkIns, earlierCheckIns: [worse] });
    expect(state.timeline.find((entry) => entry.id === green.id)?.reasons).toContain('answer_kept');
  });
});
