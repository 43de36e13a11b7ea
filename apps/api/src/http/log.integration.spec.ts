import { createTestDatabase } from '../../testing/databases';

describe('the log', () => {
  it('names routes and errors, never what people typed', async () => {
    const database = await createTestDatabase();
    await database.sql(`CREATE OR REPLACE FUNCTION sec.find_account(key text) RETURNS TABLE (user_id uuid, password_hash text)
      LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'secret-canary of %', key USING ERRCODE = 'XX000'; END $$`);
    const { createApp } = await import('../app');
    const { Config } = await import('../config/config');
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((line) => lines.push(String(line)) > 0);
    const app = await createApp(new Config({ DATABASE_URL: database.appUrl, LOG_LEVEL: 'info' }));
    const payload = { email: 'canary@clinic.example', password: 'canary-password' };
    const answer = await app.inject({
      method: 'POST',
      url: '/api/session?canary=1',
      headers: { 'sec-fetch-site': 'same-origin' },
      payload,
    });
    await app.inject({ method: 'GET', url: '/api/canary/1', headers: { cookie: 'sid=canary' } });
    await app.close();
    // Lines are written at the end of a turn of the event loop.
    await new Promise(setImmediate);
    write.mockRestore();
    await database.drop();
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal' });
    expect(answer.payload).not.toContain('canary');
    const log = lines.join('');
    expect(log).toContain('"route":"/api/session"');
    expect(log).toContain('"sqlState":"XX000"');
    expect(log).toContain(answer.json<{ instance: string }>().instance);
    expect(log).not.toContain('canary');
  });

  it('of the database names no row either', async () => {
    const database = await createTestDatabase();
    expect(await database.sql('SHOW log_error_verbosity')).toEqual([{ log_error_verbosity: 'terse' }]);
    await database.drop();
  });
});
