// The steps between a built project and an app that answers: database, migrate, seed, serve.
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { assertAccountFor } from '../database-host.mjs';
import { API_DIR, WEB_DIR } from './build.mjs';
import { explain, Problem } from './problems.mjs';
import { NODE, ended, runProcess, startProcess, stopProcess, toolEnvironment } from './processes.mjs';

const APP_ROLE = 'midstance_app';
const START_PATIENCE_MS = 60_000;

/**
 * @typedef {import('./data-folder.mjs').DataFolder} DataFolder
 * @typedef {import('./shutdown.mjs').Shutdown} Shutdown
 * @typedef {(outcome: string) => void} Say
 * @typedef {{pid: number, file: string, args: string[], env: NodeJS.ProcessEnv}} AppProcess how the app was started
 * @typedef {{ownerUrl: string, appUrl: string, appPassword: string}} Database
 */

/**
 * Refuses at once what `openDatabase` would refuse after the minutes of installing and building.
 *
 * @param {DataFolder} folder
 * @throws {import('../database-host.mjs').DatabaseError} when the built-in database is wanted and no account can run it
 */
export function assertDatabaseCanRun(folder) {
  if (!process.env['DATABASE_URL']) assertAccountFor(folder.database);
}

/**
 * Starts the built-in database, or takes the one of DATABASE_URL, whose user must be allowed to create roles.
 *
 * @param {DataFolder} folder
 * @param {Shutdown} shutdown
 * @param {Say} say
 * @param {{durable?: boolean}} [how] `durable: false` only for servers that are thrown away
 * @returns {Promise<Database>}
 */
export async function openDatabase(folder, shutdown, say, { durable = true } = {}) {
  const given = process.env['DATABASE_URL'];
  if (given) {
    say('using DATABASE_URL');
    return withAppRole(given, folder.appPassword);
  }
  const { startPostgres } = await import('../database.mjs');
  const server = await startPostgres({ dataDir: folder.database, durable });
  shutdown.add('the database', () => server.stop());
  void server.exited.then(() => shutdown.lose(databaseEnded(folder)));
  say(`PostgreSQL on port ${server.port}`);
  return withAppRole(server.url, folder.appPassword);
}

/** @param {DataFolder} folder */
const databaseEnded = (folder) =>
  new Problem(
    'The database ended by itself.',
    'Start again: it recovers what was saved. Should it happen again, its log says why.',
    path.join(folder.database, 'postgres.log'),
  );

/**
 * @param {string} ownerUrl of a user that may create roles
 * @param {string} appPassword of the role the app signs in with
 * @returns {Database}
 * @throws {Problem} when it is not the address of a PostgreSQL database
 */
export function withAppRole(ownerUrl, appPassword) {
  if (!/^postgres(ql)?:\/\//.test(ownerUrl) || !URL.canParse(ownerUrl)) {
    throw new Problem(
      'DATABASE_URL is not the address of a PostgreSQL database.',
      'Write it as postgresql://user:password@host:5432/database',
    );
  }
  const url = new URL(ownerUrl);
  [url.username, url.password] = [APP_ROLE, appPassword];
  return { ownerUrl, appUrl: url.href, appPassword };
}

/** @param {Database} database @param {DataFolder} folder @param {Shutdown} shutdown @param {Say} say */
export async function migrate(database, folder, shutdown, say) {
  say(lastLine(await runEntry('migrate', database, folder, shutdown)) || 'done');
}

/** @param {Database} database @param {DataFolder} folder @param {Shutdown} shutdown @param {Say} say */
export async function seed(database, folder, shutdown, say) {
  say(lastLine(await runEntry('seed', database, folder, shutdown)) || 'demo clinic is there');
}

/**
 * Runs one of the API's own programs to its end.
 *
 * @param {string} entry file name below dist/apps/api, without `.js`
 * @param {Database} database
 * @param {DataFolder} folder
 * @param {Shutdown} shutdown
 * @param {{args?: string[], extra?: Record<string, string>, secret?: boolean}} [how] its command line, more of its
 *   environment, and whether what it prints is a secret, which no log may keep
 * @returns {Promise<string>} what it printed
 */
export async function runEntry(entry, database, folder, shutdown, { args = [], extra = {}, secret = false } = {}) {
  const logFile = path.join(folder.logs, `${entry}.log`);
  fs.rmSync(logFile, { force: true });
  const env = toolEnvironment({
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
    APP_ROLE_PASSWORD: database.appPassword,
    NODE_ENV: 'production',
    ...extra,
  });
  const program = [path.join(API_DIR, `${entry}.js`), ...args];
  const { code, output } = await runProcess(NODE, program, { env, shutdown, ...(!secret && { logFile }) });
  if (code !== 0) throw explain(entry, output, secret ? undefined : logFile);
  return output;
}

/** @param {string} output */
function lastLine(output) {
  const line = output.trim().split('\n').at(-1) ?? '';
  return line.startsWith('{') || line.length > 33 ? '' : line;
}

/**
 * Starts the API, which serves the web app too, and waits until it answers.
 *
 * @param {{port: number, database: Database, folder: DataFolder, shutdown: Shutdown, started?: (pid: number) => void, extra?: Record<string, string>}} what
 *   `started` is told the process number before the app is ready; `extra`: environment of the app
 * @returns {Promise<{address: string, ended: Promise<number>, logFile: string, process: AppProcess}>}
 */
export async function serve({ port, database, folder, shutdown, started, extra = {} }) {
  const logFile = path.join(folder.logs, 'api.log');
  fs.writeFileSync(logFile, '', { mode: 0o600 });
  const env = toolEnvironment({
    NODE_ENV: 'production',
    DATABASE_URL: database.appUrl,
    DATABASE_OWNER_URL: undefined,
    HOST: listenHost(),
    PORT: String(port),
    WEB_ROOT: WEB_DIR,
    ...extra,
  });
  const args = [path.join(API_DIR, 'main.js')];
  const child = startProcess(NODE, args, { logFile, env });
  shutdown.add('the app', () => stopProcess(child));
  if (child.pid !== undefined) started?.(child.pid);
  await waitUntilReady(`http://127.0.0.1:${port}/health/ready`, child, logFile);
  return {
    address: `http://localhost:${port}`,
    ended: ended(child),
    logFile,
    process: { pid: child.pid ?? 0, file: NODE, args, env },
  };
}

/** @param {string} url @param {import('node:child_process').ChildProcess} child @param {string} logFile */
async function waitUntilReady(url, child, logFile) {
  for (const started = performance.now(); performance.now() - started < START_PATIENCE_MS; await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw explain('serve', fs.readFileSync(logFile, 'utf8'), logFile);
    }
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Problem(`The app was not ready after ${START_PATIENCE_MS / 1000} s.`, 'Read the log.', logFile);
}

const listenHost = () => process.env['HOST'] ?? '127.0.0.1';

/**
 * @param {number} port
 * @throws {Problem} when another program listens there, or when it is one only root may use
 */
export async function assertPortFree(port) {
  await new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => reject(portProblem(port, error)));
    probe.listen(port, listenHost(), () => probe.close(resolve));
  });
}

/** @param {number} port @param {NodeJS.ErrnoException} error */
function portProblem(port, error) {
  if (error.code === 'EADDRINUSE') {
    return new Problem(
      `Port ${port} is taken by another program.`,
      `Stop that program, or choose another port: npm start -- --port ${port === 4000 ? 4001 : 4000}`,
    );
  }
  if (error.code === 'EACCES') {
    return new Problem(`You may not listen on port ${port}.`, 'Choose a port above 1023: npm start -- --port 4000');
  }
  return new Problem(`Port ${port} of ${listenHost()} cannot be used (${error.code}).`, 'Check HOST and --port.');
}
