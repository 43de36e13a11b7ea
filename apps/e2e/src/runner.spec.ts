import type { Page } from '@playwright/test';
import { killApi, restartApi } from './api-process';
import { expect, signedIn, test, type SignedIn } from './fixtures';
import { lookAt } from './looks';
import { THERAPIST } from './people';
import { day, prepareRunner, type PreparedRunner } from './runner-setup';

// Each journey is looked at at both sizes, light and dark, on the way.
test.describe.configure({ timeout: 120_000 });

interface ReturnToRun {
  runs: { painDuring: number | null; painNextMorning: number | null; completed: string; planId: string | null }[];
}

interface SentSession {
  sets: { side: string; status: string; reps: number | null }[];
  painDuring: number | null;
  completed: string;
}

/** What the therapist's side knows about the runner's running. */
async function asTherapistSees(runner: PreparedRunner, { api }: SignedIn): Promise<ReturnToRun> {
  const answer = await api.get(`/patients/${runner.patientId}/return-to-run`);
  expect(answer.ok(), await answer.text()).toBe(true);
  return (await answer.json()) as ReturnToRun;
}

const pain = (page: Page, question: string, answer: number) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: new RegExp(`^${String(answer)}\\b`) });

const start = (page: Page) => page.getByRole('link', { name: 'Start', exact: true });

/** Everything is with the clinic: nothing waits on the phone any more. */
async function allSent(page: Page): Promise<void> {
  await expect(page.locator('app-sync-line')).not.toContainText(/wait|Sending/, { timeout: 30_000 });
}

test('a runner does the exercises, set by set', async ({ browser, therapist }) => {
  const runner = await prepareRunner(browser, therapist, 'Juniper');
  const { page } = runner;
  await test.step('Today shows one thing to do', async () => {
    await page.goto('/my');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Juniper');
    await expect(page.getByText('2 exercises')).toBeVisible();
    await lookAt(page, 'my-today');
  });
  await test.step('one tap to exercising: left side first', async () => {
    await start(page).click();
    await expect(page.getByRole('status').filter({ hasText: 'LEFT SIDE' })).toBeVisible();
    await page.getByRole('button', { name: 'Start now' }).click();
    await lookAt(page, 'my-player');
    await page.getByRole('button', { name: 'Done as planned', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
  });
  await test.step('a mistake can be taken back', async () => {
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'LEFT SIDE' })).toBeVisible();
    await page.getByRole('button', { name: 'Done as planned', exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
  });
  await test.step('a reload goes on where it was', async () => {
    await page.reload();
    await expect(page.getByRole('status').filter({ hasText: 'RIGHT SIDE' })).toBeVisible();
    await page.getByRole('button', { name: 'Start now' }).click();
  });
  await test.step('a set can differ from the plan', async () => {
    await page.getByRole('button', { name: 'Change' }).click();
    await page.getByRole('button', { name: 'Less: Times' }).click();
    await page.getByRole('button', { name: 'Save this set' }).click();
  });
  await test.step('the rest is skipped with a reason, the hold ends by the clock', async () => {
    await page.getByRole('button', { name: 'Skip', exact: true }).click();
    await page.getByRole('button', { name: 'No time' }).click();
    await expect(page.getByRole('heading', { name: 'Wall sit' })).toBeVisible();
    await page.getByRole('button', { name: 'Start now' }).click();
    await expect(page.getByRole('heading', { name: 'Well done. How was it?' })).toBeVisible();
  });
  await test.step('pain is asked without a default', async () => {
    await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await lookAt(page, 'my-finish');
    await pain(page, 'The worst pain in this session', 2).click();
    const sent = page.waitForRequest((request) => request.url().includes('/api/my/sessions/'));
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const { sets, painDuring, completed } = (await sent).postDataJSON() as SentSession;
    expect({ painDuring, completed }).toEqual({ painDuring: 2, completed: 'partial' });
    expect(sets.map(({ side, status, reps }) => [side, status, reps])).toEqual([
      ['left', 'as-prescribed', 3],
      ['right', 'changed', 2],
      ['left', 'skipped', null],
      ['right', 'skipped', null],
      ['both', 'as-prescribed', null],
    ]);
    await allSent(page);
    await expect(start(page)).toBeHidden();
  });
  await page.context().close();
});

test('exercises done as planned: two taps and one for pain', async ({ browser, therapist }) => {
  const { page } = await prepareRunner(browser, therapist, 'Rowan');
  await page.goto('/my');
  await page.getByRole('link', { name: 'All done as planned' }).click();
  await pain(page, 'The worst pain in this session', 0).click();
  const answered = page.waitForResponse((response) => response.url().includes('/api/my/sessions/'));
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await answered).status()).toBe(200);
  await page.context().close();
});

test('a walk-run with pain, and the morning after in two taps', async ({ browser, therapist }) => {
  const runner = await prepareRunner(browser, therapist, 'Hazel');
  const { page } = runner;
  // The run is yesterday's, so that the next morning is now, at whatever hour this runs.
  const nextMorningMs = Date.now();
  await test.step('the player leads through the stretches by the clock', async () => {
    await page.clock.install({ time: `${day(-1)}T09:00:00Z` });
    await page.goto('/my');
    await page.getByRole('link', { name: 'Start your run' }).click();
    await expect(page.getByText('WALK', { exact: true })).toBeVisible();
    await lookAt(page, 'my-run');
    await page.clock.fastForward('04:10');
    await expect(page.getByText('RUN', { exact: true })).toBeVisible();
    await page.clock.fastForward('21:00');
    await expect(page.getByRole('heading', { name: 'How was your run?' })).toBeVisible();
  });
  await test.step('afterwards: pain, limp, red flags beside it', async () => {
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'Not saved yet' });
    await expect(summary).toContainText('Tap your pain before the run.');
    await expect(summary).toBeFocused();
    await pain(page, 'Pain just before you started', 1).click();
    await pain(page, 'The worst pain during the run', 5).click();
    await page.getByText('Signs that can’t wait').click();
    await expect(page.getByText('Call the emergency number now.').first()).toBeVisible();
    await lookAt(page, 'my-after-run');
    await page.getByRole('group', { name: 'Did you limp?' }).getByRole('button', { name: 'No' }).click();
    await page.getByLabel('Distance').fill('3,2');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await allSent(page);
    const { runs } = await asTherapistSees(runner, therapist);
    expect(runs).toMatchObject([{ painDuring: 5, completed: 'full', planId: runner.planId }]);
  });
  await test.step('an hour later Today asks once more', async () => {
    await page.clock.fastForward('01:01:00');
    await pain(page, 'Pain now, one hour after your run', 3).click();
    await expect(page.getByText('How much does it hurt now?')).toBeHidden();
    await allSent(page);
  });
  await test.step('the next morning: two taps', async () => {
    await page.clock.fastForward(nextMorningMs - (await page.evaluate(() => Date.now())));
    await page.reload();
    await page
      .getByRole('radiogroup', { name: /this morning/ })
      .getByRole('radio', { name: /^4/ })
      .click();
    await lookAt(page, 'my-morning');
    await page.getByRole('button', { name: 'Under 10 min' }).click();
    await expect(page.getByText('Thank you, that is saved.')).toBeVisible();
  });
  await page.context().close();
});

test('without signal: written on the phone, sent when it is back', async ({ browser, therapist }) => {
  const runner = await prepareRunner(browser, therapist, 'Linden');
  const { page } = runner;
  const context = page.context();
  await page.goto('/my');
  await expect(start(page)).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready);
  // The worker fetches the whole app before it answers for it.
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBeGreaterThan(0);
  await page.reload();
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await test.step('the app opens and a session can be done', async () => {
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Linden');
    // The kept page and its policy belong together: otherwise it opens, but without its looks.
    await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCSS('display', 'flex');
    await page.getByRole('link', { name: 'All done as planned' }).click();
    await pain(page, 'The worst pain in this session', 1).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('1 entry waits for signal')).toBeVisible();
    await page.goto('/my/run/log');
    await page.getByRole('button', { name: 'All of it' }).click();
    await pain(page, 'Pain just before you started', 0).click();
    await pain(page, 'The worst pain during the run', 1).click();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('2 entries wait for signal')).toBeVisible();
    await lookAt(page, 'my-offline');
  });
  await test.step('nothing is lost by closing the app', async () => {
    await page.reload();
    await expect(page.getByText('2 entries wait for signal')).toBeVisible();
  });
  await test.step('back online it goes out by itself', async () => {
    await context.setOffline(false);
    await allSent(page);
    const { runs } = await asTherapistSees(runner, therapist);
    expect(runs).toMatchObject([{ painDuring: 1, planId: null }]);
  });
  await test.step('signing out leaves nothing on the phone', async () => {
    await page.goto('/my/you');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page).toHaveURL(/sign-in/);
    const left = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(left.filter((name) => name?.startsWith('midstance-'))).toEqual([]);
  });
  await context.close();
});

test('the server dies while a run is saved: it is there exactly once', async ({ browser, therapist }) => {
  // A service worker would send the record itself, past the route below.
  const runner = await prepareRunner(browser, therapist, 'Aspen', { serviceWorkers: 'block' });
  const { page } = runner;
  await page.goto('/my');
  await page.getByRole('link', { name: 'Log a run outside your plan' }).click();
  await page.getByRole('button', { name: 'All of it' }).click();
  await pain(page, 'Pain just before you started', 0).click();
  await pain(page, 'The worst pain during the run', 2).click();
  // The record arrives, its answer does not: the phone cannot know, and sends it again.
  const sent: string[] = [];
  await page.route('**/api/my/runs/*', async (route) => {
    sent.push(route.request().url());
    if (sent.length > 1) return route.continue();
    await route.fetch().catch(() => undefined);
    killApi();
    return route.abort();
  });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.locator('app-sync-line')).toContainText(/wait|Sending/);
  await restartApi();
  await allSent(page);
  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
  const fresh = await signedIn(browser, THERAPIST);
  const { runs } = await asTherapistSees(runner, fresh);
  expect(runs).toHaveLength(1);
  await fresh.page.context().close();
  await page.context().close();
});

test('the plan and the progress of a runner', async ({ browser, therapist }) => {
  const { page } = await prepareRunner(browser, therapist, 'Sorrel');
  await page.goto('/my/plan');
  await page
    .getByRole('button', { name: /Wall sit/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Watch out for' })).toBeVisible();
  await lookAt(page, 'my-plan');
  await page.goto('/my/progress');
  await expect(page.getByText('You are here', { exact: true })).toBeVisible();
  await lookAt(page, 'my-progress');
  await page.goto('/my');
  await page
    .getByRole('button', { name: /Fill in/ })
    .last()
    .click();
  await page.getByRole('button', { name: 'I did', exact: true }).click();
  await allSent(page);
  await expect(page.getByRole('listitem').filter({ hasText: ': done' })).toHaveCount(1);
  await page.context().close();
});
