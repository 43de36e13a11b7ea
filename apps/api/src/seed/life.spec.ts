import { logNow } from '../return-to-run/log-now';
import { standingOf } from '../return-to-run/standing';
import { worklistRow } from '../worklist/worklist-row';
import { DEMO_CLINIC, DEMO_RUNNERS } from './cast.data';
import { startLife, type LivedLife } from './start-life';

const TODAY = '2026-11-22';
const lives = new Map<string, LivedLife>();

beforeAll(async () => {
  for (const runner of DEMO_RUNNERS) lives.set(runner.givenName, await startLife(runner, DEMO_CLINIC, TODAY));
});

async function rowOf(name: string) {
  const life = lives.get(name);
  if (life === undefined) throw new Error(name);
  const now = logNow(life.log.log, `${TODAY}T08:00`);
  return worklistRow(now, await standingOf(now));
}

describe('the invented lives of the demo clinic', () => {
  it('give every kind of reason to the worklist', async () => {
    const codes = new Set<string>();
    for (const name of lives.keys()) {
      const { row } = await rowOf(name);
      row.reasons.forEach((reason) => codes.add(reason.code));
    }
    // All the product knows but for a test that is due: that is worked out from the tests in the database.
    expect([...codes].sort()).toEqual([
      'block-ended',
      'few-check-ins',
      'few-sessions',
      'gate-waiting',
      'long-unplanned-run',
      'missed-in-a-row',
      'morning-pain-up',
      'no-word',
      'on-hold',
      'plan-not-opened',
      'ran-over-plan',
      'red-flag-open',
      'red-session',
      'same-step',
      'session-stopped',
      'stepped-back-twice',
      'unknown-in-a-row',
    ]);
  });

  it('are the same each time', async () => {
    const runner = DEMO_RUNNERS[2];
    if (runner === undefined) throw new Error('no runner');
    const again = await startLife(runner, DEMO_CLINIC, TODAY);
    expect(again.events).toEqual(lives.get(runner.givenName)?.events);
  });

  it('never reach into today or the future, and go on in order', () => {
    for (const { events } of lives.values()) {
      const times = events.map((event) => event.at.toISOString());
      expect(times.every((time) => time < `${TODAY}T00`)).toBe(true);
    }
  });
});
