// `npm run audit:verify`: checks the audit chain of a data folder, whether the app runs on it or not.
import { openDataFolder } from './data-folder.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild } from './prepare.mjs';
import { createProgress } from './progress.mjs';
import { lives, recall } from './running.mjs';
import { openDatabase, runEntry } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/** @param {import('./options.mjs').Options} options */
export async function auditVerify({ dataDir }) {
  assertSupported();
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(130);
  await shutdown.guard(async () => {
    const folder = openDataFolder(dataDir);
    await installAndBuild({ folder, shutdown, progress });
    const running = recall(dataDir);
    const database =
      running && lives(running.launcher)
        ? running
        : await progress.step('database', (say) => openDatabase(folder, shutdown, say));
    progress.line(`\n${(await runEntry('audit-verify', database, folder, shutdown)).trim()}\n`);
  });
}
