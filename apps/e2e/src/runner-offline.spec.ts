import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { day, prepareRunner } from './runner-setup';

test.describe.configure({ timeout: 120_000 });

const hurts = (page: Page, question: string | RegExp, answer: number) =>
  page
    .getByRole('radiogroup', { name: question })
    .getByRole('radio', { name: new RegExp(`^${String(answer)}\\b`) })
    .click();

/** Milliseconds until the runner's next day has begun. */
function untilTomorrow(): number {
  const inZurich = new Date(new Date().toLocaleString('en-US', { timeZone: 'Europe/Zurich' }));
  const sinceMidnight = ((inZurich.getHours() * 60 + inZurich.getMinutes()) * 60 + inZurich.getSeconds()) * 1000;
  return 86_400_000 - sinceMidnight + 300_000;
}

test('a day and a morning without signal, with a closed app and two tabs', async ({ browser, therapist }) => {
  const runner = await prepareRunner(browser, therapist, 'Marlow');
  const context = runner.page.context();
  await context.clock.install();
  let page = runner.page;
  await page.goto('/my');
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await context.setOffline(true);
  await test.step('a run that is saved with a double tap is one run', async () => {
    await page.goto('/my/run/log');
    await page.getByRole('button', { name: 'All of it' }).click();
    await hurts(page, 'Pain just before you started', 0);
    await hurts(page, 'The worst pain during the run', 5);
    await page.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await expect(page.getByText('1 entry waits for signal')).toBeVisible();
  });
  await test.step('an app that was closed in a session goes on where it was', async () => {
    await page.getByRole('link', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: 'Start now' }).dblclick();
    await expect(page.getByRole('status').filter({ hasText: 'LEFT SIDE' })).toBeVisible();
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: 'Done as planned', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
    await page.close();
    page = await context.newPage();
    await page.goto('/my');
    await page.getByRole('link', { name: 'Go on', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
  });
  await test.step('a second tab takes over, and the session is sent once', async () => {
    const second = await context.newPage();
    await second.goto('/my/session');
    await expect(second.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
    await expect(page.getByText('Open in another tab')).toBeVisible();
    await second.getByRole('button', { name: 'All done as planned' }).click();
    await hurts(second, 'The worst pain in this session', 1);
    await second.getByRole('button', { name: 'Save', exact: true }).dblclick();
    await expect(second.getByText('2 entries wait for signal')).toBeVisible();
    await page.getByRole('button', { name: 'Go on here' }).click();
    await expect(page).toHaveURL(/\/my$/);
    await second.close();
  });
  await test.step('the next morning is asked before the run was sent, and no run is offered from the old plan', async () => {
    await context.clock.fastForward(untilTomorrow());
    await page.reload();
    await hurts(page, /this morning/, 4);
    await page.getByRole('button', { name: 'Under 10 min' }).click();
    await expect(page.getByText('3 entries wait for signal')).toBeVisible();
    await expect(page.getByText('Your last run has not reached your clinic.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Start your run' })).toBeHidden();
  });
  await test.step('with signal everything arrives once, in whatever order it was written', async () => {
    await context.setOffline(false);
    await expect(page.locator('app-sync-line')).not.toContainText(/wait|Sending/, { timeout: 30_000 });
    await expect(page.getByText('could not be saved')).toBeHidden();
    const answer = await therapist.api.get(`/patients/${runner.patientId}/return-to-run`);
    const { runs } = (await answer.json()) as { runs: object[] };
    expect(runs).toMatchObject([{ localDate: day(0), painDuring: 5, painNextMorning: 4 }]);
  });
  await context.close();
});
