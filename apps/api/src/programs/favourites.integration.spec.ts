import { favouriteExercises } from '@midstance/contracts/favourite-exercises';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient, type TestClinic } from '../../testing/test-clinic';

describe('favourite exercises', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
    cookie = await test.signIn(clinic.therapist);
  });
  afterAll(() => test.close());

  const star = (exerciseId: string, starred: boolean, as = cookie) =>
    test.call('PUT', '/api/me/favourite-exercises', { cookie: as, body: { exerciseId, starred } });
  const list = async (as = cookie) =>
    favouriteExercises.parse((await test.call('GET', '/api/me/favourite-exercises', { cookie: as })).body).exerciseIds;

  it('are starred and unstarred, however often it is said', async () => {
    expect(await list()).toEqual([]);
    await star('st_wall_sit', true);
    await star('st_clamshell', true);
    expect(await star('st_clamshell', true)).toMatchObject({
      status: 200,
      body: { exerciseIds: ['st_clamshell', 'st_wall_sit'] },
    });
    await star('st_wall_sit', false);
    expect(await star('st_wall_sit', false)).toMatchObject({ status: 200, body: { exerciseIds: ['st_clamshell'] } });
    expect(await list()).toEqual(['st_clamshell']);
  });

  it('are each person’s own', async () => {
    await star('st_clamshell', true);
    const lead = await test.signIn(clinic.lead);
    expect(await list(lead)).toEqual([]);
    await star('st_clamshell', false, lead);
    expect(await list()).toEqual(['st_clamshell']);
    const second = await createClinic(test.database.ownerUrl, 'Other');
    expect(await list(await test.signIn(second.therapist))).toEqual([]);
  });

  it('are of the library, and nothing for a runner', async () => {
    expect(await star('st_no_such_thing', true)).toMatchObject({
      status: 422,
      body: { errors: [{ path: 'exerciseId' }] },
    });
    const body = { exerciseId: 'st_wall_sit' };
    expect(await test.call('PUT', '/api/me/favourite-exercises', { cookie, body })).toMatchObject({ status: 422 });
    const patientId = await createPatient(test.database.sql, clinic, 'Runner');
    const runner = await test.signIn(await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId));
    expect(await star('st_wall_sit', true, runner)).toMatchObject({ status: 403 });
  });
});
