import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { lookAt } from './looks';

/** Most keys for one test on both sides with three trials each. */
const MOST_KEYS = 24;

/** The keyboard, counting what is pressed. */
class Keys {
  count = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.count += 1;
      await this.page.keyboard.press(key);
    }
  }

  /** Types each value and goes on with Enter. */
  async values(...values: string[]): Promise<void> {
    for (const value of values) await this.press(...Array.from(value), 'Enter');
  }

  /** Adds a test by the start of its name; the focus goes to its first cell. */
  async addTest(name: string, fullName: string): Promise<void> {
    await this.press('Alt+a');
    await expect(this.page.getByRole('combobox', { name: 'Name of the test' })).toBeFocused();
    await this.press(...Array.from(name));
    await expect(this.page.locator('#add-test-list [aria-selected=true]')).toContainText(fullName);
    await this.press('Enter');
    await expect(this.page.locator('[data-cell]:focus')).toHaveAccessibleName(new RegExp(`^${fullName}`));
  }
}

async function openQuickKnee(page: Page, patientId: string): Promise<void> {
  await page.goto(`/clinic/patients/${patientId}/assessments/new?battery=knee-quick`);
  await expect(page.locator('[data-cell]:focus')).toHaveAccessibleName(/^Worst pain while running/);
}

const focused = (page: Page) => page.locator('[data-cell]:focus');

test('records a test on both sides with three trials each by keyboard alone', async ({ therapist }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());
  await page.keyboard.press('Enter');
  await expect(focused(page)).toHaveAccessibleName(/^Knee extension, right, trial 1/);

  const keys = new Keys(page);
  const start = Date.now();
  await keys.values('352', '347', '361', '412', '418', '405');
  const seconds = (Date.now() - start) / 1000;

  await expect(focused(page)).toHaveAccessibleName(/^Hip abduction, right, trial 1/);
  const row = page.getByRole('row', { name: /^Knee extension/ });
  await expect(row.getByText('86.4 %')).toBeVisible();
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 3000 });
  console.log(`bilateral test, 3 trials a side: ${String(keys.count)} keys, ${seconds.toFixed(1)} s of typing`);
  expect(keys.count).toBeLessThanOrEqual(MOST_KEYS);

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Knee extension, left, trial 3' })).toHaveValue('405');
});

test('records twelve tests from the first field to the signature by keyboard alone', async ({ therapist }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());

  const keys = new Keys(page);
  const start = Date.now();
  await keys.values('4', '352', '347', '361', '412', '418', '405');
  await keys.values('214', '219', '222', '231', '226', '233');
  await keys.values('8,5', '9', '11.5', '11');
  await keys.values('3', '1');
  await keys.addTest('hip ext', 'Hip extension');
  await keys.values('270', '268', '272', '280', '279', '284');
  await keys.addTest('active knee', 'Active knee extension, 90–90');
  await keys.values('24', '25', '20', '21');
  await keys.addTest('hip internal rotation', 'Hip internal rotation');
  await page.keyboard.press('Tab');
  await keys.addTest('single hop', 'Single hop for distance');
  await keys.values('104', '108', '110', '128', '131', '134');
  await keys.addTest('one-leg', 'One-leg rise');
  await keys.values('18', '22');
  await keys.addTest('calf raises', 'Calf raises to failure');
  await keys.press('-', '2');
  await keys.press('Enter');
  await keys.values('24');
  await keys.addTest('squat, p', 'Squat, pain');
  await keys.press('+', 'Enter', '2', 'Enter');
  await expect(page.getByRole('button', { name: 'Sign assessment' })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Sign', exact: true })).toBeFocused();
  await keys.press('Enter');
  await expect(page.getByText(/^Signed \d/)).toBeVisible();
  const seconds = (Date.now() - start) / 1000;
  console.log(`12-test battery, first field to signed: ${String(keys.count)} keys, ${seconds.toFixed(1)} s`);

  await page.getByRole('button', { name: /^Strength/ }).click();
  await expect(page.getByRole('textbox', { name: 'Knee extension, left, trial 1' })).toHaveAttribute('readonly');
});

test('keeps a draft while there is no network and brings it up afterwards', async ({ therapist }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());
  const keys = new Keys(page);
  await keys.values('3');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await page.context().setOffline(true);
  await keys.values('352', '347');
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 20_000 });

  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Knee extension, right, trial 2' })).toHaveValue('347');
});

test('two people in one draft see each other, and each other’s values as they come', async ({ therapist, lead }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());
  await new Keys(page).values('3');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  await lead.page.goto(page.url());
  await expect(focused(lead.page)).toBeVisible();
  await expect(page.getByText(/ is in this draft too/)).toBeVisible();
  await expect(lead.page.getByText(/ is in this draft too/)).toBeVisible();

  const cell = (where: Page, name: string) => where.getByRole('textbox', { name });
  await cell(lead.page, 'Knee extension, right, trial 1').focus();
  await new Keys(lead.page).values('352');
  const start = Date.now();
  await expect(cell(page, 'Knee extension, right, trial 1')).toHaveValue('352');
  console.log(`another person’s value is on the screen after ${((Date.now() - start) / 1000).toFixed(1)} s`);
  await expect(page.getByText('Just recorded by somebody else: Knee extension')).toBeAttached();

  // Both at once, in different cells: both stand, on both screens and in the record.
  await cell(page, 'Hip abduction, left, trial 1').focus();
  await cell(lead.page, 'Knee extension, left, trial 1').focus();
  await Promise.all([new Keys(page).values('231', '226'), new Keys(lead.page).values('412', '418')]);
  for (const where of [page, lead.page]) {
    await expect(cell(where, 'Hip abduction, left, trial 2')).toHaveValue('226');
    await expect(cell(where, 'Knee extension, left, trial 2')).toHaveValue('418');
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await expect(cell(page, 'Hip abduction, left, trial 1')).toHaveValue('231');
  await expect(cell(page, 'Knee extension, left, trial 1')).toHaveValue('412');

  await lead.page.goto('/clinic');
  await expect(page.getByText(/ is in this draft too/)).toBeHidden({ timeout: 20_000 });
});

test('asks which value counts when two people record the same cell at the same moment', async ({ therapist, lead }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());
  await new Keys(page).values('3');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();

  // The moment before the other's value arrives.
  await page.route('**/presence', () => new Promise(() => undefined));
  await lead.page.goto(page.url());
  const other = new Keys(lead.page);
  await expect(focused(lead.page)).toBeVisible();
  await other.press('Enter');
  await other.values('352');
  await expect(lead.page.getByText(/^Saved \d/)).toBeVisible();
  await new Keys(page).values('341', '347');

  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Knee extension, right')).toBeVisible();
  await dialog.getByRole('radio', { name: '352 N' }).check();
  await dialog.getByRole('button', { name: 'Save these' }).click();
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Knee extension, right, trial 1' })).toHaveValue('352');
  await expect(page.getByRole('textbox', { name: 'Knee extension, right, trial 2' })).toHaveValue('347');
});

test('the workbench holds at both sizes, light and dark', async ({ therapist }) => {
  const { page, api } = therapist;
  await openQuickKnee(page, await api.createKneePatient());
  await new Keys(page).values('4', '352', '347', '361', '412', '418', '405');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await lookAt(page, 'assessment');
  await page.getByRole('button', { name: /^Intake/ }).click();
  await expect(page.getByRole('heading', { name: 'Where it hurts' })).toBeVisible();
  await lookAt(page, 'assessment-intake');
});

test('two signed assessments are compared, with a trend', async ({ therapist }) => {
  const { page, api } = therapist;
  const patientId = await api.createKneePatient();
  for (const [first, second] of [
    ['7.5', '11'],
    ['10', '11.5'],
  ] as const) {
    await openQuickKnee(page, patientId);
    await page.getByRole('textbox', { name: 'Weight-bearing lunge, distance, right, trial 1' }).focus();
    await new Keys(page).values(first, first, second, second);
    await page.getByRole('button', { name: 'Sign assessment' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByText(/^Signed \d/)).toBeVisible();
  }
  await page.getByRole('link', { name: 'Compare' }).click();
  const row = page.getByRole('row', { name: /^Weight-bearing lunge/ });
  await expect(row.getByText('7.5 → 10')).toBeVisible();
  await expect(row.getByText('+2.5 cm')).toBeVisible();
  await expect(page.getByText(/right 7\.5 → 10 cm: improved/)).toBeVisible();
  await expect(page.locator('app-trend-chart svg')).toBeVisible();
  await lookAt(page, 'assessment-compare');
});
