import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startPostgres } from '../../../tools/database.mjs';

/** One PostgreSQL server for the whole run; each test file makes its own database in it. */
export default async function startServer() {
  const dataDir = fs.mkdtempSync(path.join(tmpdir(), 'midstance-test-'));
  fs.chmodSync(dataDir, 0o711);
  const server = await startPostgres({ dataDir, durable: false });
  process.env.TEST_SERVER_URL = server.url;
  globalThis.stopTestServer = async () => {
    await server.stop();
    fs.rmSync(dataDir, { recursive: true, force: true });
  };
}
