// `npm test`: every check there is, cheapest first, and one line at the end that says how many passed.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { NX } from './build.mjs';
import { provideChromium } from './chromium.mjs';
import { install } from './install.mjs';
import { ROOT } from './options.mjs';
import { assertSupported } from './platform.mjs';
import { inWords } from './problems.mjs';
import { NODE, runProcess, toolEnvironment } from './processes.mjs';
import { createProgress } from './progress.mjs';
import { Shutdown } from './shutdown.mjs';
import { countJest, countPlaywright, countTasks, readTasks, sum } from './test-counts.mjs';

const LOGS = path.join(ROOT, 'tmp', 'test');
const E2E_REPORT = path.join(ROOT, 'tmp', 'e2e', 'report.json');

/** @type {{name: string, target: string, count: (tasks: import('./test-counts.mjs').Task[]) => import('./test-counts.mjs').Count}[]} */
const CHECKS = [
  { name: 'format', target: 'format', count: countTasks },
  { name: 'lint', target: 'lint', count: countTasks },
  { name: 'typecheck', target: 'typecheck', count: countTasks },
  { name: 'unit', target: 'test', count: countJest },
  { name: 'build', target: 'build', count: countTasks },
  { name: 'bundle-size', target: 'bundle-size', count: countTasks },
  { name: 'integration', target: 'integration', count: countJest },
];

/** Runs all checks; sets the exit code to 1 when any failed. */
export async function test() {
  assertSupported();
  fs.mkdirSync(LOGS, { recursive: true });
  const [shutdown, progress] = [new Shutdown(), createProgress()];
  shutdown.listen(130);
  await shutdown.guard(async () => {
    progress.line('\nMidstance, all checks\n');
    await progress.step('install', (say) => install({ logs: LOGS, shutdown, say }));
    const counts = [];
    for (const { name, target, count } of CHECKS) {
      counts.push(await check({ name, target, count: (tasks) => count(tasks) }, shutdown, progress));
    }
    counts.push(await journeys(shutdown, progress));
    const { passed, failed } = sum(counts);
    progress.line(`\n${passed} passed, ${failed} failed`);
    if (failed > 0) process.exitCode = 1;
  });
}

/**
 * Runs one Nx target of all projects that have it, and shows the output of what failed.
 *
 * @param {{name: string, target: string, count: (tasks: import('./test-counts.mjs').Task[]) => import('./test-counts.mjs').Count, env?: Record<string, string>}} what
 * @param {Shutdown} shutdown
 * @param {import('./progress.mjs').Progress} progress
 */
async function check({ name, target, count, env = {} }, shutdown, progress) {
  /** @type {string[]} */
  const complaints = [];
  const result = await progress.step(name, async (say) => {
    const { code, output } = await runNx(name, target, env, shutdown);
    const tasks = readTasks(output);
    const own = tasks.filter((task) => task.name.endsWith(`:${target}`));
    const counted = count(own);
    complaints.push(...tasks.filter((task) => task.failed).map((task) => `> ${task.name}\n${task.output.trim()}`));
    // A run that failed as a whole, or in which nothing ran, must not look like a run in which nothing failed.
    const unexplained = counted.failed === 0 && (code !== 0 || own.length === 0);
    if (unexplained && complaints.length === 0) complaints.push(output.trim() || `nx found no target "${target}"`);
    const total = unexplained ? { ...counted, failed: 1 } : counted;
    say(total.failed > 0 ? `${total.passed} passed, ${total.failed} FAILED` : `${total.passed} passed`);
    return total;
  });
  for (const complaint of complaints) progress.line(`\n${complaint}\n`);
  return result;
}

/**
 * @param {string} name
 * @param {string} target
 * @param {Record<string, string>} env
 * @param {Shutdown} shutdown
 */
function runNx(name, target, env, shutdown) {
  const logFile = path.join(LOGS, `${name}.log`);
  fs.rmSync(logFile, { force: true });
  const parallel = Math.max(2, Math.floor(os.availableParallelism() / 2));
  const args = [NX, 'run-many', '-t', target, `--parallel=${parallel}`, '--output-style=static', '--nxBail=false'];
  const environment = toolEnvironment({ NX_TUI: 'false', FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true', ...env });
  return runProcess(NODE, args, { logFile, shutdown, env: environment });
}

/**
 * The journeys in a real browser. Without a browser they have failed, in words, and the rest of the counts stand.
 *
 * @param {Shutdown} shutdown
 * @param {import('./progress.mjs').Progress} progress
 */
async function journeys(shutdown, progress) {
  fs.rmSync(E2E_REPORT, { force: true });
  try {
    const logFile = path.join(LOGS, 'chromium.log');
    const chromium = await progress.step('chromium', (say) => provideChromium({ logFile, shutdown, say }));
    const count = () => countPlaywright(fs.readFileSync(E2E_REPORT, 'utf8'));
    const readable = () => (fs.existsSync(E2E_REPORT) ? count() : { passed: 0, failed: 1 });
    return await check(
      { name: 'e2e', target: 'e2e', count: readable, env: { CHROME_PATH: chromium } },
      shutdown,
      progress,
    );
  } catch (error) {
    if (!shutdown.begun) progress.line(inWords(error));
    return { passed: 0, failed: 1 };
  }
}
