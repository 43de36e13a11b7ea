import type { ClinicDetails } from '@midstance/contracts/clinic-settings';
import type { Today } from '@midstance/contracts/training';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, type TestClinic } from '../../testing/test-clinic';
import { createPatient } from '../../testing/test-patient';

const url = '/api/clinic-settings/details';
const phone = '+41 44 000 00 00';

describe('what a clinic is called and where it is reached', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let lead: string;
  let therapist: string;
  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
    [lead, therapist] = [await test.signIn(clinic.lead), await test.signIn(clinic.therapist)];
  });
  afterAll(() => test.close());

  const put = (cookie: string, body: object, ifMatch?: number) =>
    test.call<ClinicDetails & { current?: ClinicDetails }>('PUT', url, {
      cookie,
      body,
      ...(ifMatch !== undefined && { ifMatch }),
    });

  it('is kept by the lead, and the runner is told the number', async () => {
    const other = await createClinic(test.database.ownerUrl);
    const { body: before } = await test.call<ClinicDetails>('GET', url, { cookie: therapist });
    expect(before).toMatchObject({ version: 1, phone: null });
    const saved = await put(lead, { name: 'Riverside Clinic', phone }, 1);
    expect(saved).toMatchObject({ status: 200, body: { version: 2, name: 'Riverside Clinic', phone } });
    const runner = await test.signIn((await createPatient(test, clinic)).person);
    const { body: today } = await test.call<Today>('GET', '/api/my/today', { cookie: runner });
    expect(today).toMatchObject({ clinicName: 'Riverside Clinic', clinicPhone: phone });
    const elsewhere = await test.call<ClinicDetails>('GET', url, { cookie: await test.signIn(other.lead) });
    expect(elsewhere.body).toMatchObject({ version: 1, phone: null });
  });

  it('stays as it is when the same arrives twice', async () => {
    const { body: before } = await test.call<ClinicDetails>('GET', url, { cookie: lead });
    const details = { name: 'Hillside Clinic', phone };
    const saved = await put(lead, details, before.version);
    expect(saved).toMatchObject({ status: 200, body: { version: before.version + 1 } });
    const again = await put(lead, details, before.version);
    expect([again.status, again.body]).toEqual([200, saved.body]);
    const changes = `SELECT 1 FROM audit_log WHERE clinic_id = $1 AND action = 'clinic.change'`;
    expect(await test.database.sql(changes, [clinic.id])).toHaveLength(before.version);
  });

  it('is not for a therapist, not for an old version, and not for what nobody can dial', async () => {
    expect(await put(therapist, { name: 'Mine', phone }, 2)).toMatchObject({ status: 403 });
    expect(await put(lead, { name: 'Again', phone })).toMatchObject({ status: 428 });
    expect(await put(lead, { name: 'Again', phone }, 1)).toMatchObject({
      status: 412,
      body: { code: 'stale_version' },
    });
    expect(await put(lead, { name: 'Again', phone: 'call me' }, 2)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'phone' }] },
    });
  });
});
