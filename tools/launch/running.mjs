// Remembers what runs on a data folder, so that the next start can clear what a killed launcher left behind.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problems.mjs';
import { isAlive, startMark } from '../process-mark.mjs';
import { signalGroup } from './processes.mjs';

/**
 * @typedef {{pid: number, started: string}} Mark one process, told apart from a later one with the same number
 * @typedef {object} Running
 * @property {Mark} launcher
 * @property {Mark} [api]
 * @property {string} address of the app
 * @property {string} ownerUrl of the database
 * @property {string} appUrl of the database, for the app's role
 * @property {string} appPassword of that role
 */

/** @param {string} dir data folder */
const fileIn = (dir) => path.join(dir, 'running.json');

/** @param {string} dir @param {Running} running */
export function remember(dir, running) {
  fs.writeFileSync(fileIn(dir), JSON.stringify(running), { mode: 0o600 });
}

/** @param {string} dir */
export function forget(dir) {
  fs.rmSync(fileIn(dir), { force: true });
}

/** @param {string} dir @returns {Running | undefined} what was started on this folder and not stopped */
export function recall(dir) {
  try {
    return JSON.parse(fs.readFileSync(fileIn(dir), 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Refuses a folder that is in use; ends the API that outlived a killed launcher. (The database's own leftovers are
 * cleared where it is started.)
 *
 * @param {string} dir data folder
 * @throws {Problem} when Midstance runs on it
 */
export async function clearLeftovers(dir) {
  const left = recall(dir);
  if (!left) return;
  if (lives(left.launcher)) {
    throw new Problem(
      `Midstance already runs on this data folder, at ${left.address}.`,
      'Use that one, stop it first, or choose another folder and port: npm start -- --data DIR --port 4000',
    );
  }
  if (left.api) await end(left.api);
  forget(dir);
}

/** @param {Mark} mark */
async function end(mark) {
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGKILL'])) {
    if (!lives(mark)) return;
    signalGroup(mark.pid, signal);
    for (let waitedMs = 0; waitedMs < 15_000 && lives(mark); waitedMs += 50) await sleep(50);
  }
}

/** @param {number} pid @returns {Mark} */
export const markOf = (pid) => ({ pid, started: startMark(pid) });

/** @param {Mark} mark @returns {boolean} whether that very process still runs */
export const lives = (mark) => isAlive(mark.pid) && startMark(mark.pid) === mark.started;
