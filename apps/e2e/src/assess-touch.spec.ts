import type { Browser, Page } from '@playwright/test';
import { expect, signedIn, test } from './fixtures';
import { THERAPIST } from './people';

/** Smallest side of what a finger has to meet, px. */
const FINGER_PX = 44;

const devices = [
  ['a phone', { width: 390, height: 844 }],
  ['a tablet', { width: 820, height: 1180 }],
] as const;

async function openKnee(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const { page, api } = await signedIn(browser, THERAPIST, { viewport, hasTouch: true, isMobile: true });
  const patientId = await api.createKneePatient();
  await page.goto(`/clinic/patients/${patientId}/assessments/new?battery=patellofemoral`);
  await page.getByRole('button', { name: /^Strength/ }).tap();
  return page;
}

/** What a finger has to meet and is smaller than it, inside the workbench. */
function smallTargets(page: Page): Promise<string[]> {
  return page.locator('app-workbench').evaluate(
    (workbench, least) =>
      [...workbench.querySelectorAll<HTMLElement>('button, input, select')]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width > 1 && (height < least || width < least);
        })
        .map((target) => target.textContent.trim() || (target.getAttribute('aria-label') ?? target.tagName)),
    FINGER_PX,
  );
}

for (const [device, viewport] of devices) {
  test(`records a test by touch on ${device}: one at a time, two large cells a trial`, async ({ browser }) => {
    const page = await openKnee(browser, viewport);
    const cell = (name: string) => page.getByRole('textbox', { name });
    await expect(cell('Knee extension, right, trial 1')).toHaveAttribute('inputmode', 'decimal');
    await expect(page.getByRole('rowheader')).toHaveText(/^\s*Knee extension/);
    expect(await smallTargets(page)).toEqual([]);

    for (const [name, value] of [
      ['right, trial 1', '352'],
      ['right, trial 2', '30'],
      ['left, trial 1', '412'],
    ] as const) {
      await cell(`Knee extension, ${name}`).tap();
      await page.keyboard.insertText(value);
    }
    await page.getByRole('button', { name: 'Keep it' }).tap();
    await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
    await page.getByRole('button', { name: 'pain' }).tap();
    await page.getByRole('radio', { name: /^4/ }).tap();
    await page.getByRole('button', { name: 'more trials' }).tap();
    await expect(cell('Knee extension, left, trial 4')).toBeFocused();
    await cell('Knee extension, left, trial 2').tap();
    await page.getByRole('button', { name: 'not done' }).tap();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'No time' }).tap();
    await expect(page.getByRole('row', { name: /^Knee extension/ }).getByText('85.4 %')).toBeVisible();

    await page.getByRole('button', { name: 'Next', exact: true }).tap();
    await expect(cell('Hip abduction, right, trial 1')).toBeFocused();
    await page.getByRole('button', { name: 'Back', exact: true }).tap();
    await expect(cell('Knee extension, right, trial 1')).toHaveValue('352');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.context().close();
  });
}

test('has the stopwatch in the row of a timed test on a phone', async ({ browser }) => {
  const page = await openKnee(browser, devices[0][1]);
  await page.getByRole('button', { name: '+ Add a test' }).tap();
  await page.getByRole('combobox', { name: 'Name of the test' }).fill('side plank');
  await page.getByRole('option', { name: /^Side plank hold/ }).tap();
  await page.getByRole('textbox', { name: 'Side plank hold, right' }).tap();
  await page.getByRole('button', { name: 'Stopwatch' }).tap();
  await page.waitForTimeout(1200);
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole('button', { name: /Stop$/ }).tap();
  await expect(page.getByRole('textbox', { name: 'Side plank hold, right' })).toHaveValue(/^[1-9]/);
  await page.context().close();
});
