// One number for all the sources a build depends on.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** What the two apps are made from. */
export const BUILD_INPUTS = [
  'apps/api',
  'apps/web',
  'libs',
  'package-lock.json',
  'tsconfig.base.json',
  'nx.json',
  '.swcrc',
];

const IGNORED = /(^|\/)(node_modules|dist|coverage|tmp)(\/|$)|\.spec\.ts$|\.md$/;

/**
 * Hash of every source file's path and contents. Specs and documents do not count: changing them changes no output.
 *
 * @param {string} root project folder
 * @param {string[]} inputs files and folders relative to `root`; one that is not there counts as empty
 * @returns {string} 64 hexadecimal digits
 */
export function hashSources(root, inputs) {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap((input) => filesBelow(root, input)).sort()) {
    hash.update(`${file}\0`);
    hash.update(fs.readFileSync(path.join(root, file)));
    hash.update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} input @returns {string[]} */
function filesBelow(root, input) {
  const full = path.join(root, input);
  if (IGNORED.test(input) || !fs.existsSync(full)) return [];
  if (!fs.statSync(full).isDirectory()) return [input];
  return fs.readdirSync(full).flatMap((name) => filesBelow(root, `${input}/${name}`));
}
