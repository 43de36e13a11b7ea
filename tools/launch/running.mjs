// Remembers what runs on a data folder, so that the next start can clear what a killed launcher left behind.
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from './problems.mjs';
import { isAlive, startMark } from '../process-mark.mjs';
import { signalGroup } from './processes.mjs';

/**
 * @typedef {{pid: number, started: string}} Mark one process, told apart from a later one with the same number
 * @typedef {{launcher: Mark, api?: Mark, address: string}} Claim who has the folder, and where the app will be found
 * @typedef {Claim & import('./services.mjs').Database} Running
 */

/** @param {string} dir data folder */
const fileIn = (dir) => path.join(dir, 'running.json');

/** @param {string} dir @param {Running} running */
export function remember(dir, running) {
  fs.writeFileSync(fileIn(dir), JSON.stringify(running), { mode: 0o600 });
}

/**
 * Takes the folder for this launcher, clearing what a killed one left on it; gives it back at the end.
 *
 * @param {string} dir data folder
 * @param {string} address where the app will be found
 * @param {import('./shutdown.mjs').Shutdown} shutdown
 * @throws {Problem} when another launcher has it, also one that began in this very moment
 */
export async function claim(dir, address, shutdown) {
  await clearLeftovers(dir);
  const note = `${fileIn(dir)}.${process.pid}`;
  fs.writeFileSync(note, JSON.stringify({ launcher: markOf(process.pid), address }), { mode: 0o600 });
  try {
    // Unlike writing, a link never replaces another's note, and nobody reads half of it.
    fs.linkSync(note, fileIn(dir));
  } catch (error) {
    const other = recall(dir);
    throw other ? inUse(other) : error;
  } finally {
    fs.rmSync(note);
  }
  shutdown.add('the note of what runs', () => forget(dir));
}

/** @param {Claim} other */
const inUse = ({ address }) =>
  new Problem(
    `Midstance already runs on this data folder, at ${address}.`,
    'Use that one, stop it first, or choose another folder and port: npm start -- --data DIR --port 4000',
  );

/** @param {string} dir */
export function forget(dir) {
  fs.rmSync(fileIn(dir), { force: true });
}

/** @param {string} dir @returns {Claim & Partial<Running> | undefined} what was started on this folder, not stopped */
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
  if (!left) return forget(dir);
  if (lives(left.launcher)) throw inUse(left);
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
