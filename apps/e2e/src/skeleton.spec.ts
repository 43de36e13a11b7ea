import type { Browser, Page } from '@playwright/test';
import { baseUrl } from './api-process';
import { expect, test } from './fixtures';
import { PASSWORD } from './people';
import { PHONE, day } from './runner-setup';

/** The runner of this journey: nobody else's. */
const runner = { givenName: 'Sanna', familyName: `Skeleton-${Date.now().toString(36)}`, birthDate: '1991-03-08' };
const email = `${runner.familyName.toLowerCase()}@midstance.example`;

async function addRunner(page: Page): Promise<void> {
  await page.goto('/clinic/worklist');
  await page.getByRole('link', { name: 'New runner' }).click();
  await page.getByLabel('Given name').fill(runner.givenName);
  await page.getByLabel('Family name').fill(runner.familyName);
  await page.getByLabel('Date of birth').fill(runner.birthDate);
  await page.getByRole('button', { name: 'Add runner' }).click();
}

async function openEpisode(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Open an episode' }).click();
  await page.getByLabel('Complaint').selectOption('patellofemoral');
  await page.getByLabel('Place').selectOption('anterior-knee');
  await page.getByLabel('Side').selectOption('left');
  await page.getByLabel('Running before the injury').fill('120');
  await page.getByLabel('Episode started').fill(day(-7));
  await page.getByRole('button', { name: 'Open the episode' }).click();
  await expect(page.getByLabel('Episode', { exact: true })).toContainText('Left · Front-of-knee pain');
}

/** What the runner reads of step P1-1, to which the therapist takes them. */
const NEXT_STEP = 'Bike, pool or cross-trainer, 15 min';

/** Types into one cell of the grid as a hand would: point, type, Enter. */
async function record(page: Page, cell: string, value: string): Promise<void> {
  await page.getByRole('textbox', { name: cell }).click();
  await page.keyboard.type(value);
  await page.keyboard.press('Enter');
}

async function recordBothSides(page: Page, measure: string, left: string[], right: string[]): Promise<void> {
  for (const [side, values] of [
    ['left', left],
    ['right', right],
  ] as const) {
    for (const [index, value] of values.entries()) {
      await record(page, `${measure}, ${side}, trial ${String(index + 1)}`, value);
    }
  }
}

/** The runner's phone, whose clock says that it is yesterday morning. */
async function phoneOfYesterday(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseUrl(), timezoneId: 'UTC', locale: 'en-GB', ...PHONE });
  const page = await context.newPage();
  await page.clock.install({ time: `${day(-1)}T09:00:00Z` });
  return page;
}

const pain = (page: Page, question: string | RegExp, answer: number) =>
  page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: new RegExp(`^${String(answer)}\\b`) });

async function allSent(page: Page): Promise<void> {
  await expect(page.locator('app-sync-line')).not.toContainText(/wait|Sending/, { timeout: 30_000 });
}

test.use({ actionTimeout: 15_000 });

test('from a new runner to the next step of the way back', async ({ browser, therapist: { page, api } }) => {
  test.setTimeout(180_000);
  let link = '';

  await test.step('a new runner; their namesake is asked about', async () => {
    await api.createPatient(runner);
    await addRunner(page);
    await expect(page.getByRole('alert').filter({ hasText: 'Is this the same person?' })).toBeVisible();
    await page.getByRole('button', { name: 'It is somebody else: save' }).click();
    await openEpisode(page);
  });

  await test.step('five rows, left and right, with live symmetry', async () => {
    await page.getByRole('link', { name: 'Test', exact: true }).click();
    await page.getByRole('button', { name: /^Knee, quick/ }).click();
    await record(page, 'Worst pain while running', '4');
    await recordBothSides(page, 'Knee extension', ['352', '347', '361'], ['412', '418', '405']);
    await expect(page.getByRole('row', { name: /^Knee extension/ }).getByText('86.4 %')).toBeVisible();
    await recordBothSides(page, 'Hip abduction', ['181', '179', '184'], ['231', '226', '233']);
    await page.getByRole('textbox', { name: 'Hip abduction, left, trial 1' }).click();
    for (const side of ['left', 'right']) {
      await page.getByRole('textbox', { name: `Lever arm ${side}` }).fill('0,38');
      await page.getByRole('textbox', { name: `Lever arm ${side}` }).press('Tab');
    }
    await recordBothSides(page, 'Weight-bearing lunge, distance', ['8,5', '9'], ['11.5', '11']);
    await page.getByRole('combobox', { name: 'Single-leg squat, rating, left' }).selectOption('Poor');
    await page.getByRole('combobox', { name: 'Single-leg squat, rating, right' }).selectOption('Good');
    await expect(page.getByText(/^Saved \d/)).toBeVisible();
  });

  await test.step('findings with their numbers; signed', async () => {
    const findings = page.locator('app-finding-line');
    await expect(findings.first()).toBeVisible();
    await findings.first().getByRole('button', { name: 'why' }).click();
    await expect(findings.first().getByRole('table')).toBeVisible();
    await findings.first().getByRole('button', { name: 'Accept' }).click();
    await expect(findings.first()).toContainText('Accepted');
    await findings.first().getByRole('button', { name: 'Add a note' }).click();
    await findings.first().getByRole('textbox', { name: 'Note' }).pressSequentially('up - after a hard run?');
    await findings.first().getByRole('button', { name: 'Keep note' }).click();
    await expect(findings.first()).toContainText('up - after a hard run?');
    await page.getByRole('button', { name: 'Sign assessment' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByText(/^Signed \d/)).toBeVisible();
  });

  await test.step('a template program is assigned', async () => {
    await page.locator('app-assessment-head').getByRole('link', { name: runner.familyName }).click();
    await page.getByRole('link', { name: 'Program', exact: true }).first().click();
    await page.getByRole('button', { name: /^Sore knee: first two weeks/ }).click();
    await page.getByLabel('Start date').fill(day(-1));
    await page.getByRole('button', { name: 'Assign', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Sore knee: first two weeks' })).toBeVisible();
  });

  await test.step('a return-to-run plan is started', async () => {
    await page.getByRole('link', { name: 'Return to run' }).first().click();
    await page.getByRole('combobox', { name: 'Start on step' }).selectOption('P2-1');
    await page.getByLabel('First day').fill(day(-1));
    await page.getByRole('button', { name: 'Start the plan' }).click();
    await expect(page.getByRole('heading', { name: 'Ladder' })).toBeVisible();
  });

  await test.step('the runner is invited by a link', async () => {
    await page.getByRole('link', { name: 'Chart' }).first().click();
    await page.getByRole('link', { name: `${runner.givenName} ${runner.familyName}` }).click();
    await page.getByRole('button', { name: 'Invite to the app' }).click();
    link = await page.getByLabel('Link for the runner').inputValue();
  });

  const nextMorningMs = Date.now();
  const phone = await phoneOfYesterday(browser);
  await test.step('the runner opens an account on the phone', async () => {
    await phone.goto(link);
    await expect(phone.getByRole('heading', { name: `Welcome, ${runner.givenName}` })).toBeVisible();
    await phone.getByLabel('E-mail').fill(email);
    await phone.getByLabel('Choose a password').fill(PASSWORD);
    await phone.getByRole('button', { name: 'Open my account' }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toContainText(runner.givenName);
  });

  await test.step('the runner logs the exercises', async () => {
    await phone.getByRole('link', { name: 'All done as planned' }).click();
    await pain(phone, 'The worst pain in this session', 1).click();
    await phone.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(phone.getByRole('link', { name: 'All done as planned' })).toBeHidden();
  });

  await test.step('the runner does a walk-run, with pain', async () => {
    await phone.getByRole('link', { name: 'Start your run' }).click();
    await expect(phone.getByText('WALK', { exact: true })).toBeVisible();
    await phone.clock.fastForward('04:10');
    await expect(phone.getByText('RUN', { exact: true })).toBeVisible();
    await phone.clock.fastForward('21:00');
    await pain(phone, 'Pain just before you started', 1).click();
    await pain(phone, 'The worst pain during the run', 5).click();
    await phone.getByRole('group', { name: 'Did you limp?' }).getByRole('button', { name: 'No' }).click();
    await phone.getByRole('button', { name: 'Save', exact: true }).click();
    await allSent(phone);
  });

  await test.step('the next morning the runner answers', async () => {
    await phone.clock.fastForward(nextMorningMs - (await phone.evaluate(() => Date.now())));
    await phone.reload();
    await pain(phone, /this morning/, 4).click();
    await phone.getByRole('button', { name: 'Under 10 min' }).click();
    await expect(phone.getByText('Thank you, that is saved.')).toBeVisible();
    await allSent(phone);
  });

  await test.step('the worklist says why the runner needs the therapist', async () => {
    await page.goto('/clinic/worklist');
    const row = page.getByRole('row').filter({ hasText: runner.familyName });
    await expect(row).toContainText('Red session');
    await row.getByRole('link').press('Enter');
    await expect(page.getByText(/^Morning: pain 4\b/)).toBeVisible();
  });

  await test.step('return to run recommends, with reasons, and the therapist decides', async () => {
    await page.getByRole('link', { name: 'Return to run', exact: true }).click();
    const card = page.getByRole('complementary', { name: 'Decision' });
    await expect(card.getByText('Stepped back')).toBeVisible();
    await expect(card.getByText('Red: one step back, two rest days.')).toBeVisible();
    await expect(page.getByRole('row').nth(1)).toContainText('5 ■, red');
    await card.getByRole('button', { name: 'Override…' }).click();
    await card.getByLabel('Go to').selectOption('step:P1-1');
    await card.getByLabel('Reason').fill('A calm week before the next try');
    await card.getByRole('button', { name: 'Record' }).click();
    await expect(page.getByText('“A calm week before the next try”')).toBeVisible();
  });

  await test.step('the runner sees the new step', async () => {
    await expect(phone.getByText(NEXT_STEP)).toBeHidden();
    await phone.reload();
    await expect(phone.getByText(NEXT_STEP)).toBeVisible();
    await phone.goto('/my/progress');
    await expect(phone.getByRole('listitem').filter({ hasText: 'You are here' })).toContainText('Low impact');
  });
  await phone.context().close();
});
