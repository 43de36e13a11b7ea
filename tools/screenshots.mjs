// `npm run screenshots`: the pictures of the README, taken from a fresh demo clinic in the built app.
import fs from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';
import startStack from '../apps/e2e/server/start-stack.mjs';
import { findChromium } from './launch/chromium.mjs';
import { UNPACKED } from './launch/debian-chromium.mjs';
import { ROOT } from './launch/options.mjs';

const IMAGES = path.join(ROOT, 'docs', 'images');
/** Pictures live in the repository: a bigger one is refused. */
const MOST_BYTES = 150_000;
const PASSWORD = 'stride-lantern-meadow';

const PICTURES = [
  {
    file: 'worklist.webp',
    email: 'therapist@midstance.example',
    address: '/clinic/worklist?view=all',
    shows: 'tbody tr:nth-child(12)',
    device: { viewport: { width: 1366, height: 768 } },
  },
  {
    file: 'today.webp',
    email: 'runner@midstance.example',
    address: '/my',
    shows: 'app-week-strip',
    device: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  },
];

/**
 * Signs in as one person and photographs one screen.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} origin address of the app
 * @param {(typeof PICTURES)[number]} picture
 */
async function take(browser, origin, { file, email, address, shows, device }) {
  const context = await browser.newContext({ ...device, baseURL: origin, locale: 'en-GB', reducedMotion: 'reduce' });
  const answer = await context.request.post('/api/session', {
    data: { email, password: PASSWORD },
    headers: { Origin: origin },
  });
  if (!answer.ok()) throw new Error(`Signing in as ${email} failed: ${answer.status()}`);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(shows).waitFor();
  await page.waitForLoadState('networkidle');
  const devtools = await context.newCDPSession(page);
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality: 85 });
  const picture = Buffer.from(data, 'base64');
  if (picture.length > MOST_BYTES) throw new Error(`${file} has ${picture.length} bytes, more than ${MOST_BYTES}`);
  fs.writeFileSync(path.join(IMAGES, file), picture);
  console.log(`docs/images/${file}: ${Math.round(picture.length / 1000)} kB`);
  await context.close();
}

const stop = await startStack();
try {
  fs.mkdirSync(IMAGES, { recursive: true });
  const executablePath = findChromium({ fallbacks: [chromium.executablePath(), UNPACKED] });
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ['--no-sandbox'] });
  for (const picture of PICTURES) await take(browser, process.env.E2E_BASE_URL ?? '', picture);
  await browser.close();
} finally {
  await stop();
}
