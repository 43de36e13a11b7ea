// Debian's Chromium without installing anything: its packages are unpacked into the project, so no root is needed.
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './options.mjs';
import { runProcess, toolEnvironment } from './processes.mjs';

const DIR = path.join(ROOT, 'tmp', 'chromium');
const UNFINISHED = `${DIR}.unfinished`;
/** The page's own font covers Latin text; the second package is there for everything else. */
const PACKAGES = ['chromium', 'fonts-dejavu-core'];

/** What starts the unpacked Chromium; there is no such file before `unpackChromium`. */
export const UNPACKED = path.join(DIR, 'start');

const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
libraries=$(find "$here/usr/lib" "$here/lib" -name '*.so*' -exec dirname {} + 2>/dev/null | sort -u | paste -sd :)
LD_LIBRARY_PATH=$libraries FONTCONFIG_FILE=$here/fonts.conf exec "$here/usr/lib/chromium/chromium" "$@"
`;

const FONTS = `<?xml version="1.0"?>
<fontconfig>
  <dir prefix="relative">usr/share/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir prefix="relative">font-cache</cachedir>
</fontconfig>
`;

/** Makes apt keep its lists and packages in a folder of ours; what is installed it still reads from the system. */
const aptOptions = [
  `Dir::State=${UNFINISHED}/apt`,
  'Dir::State::status=/var/lib/dpkg/status',
  `Dir::Cache=${UNFINISHED}/apt`,
  // Nothing shared is written, and the locks of the system belong to root.
  'Debug::NoLocking=true',
  'APT::Sandbox::User=',
].flatMap((option) => ['-o', option]);

/**
 * Fetches Chromium, and of its libraries those the system lacks, and unpacks them.
 *
 * @param {{logFile: string, shutdown: import('./shutdown.mjs').Shutdown}} how
 * @returns {Promise<boolean>} whether that Chromium runs; the log says why not
 */
export async function unpackChromium({ logFile, shutdown }) {
  const env = toolEnvironment({ DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' });
  /** @param {string} file @param {string[]} args */
  const run = async (file, args) => (await runProcess(file, args, { env, logFile, shutdown })).code === 0;
  fs.rmSync(UNFINISHED, { recursive: true, force: true });
  for (const folder of ['lists', 'archives']) {
    fs.mkdirSync(path.join(UNFINISHED, 'apt', folder, 'partial'), { recursive: true });
  }
  const fetch = ['install', '--download-only', '--yes', '--no-install-recommends', ...PACKAGES];
  if (!(await run('apt-get', [...aptOptions, 'update']))) return false;
  if (!(await run('apt-get', [...aptOptions, ...fetch]))) return false;
  const archives = path.join(UNFINISHED, 'apt', 'archives');
  for (const file of fs.readdirSync(archives).filter((name) => name.endsWith('.deb'))) {
    if (!(await run('dpkg-deb', ['--extract', path.join(archives, file), UNFINISHED]))) return false;
  }
  fs.rmSync(path.join(UNFINISHED, 'apt'), { recursive: true });
  fs.writeFileSync(path.join(UNFINISHED, 'fonts.conf'), FONTS);
  fs.writeFileSync(path.join(UNFINISHED, 'start'), LAUNCHER, { mode: 0o755 });
  if (!(await run(path.join(UNFINISHED, 'start'), ['--version']))) return false;
  fs.rmSync(DIR, { recursive: true, force: true });
  fs.renameSync(UNFINISHED, DIR);
  return true;
}
