import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** The sizes every screen is made for. */
export const SIZES = [
  { name: 'desk', width: 1366, height: 768 },
  { name: 'phone', width: 390, height: 844 },
] as const;
export const SCHEMES = ['light', 'dark'] as const;
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on the page as it is now, a line for each rule that is broken. */
async function axeFindings(page: Page): Promise<string[]> {
  // The product has no frames: one script in the page sees all of it, and only what is wrong comes back. The script is
  // handed over each time, because it remembers the colours of its first run.
  const options = { runOnly: RULES, resultTypes: ['violations' as const] };
  const { violations } = await new AxeBuilder({ page }).options(options).setLegacyMode().analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(' ')).join(', ')})`,
  );
}

/** Fails when axe finds anything on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFindings(page)).toEqual([]);
}

/** What may be scrolled sideways as a whole: the page, and the main part where that scrolls by itself. */
function sidewaysFindings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('main')]
      // A phone zooms out over a page that is too wide, and its inner width with it; the screen's width stays.
      .filter((part) => part.scrollWidth > Math.min(part.clientWidth, screen.width))
      .map((part) => `${part.localName} scrolls sideways: ${String(part.scrollWidth)} px`),
  );
}

/** What a thumb would miss: buttons and fields that are lower than so many px. */
export function lowTargets(page: Page, leastPx: number): Promise<string[]> {
  return page.evaluate((least) => {
    const controls = document.querySelectorAll<HTMLElement>('a.button, button, input, select, summary, textarea');
    return (
      [...controls]
        // The way past the navigation waits above the screen for the Tab key.
        .filter((control) => control.checkVisibility() && control.getBoundingClientRect().bottom > 0)
        // What is ticked is ticked by its words too.
        .map((control) =>
          control.matches('[type=checkbox], [type=radio]') ? (control.closest('label') ?? control) : control,
        )
        .map((control) => ({ control, height: Math.round(control.getBoundingClientRect().height) }))
        .filter(({ height }) => height > 1 && height < least)
        .map(
          ({ control, height }) => `${String(height)} px high: ${control.innerText || control.outerHTML.slice(0, 150)}`,
        )
    );
  }, leastPx);
}

/** What is wrong with the page as it is now, at this size and in this scheme. */
export async function findingsOn(page: Page): Promise<string[]> {
  return [...(await axeFindings(page)), ...(await sidewaysFindings(page))];
}

/** Leaves a picture of what is to be seen in tmp/e2e/looks. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join('tmp', 'e2e', 'looks', `${name}.png`) });
}

/**
 * The ways a state on a journey's way is looked at: both sizes and both schemes. Every screen is looked at in all four ways
 * by the journey of every screen.
 */
const WAYS = [
  { ...SIZES[0], colorScheme: 'light' },
  { ...SIZES[1], colorScheme: 'dark' },
] as const;

/** Looks at a state of a screen large and light, small and dark: nothing may be wrong with it, a picture of each is left. */
export async function lookAt(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const { name: size, width, height, colorScheme } of WAYS) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect(await findingsOn(page), `${name} at ${String(width)} px, ${colorScheme}`).toEqual([]);
    await takePicture(page, `${name}-${size}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  if (before) await page.setViewportSize(before);
}
