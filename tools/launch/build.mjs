// Builds both apps unless what is built already comes from these very sources.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './options.mjs';
import { explain } from './problems.mjs';
import { NODE, runProcess } from './processes.mjs';
import { BUILD_INPUTS, hashSources } from './sources.mjs';

export const API_DIR = path.join(ROOT, 'dist', 'apps', 'api');
export const WEB_DIR = path.join(ROOT, 'dist', 'apps', 'web', 'browser');
export const NX = path.join(ROOT, 'node_modules', '.bin', 'nx');

const OUTPUTS = [path.join(API_DIR, 'main.js'), path.join(API_DIR, 'migrate.js'), path.join(WEB_DIR, 'index.html')];
const STAMP = path.join(ROOT, 'dist', 'built-from');

/**
 * @param {{logs: string, shutdown: import('./shutdown.mjs').Shutdown, say: (outcome: string) => void, projects?: string[]}} how
 * @throws {import('./problems.mjs').Problem} with the last lines of the failed build
 */
export async function build({ logs, shutdown, say, projects = ['api', 'web'] }) {
  const hash = hashSources(ROOT, BUILD_INPUTS);
  if (OUTPUTS.every((file) => fs.existsSync(file)) && readStamp() === stampOf(hash)) return say('up to date');
  const logFile = path.join(logs, 'build.log');
  fs.rmSync(logFile, { force: true });
  const args = [NX, 'run-many', '-t', 'build', `--projects=${projects.join(',')}`, '--output-style=static'];
  const { code, output } = await runProcess(NODE, args, { logFile, shutdown });
  if (code !== 0) throw explain('build', output, logFile);
  fs.mkdirSync(path.dirname(STAMP), { recursive: true });
  fs.writeFileSync(STAMP, stampOf(hash));
  say('built');
}

function readStamp() {
  return fs.existsSync(STAMP) ? fs.readFileSync(STAMP, 'utf8') : '';
}

/** @param {string} sources hash @returns {string} tells too when another build, as of the watch mode, wrote over ours */
function stampOf(sources) {
  const built = OUTPUTS.map((file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex'));
  return [sources, ...built].join('\n');
}
