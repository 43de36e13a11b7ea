import { expect, test } from './fixtures';
import { lookAt } from './looks';
import { PASSWORD, RUNNER, THERAPIST } from './people';

/** The refusal above the form; the alert of the page's own troubles is always there, and empty. */
const REFUSAL = 'ui-error-summary [role=alert]';

test('a wrong password is refused in words and keeps the address', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(THERAPIST);
  await page.getByLabel('Password').fill('not the password at all');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.locator(REFUSAL)).toContainText('E-mail or password is not right');
  await expect(page.getByLabel('E-mail')).toHaveValue(THERAPIST);
  await expect(page).toHaveURL(/\/sign-in/);
});

test('the same answer for an unknown address and a wrong password', async ({ page }) => {
  const answers: string[] = [];
  for (const email of [THERAPIST, 'nobody@midstance.example']) {
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill('not the password at all');
    await page.getByRole('button', { name: 'Sign in' }).click();
    answers.push(await page.locator(REFUSAL).innerText());
  }
  expect(answers[0]).toContain('E-mail or password is not right');
  expect(answers[0]).toBe(answers[1]);
});

test('a therapist lands in the clinic, a runner on their day', async ({ browser }) => {
  for (const [email, home] of [
    [THERAPIST, /\/clinic/],
    [RUNNER, /\/my/],
  ] as const) {
    const context = await browser.newContext({ baseURL: process.env['E2E_BASE_URL'] ?? '' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail').fill(email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page).toHaveURL(home);
    await context.close();
  }
});

test('the sign-in page holds at both sizes, light and dark', async ({ page }) => {
  await page.goto('/sign-in');
  await expect(page.getByRole('button', { name: 'Sign in' })).toBeVisible();
  await lookAt(page, 'sign-in');
});
