import { logNow } from '../return-to-run/log-now';
import { DEMO_RUNNERS } from '../seed/cast.data';
import { startLife, type LivedLife } from '../seed/start-life';
import { todayView } from './today-view';

const TODAY = '2026-11-22';
let life: LivedLife;

beforeAll(async () => {
  const runner = DEMO_RUNNERS.find((each) => each.givenName === 'Kim');
  if (runner === undefined) throw new Error('no runner');
  life = await startLife(runner, 'Spec clinic', TODAY);
});

describe('the view of today', () => {
  it.each([
    ['Pacific/Auckland', '2026-11-15T20:00:00.000Z', 'More hip work'],
    ['America/Los_Angeles', '2026-11-16T05:00:00.000Z', null],
  ])('points out a changed plan for seven days as they are counted in %s', (timeZone, at, note) => {
    const { log } = life.log;
    if (log.program === null) throw new Error('no program');
    const program = { ...log.program, status: 'active' as const, version: 2, reason: 'More hip work', at };
    const now = logNow({ ...log, patient: { ...log.patient, timeZone }, program }, `${TODAY}T09:00`);
    expect(todayView(now, null, { name: 'Spec clinic', phone: null }).program?.changedNote).toBe(note);
  });
});
