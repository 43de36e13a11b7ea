import type { Page } from '@playwright/test';
import { expect, signedIn, test } from './fixtures';
import { OTHER_CLINIC } from './people';

interface Chart {
  patient: { id: string; givenName: string; familyName: string };
  episodes: { id: string }[];
  lastTest: { current: { id: string } } | null;
}

/** A demo runner of the first clinic with everything a chart can hold. */
async function chartOfKestrel({ api }: { api: { get(path: string): Promise<{ json(): Promise<unknown> }> } }) {
  const list = await api.get('/patients?limit=100');
  const { items } = (await list.json()) as { items: { id: string; familyName: string }[] };
  const id = items.find(({ familyName }) => familyName === 'Kestrel')?.id ?? '';
  const answer = await api.get(`/patients/${id}/chart`);
  const chart = (await answer.json()) as Chart;
  return { chart, assessmentId: chart.lastTest?.current.id ?? '', episodeId: chart.episodes[0]?.id ?? '' };
}

/** What the page shows once nothing is loading any more. */
async function settledText(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle');
  await expect(page.locator('ui-skeleton')).toHaveCount(0);
  return page.locator('body').innerText();
}

test('another clinic’s addresses lead nowhere', async ({ browser, therapist }) => {
  const { chart, assessmentId, episodeId } = await chartOfKestrel(therapist);
  expect(assessmentId).not.toBe('');
  expect(episodeId).not.toBe('');
  const { id, givenName, familyName } = chart.patient;
  const stranger = await signedIn(browser, OTHER_CLINIC);
  const addresses = [
    `/clinic/patients/${id}`,
    `/clinic/patients/${id}?tab=access`,
    `/clinic/patients/${id}/details`,
    `/clinic/patients/${id}/episodes/${episodeId}`,
    `/clinic/patients/${id}/assessments/${assessmentId}`,
    `/clinic/patients/${id}/assessments/compare`,
    `/clinic/patients/${id}/program`,
    `/clinic/patients/${id}/return-to-run`,
    `/clinic/patients/${id}/outcomes`,
  ];
  for (const address of addresses) {
    await test.step(address.replace(id, '…'), async () => {
      // The owner does see the name there: otherwise its absence would prove nothing.
      await therapist.page.goto(address);
      await expect(therapist.page.getByText(familyName).first()).toBeVisible();
      await stranger.page.goto(address);
      await expect(stranger.page.getByRole('alert').filter({ hasText: 'There is no such patient' })).toBeVisible();
      const text = await settledText(stranger.page);
      expect(text).not.toContain(familyName);
      expect(text).not.toContain(givenName);
    });
  }
  await stranger.page.context().close();
});

test('another clinic’s runners are in no list and no search', async ({ browser, therapist }) => {
  const { chart } = await chartOfKestrel(therapist);
  const stranger = await signedIn(browser, OTHER_CLINIC);
  const { page } = stranger;
  for (const address of ['/clinic/worklist?view=all', '/clinic/patients']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await settledText(page)).not.toContain(chart.patient.familyName);
  }
  await page.getByRole('searchbox').fill(chart.patient.familyName);
  await expect(page.getByRole('link', { name: chart.patient.familyName })).toHaveCount(0);
  await page.context().close();
});

test('a runner who opens the clinic’s addresses is led to their own day', async ({ runner, therapist }) => {
  const { chart } = await chartOfKestrel(therapist);
  await runner.page.goto(`/clinic/patients/${chart.patient.id}`);
  await expect(runner.page).toHaveURL(/\/my$/);
});
