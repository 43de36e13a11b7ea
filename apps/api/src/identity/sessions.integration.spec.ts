import { createTestApp, type TestApp } from '../../testing/test-app';
import { addPerson, createClinic, createPatient, password, type TestClinic } from '../../testing/test-clinic';

describe('sessions', () => {
  let test: TestApp;
  let clinic: TestClinic;
  const me = (cookie: string) => test.call('GET', '/api/session', { cookie });
  const codeOf = async (cookie: string) => (await me(cookie)).body['code'];

  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
  });
  afterAll(() => test.close());

  it('says who I am', async () => {
    const { status, body } = await me(await test.signIn(clinic.therapist));
    expect(status).toBe(200);
    expect(body).toEqual({
      userId: clinic.therapist.userId,
      displayName: clinic.therapist.displayName,
      email: clinic.therapist.email,
      role: 'therapist',
      clinic: { id: clinic.id, name: clinic.name, timeZone: 'Europe/Berlin' },
      patientId: null,
      settings: { units: { distance: 'km', mass: 'kg', force: 'N' }, locale: 'en-GB' },
      expiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      idleMin: 30,
    });
  });

  it('answers 401 without a session and with a made-up one', async () => {
    expect((await test.call('GET', '/api/session')).body).toMatchObject({ status: 401, code: 'not_signed_in' });
    expect(await codeOf('sid=made-up')).toBe('not_signed_in');
  });

  it('keeps scripts and other sites away from the cookie', async () => {
    const { headers } = await test.call('POST', '/api/session', { body: { email: clinic.lead.email, password } });
    expect(headers['set-cookie']).toMatch(/^sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
  });

  it('binds the cookie to this host behind TLS', async () => {
    const secure = await createTestApp({ PUBLIC_URL: 'https://clinic.example' });
    const other = await createClinic(secure.database.ownerUrl);
    const { headers } = await secure.call('POST', '/api/session', { body: { email: other.lead.email, password } });
    expect(headers['set-cookie']).toMatch(
      /^__Host-sid=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax; Secure$/,
    );
    await secure.close();
  });

  it('keeps only a hash of the token', async () => {
    const token = (await test.signIn(clinic.lead)).slice('sid='.length);
    const rows = await test.database.sql<{ row: string }>('SELECT s::text AS row FROM sec.sessions s');
    expect(rows.filter(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toEqual(
      [],
    );
  });

  it('gives a new token at each sign-in, and the browser’s old one ends', async () => {
    const old = await test.signIn(clinic.lead);
    const { headers } = await test.call('POST', '/api/session', {
      cookie: old,
      body: { email: clinic.lead.email, password },
    });
    expect(String(headers['set-cookie'])).not.toContain(old);
    expect(await codeOf(old)).toBe('session_expired');
  });

  /** Moves a session's times back as far as the clock would have gone on. */
  const age = (minutes: number, column: 'last_seen_at' | 'expires_at', userId: string) =>
    test.database.sql(
      `UPDATE sec.sessions SET ${column} = ${column} - make_interval(secs => $1 * 60.0) WHERE user_id = $2 AND ended_at IS NULL`,
      [minutes, userId],
    );

  it.each([
    ['lead', 'last_seen_at', 30],
    ['lead', 'expires_at', 12 * 60],
    ['patient', 'last_seen_at', 14 * 24 * 60],
    ['patient', 'expires_at', 30 * 24 * 60],
  ] as const)('of a %s ends by %s after %d minutes, not before', async (role, column, minutes) => {
    const patientId = role === 'patient' ? await createPatient(test.database.sql, clinic) : null;
    const person = await addPerson(test.database.ownerUrl, clinic.id, role, patientId);
    const cookie = await test.signIn(person);
    await age(minutes - 0.2, column, person.userId);
    expect((await me(cookie)).status).toBe(200);
    await test.database.sql('UPDATE sec.sessions SET last_seen_at = now() WHERE user_id = $1', [person.userId]);
    await age(column === 'expires_at' ? 0.4 : minutes + 0.2, column, person.userId);
    expect(await codeOf(cookie)).toBe('session_expired');
  });

  it('stays alive while it is used', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const cookie = await test.signIn(person);
    await age(29, 'last_seen_at', person.userId);
    expect((await me(cookie)).status).toBe(200);
    await age(29, 'last_seen_at', person.userId);
    expect((await me(cookie)).status).toBe(200);
  });

  it('ends at sign-out, at once, on every process', async () => {
    const { createApp } = await import('../app');
    const { Config } = await import('../config/config');
    const other = await createApp(new Config({ DATABASE_URL: test.database.appUrl, LOG_LEVEL: 'silent' }));
    const cookie = await test.signIn(clinic.lead);
    const onOther = async () =>
      (await other.inject({ method: 'GET', url: '/api/session', headers: { cookie } })).statusCode;
    expect(await onOther()).toBe(200);
    const { status, headers } = await test.call('DELETE', '/api/session', { cookie });
    expect([status, await onOther()]).toEqual([204, 401]);
    expect(headers['set-cookie']).toMatch(/^sid=; Path=\/; Expires=Thu, 01 Jan 1970/);
    await other.close();
  });

  it('are listed, and ended one by one or all together', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const [first, phone, tablet] = [await test.signIn(person), await test.signIn(person), await test.signIn(person)];
    const { body } = await test.call<{ sessions: { id: string; current: boolean }[] }>('GET', '/api/sessions', {
      cookie: first,
    });
    expect(body.sessions).toHaveLength(3);
    expect(body.sessions.filter((session) => session.current)).toHaveLength(1);
    const phoneId = (
      await test.call<{ sessions: { id: string; current: boolean }[] }>('GET', '/api/sessions', { cookie: phone })
    ).body.sessions.find((session) => session.current)?.id;
    expect((await test.call('DELETE', `/api/sessions/${String(phoneId)}`, { cookie: first })).status).toBe(204);
    expect([await codeOf(phone), (await me(tablet)).status]).toEqual(['session_expired', 200]);
    expect((await test.call('DELETE', '/api/sessions', { cookie: first })).status).toBe(204);
    expect([await codeOf(first), await codeOf(tablet)]).toEqual(['session_expired', 'session_expired']);
  });

  it('of others cannot be ended', async () => {
    const lead = await test.signIn(clinic.lead);
    const { body } = await test.call<{ sessions: { id: string }[] }>('GET', '/api/sessions', { cookie: lead });
    const therapist = await test.signIn(clinic.therapist);
    const path = `/api/sessions/${String(body.sessions[0]?.id)}`;
    expect((await test.call('DELETE', path, { cookie: therapist })).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect((await me(lead)).status).toBe(200);
  });

  it('end at once when the lead closes the account, and the account cannot sign in', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const cookie = await test.signIn(person);
    const lead = await test.signIn(clinic.lead);
    const path = `/api/staff/${person.userId}`;
    expect((await test.call('PUT', path, { cookie, body: { active: false } })).body).toMatchObject({
      code: 'forbidden',
    });
    expect((await test.call('PUT', path, { cookie: lead, body: { active: false } })).status).toBe(204);
    expect(await codeOf(cookie)).toBe('session_expired');
    const refused = await test.call('POST', '/api/session', { body: { email: person.email, password } });
    expect(refused.body).toMatchObject({ code: 'wrong_credentials' });
    expect((await test.call('PUT', path, { cookie: lead, body: { active: true } })).status).toBe(204);
    await test.signIn(person);
  });

  /** Ends somebody's sessions as somebody else; answers the status. */
  const endFor = async (cookie: string, path: string) => (await test.call('DELETE', path, { cookie })).status;
  const auditOf = (userId: string) =>
    test.database.sql(
      `SELECT actor_user_id AS actor, patient_id FROM audit_log WHERE action = 'session.end-all' AND object_id = $1`,
      [userId],
    );

  it('of a runner are ended by staff of the clinic, on every device at once, and that is in the audit log', async () => {
    const patientId = await createPatient(test.database.sql, clinic);
    const runner = await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const [phone, tablet] = [await test.signIn(runner), await test.signIn(runner)];
    const therapist = await test.signIn(clinic.therapist);
    const foreignClinic = await createClinic(test.database.ownerUrl, 'Other clinic');
    const path = `/api/patients/${patientId}/sessions`;
    expect(await endFor(await test.signIn(foreignClinic.lead), path)).toBe(404);
    expect(await endFor(phone, path)).toBe(403);
    expect([(await me(phone)).status, (await auditOf(runner.userId)).length]).toEqual([200, 0]);
    expect(await endFor(therapist, path)).toBe(204);
    expect([await codeOf(phone), await codeOf(tablet)]).toEqual(['session_expired', 'session_expired']);
    expect((await me(therapist)).status).toBe(200);
    expect(await auditOf(runner.userId)).toEqual([{ actor: clinic.therapist.userId, patient_id: patientId }]);
    await test.signIn(runner);
  });

  it('of a runner without an account are not there to end', async () => {
    const patientId = await createPatient(test.database.sql, clinic);
    expect(await endFor(await test.signIn(clinic.therapist), `/api/patients/${patientId}/sessions`)).toBe(404);
  });

  it('of a colleague are ended by a lead of the clinic alone', async () => {
    const colleague = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const cookie = await test.signIn(colleague);
    const foreignClinic = await createClinic(test.database.ownerUrl, 'Other clinic');
    const path = `/api/staff/${colleague.userId}/sessions`;
    expect(await endFor(await test.signIn(clinic.therapist), path)).toBe(403);
    expect(await endFor(await test.signIn(foreignClinic.lead), path)).toBe(404);
    expect((await me(cookie)).status).toBe(200);
    expect(await endFor(await test.signIn(clinic.lead), path)).toBe(204);
    expect(await codeOf(cookie)).toBe('session_expired');
    expect(await auditOf(colleague.userId)).toEqual([{ actor: clinic.lead.userId, patient_id: null }]);
  });

  it('end with the membership, however it ended', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const cookie = await test.signIn(person);
    await test.database.sql('UPDATE memberships SET active = false WHERE user_id = $1', [person.userId]);
    expect(await codeOf(cookie)).toBe('session_expired');
  });

  it('keep my settings', async () => {
    const cookie = await test.signIn(clinic.therapist);
    const settings = { units: { distance: 'mi', mass: 'lb', force: 'kgf' }, locale: 'de-CH' };
    expect((await test.call('PUT', '/api/me/settings', { cookie, body: settings })).body).toEqual(settings);
    expect((await me(cookie)).body['settings']).toEqual(settings);
  });

  it('make an outdated hash anew at sign-in', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'therapist');
    const { argon2Sync, randomBytes } = await import('node:crypto');
    const salt = randomBytes(16);
    const weaker = argon2Sync('argon2id', {
      message: password,
      nonce: salt,
      memory: 19_456,
      passes: 2,
      parallelism: 1,
      tagLength: 32,
    });
    const [saltText, hashText] = [salt, weaker].map((bytes) => bytes.toString('base64').replace(/=+$/, ''));
    await test.database.sql('UPDATE sec.users SET password_hash = $1 WHERE user_id = $2', [
      `$argon2id$v=19$m=19456,t=2,p=1$${String(saltText)}$${String(hashText)}`,
      person.userId,
    ]);
    await test.signIn(person);
    const [row] = await test.database.sql('SELECT password_hash FROM sec.users WHERE user_id = $1', [person.userId]);
    expect(row?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
    await test.signIn(person);
  });
});
