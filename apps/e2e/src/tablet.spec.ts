import { expect, signedIn, test } from './fixtures';
import { expectAccessible } from './looks';
import { THERAPIST } from './people';

const TABLET = { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true };
/** Smallest side of what a thumb is to hit, px. */
const THUMB = 44;

test('a tablet in one hand: the reasons are read, and the thumb hits', async ({ browser }) => {
  const { page } = await signedIn(browser, THERAPIST, TABLET);
  await test.step('the worklist says why, beside what happened', async () => {
    await page.goto('/clinic/worklist?view=all');
    const row = page
      .locator('tbody tr')
      .filter({ has: page.locator('.reason') })
      .first();
    const [why, days] = [await row.locator('.why').boundingBox(), await row.locator('.days').boundingBox()];
    expect(why?.width).toBeGreaterThan(180);
    expect((why?.x ?? 0) + (why?.width ?? 0)).toBeLessThanOrEqual(days?.x ?? 0);
    for (const target of [row.getByRole('button'), page.getByRole('link', { name: /^Mine/ })]) {
      expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(THUMB);
    }
    await expectAccessible(page);
  });
  await test.step('the chart keeps who it is and what to do in sight', async () => {
    await page.locator('tbody tr').first().tap();
    await page.getByRole('link', { name: 'Open chart' }).tap();
    const begin = page.getByRole('link', { name: 'Test', exact: true });
    await expect(begin).toBeInViewport();
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(500);
    await expect(begin).toBeInViewport({ ratio: 1 });
    expect((await begin.boundingBox())?.height).toBeGreaterThanOrEqual(THUMB);
    const [now, last] = [page.locator('app-now-card'), page.locator('app-last-test')];
    expect((await now.boundingBox())?.y).toBe((await last.boundingBox())?.y);
    await expectAccessible(page);
  });
  await page.context().close();
});

test('by keyboard from the list to a chart and back to the same row', async ({ therapist: { page } }) => {
  await page.goto('/clinic/worklist?view=all');
  const here = page.locator('tbody tr.selected');
  const name = await page.locator('tbody tr').nth(3).getByRole('link').innerText();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
  await expect(here.getByRole('link')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Chart of ${name}` })).toBeAttached();
  await page.goBack();
  await expect(here.getByRole('link')).toHaveText(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `Chart of ${name}` })).toBeAttached();
});
