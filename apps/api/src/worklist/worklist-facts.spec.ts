import { logNow, type LogNow } from '../return-to-run/log-now';
import type { LoggedDecision } from '../return-to-run/patient-log';
import { standingOf } from '../return-to-run/standing';
import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife } from '../seed/start-life';
import { worklistFacts } from './worklist-facts';

const TODAY = '2026-11-22';

async function lifeOf(name: string): Promise<LogNow> {
  const runner = DEMO_RUNNERS.find(({ givenName }) => givenName === name);
  if (runner === undefined) throw new Error(name);
  return logNow((await startLife(runner, 'Spec clinic', TODAY)).log.log, `${TODAY}T20:00`);
}

const heldOn = (localDate: string, stepId: string): LoggedDecision => ({
  id: 'hold',
  action: { kind: 'hold' },
  actorRole: 'treating_therapist',
  fromStepId: stepId,
  toStepId: stepId,
  reason: 'Waits for the scan',
  localDate,
  localTime: `${localDate}T09:00`,
  criteriaMet: null,
  criteriaTotal: null,
  by: 'Therapist',
  byId: 'therapist',
  at: `${localDate}T08:00:00.000Z`,
});

describe('the facts of a worklist row', () => {
  it('count a hold from the day it began, whatever was logged since', async () => {
    const free = await lifeOf('Kim');
    const before = await standingOf(free);
    expect(before?.state.status).toBe('ACTIVE');
    expect(worklistFacts(free, before).holdSince).toBeNull();
    const hold = heldOn('2026-11-12', before?.state.stepId ?? '');
    const held = logNow({ ...free.log, decisions: [...free.log.decisions, hold] }, free.asOf);
    expect(held.log.sessions.at(-1)?.localDate).toMatch(/^2026-11-(1[3-9]|2)/);
    expect(worklistFacts(held, await standingOf(held)).holdSince).toBe('2026-11-12');
  });
});
