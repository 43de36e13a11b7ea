import { rmSync, mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { startPostgres } from '../../../tools/database.mjs';
import { migrateDatabase } from '../src/database/migrate';
import { appRolePassword, templateDatabase } from './databases';

/** One server for the whole run, and one migrated database that every test file clones. */
export default async function startServer(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'midstance-test-'));
  chmodSync(dataDir, 0o711);
  const server = await startPostgres({ dataDir, durable: false });
  process.env['TEST_SERVER_URL'] = server.url;
  Object.assign(globalThis, {
    stopTestServer: async () => {
      await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  });
  const client = new Client({ connectionString: server.url });
  await client.connect();
  await client.query(`CREATE DATABASE ${templateDatabase}`);
  await client.end();
  const template = new URL(server.url);
  template.pathname = `/${templateDatabase}`;
  await migrateDatabase(template.href, appRolePassword);
}
