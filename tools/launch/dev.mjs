// `npm run dev`: the API restarts and the web app reloads when a source file changes.
import fs from 'node:fs';
import path from 'node:path';
import { NX } from './build.mjs';
import { openDataFolder } from './data-folder.mjs';
import { demoSignIns } from './demo.mjs';
import { ROOT } from './options.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild, prepareDatabase } from './prepare.mjs';
import { NODE, ended, startProcess, stopProcess, toolEnvironment } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { claim } from './running.mjs';
import { assertPortFree } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/** The web server of the watch mode; it passes /api on to the API. */
const WEB_PORT = 4200;
const PROXY = path.join(ROOT, 'apps', 'web', 'proxy.conf.json');

/** @param {import('./options.mjs').Options} options */
export async function dev({ dataDir, port, demo }) {
  assertSupported();
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(0);
  await shutdown.guard(async () => {
    progress.line('\nMidstance, watching the sources\n');
    const launch = { folder: openDataFolder(dataDir), shutdown, progress };
    await claim(dataDir, `http://localhost:${WEB_PORT}`, shutdown);
    await assertPortFree(port);
    await assertPortFree(WEB_PORT);
    await installAndBuild(launch);
    const { appUrl } = await prepareDatabase(launch, { demo, address: `http://localhost:${WEB_PORT}` });
    progress.line(`\n  Open http://localhost:${WEB_PORT} (the API is on port ${port})\n`);
    if (demo) progress.line(demoSignIns());
    const api = { DATABASE_URL: appUrl, PORT: String(port), PUBLIC_URL: `http://localhost:${WEB_PORT}` };
    const watchers = [
      watch(['api:serve'], api),
      // Its own port is in its project file, and it would take the API's.
      watch(['web:serve', '--proxyConfig', writeProxy(launch.folder.dir, port)], { PORT: undefined }),
    ];
    for (const child of watchers) shutdown.add('a watcher', () => stopProcess(child, 5000));
    await Promise.race(watchers.map(ended));
  });
}

/** @param {string[]} target @param {Record<string, string | undefined>} extra */
function watch(target, extra) {
  const env = toolEnvironment({ DATABASE_OWNER_URL: undefined, NX_TUI: 'false', ...extra });
  return startProcess(NODE, [NX, 'run', ...target], { env, shown: true });
}

/**
 * The web server's list of what it passes on, with the API's port of this run.
 *
 * @param {string} dir
 * @param {number} port
 * @returns {string} the file
 */
function writeProxy(dir, port) {
  const file = path.join(dir, 'proxy.json');
  fs.writeFileSync(file, fs.readFileSync(PROXY, 'utf8').replaceAll(':3000', `:${port}`));
  return file;
}
