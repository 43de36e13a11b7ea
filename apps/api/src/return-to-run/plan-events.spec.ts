import { fold, type RtrState } from '@midstance/clinical/return-to-run';
import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife, type LivedLife } from '../seed/start-life';
import type { LoggedCheckIn, PatientLog } from './patient-log';
import { planEvents } from './plan-events';
import { protocolOf, stepsOf } from './standing';

const ASOF = '2026-11-22T08:00';

async function stateOf(log: PatientLog): Promise<RtrState> {
  if (log.plan === null) throw new Error('no plan');
  const protocol = await protocolOf(log.plan);
  const folded = fold(
    protocol,
    planEvents(log, log.plan, new Map(stepsOf(protocol).map((step) => [step.id, step.type]))),
    ASOF,
  );
  if (!folded.ok) throw new Error(JSON.stringify(folded.errors));
  return folded.value;
}

let life: LivedLife;
beforeAll(async () => {
  const runner = DEMO_RUNNERS.find((each) => each.givenName === 'Kim');
  if (runner === undefined) throw new Error('no runner');
  life = await startLife(runner, 'Spec clinic', '2026-11-22');
});

describe('the events of a plan', () => {
  it('hold one event a run when every answer came in time', () => {
    const { log } = life.log;
    if (log.plan === null) throw new Error('no plan');
    const sessions = planEvents(log, log.plan, new Map()).filter((event) => event.kind === 'session');
    const runs = sessions.filter((event) => event.session.activity !== 'strength');
    expect(runs.length).toBe(log.runs.filter((run) => run.localDate >= (log.plan?.startsOn ?? '')).length);
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

  it('tell an answer that came after 36 hours from one in time', () => {
    const { log } = life.log;
    const run = log.runs.at(-1);
    if (run === undefined) throw new Error('no run');
    const events = (late: string) => {
      const morning = log.checkIns[0];
      if (morning === undefined || log.plan === null) throw new Error('no morning');
      const day = new Date(Date.parse(`${run.localDate}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      const answer = { ...morning, localDate: day, recordedLocal: late };
      return planEvents({ ...log, checkIns: [answer] }, log.plan, new Map()).filter(
        (event) => event.kind === 'session' && event.session.sessionId === run.id,
      ).length;
    };
    expect(events(`${run.localDate}T23:59`)).toBe(1);
    expect(events('2026-12-24T12:00')).toBe(2);
  });
});
