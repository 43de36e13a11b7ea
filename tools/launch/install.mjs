// Installs the packages when the lock file asks for others than are there.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './options.mjs';
import { explain, Problem } from './problems.mjs';
import { NODE, runProcess, toolEnvironment } from './processes.mjs';

/**
 * Whether `node_modules` is what the lock file describes: installed from these very contents, or by hand after the lock
 * file was last written.
 *
 * @param {string} [root] project folder
 */
export function isInstalled(root = ROOT) {
  const lock = path.join(root, 'package-lock.json');
  const done = path.join(root, 'node_modules', '.package-lock.json');
  if (!fs.existsSync(done)) return false;
  const stamp = stampFile(root);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashOf(lock)) return true;
  return fs.statSync(done).mtimeMs >= fs.statSync(lock).mtimeMs;
}

/** @param {string} root */
export function writeStamp(root = ROOT) {
  fs.writeFileSync(stampFile(root), hashOf(path.join(root, 'package-lock.json')));
}

/**
 * @param {{logs: string, shutdown: import('./shutdown.mjs').Shutdown, say: (outcome: string) => void}} how
 * @throws {Problem} in words, with the log file of npm
 */
export async function install({ logs, shutdown, say }) {
  if (isInstalled() && fs.existsSync(NODE)) return say('up to date');
  const logFile = path.join(logs, 'install.log');
  fs.rmSync(logFile, { force: true });
  const npm = process.env['npm_execpath'];
  const [file, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm'];
  const args = [...first, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=warn'];
  const { code, output } = await runProcess(file, args, { logFile, shutdown, env: withoutNpmScript() });
  if (code !== 0) throw explain('install', output, logFile);
  if (!fs.existsSync(NODE)) {
    throw new Problem(
      'The packages are installed, but Node 24 is missing: npm did not run the install scripts.',
      'Allow them for this project: npm ci --ignore-scripts=false, then start again.',
      logFile,
    );
  }
  writeStamp();
  say('packages installed');
}

/** npm hands its own call's settings to scripts; a nested npm must not take those for its command line. */
function withoutNpmScript() {
  const environment = Object.entries(toolEnvironment({ PATH: process.env['PATH'] }));
  return Object.fromEntries(environment.filter(([name]) => !/^npm_(lifecycle|package|command|config_argv)/.test(name)));
}

/** @param {string} root */
const stampFile = (root) => path.join(root, 'node_modules', '.midstance-installed');

/** @param {string} file */
const hashOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
