// Runs the real PostgreSQL that comes as an npm package, on loopback, for demo, development and tests.
// Plain JavaScript for any Node from 20 on, no dependency but the binaries. It never deletes a data folder.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chooseAccount, DatabaseError, explain, findBinaries, giveTo } from './database-host.mjs';
import { isAlive, startMark } from './process-mark.mjs';

export { DatabaseError };

/** A port of 127.0.0.1 that is free at this moment. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function assertPortFree(port) {
  await new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', () =>
      reject(new DatabaseError('port_taken', `Port ${port} is taken.`, 'Stop what uses it, or choose another port.')),
    );
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });
}

/** Makes the cluster aside and renames it when complete: a start cut off half-way leaves nothing that looks whole. */
function createCluster({ bin, dataDir, cluster, password, account, durable }) {
  const unfinished = `${cluster}.unfinished`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  giveTo(unfinished, account.spawnAs);
  const passwordFile = path.join(dataDir, 'initial-password');
  fs.writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account.spawnAs.uid !== undefined) fs.chownSync(passwordFile, account.spawnAs.uid, account.spawnAs.gid);
  try {
    const [command, ...args] = [
      ...account.prefix,
      path.join(bin, 'initdb'),
      ...['-D', unfinished, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`, '--encoding=UTF8'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--no-instructions'],
      ...(durable ? [] : ['--no-sync']),
    ];
    const run = spawnSync(command, args, { encoding: 'utf8', env: serverEnvironment(), ...account.spawnAs });
    if (run.status !== 0) throw explain(`${run.stdout ?? ''}${run.stderr ?? ''}${run.error ?? ''}`, dataDir);
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
  fs.renameSync(unfinished, cluster);
}

function serverEnvironment() {
  return {
    PATH: process.env.PATH ?? '',
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  };
}

function assertSameMajor(bin, cluster) {
  const found = fs.readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  const ours = JSON.parse(fs.readFileSync(path.resolve(bin, '..', '..', 'package.json'), 'utf8')).version.split('.')[0];
  if (found === ours) return;
  throw new DatabaseError(
    'other_version',
    `The data folder ${path.dirname(cluster)} was written by PostgreSQL ${found}, and this is PostgreSQL ${ours}.`,
    'Use the version of Midstance that wrote it, or another folder with --data DIR. Nothing was changed.',
  );
}

/** Refuses a data folder whose starter still lives: two programs must not fight over one database. */
function assertNotInUse(ownerFile, dataDir) {
  if (!fs.existsSync(ownerFile)) return;
  const [pid, mark] = fs.readFileSync(ownerFile, 'utf8').split('\n');
  const inUse = Number(pid) !== process.pid && isAlive(Number(pid)) && startMark(Number(pid)) === mark;
  if (!inUse) return;
  throw new DatabaseError(
    'already_running',
    `Midstance already runs on the data folder ${dataDir} (process ${pid}).`,
    'Stop that one first, or choose another folder with --data DIR.',
  );
}

function readServerFile(cluster) {
  try {
    const lines = fs.readFileSync(path.join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), status: (lines[7] ?? '').trim() };
  } catch {
    return undefined;
  }
}

/** Whether `pid` really is a PostgreSQL server of this cluster; unknown counts as yes where it cannot be told. */
function isServerOf(pid, cluster) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

/** After a kill -9 of the launcher its server may live on, or have left a lock file: clears both, loses nothing. */
async function recoverLeftover(cluster, log) {
  const left = readServerFile(cluster);
  if (!left) return;
  if (isServerOf(left.pid, cluster)) {
    log('a database server was left running: stopping it first');
    await stopServer(left.pid);
  }
  if (!isServerOf(left.pid, cluster)) fs.rmSync(path.join(cluster, 'postmaster.pid'), { force: true });
}

async function stopServer(pid) {
  for (const [signal, waitMs] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ]) {
    if (!isAlive(pid)) return;
    process.kill(pid, signal);
    for (let waited = 0; waited < waitMs && isAlive(pid); waited += 20) await sleep(20);
  }
}

async function launch({ bin, dataDir, cluster, port, account, settings }) {
  const logFile = path.join(dataDir, 'postgres.log');
  const output = fs.openSync(logFile, 'w', 0o600);
  // The details of an error hold the row it is about: no log may keep what is in a record.
  const quiet = { log_error_verbosity: 'terse' };
  const options = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...quiet, ...settings };
  const [command, ...args] = [
    ...account.prefix,
    path.join(bin, 'postgres'),
    ...['-D', cluster],
    ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  // Its own process group: Ctrl+C must reach the API first, the database last.
  const child = spawn(command, args, {
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
    env: serverEnvironment(),
    ...account.spawnAs,
  });
  fs.closeSync(output);
  let failure;
  child.once('error', (error) => (failure = String(error)));
  for (let waited = 0; waited < 60_000; waited += 20) {
    const server = readServerFile(cluster);
    if (server?.status === 'ready') return { child, pid: server.pid };
    if (failure || child.exitCode !== null) throw explain(failure ?? fs.readFileSync(logFile, 'utf8'), dataDir);
    await sleep(20);
  }
  child.kill('SIGQUIT');
  throw new DatabaseError('failed', 'PostgreSQL was not ready after a minute.', `Read ${logFile}.`);
}

/**
 * Starts PostgreSQL on 127.0.0.1 with its files below `dataDir`, creating them the first time.
 *
 * @param {{dataDir: string, port?: number, log?: (line: string) => void, durable?: boolean}} options
 *   `durable: false` trades safety against power loss for speed; for throw-away test servers only.
 * @returns {Promise<{url: string, port: number, pid: number, dataDir: string, exited: Promise<void>, stop: () => Promise<void>}>}
 *   `url` is the superuser's, of the database `postgres`; `exited` settles when the server ends for any reason.
 * @throws {DatabaseError} with `message` and `howToFix` in plain words.
 */
export async function startPostgres({ dataDir, port, log = () => undefined, durable = true }) {
  const bin = findBinaries();
  const folder = path.resolve(dataDir);
  const cluster = path.join(folder, 'cluster');
  const [passwordFile, ownerFile] = [path.join(folder, 'password'), path.join(folder, 'owner.pid')];
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o711 });
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw explain(String(error), folder);
  }
  assertNotInUse(ownerFile, folder);
  const account = chooseAccount(bin, folder);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) {
    log('creating the database files');
    fs.writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    createCluster({ bin, dataDir: folder, cluster, password: fs.readFileSync(passwordFile, 'utf8'), account, durable });
  }
  assertSameMajor(bin, cluster);
  giveTo(cluster, account.spawnAs);
  await recoverLeftover(cluster, log);
  const chosenPort = port ?? (await findFreePort());
  await assertPortFree(chosenPort);
  fs.writeFileSync(ownerFile, `${process.pid}\n${startMark(process.pid)}`, { mode: 0o600 });
  const settings = durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
  const { child, pid } = await launch({ bin, dataDir: folder, cluster, port: chosenPort, account, settings });
  const exited = new Promise((resolve) => child.once('exit', () => resolve()));
  if (child.exitCode !== null) throw explain(fs.readFileSync(path.join(folder, 'postgres.log'), 'utf8'), folder);
  const password = fs.readFileSync(passwordFile, 'utf8');
  return {
    url: `postgresql://postgres:${password}@127.0.0.1:${chosenPort}/postgres`,
    port: chosenPort,
    pid,
    dataDir: folder,
    exited,
    async stop() {
      await stopServer(pid);
      await exited;
      fs.rmSync(ownerFile, { force: true });
    },
  };
}
