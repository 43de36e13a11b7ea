import { expect, test } from './fixtures';
import { lookAt } from './looks';

test('a lead sets a limit, goes back to the default, and finds both in the log', async ({ lead, therapist }) => {
  const { page } = lead;
  await page.goto('/clinic/settings/clinic-thresholds');
  await page.getByRole('searchbox', { name: 'Search limits' }).fill('left and right');
  const row = page.getByRole('row', { name: /Left and right/ });
  const change = row.getByRole('button', { name: /Change/ });
  await change.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Flag below').fill('95');
  await dialog.getByLabel('Reason').fill('Agreed in the team');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('would be reached before “watch”');
  await lookAt(page, 'settings-limit-dialog');
  await dialog.getByLabel('Flag below').fill('75');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('75 %');
  await expect(row).toContainText('changed · default 80');
  await page.getByRole('searchbox', { name: 'Search limits' }).fill('symmetr');
  await lookAt(page, 'settings-limits');

  await therapist.page.goto('/clinic/settings/clinic-thresholds');
  await expect(therapist.page.getByText('changed · default 80')).toBeVisible();
  await expect(therapist.page.getByRole('button', { name: /Change/ })).toHaveCount(0);

  await change.click();
  await dialog.getByRole('button', { name: 'Back to default' }).click();
  await dialog.getByLabel('Reason').fill('By the book');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(row).toContainText('Product default');

  await page.getByRole('link', { name: 'Audit log' }).click();
  await page.getByLabel('Changes only').check();
  await expect(page.getByRole('cell', { name: 'Thresholds: change' })).toHaveCount(2);
  await lookAt(page, 'settings-audit');
});

test('a therapist makes a battery from a copy', async ({ therapist: { page } }) => {
  await page.goto('/clinic/settings/batteries');
  await page.getByRole('link', { name: 'Copy Front-of-knee pain' }).click();
  await page.getByLabel('Name', { exact: true }).fill('First visit, knee');
  await page.getByLabel('Add a test').fill('Cadence');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'already' })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Cadence' }).click();
  await lookAt(page, 'settings-battery');
  await page.getByRole('button', { name: /Save battery/ }).click();
  await expect(page.getByRole('link', { name: 'First visit, knee' })).toBeVisible();
  await lookAt(page, 'settings-batteries');
});

test('a lead invites a colleague', async ({ lead: { page } }) => {
  await page.goto('/clinic/settings/staff');
  await page.getByLabel('Name', { exact: true }).fill('Ada Moor');
  await page.getByLabel('E-mail').fill('ada.moor@clinic.example');
  await page.getByRole('button', { name: 'Make the link' }).click();
  await expect(page.getByLabel('Link for Ada Moor', { exact: true })).toHaveValue(/\/join/);
  await lookAt(page, 'settings-staff');
  await page.goto('/clinic/settings');
  await expect(page.getByRole('heading', { name: 'Your settings' })).toBeVisible();
  await lookAt(page, 'settings-account');
});
