import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, password, type TestClinic } from '../../testing/test-clinic';

describe('sessions', () => {
  let test: TestApp;
  let clinic: TestClinic;
  beforeAll(async () => {
    test = await createTestApp({ SIGN_IN_PER_ADDRESS_PER_MIN: '1000' });
    clinic = await createClinic(test.database.ownerUrl);
  });
  afterAll(() => test.close());

  it('signs in and says who I am', async () => {
    const cookie = await test.signIn(clinic.therapist);
    const { status, body } = await test.call('GET', '/api/session', { cookie });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      userId: clinic.therapist.userId,
      role: 'therapist',
      clinic: { id: clinic.id },
      patientId: null,
    });
  });

  it('answers 401 without a session and with a made-up one', async () => {
    expect((await test.call('GET', '/api/session')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
    expect((await test.call('GET', '/api/session', { cookie: 'sid=made-up' })).body).toMatchObject({
      code: 'not_signed_in',
    });
  });

  it('gives the cookie the attributes that keep scripts and other sites away', async () => {
    const { headers } = await test.call('POST', '/api/session', { body: { email: clinic.lead.email, password } });
    expect(headers['set-cookie']).toMatch(/^sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });
});
