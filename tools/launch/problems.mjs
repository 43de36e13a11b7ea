// Everything that can go wrong before the app runs, in plain words with what to do about it.
import path from 'node:path';

/** A failure the reader can act on. */
export class Problem extends Error {
  /**
   * @param {string} what what happened, one sentence
   * @param {string} whatToDo what the reader can do now
   * @param {string} [logFile] where the details are
   */
  constructor(what, whatToDo, logFile) {
    super(what);
    this.name = 'Problem';
    this.whatToDo = whatToDo;
    this.logFile = logFile;
  }
}

/**
 * @typedef {object} Sign one recognisable kind of failure
 * @property {RegExp} seen what error codes or program output give it away
 * @property {(step: string) => boolean} [at] steps it can happen in; all when left out
 * @property {string} what
 * @property {string} whatToDo
 */

/** @param {string} step */
const atInstall = (step) => step === 'install';
/** @param {string} step */
const notAtInstall = (step) => step !== 'install';

const UNREACHABLE = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/;

/** @type {Sign[]} The first that matches wins: a full disk often shows itself as several other failures too. */
const SIGNS = [
  {
    seen: /ENOSPC|No space left on device|disk quota exceeded|EDQUOT/i,
    what: 'The disk is full.',
    whatToDo: 'Free some space (about 2 GB for the first start) and start again. Nothing was deleted.',
  },
  {
    seen: new RegExp(`${UNREACHABLE.source}|FetchError|self.signed certificate|UNABLE_TO_GET_ISSUER`),
    at: atInstall,
    what: 'The package registry cannot be reached.',
    whatToDo:
      'Check the network, the proxy and the registry with `npm ping`, then start again. Packages are fetched once; later starts need no network.',
  },
  {
    seen: /permission denied (to (create|alter) role|for (schema|database))|must be superuser|must have admin option/i,
    at: notAtInstall,
    what: 'The database user of DATABASE_URL may not do enough.',
    whatToDo:
      'Let it own the database and create roles: ALTER ROLE name CREATEROLE; ALTER DATABASE name OWNER TO name;',
  },
  {
    seen: /database was written by a newer version of Midstance/,
    at: notAtInstall,
    what: 'The database was written by a newer version of Midstance.',
    whatToDo: 'Start that newer version, or use another folder with --data DIR. Nothing was changed.',
  },
  {
    seen: /function uuidv7\(\) does not exist/,
    at: notAtInstall,
    what: 'The PostgreSQL of DATABASE_URL is too old.',
    whatToDo: 'Use PostgreSQL 18 or newer, or leave DATABASE_URL out to use the built-in one.',
  },
  {
    seen: /EACCES|EPERM|EROFS|Permission denied|Read-only file system/i,
    what: 'There is no permission to write where Midstance needs to.',
    whatToDo: 'Own the project folder and the data folder (or choose another with --data DIR), then start again.',
  },
  {
    seen: /EADDRINUSE|Address already in use/i,
    what: 'The port is already in use.',
    whatToDo: 'Stop the program that uses it, or choose another port: npm start -- --port 4000',
  },
  {
    seen: new RegExp(
      `${UNREACHABLE.source}|password authentication failed|(database|role) ".*" does not exist|no pg_hba\\.conf entry`,
    ),
    at: notAtInstall,
    what: 'The database cannot be reached.',
    whatToDo:
      'Check DATABASE_URL: address, port, user, password and the name of the database. Without DATABASE_URL the built-in database is used.',
  },
  {
    seen: /heap out of memory|ENOMEM|Cannot allocate memory|SIGKILL/i,
    what: 'The machine ran out of memory.',
    whatToDo: 'Close other programs (2 GB of free memory are enough) and start again.',
  },
];

/**
 * Finds the words for a failed step.
 *
 * @param {string} step what was being done, for example "install"
 * @param {string} output error text and whatever the program printed
 * @param {string} [logFile] where the whole output is
 * @returns {Problem} a known kind of failure in words, otherwise the last lines of the output
 */
export function explain(step, output, logFile) {
  const sign = SIGNS.find(({ seen, at }) => (at?.(step) ?? true) && seen.test(output));
  if (sign) return new Problem(`The step "${step}" failed. ${sign.what}`, sign.whatToDo, logFile);
  const telling = tellingLines(output);
  return new Problem(
    `The step "${step}" failed.\n\n${telling}\n`,
    logFile ? 'Read the log; its telling lines are above.' : 'Read the lines above.',
    logFile,
  );
}

/** @param {string} output @returns {string} from the first error on, or the last lines where none calls itself one */
function tellingLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '');
  const first = lines.findIndex((line) => /\berror\b/i.test(line));
  return (first < 0 ? lines.slice(-12) : lines.slice(first, first + 12)).join('\n');
}

/**
 * @param {unknown} error anything thrown
 * @returns {string} the whole message for the screen, without a stack for problems the reader can act on
 */
export function inWords(error) {
  const known = asProblem(error);
  if (!known)
    return `\nMidstance stopped for a reason it does not know:\n${error instanceof Error ? error.stack : error}\n`;
  const log = known.logFile ? `\nLog: ${path.relative(process.cwd(), known.logFile) || known.logFile}` : '';
  return `\n${known.message}\nWhat to do: ${known.whatToDo}${log}\n`;
}

/** @param {unknown} error @returns {Problem | undefined} */
function asProblem(error) {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return undefined;
  if ('howToFix' in error) return new Problem(error.message, String(error.howToFix));
  const code = 'code' in error ? String(error.code) : '';
  const sign = SIGNS.find(({ seen, at }) => (at?.('start') ?? true) && code !== '' && seen.test(code));
  if (sign) return new Problem(`${sign.what} (${error.message})`, sign.whatToDo);
  return undefined;
}
