import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, createPatient, addPerson, password, type TestClinic } from '../../testing/test-clinic';
import { foundClinic } from './found-clinic';

describe('links', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let foreign: TestClinic;
  let [lead, therapist] = ['', ''];
  let patientId: string;
  const chosen = 'seven herons over the weir';
  const tokenOf = (link: unknown) => /#token=([\w-]{43})$/.exec(String(link))?.[1] ?? '';
  const post = (path: string, body: unknown, cookie?: string) =>
    test.call('POST', path, { body, ...(cookie !== undefined && { cookie }) });
  const invitePatient = async (id = patientId) =>
    post('/api/invitations', { role: 'patient', patientId: id, displayName: 'Ada Testrunner', email: null }, therapist);
  const mail = () => `person${Math.random().toString(36).slice(2)}@clinic.example`;

  beforeAll(async () => {
    test = await createTestApp({ PUBLIC_URL: 'http://clinic.example' });
    clinic = await createClinic(test.database.ownerUrl, 'Weirside Clinic');
    foreign = await createClinic(test.database.ownerUrl, 'Foreign');
    lead = await test.signIn(clinic.lead);
    therapist = await test.signIn(clinic.therapist);
  });
  beforeEach(async () => {
    patientId = await createPatient(test.database.sql, clinic);
  });
  afterAll(() => test.close());

  it('bring a runner in: made by the therapist, shown before use, used once, signed in at the end', async () => {
    const invitation = await invitePatient();
    expect(invitation.body).toMatchObject({
      link: expect.stringMatching(/^http:\/\/clinic\.example\/join#token=/) as string,
      mailed: false,
    });
    const token = tokenOf(invitation.body['link']);
    const shown = await post('/api/invitations/check', { token });
    expect(shown.body).toMatchObject({
      clinicName: 'Weirside Clinic',
      displayName: 'Ada Testrunner',
      role: 'patient',
      email: null,
    });
    const email = mail();
    const accepted = await post('/api/invitations/accept', { token, email, password: chosen });
    expect(accepted.body).toMatchObject({ role: 'patient', patientId, email });
    const cookie = String(accepted.headers['set-cookie']).split(';')[0] ?? '';
    expect((await test.call('GET', '/api/session', { cookie })).status).toBe(200);
    expect((await post('/api/session', { email: email.toUpperCase(), password: chosen })).status).toBe(200);
    for (const [path, body] of [
      ['check', { token }],
      ['check', { token: token.slice(0, -1) }],
      ['accept', { token, email: mail(), password: chosen }],
    ] as const) {
      expect((await post(`/api/invitations/${path}`, body)).body).toMatchObject({ status: 410, code: 'link_invalid' });
    }
  });

  it('are kept as hashes only', async () => {
    await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const reset = tokenOf((await post('/api/password-resets', { patientId }, therapist)).body['link']);
    const other = await createPatient(test.database.sql, clinic);
    const invitation = tokenOf((await invitePatient(other)).body['link']);
    for (const [table, token] of [
      ['password_resets', reset],
      ['invitations', invitation],
    ] as const) {
      const rows = await test.database.sql<{ row: string; own: boolean }>(
        `SELECT t::text AS row, token_hash = sha256(convert_to($1, 'UTF8')) AS own FROM sec.${table} t`,
        [token],
      );
      expect(rows.filter(({ own }) => own)).toHaveLength(1);
      const readable = [token, Buffer.from(token).toString('hex')];
      expect(rows.filter(({ row }) => readable.some((secret) => row.includes(secret)))).toEqual([]);
    }
  });

  it('are used by one of two who come at the same moment', async () => {
    // Slow enough that both have found the link unused, if nothing makes them take turns.
    await test.database.sql(`
      CREATE FUNCTION sec.dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.4); RETURN NEW; END $$;
      CREATE TRIGGER dawdle BEFORE INSERT ON sec.users FOR EACH ROW EXECUTE FUNCTION sec.dawdle()`);
    const colleague = { role: 'therapist', displayName: 'New Colleague', email: mail() };
    const links = [
      (await invitePatient()).body['link'],
      (await post('/api/invitations', colleague, lead)).body['link'],
    ];
    for (const token of links.map(tokenOf)) {
      const both = await Promise.all(
        [1, 2].map(() => post('/api/invitations/accept', { token, email: mail(), password: chosen })),
      );
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    }
    await test.database.sql('DROP FUNCTION sec.dawdle CASCADE');
  });

  it('stop working when a new one is made for the same runner', async () => {
    const first = tokenOf((await invitePatient()).body['link']);
    const second = tokenOf((await invitePatient()).body['link']);
    expect((await post('/api/invitations/check', { token: first })).status).toBe(410);
    expect((await post('/api/invitations/check', { token: second })).status).toBe(200);
  });

  it('expire after three days', async () => {
    const token = tokenOf((await invitePatient()).body['link']);
    await test.database.sql(
      `UPDATE sec.invitations SET expires_at = expires_at - interval '72 hours' WHERE patient_id = $1`,
      [patientId],
    );
    expect((await post('/api/invitations/accept', { token, email: mail(), password: chosen })).body).toMatchObject({
      code: 'link_invalid',
    });
  });

  it('for a password expire after two hours, and do not take a weak one', async () => {
    await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const token = tokenOf((await post('/api/password-resets', { patientId }, therapist)).body['link']);
    const weak = await post('/api/password-resets/accept', { token, password: 'Weirside-2026' });
    expect(weak.body).toMatchObject({ status: 422, code: 'weak_password', errors: [{ path: 'password' }] });
    expect((await post('/api/password-resets/check', { token })).status).toBe(200);
    await test.database.sql(
      `UPDATE sec.password_resets SET expires_at = expires_at - interval '2 hours' WHERE used_at IS NULL`,
    );
    expect((await post('/api/password-resets/accept', { token, password: chosen })).body).toMatchObject({
      code: 'link_invalid',
    });
  });

  it('cannot be made for another clinic’s runner, nor for one who has an account', async () => {
    const foreignPatient = await createPatient(test.database.sql, foreign);
    expect((await invitePatient(foreignPatient)).body).toMatchObject({ status: 404, code: 'not_found' });
    await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    expect((await invitePatient()).body).toMatchObject({ code: 'email_taken' });
  });

  it('bring staff in only when the lead makes them', async () => {
    const body = { role: 'therapist', displayName: 'New Colleague', email: mail() };
    expect((await post('/api/invitations', body, therapist)).body).toMatchObject({ status: 403, code: 'forbidden' });
    const token = tokenOf((await post('/api/invitations', body, lead)).body['link']);
    expect((await post('/api/invitations/accept', { token, email: body.email, password: chosen })).body).toMatchObject({
      role: 'therapist',
    });
    const staff = await test.call<{ staff: { displayName: string }[] }>('GET', '/api/staff', { cookie: therapist });
    expect(staff.body.staff.map(({ displayName }) => displayName)).toContain('New Colleague');
  });

  it('do not take a weak password, and stay usable', async () => {
    const token = tokenOf((await invitePatient()).body['link']);
    const weak = await post('/api/invitations/accept', { token, email: mail(), password: 'Weirside-2026' });
    expect(weak.body).toMatchObject({ status: 422, code: 'weak_password', errors: [{ path: 'password' }] });
    const short = await post('/api/invitations/accept', { token, email: mail(), password: 'elevenchars' });
    expect(short.body).toMatchObject({
      code: 'invalid_input',
      errors: [{ path: 'password', message: 'must have at least 12 characters' }],
    });
    expect(
      (await post('/api/invitations/accept', { token, email: clinic.lead.email, password: chosen })).body,
    ).toMatchObject({ code: 'email_taken' });
    expect((await post('/api/invitations/accept', { token, email: mail(), password: chosen })).status).toBe(200);
  });

  it('set a new password and end every session', async () => {
    const person = await addPerson(test.database.ownerUrl, clinic.id, 'patient', patientId);
    const cookie = await test.signIn(person);
    await test.database.sql(
      `INSERT INTO sec.account_attempts VALUES (sha256(convert_to($1, 'UTF8')), 100, 'infinity')`,
      [person.email],
    );
    const token = tokenOf((await post('/api/password-resets', { patientId }, therapist)).body['link']);
    expect((await post('/api/password-resets/check', { token })).body).toMatchObject({ email: person.email });
    expect((await post('/api/password-resets/accept', { token, password: chosen })).status).toBe(204);
    expect((await test.call('GET', '/api/session', { cookie })).body).toMatchObject({ code: 'session_expired' });
    expect((await post('/api/session', { email: person.email, password: chosen })).status).toBe(200);
    expect((await post('/api/session', { email: person.email, password })).status).toBe(401);
    expect((await post('/api/password-resets/accept', { token, password: chosen })).body).toMatchObject({
      code: 'link_invalid',
    });
  });

  it('for a password are made by the lead for staff, by staff for runners, for nobody else', async () => {
    const forLead = { userId: clinic.lead.userId };
    expect((await post('/api/password-resets', forLead, therapist)).body).toMatchObject({ code: 'forbidden' });
    expect((await post('/api/password-resets', { userId: clinic.therapist.userId }, lead)).status).toBe(200);
    expect((await post('/api/password-resets', { userId: foreign.lead.userId }, lead)).body).toMatchObject({
      status: 404,
      code: 'not_found',
    });
    expect((await post('/api/password-resets', { patientId }, lead)).body).toMatchObject({ code: 'not_found' });
  });

  it('let the lead of a new clinic in', async () => {
    const email = mail();
    const token = await foundClinic(test.database.ownerUrl, {
      name: 'New',
      timeZone: 'Europe/Berlin',
      lead: 'Jo',
      email,
    });
    const accepted = await post('/api/invitations/accept', { token, email, password: chosen });
    expect(accepted.body).toMatchObject({ role: 'lead', displayName: 'Jo', clinic: { name: 'New' } });
  });

  it('make no clinic when its lead signs in elsewhere already', async () => {
    const clinics = () => test.database.sql('SELECT clinic_id FROM clinics');
    const before = await clinics();
    const taken = { name: 'New', timeZone: 'Europe/Berlin', lead: 'Jo', email: clinic.lead.email };
    await expect(foundClinic(test.database.ownerUrl, taken)).rejects.toThrow('email_taken');
    expect(await clinics()).toHaveLength(before.length);
  });

  it('leave a trace without their secret', async () => {
    const { body } = await invitePatient();
    const rows = await test.database.sql<{ row: string }>(
      `SELECT a::text AS row FROM audit_log a WHERE action = 'invitation.create' AND patient_id = $1`,
      [patientId],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.row).not.toContain(tokenOf(body['link']));
  });
});
