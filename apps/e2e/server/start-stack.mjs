// Starts what the journeys run against, as in production: a database of its own, the built API serving the built app.
import fs from 'node:fs';
import path from 'node:path';
import { findFreePort } from '../../../tools/database.mjs';
import { openDataFolder } from '../../../tools/launch/data-folder.mjs';
import { migrate, openDatabase, seed, serve } from '../../../tools/launch/services.mjs';
import { Shutdown } from '../../../tools/launch/shutdown.mjs';
import { makeThrowAwayFolder } from '../../../tools/throw-away.mjs';

const silent = () => undefined;

/** Playwright calls this once before all journeys, and what it returns after them. */
export default async function startStack() {
  const shutdown = new Shutdown();
  const dir = await makeThrowAwayFolder('e2e');
  shutdown.add('the data folder', () => fs.rmSync(dir, { recursive: true, force: true }));
  try {
    const folder = openDataFolder(dir);
    // Never the database somebody works with.
    delete process.env.DATABASE_URL;
    const database = await openDatabase(folder, shutdown, silent, { durable: false });
    await migrate(database, folder, shutdown, silent);
    await seed(database, folder, shutdown, silent);
    const port = await findFreePort();
    const extra = { SIGN_IN_PER_ADDRESS_PER_MIN: '100000', LOG_LEVEL: 'debug' };
    const app = await serve({ port, database, folder, shutdown, extra });
    process.env.E2E_BASE_URL = `http://127.0.0.1:${port}`;
    process.env.E2E_API_LOG = app.logFile;
    process.env.E2E_API_PROCESS = path.join(dir, 'api-process.json');
    fs.writeFileSync(process.env.E2E_API_PROCESS, JSON.stringify(app.process), { mode: 0o600 });
    shutdown.add('a restarted app', () => killRestarted(process.env.E2E_API_PROCESS, app.process.pid));
  } catch (error) {
    await shutdown.run();
    throw error;
  }
  return () => shutdown.run();
}

/** A journey may have killed the app and started it anew. */
function killRestarted(file, firstPid) {
  const { pid } = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (pid !== firstPid) process.kill(-pid, 'SIGTERM');
}
