import { killApi, restartApi } from './api-process';
import { expect, signedIn, test } from './fixtures';
import { THERAPIST } from './people';

interface StoredAssessment {
  version: number;
  values: { measureId: string }[];
}

test('the server dies while an assessment is saved: it is there exactly once', async ({ browser }) => {
  const { page, api } = await signedIn(browser, THERAPIST);
  const patientId = await api.createKneePatient();
  await page.goto(`/clinic/patients/${patientId}/assessments/new?battery=knee-quick`);
  await expect(page.locator('[data-cell]:focus')).toHaveAccessibleName(/^Worst pain while running/);

  // The draft arrives, its answer does not: the browser cannot know, and sends it again.
  const sent: string[] = [];
  await page.route('**/api/assessments/*', async (route) => {
    if (route.request().method() !== 'PUT') return route.continue();
    sent.push(route.request().url());
    if (sent.length > 1) return route.continue();
    const answer = await route.fetch();
    expect(answer.ok(), await answer.text()).toBe(true);
    killApi();
    return route.abort();
  });
  for (const key of ['4', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText('Kept on this device')).toBeVisible();
  await restartApi();
  await expect(page.getByText(/^Saved \d/)).toBeVisible({ timeout: 30_000 });

  expect(sent.length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(1);
  const fresh = await signedIn(browser, THERAPIST);
  const list = await fresh.api.get(`/patients/${patientId}/assessments`);
  const { items } = (await list.json()) as { items: { id: string }[] };
  expect(items).toHaveLength(1);
  const answer = await fresh.api.get(`/assessments/${items[0]?.id ?? ''}`);
  const { values } = (await answer.json()) as StoredAssessment;
  expect(values).toHaveLength(1);
  await page.reload();
  await expect(page.getByRole('textbox', { name: /^Worst pain while running/ })).toHaveValue('4');
  await fresh.page.context().close();
  await page.context().close();
});
