// What may be typed after `npm start --`.
import path from 'node:path';
import { Problem } from './problems.mjs';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** Where the database is kept unless another folder is asked for. */
export const DATA = path.join(ROOT, '.midstance');

const COMMANDS = ['start', 'test', 'dev', 'bench', 'audit-verify', 'found-clinic'];
/** Their other words belong to the program they run. */
const PASSING_ON = ['found-clinic'];
const USAGE = [
  'npm start -- [options]',
  '  --port 4000     port of the app (3000)',
  '  --data DIR      folder that keeps the database (.midstance in the project)',
  '  --no-demo       without the demo clinic',
].join('\n');

/**
 * @typedef {object} Options
 * @property {string} command one of start, test, dev, bench, audit-verify, found-clinic
 * @property {number} port 1–65535
 * @property {string} dataDir absolute path
 * @property {boolean} demo whether to seed the demo clinic
 * @property {string[]} passedOn words for the program a command runs
 * @property {boolean} help whether only the usage is asked for
 */

/**
 * Reads the command line.
 *
 * @param {string[]} argv command first, then options, as `--name value` or `--name=value`
 * @param {string} [workingDir] what a relative `--data` is relative to
 * @returns {Options}
 * @throws {Problem} for an unknown command or option and for a value that cannot be right
 */
export function parseOptions(argv, workingDir = process.cwd()) {
  const [command = 'start', ...rest] = argv;
  if (!COMMANDS.includes(command)) {
    throw new Problem(`There is no command "${command}".`, `Use one of: ${COMMANDS.join(', ')}.`);
  }
  /** @type {Options} */
  const options = {
    command,
    port: 3000,
    dataDir: DATA,
    demo: true,
    passedOn: [],
    help: false,
  };
  const words = rest.flatMap((word) => (/^--\w[\w-]*=/.test(word) ? splitOnce(word) : [word]));
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const read = READERS.get(word);
    if (read) read(options, words, workingDir);
    else if (PASSING_ON.includes(command)) options.passedOn.push(word);
    else throw new Problem(`There is no option "${word}".`, `These exist:\n${USAGE}`);
  }
  return options;
}

/**
 * What each option does.
 *
 * @type {[string, (options: Options, following: string[], workingDir: string) => unknown][]}
 */
const OPTIONS = [
  ['--no-demo', (options) => (options.demo = false)],
  ['--help', (options) => (options.help = true)],
  ['-h', (options) => (options.help = true)],
  ['--port', (options, following) => (options.port = readPort(following.shift()))],
  ['--data', (options, following, workingDir) => (options.dataDir = readFolder(following.shift(), workingDir))],
];
const READERS = new Map(OPTIONS);

/** The options in words, for `--help`. */
export const usage = () => USAGE;

/** @param {string} word @returns {string[]} */
function splitOnce(word) {
  const at = word.indexOf('=');
  return [word.slice(0, at), word.slice(at + 1)];
}

/** @param {string | undefined} value @returns {number} */
function readPort(value) {
  const port = Number(value);
  if (value !== undefined && /^\d+$/.test(value) && port >= 1 && port <= 65_535) return port;
  throw new Problem(`"${value ?? ''}" is not a port.`, 'Give a number from 1 to 65535, for example --port 4000.');
}

/** @param {string | undefined} value @param {string} workingDir @returns {string} */
function readFolder(value, workingDir) {
  if (value && !value.startsWith('--')) return path.resolve(workingDir, value);
  throw new Problem('--data needs a folder.', 'For example: npm start -- --data ~/midstance-data');
}
