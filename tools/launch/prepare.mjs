// What every command needs before its own work: packages, built apps, a database with the current schema.
import { build } from './build.mjs';
import { install } from './install.mjs';
import { markOf, remember } from './running.mjs';
import { assertDatabaseCanRun, migrate, openDatabase, seed } from './services.mjs';

/**
 * @typedef {object} Launch what the steps of one call of the launcher share
 * @property {import('./data-folder.mjs').DataFolder} folder
 * @property {import('./shutdown.mjs').Shutdown} shutdown
 * @property {import('./progress.mjs').Progress} progress
 */

/** @param {Launch} launch */
export async function installAndBuild({ folder, shutdown, progress }) {
  assertDatabaseCanRun(folder);
  const { logs } = folder;
  await progress.step('install', (say) => install({ logs, shutdown, say }));
  await progress.step('build', (say) => build({ logs, shutdown, say }));
}

/**
 * Starts the database and brings its schema, and on request the demo clinic, up to date.
 *
 * @param {Launch} launch
 * @param {{demo: boolean, address: string}} what `address`: where the app will be found, for a second start
 * @returns {Promise<import('./running.mjs').Running>} as remembered in the data folder
 */
export async function prepareDatabase({ folder, shutdown, progress }, { demo, address }) {
  const database = await progress.step('database', (say) => openDatabase(folder, shutdown, say));
  const running = { launcher: markOf(process.pid), address, ...database };
  remember(folder.dir, running);
  await progress.step('migrate', (say) => migrate(database, folder, shutdown, say));
  if (demo) await progress.step('seed', (say) => seed(database, folder, shutdown, say));
  return running;
}
