import { randomUUID } from 'node:crypto';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic } from '../../testing/test-clinic';

describe('an address that leads nowhere', () => {
  let test: TestApp;
  let cookie: string;
  beforeAll(async () => {
    test = await createTestApp();
    cookie = await test.signIn((await createClinic(test.database.ownerUrl)).therapist);
  });
  afterAll(() => test.close());

  const unknown = (what: string) => ({ status: 404, code: 'not_found', detail: `There is no such ${what}` });

  it.each([
    ['GET', '/api/patients/:id/chart', 'patient'],
    ['GET', '/api/patients/:id/red-flags', 'patient'],
    ['POST', '/api/patients/:id/archive', 'patient'],
    ['GET', '/api/assessments/:id', 'record'],
    ['GET', '/api/assessments/:id/report', 'record'],
    ['POST', '/api/assessments/:id/sign', 'record'],
  ])('is the same for an id nobody has and for what is no id at all: %s %s', async (method, path, what) => {
    for (const id of [randomUUID(), 'not-an-id', '%20', '1']) {
      const { status, body } = await test.call(method, path.replace(':id', id), { cookie, ifMatch: 1 });
      expect({ id, status, ...body }).toMatchObject({ id, ...unknown(what) });
    }
  });

  it('names the id when the client made it itself', async () => {
    const resolution = { patientId: randomUUID(), flagId: 'RF5', reason: 'Seen by the physician' };
    const path = '/api/red-flag-resolutions/not-an-id';
    const { status, body } = await test.call('PUT', path, { cookie, body: resolution });
    expect({ status, ...body }).toMatchObject({ status: 422, code: 'invalid_input' });
    expect(body['errors']).toContainEqual({ path: 'id', message: 'must be a UUID' });
  });
});
