import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { lookAt } from './looks';
import { prepareRunner } from './runner-setup';

// The chart and the builder are looked at at both sizes, light and dark, on the way.
test.describe.configure({ timeout: 150_000 });

/** Records a weak left knee, accepts the finding it makes, and signs. */
async function assessAndAccept(page: Page, patientId: string): Promise<void> {
  await page.goto(`/clinic/patients/${patientId}/assessments/new?battery=knee-quick`);
  await expect(page.locator('[data-cell]:focus')).toHaveAccessibleName(/^Worst pain while running/);
  await page.keyboard.press('Enter');
  for (const value of ['310', '305', '312', '400', '396', '398']) {
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  const finding = page.locator('app-finding-line').filter({ hasText: 'Lower knee extensor force is recorded' });
  await finding.getByRole('button', { name: 'Accept' }).click();
  await expect(finding.getByText('✓ Accepted')).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign assessment' }).click();
  await page.getByRole('button', { name: 'Sign', exact: true }).click();
  await expect(page.getByText(/^Signed \d/)).toBeVisible();
}

/** Names of the exercises in the order of the program. */
const names = (page: Page) => page.locator('app-phase-board .words strong');

test('an accepted finding becomes a goal, the goal a program, the program the runner’s day', async ({
  browser,
  therapist,
}) => {
  const runner = await prepareRunner(browser, therapist, 'Linnet');
  const { page } = therapist;
  await assessAndAccept(page, runner.patientId);

  await test.step('the chart shows the goal with its baseline and target', async () => {
    await page.goto(`/clinic/patients/${runner.patientId}`);
    const goal = page.getByRole('row', { name: /Knee extension/ }).filter({ hasText: 'at least 90 %' });
    await expect(goal).toContainText('78 %');
    await expect(goal).toContainText('of the right');
    await expect(goal).toContainText('not tested again');
    await lookAt(page, 'chart-goals');
  });

  await test.step('the builder suggests exercises for it, and says why', async () => {
    await page.goto(`/clinic/patients/${runner.patientId}/program/build?template=none`);
    const suggested = page.getByRole('region', { name: 'Suggested: Knee extension left 78 % of the right' });
    const first = suggested.getByRole('button').first();
    const name = await first.locator('strong').innerText();
    await first.click();
    await expect(names(page)).toHaveText([name]);
  });

  await test.step('Enter adds what was searched; Alt and an arrow moves it; a step up replaces it', async () => {
    const search = page.getByRole('searchbox', { name: /Search exercises/ });
    await search.fill('clamshel');
    await search.press('Enter');
    await expect(names(page)).toHaveCount(2);
    const [suggested = '', added = ''] = await names(page).allTextContents();
    expect(added).toBe('Clamshell');
    await page.locator('.pick', { hasText: added }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(names(page)).toHaveText([added, suggested]);
    await expect(page.locator('.pick:focus')).toContainText(added);
    await expect(page.getByRole('status').filter({ hasText: 'Clamshell: 1 of 2 in Phase 1' })).toBeAttached();
    await page.getByRole('button', { name: 'Harder: Clamshell with band' }).click();
    await expect(names(page)).toHaveText(['Clamshell with band', suggested]);
    await lookAt(page, 'program-builder');
  });

  /** What stands on the screen a runner exercises by. */
  const onScreen = (where: Page) => where.locator('ui-exercise-screen').locator('.side, .name, .dose');
  const previewed: string[] = [];
  await test.step('the session is seen as the runner will see it', async () => {
    await page.getByRole('button', { name: 'Preview as the runner sees it' }).click();
    await expect(onScreen(page)).toHaveCount(3);
    previewed.push(...(await onScreen(page).allInnerTexts()));
    await lookAt(page, 'program-preview');
    await page.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a starred exercise comes first in the library', async () => {
    await page.getByRole('searchbox', { name: /Search exercises/ }).fill('');
    await page.getByRole('button', { name: 'Favourite: Wall sit', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Favourite: Wall sit', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await page.reload();
    await expect(page.locator('.found strong').first()).toHaveText('Wall sit');
    await page.getByRole('button', { name: 'Favourite: Wall sit', exact: true }).click();
    await expect(names(page)).toHaveCount(2);
  });

  await test.step('what is assigned is the runner’s day', async () => {
    const suggested = (await names(page).allTextContents())[1] ?? '';
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Clamshell with band' })).toBeVisible();
    await runner.page.goto('/my');
    await expect(runner.page.getByText('2 exercises')).toBeVisible();
    await runner.page.getByRole('navigation').getByRole('link', { name: 'Plan', exact: true }).click();
    await expect(runner.page.getByText('Clamshell with band').first()).toBeVisible({ timeout: 20_000 });
    await expect(runner.page.getByText(suggested).first()).toBeVisible();
    await runner.page.goto('/my/session');
    await expect(onScreen(runner.page)).toHaveText(previewed);
  });

  await test.step('an edit is the next version, with its reason', async () => {
    await page.getByRole('link', { name: 'Edit program' }).click();
    await page.locator('.pick', { hasText: 'Clamshell with band' }).click();
    await page.getByRole('textbox', { name: 'Sets' }).fill('4');
    await page.getByRole('textbox', { name: 'Why it changes; the runner reads it' }).fill('Became too easy');
    await page.getByRole('button', { name: 'Save as version 2' }).click();
    await expect(page.getByText('4 × ').first()).toBeVisible();
    await expect(page.getByText('Became too easy')).toBeVisible();
  });
});
