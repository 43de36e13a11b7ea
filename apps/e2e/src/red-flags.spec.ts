import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { lookAt } from './looks';

const TITLE = 'Focal bone findings at a high-risk site';

async function drawFocalBonePain(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Intake & body chart/ }).click();
  await page.getByRole('combobox', { name: /^Place/ }).selectOption('Front of the shin');
  await page.locator('form.add').getByRole('combobox', { name: /^Side/ }).selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Add site' }).click();
  await page.getByLabel('Kind of pain').selectOption('One spot on a bone');
  await page.getByLabel('Which bone').selectOption('Front edge of the shin');
}

const banner = (page: Page) => page.getByRole('region', { name: 'Open red flags' });

test.use({ actionTimeout: 15_000 });

test('a red flag stands over every screen of the runner and holds suggestions back until it is resolved', async ({
  therapist,
}) => {
  test.setTimeout(180_000);
  const { page, api } = therapist;
  const patientId = await api.createPatient({ givenName: 'Ragna' });
  await api.openEpisode(patientId, { side: 'left' });
  const base = `/clinic/patients/${patientId}`;
  let assessment = '';

  await test.step('focal bone pain opens the red-flag check, in the draft already', async () => {
    await page.goto(`${base}/assessments/new`);
    await page.getByRole('button', { name: /^Knee, quick/ }).click();
    await page.getByRole('textbox', { name: 'Worst pain while running' }).click();
    await page.keyboard.type('4');
    await page.keyboard.press('Enter');
    await drawFocalBonePain(page);
    await expect(page.getByRole('alert').filter({ hasText: 'arrange imaging' })).toBeVisible();
    await expect(page.locator('app-intake-section')).toContainText('Red-flag check');
    await lookAt(page, 'red-flag-draft');
  });

  await test.step('and over the chart, though nobody has signed: it is not forgotten with the draft', async () => {
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    await page.getByRole('link', { name: 'Ragna' }).first().click();
    await expect(banner(page)).toContainText('Found in an unsigned draft of');
    await lookAt(page, 'red-flag-unsigned');
    await banner(page)
      .getByRole('link', { name: /^Found in an unsigned draft/ })
      .click();
    await expect(page.getByRole('button', { name: 'Sign assessment' })).toBeVisible();
    await expect(banner(page)).toBeHidden();
  });

  await test.step('once signed it stands over the record', async () => {
    await page.getByRole('button', { name: 'Sign assessment' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByText(/^Signed \d/)).toBeVisible();
    await expect(banner(page)).toContainText(TITLE);
    assessment = page.url().split('/').at(-1) ?? '';
  });

  await test.step('and over every other screen of the runner', async () => {
    for (const [name, path] of [
      ['chart', ''],
      ['compare', '/assessments/compare'],
      ['report', `/assessments/${assessment}/report`],
      ['outcomes', '/outcomes'],
      ['return-to-run', '/return-to-run'],
      ['details', '/details'],
      ['program', '/program'],
    ] as const) {
      await page.goto(`${base}${path}`);
      await expect(banner(page).getByRole('alert')).toContainText(TITLE);
      await expect(banner(page)).toContainText('Usual practice is to stop running');
      await lookAt(page, `red-flag-${name}`);
    }
  });

  await test.step('no program is suggested; one is assigned only with a reason', async () => {
    await expect(page.locator('app-held-back-note')).toContainText('No program is suggested');
    const assign = page.getByRole('button', { name: 'Assign', exact: true });
    await expect(assign).toBeHidden();
    await page.getByRole('button', { name: /^Patellofemoral pain, early/ }).click();
    await expect(assign).toBeDisabled();
    await page.getByLabel('Why assign it with the red flag open?').fill('Upper body only until the review');
    await expect(assign).toBeEnabled();
    await lookAt(page, 'red-flag-despite');
  });

  await test.step('it leads to where it was recorded, and is resolved with what was found', async () => {
    await expect(banner(page).getByRole('link')).toHaveAttribute('href', `${base}/assessments/${assessment}`);
    await banner(page).getByRole('button', { name: 'Resolve…' }).click();
    await banner(page).getByRole('button', { name: 'Resolve it' }).click();
    await expect(banner(page).getByText('Say what was found and decided').first()).toBeVisible();
    await lookAt(page, 'red-flag-resolve');
    await banner(page).getByLabel('What was found and decided').fill('MRI of the shin is clear, seen by Dr. Aster');
    await banner(page).getByRole('button', { name: 'Resolve it' }).click();
    await expect(banner(page)).toBeHidden();
    await expect(page.getByRole('status').filter({ hasText: 'Resolved and kept with your name' })).toBeVisible();
  });

  await test.step('then programs are suggested again, and the record says who resolved it and why', async () => {
    await expect(page.locator('app-held-back-note')).toBeHidden();
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: /^Patellofemoral pain, early/ })).toBeVisible();
    await page.goto(base);
    await expect(page.getByRole('link', { name: new RegExp(`^Red flag resolved: ${TITLE}`) })).toContainText(
      'MRI of the shin is clear',
    );
    await expect(banner(page)).toBeHidden();
  });
});
