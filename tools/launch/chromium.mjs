// Finds the browser the journeys run in, or gets it where that is possible without asking.
import fs from 'node:fs';
import path from 'node:path';
import { Problem } from './problems.mjs';
import { runProcess, toolEnvironment } from './processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * @param {{env?: NodeJS.ProcessEnv, playwrightsOwn: string}} where `playwrightsOwn`: where Playwright would keep one
 * @returns {string | undefined} path of a Chromium: CHROME_PATH, then the PATH, then an application, then Playwright's
 * @throws {Problem} when CHROME_PATH names a file that is not there
 */
export function findChromium({ env = process.env, playwrightsOwn }) {
  const named = env['CHROME_PATH'];
  if (named && !fs.existsSync(named)) {
    throw new Problem(`CHROME_PATH names ${named}, which is not there.`, 'Correct it, or unset it to search for one.');
  }
  if (named) return named;
  const onPath = (env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return [...onPath, ...MAC_APPS, playwrightsOwn].find((file) => file !== '' && fs.existsSync(file));
}

/**
 * @param {{logFile: string, shutdown: import('./shutdown.mjs').Shutdown, say: (outcome: string) => void}} how
 * @returns {Promise<string>} path of a Chromium
 */
export async function provideChromium({ logFile, shutdown, say }) {
  const playwrightsOwn = (await import('@playwright/test')).chromium.executablePath();
  const found = findChromium({ playwrightsOwn });
  if (found) {
    say(found);
    return found;
  }
  if (process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')) {
    const env = toolEnvironment({ DEBIAN_FRONTEND: 'noninteractive' });
    const script = 'apt-get update && apt-get install -y --no-install-recommends chromium';
    await runProcess('sh', ['-c', script], { env, logFile, shutdown });
    const installed = findChromium({ playwrightsOwn });
    if (installed) {
      say('installed Debian’s chromium');
      return installed;
    }
  }
  throw new Problem(
    'The browser tests need Chromium or Chrome, and there is none.',
    'Install one (Debian: apt-get install chromium; any system: npx playwright install chromium), or name one in CHROME_PATH.',
    fs.existsSync(logFile) ? logFile : undefined,
  );
}
