import { expect, test } from './fixtures';
import { lookAt } from './looks';

test('twelve rows say who needs the therapist and why', async ({ therapist: { page } }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/clinic/worklist?view=all');
  const rows = page.locator('tbody tr');
  await expect(rows.nth(11)).toBeInViewport({ ratio: 1 });
  for (const row of (await rows.all()).slice(0, 12)) {
    expect((await row.boundingBox())?.height).toBeLessThanOrEqual(52);
  }
  await lookAt(page, 'worklist');
});

test('a row is peeked at and left without leaving the list', async ({ therapist: { page } }) => {
  await page.goto('/clinic/worklist?view=all');
  const name = await page.locator('tbody tr').nth(1).getByRole('link').innerText();
  await page.keyboard.press('j');
  await page.keyboard.press('p');
  await expect(page.getByRole('complementary', { name })).toContainText('Last 14 days');
  await lookAt(page, 'worklist-peek');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('complementary', { name })).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Chart of ${name}` })).toBeAttached();
});

test('a known runner is opened with Ctrl+K, three letters and Enter', async ({ therapist: { page } }) => {
  await page.goto('/clinic/library');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('kes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Chart of Mara Kestrel' })).toBeAttached();
});

test('a flag is put off with its reason, without leaving the list', async ({ therapist: { page } }) => {
  await page.goto('/clinic/worklist?view=all');
  const row = page.locator('tbody tr').filter({ hasText: 'Re-test due' }).first();
  const name = await row.getByRole('link').innerText();
  await row.click({ position: { x: 300, y: 20 } });
  const peek = page.getByRole('complementary', { name });
  await peek.getByRole('button', { name: 'Snooze' }).click();
  await page.getByLabel('Reason').fill('Comes on Thursday');
  await page.keyboard.press('Enter');
  await expect(row).toContainText('snoozed to');
  await expect(page).toHaveURL(/worklist\?view=all/);
});

test('a runner is added, told apart from their namesake, and gets an episode', async ({ therapist: { page, api } }) => {
  const familyName = `Namesake-${Date.now().toString(36)}`;
  await api.createPatient({ givenName: 'Juno', familyName });
  await page.goto('/clinic/patients/new');
  await page.getByLabel('Given name').fill('Juno');
  await page.getByLabel('Family name').fill(familyName);
  await page.getByLabel('Date of birth').fill('1990-05-17');
  await page.getByRole('button', { name: 'Add runner' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Is this the same person?' })).toBeVisible();
  await lookAt(page, 'runner-duplicate');
  await page.getByRole('button', { name: 'It is somebody else: save' }).click();
  await page.getByRole('link', { name: 'Open an episode' }).click();
  await page.getByLabel('Complaint').selectOption('itb');
  await page.getByLabel('Place').selectOption('lateral-knee');
  await page.getByLabel('Side').selectOption('left');
  await page.getByLabel('Add a precaution').selectOption('no-impact');
  await lookAt(page, 'episode');
  await page.getByRole('button', { name: 'Open the episode' }).click();
  await expect(page.getByLabel('Episode', { exact: true })).toContainText('Left · Outer-knee pain');
  await lookAt(page, 'chart-empty');
});

test('a list is looked at before it is imported', async ({ therapist: { page } }) => {
  const familyName = `Listed-${Date.now().toString(36)}`;
  await page.goto('/clinic/patients/import');
  await page
    .getByLabel('Or paste the list here')
    .fill(`Vorname;Nachname;Geburtsdatum\nIda;${familyName};1.4.1990\nOle;;1.1.1980`);
  await page.getByRole('button', { name: 'Look at it' }).click();
  await expect(page.getByText('Nachname is missing')).toBeVisible();
  await lookAt(page, 'import');
  await page.getByRole('button', { name: 'Import 1 runner' }).click();
  await expect(page.getByText('1 runner added')).toBeVisible();
});

test('the chart stands on one screen, its header stays below 96 px', async ({ therapist: { page } }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('/clinic/worklist?view=all');
  await page.locator('tbody tr').nth(3).getByRole('link').press('Enter');
  const lastTest = page.locator('app-last-test');
  await expect(lastTest.locator('tbody tr').first()).toBeVisible();
  expect((await page.locator('app-chart-header').boundingBox())?.height).toBeLessThanOrEqual(96);
  const { y = 0, height = 0 } = (await lastTest.boundingBox()) ?? {};
  expect(y + height).toBeLessThanOrEqual(768);
  await lookAt(page, 'chart');
  for (const tab of ['Assessments', 'Program', 'Running', 'Access log']) {
    await page.getByRole('navigation', { name: 'Chart' }).getByRole('link', { name: tab }).click();
    await lookAt(page, `chart-${tab.toLowerCase().replace(' ', '-')}`);
  }
});

test('the list of runners and a runner’s details hold at both sizes', async ({ therapist: { page } }) => {
  await page.goto('/clinic/patients');
  await page.getByRole('searchbox').fill('kes');
  await page.getByRole('link', { name: 'Kestrel, Mara' }).waitFor();
  await lookAt(page, 'runners');
  await page.getByRole('link', { name: 'Kestrel, Mara' }).click();
  await page.getByRole('link', { name: 'Mara Kestrel' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mara Kestrel' })).toBeVisible();
  await lookAt(page, 'runner-details');
});
