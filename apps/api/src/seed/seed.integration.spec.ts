import { chart } from '@midstance/contracts/chart';
import { worklist as worklistContract } from '@midstance/contracts/worklist';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { DEMO_PASSWORD, DEMO_RUNNERS, OTHER_RUNNERS } from './cast.data';
import { seedDemo } from './demo-clinics';
import { Planter } from './planter';

let test: TestApp;
let said: string;

/** A seed that ends with one record opened and nothing in it. */
async function seedCutOff(): Promise<void> {
  const plant = jest.spyOn(Planter.prototype, 'plant').mockRejectedValueOnce(new Error('killed'));
  await expect(seedDemo(test.database.ownerUrl)).rejects.toThrow('killed');
  plant.mockRestore();
}

beforeAll(async () => {
  test = await createTestApp();
  await seedCutOff();
  said = await seedDemo(test.database.ownerUrl);
}, 120_000);
afterAll(() => test.close());

async function signIn(email: string): Promise<string> {
  const { headers, status } = await test.call('POST', '/api/session', { body: { email, password: DEMO_PASSWORD } });
  expect(status).toBe(200);
  return String([headers['set-cookie']].flat()[0]).split(';')[0] ?? '';
}

describe('the demo clinics', () => {
  it('are two with forty runners, made once', async () => {
    expect(said).toBe('2 demo clinics with 40 runners');
    expect(await seedDemo(test.database.ownerUrl)).toContain('already');
    const counts = await test.database.sql(
      `SELECT count(*)::int AS n FROM sec.users u JOIN memberships m USING (clinic_id, user_id)
       WHERE m.role = 3 AND u.email LIKE '%midstance.example' GROUP BY clinic_id ORDER BY n`,
    );
    expect(counts).toEqual([{ n: OTHER_RUNNERS.length }, { n: DEMO_RUNNERS.length }]);
  });

  it('are complete although a seed was cut off before, of which nobody can enter what it left', async () => {
    const [left] = await test.database.sql(
      `SELECT count(*)::int AS patients FROM patients p JOIN sec.users u USING (clinic_id)
       WHERE u.email LIKE '%@unfinished.invalid' GROUP BY u.user_id LIMIT 1`,
    );
    expect(left).toEqual({ patients: 1 });
  });

  it('show a full worklist to a therapist, and none of it to the other clinic', async () => {
    const cookie = await signIn('therapist@midstance.example');
    const { body } = await test.call('GET', '/api/worklist?view=all&limit=100', { cookie });
    const list = worklistContract.parse(body);
    expect(list.counts.all).toBe(DEMO_RUNNERS.length);
    expect(new Set(list.rows.flatMap((row) => row.reasons.map((reason) => reason.priority))).size).toBe(4);
    const codes = new Set(list.rows.flatMap((row) => row.reasons.map((reason) => reason.code)));
    expect([...codes]).toEqual(expect.arrayContaining(['gate-waiting', 'long-unplanned-run', 'retest-due']));
    expect(codes.size).toBe(18);
    const other = await test.call('GET', '/api/worklist?view=all&limit=100', {
      cookie: await signIn('other@midstance.example'),
    });
    const names = worklistContract.parse(other.body).rows.map((row) => row.name);
    expect(names.sort()).toEqual(OTHER_RUNNERS.map((runner) => `${runner.givenName} ${runner.familyName}`).sort());
  });

  it('have a chart of each runner, with all that happens in a treatment', async () => {
    const cookie = await signIn('therapist@midstance.example');
    const { body } = await test.call('GET', '/api/worklist?view=all&limit=100', { cookie });
    const kinds = new Set<string>();
    for (const { patientId } of worklistContract.parse(body).rows) {
      const shown = chart.parse((await test.call('GET', `/api/patients/${patientId}/chart`, { cookie })).body);
      for (const { kind } of shown.timeline) kinds.add(kind);
    }
    const ordinary = ['assessment', 'check-in', 'decision', 'episode', 'outcome', 'program', 'run', 'session'];
    expect([...kinds].sort()).toEqual(ordinary);
  });

  it('keep each act with whoever did it', async () => {
    const rows = await test.database.sql(
      `SELECT DISTINCT action, actor_role FROM audit_log
       WHERE action IN ('run.log', 'return-to-run.approve-gate', 'assessment.sign') ORDER BY 1`,
    );
    expect(rows).toEqual([
      { action: 'assessment.sign', actor_role: 'therapist' },
      { action: 'return-to-run.approve-gate', actor_role: 'therapist' },
      { action: 'run.log', actor_role: 'patient' },
    ]);
  });
});
