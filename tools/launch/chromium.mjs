// Finds the browser the journeys run in, or gets it where that is possible without asking.
import fs from 'node:fs';
import path from 'node:path';
import { UNPACKED, unpackChromium } from './debian-chromium.mjs';
import { Problem } from './problems.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {{env?: NodeJS.ProcessEnv, fallbacks: string[]}} where `fallbacks`: where else one may have been put
 * @returns {string | undefined} path of a Chromium: CHROME_PATH, then the PATH, then an application, then a fallback
 * @throws {Problem} when CHROME_PATH names a file that is not there
 */
export function findChromium({ env = process.env, fallbacks }) {
  const named = env['CHROME_PATH'];
  if (named && !fs.existsSync(named)) {
    throw new Problem(`CHROME_PATH names ${named}, which is not there.`, 'Correct it, or unset it to search for one.');
  }
  if (named) return named;
  const onPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...MAC_APPS, ...fallbacks].find((file) => fs.existsSync(file));
}

/**
 * @param {{logFile: string, shutdown: import('./shutdown.mjs').Shutdown, say: (outcome: string) => void}} how
 * @returns {Promise<string>} path of a Chromium
 */
export async function provideChromium({ logFile, shutdown, say }) {
  const playwrightsOwn = (await import('@playwright/test')).chromium.executablePath();
  const found = findChromium({ fallbacks: [playwrightsOwn, UNPACKED] });
  if (found) {
    say(found);
    return found;
  }
  if (fs.existsSync('/etc/debian_version') && (await unpackChromium({ logFile, shutdown }))) {
    say('unpacked Debian’s chromium');
    return UNPACKED;
  }
  throw new Problem(
    'The browser tests need Chromium or Chrome, and there is none.',
    'Install one and run npm test again (Debian: sudo apt-get install chromium; Fedora: sudo dnf install chromium; macOS or Ubuntu: npx playwright install --with-deps chromium), or name one in CHROME_PATH.',
    fs.existsSync(logFile) ? logFile : undefined,
  );
}
