// `npm start`: from a fresh clone to an app that answers, and everything stopped again at the end.
import { openDataFolder } from './data-folder.mjs';
import { demoSignIns } from './demo.mjs';
import { DATA } from './options.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild, prepareDatabase } from './prepare.mjs';
import { Problem } from './problems.mjs';
import { createProgress } from './progress.mjs';
import { claim, markOf, remember } from './running.mjs';
import { assertPortFree, serve } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/** @param {string} dataDir */
const firstClinic = (dataDir) => `  Make your clinic, in a second terminal:
  npm run found-clinic -- ${dataDir === DATA ? '' : `--data '${dataDir}' `}--name "Riverside Physio" --time-zone Europe/London --lead "Jo Bloggs" --email jo@riverside.example
`;

/** @param {import('./options.mjs').Options} options */
export async function start({ dataDir, port, demo }) {
  assertSupported();
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(0);
  await shutdown.guard(async () => {
    progress.line('\nMidstance\n');
    const folder = openDataFolder(dataDir);
    const launch = { folder, shutdown, progress };
    await claim(dataDir, `http://localhost:${port}`, shutdown);
    await assertPortFree(port);
    await installAndBuild(launch);
    const running = await prepareDatabase(launch, { demo, address: `http://localhost:${port}` });
    const app = await progress.step('serve', async (say) => {
      const started = (/** @type {number} */ pid) => remember(dataDir, { ...running, api: markOf(pid) });
      const served = await serve({ port, database: running, folder, shutdown, started });
      say('ready');
      return served;
    });
    progress.line(`\n  Open ${app.address}\n`);
    progress.line(demo ? demoSignIns() : firstClinic(dataDir));
    progress.line(`  Data: ${dataDir}\n  Log:  ${app.logFile}\n\n  Ctrl+C stops it.`);
    await app.ended;
    if (!shutdown.begun) throw new Problem('The app ended by itself.', 'Read its log, then start again.', app.logFile);
  });
}
