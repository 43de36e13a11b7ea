import { expect, signedIn, test } from './fixtures';
import { THERAPIST } from './people';

/** Longest a change may wait before it is on the server, ms. */
const SAVED_WITHIN_MS = 2000;
/** What a page needs to tell, on a machine that does other things too, ms. */
const TELLING_MS = 1000;

test('repeats the last battery with one click from the chart, the last values under the cells', async ({
  therapist,
}) => {
  const { page, api } = therapist;
  const list = (await (await api.get('/worklist?view=all&limit=100')).json()) as {
    rows: { name: string; patientId: string }[];
  };
  const patientId = list.rows.find(({ name }) => name.startsWith('Mara'))?.patientId ?? '';
  await page.goto(`/clinic/patients/${patientId}`);
  const start = Date.now();
  await page.getByRole('link', { name: 'Repeat this battery' }).click();
  await expect(page.locator('[data-cell]:focus')).toBeVisible();
  const seconds = (Date.now() - start) / 1000;
  await expect(page.locator('ui-grid-cell small', { hasText: 'Last time' }).first()).toBeVisible();
  console.log(`repeat the last battery: 1 click, ${seconds.toFixed(2)} s to the first field`);
});

test('begins an assessment without a failed request', async ({ therapist }) => {
  const { page, api } = therapist;
  const patientId = await api.createKneePatient();
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
  });
  await page.goto(`/clinic/patients/${patientId}`);
  await page.getByRole('link', { name: 'Test', exact: true }).click();
  await page.getByRole('button', { name: /^Front-of-knee pain.*This episode/ }).click();
  await expect(page.locator('[data-cell]:focus')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  expect(failed).toEqual([]);
});

test('a draft goes on on another device within two seconds, the drawing included', async ({ therapist, browser }) => {
  const { page, api } = therapist;
  const patientId = await api.createKneePatient();
  await page.goto(`/clinic/patients/${patientId}/assessments/new?battery=patellofemoral`);
  await page.getByRole('button', { name: /^Intake & body chart/ }).click();
  await page.getByRole('combobox', { name: /^Place/ }).selectOption('anterior-knee');
  await page.locator('form.add').getByRole('combobox', { name: /^Side/ }).selectOption('right');
  await page.getByRole('button', { name: 'Add site' }).click();
  const start = Date.now();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const savedMs = Date.now() - start;
  console.log(`a drawn pain site is saved after ${String(savedMs)} ms`);
  expect(savedMs).toBeLessThan(SAVED_WITHIN_MS + TELLING_MS);

  const phone = await signedIn(browser, THERAPIST, { viewport: { width: 390, height: 844 }, hasTouch: true });
  await phone.page.goto(page.url());
  await phone.page.getByRole('button', { name: /^Intake & body chart/ }).tap();
  const site = (where: typeof page) => where.getByRole('button', { name: /^Front of the knee, right/ });
  await expect(site(phone.page).first()).toBeVisible();

  // And back: what the phone draws stands at the desk without a reload.
  await site(phone.page).first().tap();
  await phone.page.getByRole('radio', { name: '7', exact: true }).tap();
  await expect(page.getByRole('button', { name: 'Front of the knee, right, pain 7 of 10' }).first()).toBeVisible();
  await phone.page.context().close();
});
