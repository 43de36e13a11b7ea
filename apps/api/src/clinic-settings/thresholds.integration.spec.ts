import type { Assessment } from '@midstance/contracts/assessments';
import type { ClinicThresholds } from '@midstance/contracts/clinic-settings';
import { randomUUID } from 'node:crypto';
import { draftOf } from '../../testing/test-assessment';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

const url = '/api/clinic-settings/thresholds';
const flag75 = { id: 'symmetry.flag.low', value: 74 };

describe('clinic thresholds', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let lead: string;
  let therapist: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
  });
  beforeEach(async () => {
    clinic = await createClinic(test.database.ownerUrl, `Clinic ${randomUUID()}`);
    [lead, therapist] = [await test.signIn(clinic.lead), await test.signIn(clinic.therapist)];
  });
  afterAll(() => test.close());

  const show = (cookie = therapist) => test.call<ClinicThresholds>('GET', url, { cookie });
  const put = (values: object[], ifMatch?: number, reason = 'Agreed in the team') =>
    test.call<ClinicThresholds>('PUT', url, {
      cookie: lead,
      body: { values, reason },
      ...(ifMatch !== undefined && { ifMatch }),
    });

  it('begin with the defaults, take the lead’s numbers with author and reason, and go back', async () => {
    expect((await show()).body).toEqual({ version: 1, values: [] });
    const changed = await put([flag75, { id: 'R31.spikePct', value: 20 }], 1);
    expect(changed).toMatchObject({ status: 200, headers: { etag: '"v2"' } });
    expect((await show()).body).toEqual(changed.body);
    const said = {
      reason: 'Agreed in the team',
      by: clinic.lead.displayName,
      at: expect.stringMatching(/Z$/) as string,
    };
    expect(changed.body.values).toEqual([
      { id: 'R31.spikePct', value: 20, ...said },
      { ...flag75, ...said },
    ]);
    const back = await put([{ id: 'R31.spikePct', value: 20 }], 2, 'Back to the book');
    expect(back.body).toMatchObject({ version: 3, values: [{ id: 'R31.spikePct', reason: 'Agreed in the team' }] });
    const { body } = await test.call<{ items: object[] }>('GET', `${url}/changes`, { cookie: therapist });
    expect(body.items).toMatchObject([
      { version: 3, id: 'symmetry.flag.low', value: null, reason: 'Back to the book' },
      { version: 2, id: 'R31.spikePct', value: 20 },
      { version: 2, id: 'symmetry.flag.low', value: 74 },
    ]);
  });

  it('change nothing when the same is sent again, and are kept in the log', async () => {
    await put([flag75], 1);
    expect((await put([flag75], 1)).body).toMatchObject({ version: 2 });
    const entries = await test.database.sql(
      `SELECT action, fields FROM audit_log WHERE clinic_id = $1 AND action LIKE 'thresholds%'`,
      [clinic.id],
    );
    expect(entries).toEqual([{ action: 'thresholds.change', fields: ['symmetry.flag.low'] }]);
  });

  it('are the lead’s to change, on the version they saw', async () => {
    const body = { values: [flag75], reason: 'Mine' };
    expect((await test.call('PUT', url, { cookie: therapist, body, ifMatch: 1 })).status).toBe(403);
    expect((await put([flag75])).status).toBe(428);
    await put([flag75], 1);
    expect(await put([{ ...flag75, value: 70 }], 1)).toMatchObject({ status: 412, body: { current: { version: 2 } } });
  });

  it('take turns when two leads save at once', async () => {
    const both = await Promise.all([put([{ ...flag75, value: 70 }], 1), put([{ ...flag75, value: 71 }], 1)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412]);
  });

  it.each([
    [[{ id: 'gait-cadence.watch.low', value: 150 }], 'values.0.value'],
    [[{ id: 'nothing', value: 1 }], 'values.0.value'],
    [[flag75, flag75], 'values.1.id'],
    [[{ id: 'symmetry.flag.low', value: 95 }], 'values.0.value'],
    [[{ id: 'symmetry.flag.low', value: '95' }], 'values.0.value'],
  ])('refuse %j', async (values, path) => {
    expect(await put(values, 1)).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('judge what is signed from now on, and leave what was signed', async () => {
    const patientId = await createPatient(test.database.sql, clinic);
    const episodeId = randomUUID();
    await test.call('PUT', `/api/episodes/${episodeId}`, { cookie: therapist, body: episodeOf(patientId) });
    const sign = async (): Promise<Assessment> => {
      const id = randomUUID();
      const body = draftOf({ id: patientId, episodeId });
      await test.call('PUT', `/api/assessments/${id}`, { cookie: therapist, body });
      return (await test.call<Assessment>('POST', `/api/assessments/${id}/sign`, { cookie: therapist, ifMatch: 1 }))
        .body;
    };
    const before = await sign();
    await put([flag75], 1);
    const after = await sign();
    expect([statusOf(before), statusOf(after)]).toEqual(['flag', 'watch']);
    expect([before.snapshot?.settingsVersion, after.snapshot?.settingsVersion]).toEqual([1, 2]);
    const stored = await test.call<Assessment>('GET', `/api/assessments/${before.id}`, { cookie: therapist });
    expect(statusOf(stored.body)).toBe('flag');
  });

  it('are nobody else’s', async () => {
    await put([flag75], 1);
    const other = await createClinic(test.database.ownerUrl, `Other ${randomUUID()}`);
    expect((await show(await test.signIn(other.therapist))).body).toEqual({ version: 1, values: [] });
  });
});

function statusOf({ snapshot }: Assessment): string | undefined {
  const { measures } = snapshot?.evaluation as { measures: Record<string, { symmetry: { primaryBand: string } }> };
  return measures['str-knee-extension']?.symmetry.primaryBand;
}

function episodeOf(patientId: string) {
  return {
    patientId,
    complaint: 'patellofemoral',
    region: 'anterior-knee',
    side: 'right',
    onsetDate: null,
    startedOn: '2026-01-05',
    factors: [],
    precautions: [],
    goal: null,
    preInjuryWeeklyRunMin: null,
  };
}
