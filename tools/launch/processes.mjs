// Runs other programs with the project's own Node 24, their output in a log file.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from './options.mjs';

/** The Node every step after the install runs with. */
export const NODE = path.join(ROOT, 'node_modules', 'node', 'bin', 'node');

/**
 * @param {Record<string, string | undefined>} [extra] what differs from the launcher's own environment
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(extra = {}) {
  const bin = path.join(ROOT, 'node_modules', '.bin');
  const environment = {
    ...process.env,
    PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`,
    NX_DAEMON: 'false',
    NX_NO_CLOUD: 'true',
    NG_CLI_ANALYTICS: 'false',
    ...extra,
  };
  return Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined));
}

/**
 * Starts a program in a process group of its own: Ctrl+C in the terminal reaches the launcher alone, which then stops
 * everything in the right order.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{logFile?: string | undefined, env?: NodeJS.ProcessEnv, shown?: boolean}} [how] `shown`: output on the screen
 */
export function startProcess(file, args, { logFile, env = toolEnvironment(), shown = false } = {}) {
  const output = logFile ? fs.openSync(logFile, 'a', 0o600) : shown ? 'inherit' : 'ignore';
  const child = spawn(file, args, { cwd: ROOT, env, stdio: ['ignore', output, output], detached: true });
  if (typeof output === 'number') fs.closeSync(output);
  return child;
}

/**
 * Runs a program to its end.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{env?: NodeJS.ProcessEnv, logFile?: string, shutdown: import('./shutdown.mjs').Shutdown, timeoutMs?: number}} how
 * @returns {Promise<{code: number, output: string}>} `code` is 1 when it was killed or could not be started
 */
export async function runProcess(file, args, { env = toolEnvironment(), logFile, shutdown, timeoutMs = 0 }) {
  const child = spawn(file, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  shutdown.add(path.basename(file), () => stopProcess(child));
  const timer = timeoutMs > 0 ? setTimeout(() => void stopProcess(child), timeoutMs) : undefined;
  let output = '';
  const log = logFile ? fs.createWriteStream(logFile, { flags: 'a', mode: 0o600 }) : undefined;
  log?.on('error', () => undefined);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      log?.write(text);
    });
  }
  const code = await new Promise((resolve) => {
    child.once('error', (error) => {
      output += String(error);
      resolve(1);
    });
    child.once('close', (exitCode, signal) => {
      if (signal) output += `\nended by ${signal}`;
      resolve(exitCode ?? 1);
    });
  });
  clearTimeout(timer);
  log?.end();
  return { code, output };
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, 1 when it was killed
 */
export async function ended(child) {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
  return child.exitCode ?? 1;
}

/**
 * Asks a program and its children to end, and ends them when they do not.
 *
 * @param {import('node:child_process').ChildProcess} child
 * @param {number} [patienceMs]
 */
export async function stopProcess(child, patienceMs = 30_000) {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child.pid, 'SIGTERM');
  const late = Symbol('late');
  if ((await Promise.race([ended, sleep(patienceMs, late, { ref: false })])) === late) {
    signalGroup(child.pid, 'SIGKILL');
    await ended;
  }
}

/**
 * @param {number} pid leader of a process group
 * @param {NodeJS.Signals} signal
 */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // It ended by itself a moment ago.
  }
}
