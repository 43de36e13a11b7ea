import type { Page } from '@playwright/test';
import type { Look } from './look';

const at = (name: string, route: string, shows: Look['shows'], act?: Look['act']): Look => ({
  ...{ name: `my-${name}`, route, path: `/${route}`, shows, ...(act ? { act } : {}) },
});
const h1 =
  (name: string | RegExp): Look['shows'] =>
  (page) =>
    page.getByRole('heading', { level: 1, name });
const press = (...names: string[]) =>
  async function pressEach(page: Page): Promise<void> {
    for (const name of names) await page.getByRole('button', { name, exact: true }).click();
  };
const text = (words: string) => (page: Page) => page.getByText(words, { exact: true }).first();

/** A runner with exercises and a run for today; the players are followed from the first set to the questions after. */
export function busyLooks(): Look[] {
  return [
    at('today', 'my', (page) => page.getByRole('link', { name: 'All done as planned' })),
    at('today-backfill', 'my', text('I did'), (page) =>
      page
        .getByRole('button', { name: /Fill in/ })
        .last()
        .click(),
    ),
    at('session', 'my/session', text('get ready'), press('Pause')),
    at('session-working', 'my/session', (page) => page.locator('ui-ring-countdown'), press('Start now', 'Pause')),
    at('session-change', 'my/session', text('What did you do?'), press('Change')),
    at('session-skip', 'my/session', text('Why skip it?'), press('Skip')),
    at('session-leave', 'my/session', text('Stop for now?'), press('Stop for now')),
    at('session-finish', 'my/session', h1(/How was it/), press('Stop for now', 'That was all for today')),
    at('run', 'my/run', text('WALK'), press('Pause')),
    at('run-stop', 'my/run', text('Stop your run here?'), press('Stop')),
    at('run-after', 'my/run', h1(/How was your run/), press('Stop', 'Stop and say how it was')),
    at('run-after-errors', 'my/run', (page) => page.locator('ui-error-summary'), press('Save')),
    at('run-open', 'my', text('Your run is still open')),
    at('run-log', 'my/run/log', h1(/How was your run/)),
    at('plan', 'my/plan', text('Watch out for'), (page) =>
      page
        .getByRole('button', { name: /Wall sit/ })
        .first()
        .click(),
    ),
    at('progress', 'my/progress', text('You are here')),
    at('you', 'my/you', text('Signed in on')),
  ];
}

/** A runner whose clinic has planned nothing yet. */
export function idleLooks(): Look[] {
  const emptyState = (page: Page) => page.locator('ui-empty-state').first();
  return [
    at('today-nothing', 'my', text('Nothing planned yet')),
    at('session-none', 'my/session', emptyState),
    at('run-none', 'my/run', emptyState),
    at('plan-none', 'my/plan', emptyState),
    at('progress-none', 'my/progress', emptyState),
  ];
}
