// `npm run dev`: the API restarts and the web app reloads when a source file changes.
import { NX } from './build.mjs';
import { openDataFolder } from './data-folder.mjs';
import { demoSignIns } from './demo.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild, prepareDatabase } from './prepare.mjs';
import { NODE, ended, startProcess, stopProcess, toolEnvironment } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { clearLeftovers } from './running.mjs';
import { assertPortFree } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/** The web server of the watch mode; it passes /api on to the API. */
const WEB_PORT = 4200;
const WATCHERS = ['api:serve', 'web:serve'];

/** @param {import('./options.mjs').Options} options */
export async function dev({ dataDir, port, demo }) {
  assertSupported();
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(0);
  await shutdown.guard(async () => {
    progress.line('\nMidstance, watching the sources\n');
    const launch = { folder: openDataFolder(dataDir), shutdown, progress };
    await clearLeftovers(dataDir);
    await assertPortFree(port);
    await assertPortFree(WEB_PORT);
    await installAndBuild(launch);
    const { appUrl } = await prepareDatabase(launch, { demo, address: `http://localhost:${WEB_PORT}` });
    progress.line(`\n  Open http://localhost:${WEB_PORT} (the API is on port ${port})\n`);
    if (demo) progress.line(demoSignIns());
    const env = toolEnvironment({
      DATABASE_URL: appUrl,
      DATABASE_OWNER_URL: undefined,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${WEB_PORT}`,
      NX_TUI: 'false',
    });
    const watchers = WATCHERS.map((target) => startProcess(NODE, [NX, 'run', target], { env, shown: true }));
    for (const child of watchers) shutdown.add('a watcher', () => stopProcess(child, 5000));
    await Promise.race(watchers.map(ended));
  });
}
