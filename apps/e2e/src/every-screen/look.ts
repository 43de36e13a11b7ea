import { expect, type ConsoleMessage, type Locator, type Page } from '@playwright/test';
import { SCHEMES, findingsOn, lowTargets, takePicture } from '../looks';
import { declaredScreens } from './declared';

/** A screen in one of its states, and how to come to it. */
export interface Look {
  /** Names the pictures and what is found. */
  readonly name: string;
  /** The screen, as the router declares it. */
  readonly route: string;
  /** Its address. */
  readonly path: string;
  /** What is done on it first. */
  readonly act?: (page: Page) => Promise<void>;
  /** What is to be seen on it in this state, so that nothing else is looked at in its stead. */
  readonly shows: (page: Page) => Locator;
  /** Errors in the console that belong to the state: what the browser says of a refused request. */
  readonly refused?: boolean;
}

/** A dialog over a screen. */
export interface DialogLook extends Look {
  /** Its component's selector. */
  readonly dialog: string;
}

const titles = new Map(declaredScreens().map(({ route, title }) => [route, title]));

/** Comes to a screen and looks at it, light and dark. Says all that is wrong with it and goes on. */
export async function look(page: Page, { name, route, path, act, shows, refused }: Look, size: string): Promise<void> {
  const said: string[] = [];
  const listen = (message: ConsoleMessage) => {
    const expected = refused === true && message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !expected) said.push(`console: ${message.text()}`);
  };
  const fail = (error: Error) => said.push(`thrown: ${error.message}`);
  page.on('console', listen).on('pageerror', fail);
  await page.emulateMedia({ colorScheme: SCHEMES[0], reducedMotion: 'reduce' });
  // A fresh start, even where the address differs behind its # only.
  await page.goto('about:blank');
  await page.goto(path);
  await act?.(page);
  await expect(shows(page), name).toBeVisible();
  await expect(page.locator('ui-skeleton'), name).toHaveCount(0);
  await expect.soft(page, name).toHaveTitle(`${titles.get(route) ?? route} · Midstance`);
  await expect.soft(page, name).toHaveURL(addressOf(route));
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const where = `${name}-${size}-${colorScheme}`;
    expect.soft(await findingsOn(page), where).toEqual([]);
    await takePicture(page, where);
  }
  if (size === 'phone') expect.soft(await lowTargets(page, route.startsWith('my') ? 48 : 44), name).toEqual([]);
  expect.soft(said, name).toEqual([]);
  page.off('console', listen).off('pageerror', fail);
}

/** Looks at a dialog as at a screen; the component in it must be the one that is meant. */
export function lookAtDialog(page: Page, { dialog, ...screen }: DialogLook, size: string): Promise<void> {
  return look(page, { ...screen, shows: (shown) => shown.getByRole('dialog').locator(dialog) }, size);
}

/** The addresses of a route: each `:name` is one part, `**` is anything. */
function addressOf(route: string): RegExp {
  const pattern = route.replaceAll(/:\w+/g, '[^/?]+').replace('**', '.+');
  return new RegExp(`^https?://[^/]+/${pattern}([?#].*)?$`);
}
