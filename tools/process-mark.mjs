// Tells processes apart: is it alive, and is it still the same one?
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** @param {number} pid @returns {boolean} whether it runs; one that has ended and waits to be collected does not */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return process.platform === 'win32' || startMark(pid) !== '';
}

/**
 * Start time of a process, so that a reused process number is not taken for the old process.
 *
 * @param {number} pid
 * @returns {string} empty when there is no such process, and always on Windows
 */
export function startMark(pid) {
  if (process.platform === 'win32') return '';
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  }
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? '' : (fields[19] ?? '');
  } catch {
    return '';
  }
}
