import type { Battery, BatteryList } from '@midstance/contracts/clinic-settings';
import { randomUUID } from 'node:crypto';
import { draftOf } from '../../testing/test-assessment';
import { batteryOf } from '../../testing/test-battery';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

describe('batteries', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const put = (id: string, body: object, ifMatch?: number) =>
    test.call<Battery>('PUT', `/api/batteries/${id}`, { cookie, body, ...(ifMatch !== undefined && { ifMatch }) });
  const list = async () => (await test.call<BatteryList>('GET', '/api/batteries', { cookie })).body.items;

  it('are the product’s, then the clinic’s in their newest version', async () => {
    const id = randomUUID();
    const made = await put(id, batteryOf());
    expect(made).toMatchObject({ status: 200, headers: { etag: '"v1"' } });
    expect(made.body).toEqual({ id: `own.${id}`, version: 1, own: true, ...batteryOf() });
    const edited = await put(id, batteryOf({ name: 'Knee, short', tests: [] }), 1);
    const all = await list();
    expect(all.at(0)).toMatchObject({ id: 'patellofemoral', version: 1, own: false, retired: false });
    expect(all.filter(({ own }) => own)).toEqual([edited.body]);
    const { body } = await test.call('GET', `/api/batteries/${id}/versions/1`, { cookie });
    expect(body).toEqual(made.body);
    expect((await test.call('GET', `/api/batteries/${id}/versions/9`, { cookie })).status).toBe(404);
  });

  it('change nothing when the same is sent again, and ask for the version', async () => {
    const id = randomUUID();
    await put(id, batteryOf());
    expect((await put(id, batteryOf())).body).toMatchObject({ version: 1 });
    expect((await put(id, batteryOf({ retired: true }))).status).toBe(428);
    expect((await put(id, batteryOf({ retired: true }), 1)).body).toMatchObject({ version: 2, retired: true });
    expect(await put(id, batteryOf(), 1)).toMatchObject({ status: 412, body: { current: { retired: true } } });
    expect((await put(randomUUID(), batteryOf(), 1)).status).toBe(404);
  });

  it.each([
    ['strength.0', { strength: ['no-such-measure'] }],
    ['tests.0', { tests: ['gait-cadence'] }],
    ['complaint', { complaint: 'bad-luck' }],
    ['name', { name: ' ' }],
    ['gait', { gait: [], strength: [], mobility: [], function: [], tests: [] }],
  ])('name %s when it is wrong', async (path, changes) => {
    const answer = await put(randomUUID(), { ...batteryOf(), ...changes });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ path }] } });
  });

  it('stay with the assessments they were used for', async () => {
    const id = randomUUID();
    await put(id, batteryOf());
    const patientId = await createPatient(test.database.sql, clinic);
    const episodeId = randomUUID();
    await test.database.sql(
      `INSERT INTO episodes (clinic_id, id, patient_id, complaint, region, side, started_on, factors, precautions,
         status, version, created_by)
       VALUES ($1, $2, $3, 'patellofemoral', 'anterior-knee', 'right', '2026-01-05', '[]', '[]', 'open', 1, $4)`,
      [clinic.id, episodeId, patientId, clinic.therapist.userId],
    );
    const save = (assessmentId: string, batteryId: string, batteryVersion: number) =>
      test.call('PUT', `/api/assessments/${assessmentId}`, {
        cookie,
        body: draftOf({ id: patientId, episodeId }, { batteryId, batteryVersion }),
      });
    const assessmentId = randomUUID();
    expect((await save(assessmentId, `own.${id}`, 1)).status).toBe(200);
    await put(id, batteryOf({ name: 'Other name' }), 1);
    const signed = await test.call('POST', `/api/assessments/${assessmentId}/sign`, { cookie, ifMatch: 1 });
    expect(signed.body).toMatchObject({ batteryId: `own.${id}`, batteryVersion: 1, status: 'signed' });
    for (const [batteryId, version] of [
      [`own.${id}`, 3],
      [`own.${randomUUID()}`, 1],
      ['own.made-up', 1],
    ] as const) {
      const refused = await save(randomUUID(), batteryId, version);
      expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'batteryId' }] } });
    }
    const other = await createClinic(test.database.ownerUrl, 'Other');
    const foreign = await test.signIn(other.lead);
    const answer = await test.call<BatteryList>('GET', '/api/batteries', { cookie: foreign });
    expect(answer.body.items.filter(({ own }) => own)).toEqual([]);
  });
});
