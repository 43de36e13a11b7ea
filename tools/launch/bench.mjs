// `npm run bench`: the benchmark against a throw-away database of demo size.
import fs from 'node:fs';
import { findFreePort } from '../database.mjs';
import { makeThrowAwayFolder } from '../throw-away.mjs';
import { openDataFolder } from './data-folder.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild, prepareDatabase } from './prepare.mjs';
import { Problem } from './problems.mjs';
import { NODE, ended, startProcess, stopProcess, toolEnvironment } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { serve } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/** Contenders and measurements; gets the addresses of the app and of its database. */
const SCRIPT = 'tools/bench/run.mjs';

/** Runs the benchmark on a database made for it, which is removed afterwards. */
export async function bench() {
  assertSupported();
  // Thousands of sign-ins come from one address here.
  process.env['SIGN_IN_PER_ADDRESS_PER_MIN'] = '100000';
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(130);
  await shutdown.guard(async () => {
    const dir = await makeThrowAwayFolder('bench');
    shutdown.add('the throw-away data', () => fs.rmSync(dir, { recursive: true, force: true }));
    const folder = openDataFolder(dir);
    const launch = { folder, shutdown, progress };
    await installAndBuild(launch);
    const port = await findFreePort();
    const database = await prepareDatabase(launch, { demo: true, address: `http://127.0.0.1:${port}` });
    const started = performance.now();
    const { address } = await progress.step('serve', () => serve({ port, database, folder, shutdown }));
    const env = toolEnvironment({
      API_URL: address,
      READY_S: ((performance.now() - started) / 1000).toFixed(1),
      DATABASE_URL: database.appUrl,
      DATABASE_OWNER_URL: database.ownerUrl,
    });
    const script = startProcess(NODE, [SCRIPT], { env, shown: true });
    shutdown.add('the benchmark', () => stopProcess(script));
    if ((await ended(script)) !== 0) throw new Problem('The benchmark failed.', 'Read the lines above.');
  });
}
