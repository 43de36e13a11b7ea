// Commands that work on the database of a data folder, whether the app runs on it or not.
import { openDataFolder } from './data-folder.mjs';
import { assertSupported } from './platform.mjs';
import { installAndBuild } from './prepare.mjs';
import { Problem } from './problems.mjs';
import { createProgress } from './progress.mjs';
import { lives, recall } from './running.mjs';
import { migrate, openDatabase, runEntry } from './services.mjs';
import { Shutdown } from './shutdown.mjs';

/**
 * `npm run audit:verify`: checks the audit chain.
 *
 * @param {import('./options.mjs').Options} options
 */
export const auditVerify = (options) => runOnData('audit-verify', options, false);

/**
 * `npm run found-clinic`: makes a clinic and prints the first sign-in link of its lead.
 *
 * @param {import('./options.mjs').Options} options
 */
export const foundClinic = (options) => runOnData('found-clinic', options, true);

/** @param {string} entry program of the API @param {import('./options.mjs').Options} options @param {boolean} secret */
async function runOnData(entry, { dataDir, port, passedOn }, secret) {
  assertSupported();
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(130);
  await shutdown.guard(async () => {
    const folder = openDataFolder(dataDir);
    await installAndBuild({ folder, shutdown, progress });
    const running = livingOn(dataDir);
    const database = running ?? (await progress.step('database', (say) => openDatabase(folder, shutdown, say)));
    if (!running) await progress.step('migrate', (say) => migrate(database, folder, shutdown, say));
    const address = running?.address ?? `http://localhost:${port}`;
    const extra = { PUBLIC_URL: process.env['PUBLIC_URL'] ?? address };
    const printed = await runEntry(entry, database, folder, shutdown, { args: passedOn, extra, secret });
    progress.line(`\n${printed.trim()}\n`);
  });
}

/**
 * @param {string} dataDir
 * @returns {import('./running.mjs').Running | undefined} the app that runs on the folder, with its database
 * @throws {Problem} while it is just starting
 */
function livingOn(dataDir) {
  const noted = recall(dataDir);
  if (!noted || !lives(noted.launcher)) return undefined;
  const { launcher, address, ownerUrl, appUrl, appPassword } = noted;
  if (ownerUrl && appUrl && appPassword) return { launcher, address, ownerUrl, appUrl, appPassword };
  throw new Problem('Midstance is just starting on this data folder.', 'Try again when it says it is ready.');
}
