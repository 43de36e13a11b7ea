import type { Page } from '@playwright/test';
import { expect, signedIn, test } from './fixtures';
import { lookAt } from './looks';
import { THERAPIST } from './people';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Types a form of 20 items of 0 to 4 by its digits: each field that is full moves on to the next. */
async function typeLefs(page: Page, points: string): Promise<void> {
  await page.getByLabel('Questionnaire').selectOption('LEFS');
  await page.getByLabel('Item 1, 0 to 4').focus();
  await page.keyboard.type(points.repeat(20));
  await page.keyboard.press('Enter');
}

test('a therapist records a questionnaire by keyboard and sees the change that matters', async ({ therapist }) => {
  const { page, api } = therapist;
  const id = await api.createPatient({ givenName: 'Outa' });
  const baseline = { patientId: id, episodeId: null, code: 'LEFS', localDate: '2026-01-10', corrects: null };
  const answer = { kind: 'totals', total: 40, subscores: {} };
  await api.put(`/outcome-responses/${crypto.randomUUID()}`, { ...baseline, answer });
  await page.goto(`/clinic/patients/${id}/outcomes`);
  await expect(page.getByText('LEFS 40. The next score will show a change.').first()).toBeVisible();
  await typeLefs(page, '3');
  await expect(page.getByText('Saved: LEFS 60.')).toBeVisible();
  await expect(page.getByText(/LEFS 40 → 60 \(\+20\): better, probably a real change/).first()).toBeVisible();
  await lookAt(page, 'outcomes');
  await page
    .getByRole('button', { name: /Correct LEFS/ })
    .first()
    .click();
  await page.getByLabel('Item 1, 0 to 4').focus();
  await page.keyboard.type('2'.repeat(20));
  await page.keyboard.press('Enter');
  await expect(page.getByText('corrected', { exact: true })).toBeVisible();
  await expect(page.getByText('Saved: LEFS 40.')).toBeVisible();
  await page
    .getByRole('button', { name: /Void LEFS of/ })
    .first()
    .click();
  await page.getByLabel('Why void it?').fill('Entered for the wrong day');
  await lookAt(page, 'outcomes-void');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Voided: LEFS 40.')).toBeVisible();
  await expect(page.getByText('LEFS 40. The next score will show a change.').first()).toBeVisible();
  await page.goto(`/clinic/patients/${id}`);
  await page.getByRole('button', { name: /^Questionnaires/ }).click();
  await expect(page.getByRole('link', { name: 'LEFS: 40. Voided: Entered for the wrong day' })).toBeVisible();
});

test('activities named in the intake are goals of the episode, and are asked about at the next test', async ({
  therapist: { page, api },
}) => {
  const id = await api.createPatient({ givenName: 'Alma' });
  await api.openEpisode(id, { side: 'left' });
  const begin = async () => {
    await page.goto(`/clinic/patients/${id}/assessments/new`);
    await page.getByRole('button', { name: /^Knee, quick/ }).click();
    await page.getByRole('button', { name: /^Intake & body chart/ }).click();
  };
  const today = page.getByLabel('Stairs down, today, 0 to 10');

  await begin();
  await page.getByLabel('Activity', { exact: true }).fill('Stairs down');
  await page.getByRole('button', { name: 'Add activity' }).click();
  await today.selectOption('4');
  await page.getByLabel('Stairs down, goal, 0 to 10').selectOption('8');
  await expect(page.getByText('Mean 4.0 of 10, 1/1 rated')).toBeVisible();
  await today.scrollIntoViewIfNeeded();
  await lookAt(page, 'activity-goals');
  await page.getByRole('button', { name: 'Save activities' }).click();
  await expect(page.getByText('Saved. They are the goals of the episode')).toBeVisible();

  await page.goto(`/clinic/patients/${id}`);
  await expect(page.getByRole('row').filter({ hasText: 'Stairs down' })).toContainText('4 of 10');
  await page.goto(`/clinic/patients/${id}/outcomes`);
  await expect(page.getByText('PSFS 4').first()).toBeVisible();

  await begin();
  await expect(today).toHaveValue('4');
  await expect(page.getByRole('row').filter({ hasText: 'Stairs down' })).toContainText('at least 8');
});

test('a refused response says which item, and keeps what was typed', async ({ therapist }) => {
  const { page, api } = therapist;
  const id = await api.createPatient();
  await page.goto(`/clinic/patients/${id}/outcomes`);
  await page.getByLabel('Questionnaire').selectOption('TSK-11');
  await page.getByLabel('Item 1, 1 to 4').fill('9');
  await page.getByRole('button', { name: 'Save response' }).click();
  await expect(page.getByText('Item 1 is not one of the answers of this item')).toBeVisible();
  await expect(page.getByLabel('Item 1, 1 to 4')).toHaveValue('9');
});

test('a runner answers by link on a phone without signing in, stops, goes on, and sends', async ({
  therapist,
  browser,
}) => {
  const { page, api } = therapist;
  const id = await api.createPatient({ givenName: 'Linka', familyName: 'Secretname' });
  await page.goto(`/clinic/patients/${id}/outcomes`);
  for (const code of ['NPRS', 'GROC', 'PSFS']) await page.getByLabel(code, { exact: true }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link for the runner').inputValue();
  expect(link).toMatch(/\/answer#token=[\w-]{43}$/);
  const context = await browser.newContext(PHONE);
  const phone = await context.newPage();
  const sent: string[] = [];
  phone.on('request', (request) => sent.push(request.url()));
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'Hello Linka' })).toBeVisible();
  await phone.getByRole('button', { name: 'Start' }).click();
  await expect(phone.getByRole('heading', { name: 'How strong is your pain in the last 7 days?' })).toBeFocused();
  await expect(phone.locator('[aria-pressed=true]')).toHaveCount(0);
  await lookAt(phone, 'answer');
  await phone.getByRole('button', { name: '4', exact: true }).click();
  await expect(phone.getByText('Kept.')).toBeVisible();
  await phone.reload();
  await phone.getByRole('button', { name: 'Go on' }).click();
  await expect(phone.getByRole('heading', { name: /how is your injury now/ })).toBeVisible();
  await phone.getByRole('button', { name: 'Back' }).click();
  await expect(phone.getByRole('button', { name: '4', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await phone.getByRole('button', { name: 'Next' }).click();
  await phone.getByRole('button', { name: 'Skip', exact: true }).click();
  await phone.getByLabel('Activity 1').pressSequentially('Running downhill');
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(phone.getByRole('heading', { name: /Running downhill/ })).toBeVisible();
  await phone.getByRole('button', { name: '7', exact: true }).click();
  await phone.getByRole('button', { name: 'Next' }).click();
  await expect(phone.getByText('3 of 4 questions answered.')).toBeVisible();
  await phone.getByRole('button', { name: 'Send my answers' }).click();
  await expect(phone.getByRole('heading', { name: 'Thank you, Linka' })).toBeVisible();
  expect(sent.filter((url) => url.includes(link.split('token=')[1] ?? '#'))).toEqual([]);
  await phone.goto('about:blank');
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'This link does not open' })).toBeVisible();
  await context.close();
  await page.reload();
  await expect(page.getByText('runner, by link').first()).toBeVisible();
  await expect(page.getByText('NPRS 4. The next score will show a change.').first()).toBeVisible();
});

test('a link that was handed out by mistake is taken back', async ({ therapist, browser }) => {
  const { page, api } = therapist;
  await page.goto(`/clinic/patients/${await api.createPatient()}/outcomes`);
  await page.getByLabel('NPRS', { exact: true }).check();
  await page.getByRole('button', { name: 'Make a link' }).click();
  const link = await page.getByLabel('Link for the runner').inputValue();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Take back the link for NPRS' }).click();
  await expect(page.getByRole('button', { name: 'Take back the link for NPRS' })).toHaveCount(0);
  const context = await browser.newContext(PHONE);
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'This link does not open' })).toBeVisible();
  await context.close();
});

test('the screen of outcomes before the first one says what to do', async ({ browser }) => {
  const { page, api } = await signedIn(browser, THERAPIST);
  await page.goto(`/clinic/patients/${await api.createPatient()}/outcomes`);
  await expect(page.getByText('No questionnaire yet')).toBeVisible();
  await page.context().close();
});

test('a lead adds the licensed text of a form, and a link can ask it', async ({ lead }) => {
  const { page, api } = lead;
  await page.goto('/clinic/settings/questionnaires');
  await page.getByLabel('Questionnaire').selectOption('UWRI');
  await page.getByLabel('Licence', { exact: true }).fill('Agreement 7');
  const text = page.getByLabel('Text: 9 items');
  await text.fill('Only one line | a | b | c | d | e');
  await page.getByRole('button', { name: 'Save text' }).click();
  await expect(page.getByText('The text has another number of items than the form')).toBeVisible();
  await text.fill(Array.from({ length: 9 }, (_, item) => `Line ${String(item)} | a | b | c | d | e`).join('\n'));
  await page.getByRole('button', { name: 'Save text' }).click();
  await expect(page.getByText('Saved: UWRI can now be asked by link.')).toBeVisible();
  await lookAt(page, 'licensed-forms');
  await page.goto(`/clinic/patients/${await api.createPatient()}/outcomes`);
  await expect(page.getByLabel('UWRI', { exact: true })).toBeVisible();
});
