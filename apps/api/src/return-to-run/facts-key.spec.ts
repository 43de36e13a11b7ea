import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife } from '../seed/start-life';
import { factsKey } from './facts-key';
import type { PatientLog } from './patient-log';

/** The list with one record changed. */
function changed<Row>(records: readonly Row[], place: number, fields: Partial<Row>): Row[] {
  return records.map((each, index) => (index === place ? { ...each, ...fields } : each));
}

describe('the fingerprint of the facts of a proposal', () => {
  let log: PatientLog;
  beforeAll(async () => {
    const runner = DEMO_RUNNERS.find((each) => each.givenName === 'Kim');
    if (runner === undefined) throw new Error('no runner');
    ({ log } = (await startLife(runner, 'Spec clinic', '2026-11-22')).log);
  });

  it.each<[string, (log: PatientLog) => Partial<PatientLog>]>([
    ['a run', ({ runs }) => ({ runs: runs.slice(1) })],
    ['the newest run', ({ runs }) => ({ runs: runs.slice(0, -1) })],
    ['a corrected run', ({ runs }) => ({ runs: changed(runs, 3, { version: 2 }) })],
    ['a morning answer', ({ checkIns }) => ({ checkIns: checkIns.slice(0, -1) })],
    ['a completed morning answer', ({ checkIns }) => ({ checkIns: changed(checkIns, 0, { version: 2 }) })],
    ['an exercise session', ({ sessions }) => ({ sessions: sessions.slice(0, -1) })],
    ['another run in place of one that is too old', ({ runs }) => ({ runs: [...runs.slice(1), ...runs.slice(0, 1)] })],
    ['a test', ({ gateTests }) => ({ gateTests: [...gateTests, { metric: 'x', localDate: '2026-11-01', value: 1 }] })],
    ['a changed plan', ({ plan }) => ({ plan: plan && { ...plan, version: plan.version + 1 } })],
  ])('is another one after %s', (_, change) => {
    expect(factsKey({ ...log, ...change(log) })).not.toBe(factsKey(log));
  });

  it('is the same when nothing was recorded in between', () => {
    expect(factsKey(structuredClone(log))).toBe(factsKey(log));
  });
});
