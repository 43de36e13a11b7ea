// The one folder that holds everything a clinic must not lose: database, secrets, logs.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from './problems.mjs';

/** Raised when the layout of the folder changes so that older versions cannot read it. */
export const DATA_FORMAT = 1;

/**
 * @typedef {object} DataFolder
 * @property {string} dir
 * @property {string} logs folder of the log files
 * @property {string} database folder of the built-in PostgreSQL
 * @property {string} appPassword password of the database role the app signs in with
 */

/**
 * Opens the data folder, making it the first time. Never deletes anything.
 *
 * @param {string} dir
 * @returns {DataFolder}
 * @throws {Problem} when a newer version wrote it, or when it is no folder
 */
export function openDataFolder(dir) {
  const logs = path.join(dir, 'logs');
  // Others may pass through (the database runs under its own account when started as root), not look around.
  assertNoFile(dir);
  fs.mkdirSync(dir, { recursive: true, mode: 0o711 });
  assertReadable(dir);
  fs.mkdirSync(logs, { recursive: true, mode: 0o700 });
  return { dir, logs, database: path.join(dir, 'postgres'), appPassword: appPassword(path.join(dir, 'app-password')) };
}

/** @param {string} dir */
function assertNoFile(dir) {
  const inTheWay = [dir, path.dirname(dir)].find((part) => fs.existsSync(part) && !fs.statSync(part).isDirectory());
  if (inTheWay) throw new Problem(`${inTheWay} is a file, not a folder.`, 'Choose another folder with --data DIR.');
}

/** @param {string} dir */
function assertReadable(dir) {
  const file = path.join(dir, 'format.json');
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, `${JSON.stringify({ format: DATA_FORMAT })}\n`);
    return;
  }
  const format = readFormat(file);
  if (format <= DATA_FORMAT) return;
  throw new Problem(
    `The data folder ${dir} was written by a newer version of Midstance (format ${format}, this one reads ${DATA_FORMAT}).`,
    'Start that newer version, or use another folder with --data DIR. Nothing was changed.',
  );
}

/** @param {string} file @returns {number} */
function readFormat(file) {
  const format = parsedFormat(fs.readFileSync(file, 'utf8'));
  if (Number.isInteger(format)) return format;
  throw new Problem(
    `${file} cannot be read.`,
    'Restore it from a backup, or use another folder with --data DIR. Nothing was changed.',
  );
}

/** @param {string} text @returns {number} NaN for anything that is no note of ours */
function parsedFormat(text) {
  try {
    return Number(JSON.parse(text)?.format);
  } catch {
    return NaN;
  }
}

/** @param {string} file */
function appPassword(file) {
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}
