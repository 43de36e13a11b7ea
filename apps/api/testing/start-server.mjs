import fs from 'node:fs';
import { startPostgres } from '../../../tools/database.mjs';
import { makeThrowAwayFolder } from '../../../tools/throw-away.mjs';

/** One PostgreSQL server for the whole run; each test file makes its own database in it. */
export default async function startServer() {
  const dataDir = await makeThrowAwayFolder('test');
  const server = await startPostgres({ dataDir, durable: false });
  process.env.TEST_SERVER_URL = server.url;
  globalThis.stopTestServer = async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}
