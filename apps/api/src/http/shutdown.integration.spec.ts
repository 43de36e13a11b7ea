import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestApp } from '../../testing/test-app';
import { createClinic } from '../../testing/test-clinic';
import { TenantDatabase } from '../database/tenant-database';
import { Readiness } from '../health/readiness';
import { drain } from './drain';

describe('stopping', () => {
  it('lets a write that is under way finish and be answered, and takes no new one', async () => {
    const test = await createTestApp();
    const clinic = await createClinic(test.database.ownerUrl);
    const cookie = await test.signIn(clinic.therapist);
    await test.app.listen(0, '127.0.0.1');
    const url = `${await test.app.getUrl()}/api/me/settings`;
    // Every statement of the write now takes long enough for the stop to come in between.
    await test.database.sql(`
      CREATE FUNCTION sec.dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.8); RETURN NEW; END $$;
      CREATE TRIGGER dawdle BEFORE UPDATE ON sec.users FOR EACH ROW EXECUTE FUNCTION sec.dawdle()`);
    const body = JSON.stringify({ units: { distance: 'mi', mass: 'lb', force: 'N' }, locale: 'en-US' });
    const headers = { cookie, 'content-type': 'application/json', origin: new URL(url).origin };
    const write = fetch(url, { method: 'PUT', headers, body });
    await sleep(200);
    test.app.get(Readiness).stopping = true;
    expect((await test.call('GET', '/health/ready')).status).toBe(503);
    const closed = test.app.close();
    await sleep(50);
    await expect(fetch(url, { method: 'PUT', headers, body })).rejects.toThrow();
    expect((await write).status).toBe(200);
    await closed;
    expect(
      await test.database.sql('SELECT locale FROM sec.users WHERE user_id = $1', [clinic.therapist.userId]),
    ).toEqual([{ locale: 'en-US' }]);
    await expect(test.app.get(TenantDatabase).callFunction('SELECT 1')).rejects.toThrow();
    await test.database.drop();
  });

  it('answers what comes on open connections, and lets nobody in any more', async () => {
    const test = await createTestApp();
    await test.app.listen(0, '127.0.0.1');
    const url = `${await test.app.getUrl()}/health/live`;
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect(await statusAndConnection(url, agent)).toEqual([200, 'keep-alive']);
    test.app.get(Readiness).draining = true;
    const drained = drain(test.app.getHttpServer());
    await expect(statusAndConnection(url, new Agent())).rejects.toThrow('ECONNREFUSED');
    expect(await statusAndConnection(url, agent)).toEqual([200, 'close']);
    await drained;
    await test.close();
  });
});

function statusAndConnection(url: string, agent: Agent): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      answer.resume().once('end', () => {
        resolve([answer.statusCode, answer.headers.connection]);
      });
    }).once('error', reject);
  });
}
