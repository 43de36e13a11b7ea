import type { Browser, Page } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { ApiClient } from './api-client';
import { baseUrl } from './api-process';
import { expect, test } from './fixtures';
import { lookAt } from './looks';
import { PASSWORD } from './people';
import { day } from './runner-setup';

const ZONE = 'Europe/Zurich';
const MORNING = { stiffnessMin: 0, recovery: null, swelling: 'none', limp: 'none', nightPain: false };
const CALM = { ...MORNING, painMorning: 0, painRest: 0, painWalk: 0, painStairs: 0, comment: null };

async function ok(answer: Promise<{ ok(): boolean; text(): Promise<string> }>): Promise<string> {
  const text = await (await answer).text();
  expect((await answer).ok(), text).toBe(true);
  return text;
}

/** A patient of the therapist with an open injury and no program or plan. */
async function prepare(api: ApiClient): Promise<string> {
  const patientId = await api.createPatient();
  const precautions = [{ code: 'no-impact', note: null, until: null }];
  await api.openEpisode(patientId, { side: 'left', startedOn: day(-30), preInjuryWeeklyRunMin: 120, precautions });
  return patientId;
}

/** The runner's own way to the API, as their phone uses it. */
async function signInRunner(browser: Browser, therapist: ApiClient, patientId: string): Promise<ApiClient> {
  const email = `rtr-${patientId}@midstance.example`;
  const invitation = await ok(
    therapist.post('/invitations', { role: 'patient', patientId, displayName: 'Wren', email }),
  );
  const { link } = JSON.parse(invitation) as { link: string };
  const context = await browser.newContext({ baseURL: baseUrl() });
  const phone = new ApiClient(context.request, baseUrl());
  await ok(phone.post('/invitations/accept', { token: link.split('#token=')[1], email, password: PASSWORD }));
  return phone;
}

interface Run {
  planId: string;
  stepId: string;
  onDay: number;
  painDuring: number;
}

async function logRun(phone: ApiClient, { planId, stepId, onDay, painDuring }: Run): Promise<void> {
  const localDate = day(onDay);
  await ok(
    phone.put(`/my/runs/${newId()}`, {
      ...{ planId, stepId, localDate, timeZone: ZONE, completed: 'full', swelling: 'none', limp: 'none' },
      ...{ startedAt: `${localDate}T05:00:00Z`, endedAt: `${localDate}T05:30:00Z`, runMin: 5, walkMin: 20 },
      ...{ distanceM: 2900, painBefore: 0, painDuring, painAfter60Min: 0, effort: 3, redFlags: [] },
      ...{ layoffReason: null, comment: null },
    }),
  );
}

async function answerMorning(phone: ApiClient, onDay: number): Promise<void> {
  const localDate = day(onDay);
  const answeredAt = onDay === 0 ? new Date().toISOString() : `${localDate}T06:00:00Z`;
  await ok(phone.put(`/my/check-ins/${localDate}`, { ...CALM, timeZone: ZONE, answeredAt }));
}

/** Starts a plan on a step, as a therapist does, and returns its id. */
async function startPlan(page: Page, api: ApiClient, patientId: string, stepId: string): Promise<string> {
  await page.goto(`/clinic/patients/${patientId}/return-to-run`);
  await expect(page.getByText('Suggested: Made for pain around the kneecap in runners.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Start on step' })).toHaveValue('P0-1');
  await page.getByRole('combobox', { name: 'Start on step' }).selectOption(stepId);
  await page.getByLabel('First day').fill(day(-12));
  await page.getByRole('button', { name: 'Start the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Ladder' })).toBeVisible();
  const shown = JSON.parse(await ok(api.get(`/patients/${patientId}/return-to-run`))) as { plan: { id: string } };
  return shown.plan.id;
}

async function runnersStep(phone: ApiClient): Promise<string | undefined> {
  const today = JSON.parse(await ok(phone.get('/my/today'))) as { run: { stepId: string } | null };
  return today.run?.stepId;
}

test('a template is assigned in two clicks; precautions are named; one edit changes the rest of the plan', async ({
  therapist: { page, api },
}) => {
  // Looks at two screens with many figures.
  test.slow();
  const patientId = await prepare(api);
  await page.goto(`/clinic/patients/${patientId}/program`);
  await expect(page.getByRole('heading', { name: 'Assign a program' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Left out because of precautions' })).toHaveCount(0);
  await lookAt(page, 'program-assign');
  await page.getByRole('button', { name: /^Patellofemoral pain, late/ }).click();
  await expect(page.getByRole('heading', { name: 'Left out because of precautions' })).toBeVisible();
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Patellofemoral pain, late (weeks 5-12)' })).toBeVisible();

  await page
    .getByRole('button', { name: /^Change the dosage of/ })
    .first()
    .click();
  await page.getByLabel('Sets').fill('4');
  await page.getByLabel('Why').fill('Three sets became too easy');
  await page.getByRole('button', { name: 'Save as next version' }).click();
  await expect(page.getByText('Three sets became too easy')).toBeVisible();
  await expect(page.getByText(/^4 ×/).first()).toBeVisible();
  await lookAt(page, 'program');
});

test('a painful run steps the plan back; the therapist sees why, and decides otherwise with a reason', async ({
  browser,
  therapist: { page, api },
}) => {
  const patientId = await prepare(api);
  const planId = await startPlan(page, api, patientId, 'P2-2');
  const phone = await signInRunner(browser, api, patientId);
  await logRun(phone, { planId, stepId: 'P2-2', onDay: -2, painDuring: 5 });
  await answerMorning(phone, -1);

  await page.reload();
  const card = page.getByRole('complementary', { name: 'Decision' });
  await expect(card.getByText('Stepped back')).toBeVisible();
  await expect(card.getByText('Red: one step back, two rest days.')).toBeVisible();
  await expect(page.getByRole('row').nth(1)).toContainText('5 ■, red');
  await expect(page.getByRole('row').nth(1)).toContainText('Red');
  expect(await runnersStep(phone)).toBe('P2-1');
  await lookAt(page, 'return-to-run');

  await card.getByRole('button', { name: /^Enter result: Pain in 20 one-leg hops/ }).click();
  await card.getByRole('textbox', { name: /^Pain in 20 one-leg hops/ }).fill('11');
  await card.getByRole('button', { name: 'Save result' }).click();
  await expect(card.getByText('The result must be a whole number from 0 to 10').first()).toBeVisible();
  await card.getByRole('textbox', { name: /^Pain in 20 one-leg hops/ }).fill('1');
  await card.getByRole('button', { name: 'Save result' }).click();
  await expect(card.getByRole('listitem').filter({ hasText: '20 one-leg hops' })).toContainText('1/10');

  await card.getByRole('button', { name: 'Override…' }).click();
  await card.getByLabel('Go to').selectOption('step:P2-3');
  await card.getByLabel('Reason').fill('short');
  await card.getByRole('button', { name: 'Record' }).click();
  await expect(card.getByText('Give a reason of at least 10 characters').first()).toBeVisible();
  await card.getByLabel('Reason').fill('Shoe lace was too tight');

  // Meanwhile the runner says more: the decision was made on other facts.
  await answerMorning(phone, 0);
  await card.getByRole('button', { name: 'Record' }).click();
  await expect(card.getByText('Something changed before you decided. Nothing was recorded.')).toBeVisible();
  await expect(card.getByLabel('Reason')).toHaveValue('Shoe lace was too tight');
  await card.getByRole('button', { name: 'Record' }).click();
  await expect(page.getByText('“Shoe lace was too tight”')).toBeVisible();
  expect(await runnersStep(phone)).toBe('P2-3');
});

test('a phase change is approved with one click beside its evidence, and the runner sees the new step', async ({
  browser,
  therapist: { page, api },
}) => {
  const patientId = await prepare(api);
  const planId = await startPlan(page, api, patientId, 'P0-3');
  const phone = await signInRunner(browser, api, patientId);
  for (const onDay of [-4, -3, -2, -1]) await logRun(phone, { planId, stepId: 'P0-3', onDay, painDuring: 0 });
  for (const onDay of [-3, -2, -1, 0]) await answerMorning(phone, onDay);

  await page.reload();
  const card = page.getByRole('complementary', { name: 'Decision' });
  await expect(card.getByText('Ready to progress')).toBeVisible();
  await lookAt(page, 'return-to-run-gate');
  await card.getByRole('button', { name: 'Progress to P1' }).click();
  await expect(card.getByText('Recorded.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'P0 → P1' })).toBeVisible();
  expect(await runnersStep(phone)).toBe('P1-1');
});

test('the library finds an exercise in spite of a slip and shows the way up', async ({ therapist: { page } }) => {
  await page.goto('/clinic/library');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('gobelt squat');
  await expect(page.getByRole('heading', { name: 'Goblet squat' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Barbell squat' })).toBeVisible();
  await lookAt(page, 'library');
});
