// Folders of runs that are thrown away at their end: tests, journeys, benchmark. A run that was killed could not do
// that; the next one does it.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, startMark } from './process-mark.mjs';

const NAME = /^midstance-(test|e2e|bench)-/;
/** Holds number and start of the process that made the folder. */
const STARTER = 'starter';

/**
 * Makes a folder for a run of this process, after clearing what killed runs left.
 *
 * @param {'test' | 'e2e' | 'bench'} kind
 * @param {string} [parent]
 * @returns {Promise<string>} the folder; the database's account may pass through it
 */
export async function makeThrowAwayFolder(kind, parent = os.tmpdir()) {
  const place = fs.realpathSync(parent);
  await clearKilledRuns(place);
  const dir = fs.mkdtempSync(path.join(place, `midstance-${kind}-`));
  fs.writeFileSync(path.join(dir, STARTER), `${process.pid}\n${startMark(process.pid)}`, { mode: 0o600 });
  fs.chmodSync(dir, 0o711);
  return dir;
}

/** @param {string} parent */
async function clearKilledRuns(parent) {
  const dirs = fs.readdirSync(parent).filter((name) => NAME.test(name));
  for (const dir of dirs.map((name) => path.join(parent, name)).filter(wasKilled)) {
    await endProcessesOf(dir);
    fs.rmSync(dir, { recursive: true, force: true });
  }
}

/** @param {string} dir @returns {boolean} false too where it cannot be told: somebody else's, or older than this file */
function wasKilled(dir) {
  try {
    const [pid, mark] = fs.readFileSync(path.join(dir, STARTER), 'utf8').split('\n');
    return !(isAlive(Number(pid)) && startMark(Number(pid)) === mark);
  } catch {
    return false;
  }
}

/** Asks the database and the app of a killed run to end, and ends them when they do not. @param {string} dir */
async function endProcessesOf(dir) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGKILL'])) {
    for (const pid of processesOf(dir)) signalTo(pid, signal);
    for (let waitedMs = 0; waitedMs < 10_000 && processesOf(dir).length > 0; waitedMs += 50) await sleep(50);
  }
}

/** @param {string} dir @returns {number[]} processes whose output goes to a file below `dir` */
function processesOf(dir) {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('lsof', ['-t', '+D', dir], { encoding: 'utf8' });
    return (stdout ?? '').split('\n').filter(Boolean).map(Number);
  }
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.filter((pid) => outputOf(pid).startsWith(`${dir}${path.sep}`)).map(Number);
}

/** @param {string} pid */
function outputOf(pid) {
  try {
    return fs.readlinkSync(`/proc/${pid}/fd/1`);
  } catch {
    return '';
  }
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function signalTo(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself a moment ago.
  }
}
