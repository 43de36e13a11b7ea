/**
 * Measures how soon a therapist sees who needs them, with 200 and with 5,000 runners in the clinic. Copies the demo
 * clinic's runners, so give it a data folder that may be thrown away.
 * Usage: npm start -- --data DIR, then in another terminal: node tools/worklist-measure.mjs DIR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import pg from 'pg';
import { findChromium } from './launch/chromium.mjs';
import { UNPACKED } from './launch/debian-chromium.mjs';

const SIZES = [200, 5000];
const OPENED = 15;
/** Tables copied for each runner, and the column that names the runner. */
const COPIED = { patients: 'id', worklist_rows: 'patient_id', care_team: 'patient_id' };

const [dataDir = ''] = process.argv.slice(2);
const { address, ownerUrl } = JSON.parse(readFileSync(join(dataDir, 'running.json'), 'utf8'));
const db = new pg.Client(ownerUrl);
await db.connect();

/** Copies the runners of the demo clinic until it has this many. */
async function grow(size) {
  await db.query(`CREATE TEMP TABLE copies AS SELECT w.clinic_id, w.patient_id AS old, uuidv7() AS new
    FROM worklist_rows w JOIN sec.users u ON u.clinic_id = w.clinic_id AND u.email = 'therapist@midstance.example'
    CROSS JOIN generate_series(1, ${size}) LIMIT greatest(0, ${size} - (SELECT count(*) FROM worklist_rows w
      JOIN sec.users u ON u.clinic_id = w.clinic_id AND u.email = 'therapist@midstance.example'))`);
  for (const [table, runner] of Object.entries(COPIED)) {
    const { rows } = await db.query(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 AND is_generated = 'NEVER'`,
      [table],
    );
    const names = rows.map(({ name }) => name);
    const values = names.map((name) => (name === runner ? 'c.new' : `t.${name}`));
    await db.query(`INSERT INTO ${table} (${names.join()}) SELECT ${values.join()} FROM copies c
      JOIN ${table} t ON t.clinic_id = c.clinic_id AND t.${runner} = c.old`);
  }
  await db.query('DROP TABLE copies');
  await db.query('ANALYZE');
}

/** Milliseconds from asking for the page until rows can be used, sorted. */
async function timesToUsable(page) {
  const times = [];
  for (let opened = 0; opened < OPENED; opened += 1) {
    const from = performance.now();
    await page.goto(`${address}/clinic/worklist`);
    await page.locator('tbody tr').nth(5).waitFor();
    times.push(performance.now() - from);
  }
  return times.sort((a, b) => a - b);
}

const executablePath = findChromium({ fallbacks: [chromium.executablePath(), UNPACKED] });
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
await page.goto(`${address}/sign-in`);
await page.getByLabel('E-mail').fill('therapist@midstance.example');
await page.getByLabel('Password', { exact: true }).fill('stride-lantern-meadow');
await page.keyboard.press('Enter');
await page.waitForURL('**/clinic/**');
for (const size of SIZES) {
  await grow(size);
  const times = await timesToUsable(page);
  const at = (part) => `${(times[Math.floor((OPENED - 1) * part)] / 1000).toFixed(2)} s`;
  console.log(`${size} runners: usable after ${at(0.5)} (median of ${OPENED}), at most ${at(1)}`);
}
await browser.close();
await db.end();
