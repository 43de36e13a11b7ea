import { createTestApp, type TestApp } from '../../testing/test-app';
import { createClinic, password, type TestClinic } from '../../testing/test-clinic';
import { createApp } from '../app';
import { Config } from '../config/config';

describe('attempts to sign in', () => {
  let test: TestApp;
  let clinic: TestClinic;
  let address = 0;
  /** One attempt, each from an address of its own unless one is given. */
  const attempt = async (email: string, tried: string, from?: string) => {
    address += 1;
    const answer = await test.app.inject({
      method: 'POST',
      url: '/api/session',
      headers: { 'sec-fetch-site': 'same-origin' },
      payload: { email, password: tried },
      remoteAddress: from ?? `198.51.100.${address % 250}`,
    });
    return {
      status: answer.statusCode,
      retryAfterS: Number(answer.headers['retry-after'] ?? 0),
      body: answer.json<Record<string, unknown>>(),
    };
  };
  /** As if so much time had gone by for the account. */
  const wait = (seconds: number) =>
    test.database.sql(
      `UPDATE sec.account_attempts SET blocked_until = blocked_until - make_interval(secs => $1)
      WHERE blocked_until <> '-infinity'`,
      [seconds],
    );

  beforeAll(async () => {
    test = await createTestApp();
    clinic = await createClinic(test.database.ownerUrl);
  });
  afterAll(() => test.close());
  beforeEach(() => test.database.sql('TRUNCATE sec.account_attempts, sec.address_attempts'));

  it.each(['known', 'unknown'])('on a %s account wait 1, 2, 4 … seconds after five failures', async (kind) => {
    const email = kind === 'known' ? clinic.lead.email : 'nobody@clinic.example';
    for (let n = 1; n <= 5; n += 1)
      expect((await attempt(email, 'wrong')).body).toMatchObject({ code: 'wrong_credentials' });
    for (const waitS of [1, 2, 4, 8]) {
      const blocked = await attempt(email, password);
      expect([blocked.status, blocked.body['code'], blocked.retryAfterS]).toEqual([429, 'too_many_attempts', waitS]);
      await wait(waitS);
      expect((await attempt(email, 'wrong')).status).toBe(401);
    }
  });

  it('on an account never wait longer than a quarter of an hour, and stop at a hundred failures', async () => {
    await attempt(clinic.lead.email, 'wrong');
    await test.database.sql('UPDATE sec.account_attempts SET failures = 60');
    await attempt(clinic.lead.email, 'wrong');
    expect((await attempt(clinic.lead.email, 'wrong')).retryAfterS).toBe(900);
    await wait(900);
    await test.database.sql('UPDATE sec.account_attempts SET failures = 100');
    expect((await attempt(clinic.lead.email, password)).status).toBe(429);
  });

  it('start anew after a success', async () => {
    for (let n = 1; n <= 4; n += 1) await attempt(clinic.lead.email, 'wrong');
    expect((await attempt(clinic.lead.email, password)).status).toBe(200);
    for (let n = 1; n <= 4; n += 1) expect((await attempt(clinic.lead.email, 'wrong')).status).toBe(401);
    expect((await attempt(clinic.lead.email, password)).status).toBe(200);
  });

  it('are counted before the password is looked at: parallel guesses gain nothing', async () => {
    // Slow enough that all of them have looked before the first has counted, if nothing makes them take turns.
    await test.database.sql(`
      CREATE FUNCTION sec.dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.05); RETURN NEW; END $$;
      CREATE TRIGGER dawdle BEFORE UPDATE ON sec.account_attempts FOR EACH ROW EXECUTE FUNCTION sec.dawdle()`);
    const tries = await Promise.all(Array.from({ length: 30 }, () => attempt(clinic.lead.email, 'wrong')));
    await test.database.sql('DROP FUNCTION sec.dawdle CASCADE');
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('are counted for all processes together', async () => {
    const other = await createApp(new Config({ DATABASE_URL: test.database.appUrl, LOG_LEVEL: 'silent' }));
    const onOther = () =>
      other.inject({
        method: 'POST',
        url: '/api/session',
        headers: { 'sec-fetch-site': 'same-origin' },
        payload: { email: clinic.lead.email, password: 'wrong' },
      });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) {
      statuses.push((await attempt(clinic.lead.email, 'wrong')).status, (await onOther()).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    await other.close();
  });

  it('from one address: ten a minute, whatever the accounts', async () => {
    const tries = [];
    for (let n = 0; n < 14; n += 1) tries.push(await attempt(`person${n}@clinic.example`, 'wrong', '203.0.113.9'));
    expect(tries.map(({ status }) => status)).toEqual([...Array<number>(10).fill(401), ...Array<number>(4).fill(429)]);
    await test.database.sql(`UPDATE sec.address_attempts SET refilled_at = refilled_at - interval '12 seconds'`);
    expect((await attempt('person99@clinic.example', 'wrong', '203.0.113.9')).status).toBe(401);
  });

  it('from one IPv6 network count as one address', async () => {
    const tries = [];
    for (let n = 0; n < 12; n += 1)
      tries.push(await attempt(`person${n}@clinic.example`, 'wrong', `2001:db8:1:2::${n + 1}`));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(10);
  });

  it('that succeed cost the address nothing', async () => {
    for (let n = 0; n < 15; n += 1)
      expect((await attempt(clinic.lead.email, password, '203.0.113.10')).status).toBe(200);
  });

  it('give the same answer for an unknown account, a wrong password and a closed account', async () => {
    await test.database.sql('UPDATE memberships SET active = false WHERE user_id = $1', [clinic.therapist.userId]);
    const answers = [];
    for (const [email, tried] of [
      ['nobody@clinic.example', 'x'],
      [clinic.lead.email, 'x'],
      [clinic.therapist.email, password],
    ] as const) {
      const { status, body } = await attempt(email, tried);
      answers.push({ status, ...body, instance: '' });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    await test.database.sql('UPDATE memberships SET active = true WHERE user_id = $1', [clinic.therapist.userId]);
  });

  it('take the same time for an unknown account and a wrong password', async () => {
    const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] };
    for (let n = 0; n < 24; n += 1) {
      await test.database.sql('TRUNCATE sec.account_attempts, sec.address_attempts');
      for (const kind of n % 2 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const)) {
        const startedAt = performance.now();
        await attempt(kind === 'known' ? clinic.lead.email : `nobody${n}@clinic.example`, 'wrong');
        times[kind].push(performance.now() - startedAt);
      }
    }
    // The fastest of each, as a ratio, so that a busy machine does not decide: without the hash for nobody it would be
    // far below a half.
    const ratio = Math.min(...times.unknown) / Math.min(...times.known);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('that fail on a known account are recorded in its clinic', async () => {
    await attempt(clinic.lead.email, 'wrong');
    const rows = await test.database.sql(
      `SELECT object_id, actor_user_id FROM audit_log WHERE action = 'sign-in.failed' AND clinic_id = $1 ORDER BY recorded_at DESC LIMIT 1`,
      [clinic.id],
    );
    expect(rows).toEqual([{ object_id: clinic.lead.userId, actor_user_id: null }]);
  });
});
