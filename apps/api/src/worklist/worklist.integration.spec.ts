import { randomUUID } from 'node:crypto';
import type { Worklist } from '@midstance/contracts/worklist';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient, type TestPatient } from '../../testing/test-patient';
import { day, goodMorning, greenRun } from '../../testing/test-run';
import { WorklistRenewal } from './worklist-renewal';

let test: TestApp;
let clinic: TestClinic;
let patient: TestPatient;
let therapist: string;

beforeAll(async () => {
  test = await createTestApp();
  clinic = await createClinic(test.database.ownerUrl);
  patient = await createPatient(test, clinic);
  therapist = await test.signIn(clinic.therapist);
  const runner = await test.signIn(patient.person);
  await test.call('PUT', `/api/my/check-ins/${day(-20)}`, { cookie: runner, body: goodMorning(-20) });
  await test.call('PUT', `/api/my/runs/${randomUUID()}`, { cookie: runner, body: greenRun(-20) });
});
afterAll(() => test.close());

const list = async (query = '') =>
  (await test.call<Worklist>('GET', `/api/worklist${query}`, { cookie: therapist })).body;
const snooze = (until: string) =>
  test.call<{ code: string; errors: { path: string }[] }>('PUT', `/api/worklist/${patient.id}/snooze`, {
    cookie: therapist,
    body: { until, reason: 'On holiday' },
  });

describe('the worklist', () => {
  it('says who needs somebody, with the days nobody wrote', async () => {
    const { rows, counts } = await list();
    expect(counts).toEqual({ needsMe: 1, mine: 1, returnToRun: 0, all: 1 });
    expect(rows[0]?.reasons.map((reason) => reason.text)).toContain('No word 20 days');
  });

  it('takes a snoozed row out of "needs me" only, for seven days at most', async () => {
    expect((await snooze(day(9))).body.errors[0]?.path).toBe('until');
    expect((await snooze(day(-1))).body.errors[0]?.path).toBe('until');
    expect((await snooze(day(3))).status).toBe(204);
    expect((await list()).rows).toEqual([]);
    expect((await list('?view=all')).rows[0]?.snoozedUntil).toBe(day(3));
  });

  it('is renewed when the days go by, without anybody writing', async () => {
    await test.database.sql(`UPDATE worklist_rows SET computed_on = computed_on - 1, row = '{"reasons": []}'`);
    const renewal = test.app.get(WorklistRenewal);
    expect(await renewal.renew()).toBe(1);
    expect(await renewal.renew()).toBe(0);
    expect((await list('?view=all')).rows[0]?.reasons.length).toBeGreaterThan(0);
  });

  it('goes on where the page before ended', async () => {
    for (let more = 0; more < 3; more += 1) {
      const other = await createPatient(test, clinic);
      const runner = await test.signIn(other.person);
      await test.call('PUT', `/api/my/runs/${randomUUID()}`, { cookie: runner, body: greenRun(-2 - more) });
    }
    const seen: string[] = [];
    let after = '';
    for (let page = 0; page < 5; page += 1) {
      const { rows, next } = await list(`?view=all&limit=2${after}`);
      seen.push(...rows.map((row) => row.patientId));
      if (next === null) break;
      after = `&after=${encodeURIComponent(next)}`;
    }
    expect(seen).toHaveLength(4);
    expect(new Set(seen).size).toBe(4);
  });
});
