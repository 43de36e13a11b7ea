import { expect, test } from './fixtures';
import { lookAt } from './looks';

const newId = () => crypto.randomUUID();
const blank = { trial: 1, option: null, notDone: null, pain: null, confirmedOutOfRange: false, leverArmM: null };
const site = { side: 'right', view: 'front', kind: 'diffuse', boneSiteId: null, x: 0.4, y: 0.65 };

function kneeForce(left: number, right: number) {
  return [
    { ...blank, measureId: 'str-knee-extension', side: 'left', value: left, unit: 'N', method: null, companions: {} },
    { ...blank, measureId: 'str-knee-extension', side: 'right', value: right, unit: 'N', method: null, companions: {} },
  ];
}

test('muscles and pain sites of two dates are compared, by keyboard too, and stand in the report', async ({
  therapist,
}) => {
  const { page, api } = therapist;
  const patientId = await api.createPatient();
  const episodeId = await api.openEpisode(patientId);
  const visits = [
    {
      assessedOn: '2026-01-20',
      values: kneeForce(400, 260),
      painSites: [{ ...site, siteId: 'anterior-knee', worst: 6 }],
    },
    {
      assessedOn: '2026-02-17',
      values: kneeForce(400, 340),
      painSites: [
        { ...site, siteId: 'anterior-knee', worst: 2 },
        { ...site, siteId: 'calf', side: 'left', view: 'back', worst: 3 },
      ],
    },
  ];
  let last = '';
  for (const visit of visits) {
    last = newId();
    const saved = await api.put(`/assessments/${last}`, {
      ...visit,
      patientId,
      episodeId,
      batteryId: 'knee-quick',
      batteryVersion: 1,
      involvedSide: 'right',
      bodyMassKg: null,
      intake: [],
      findingDecisions: [],
      redFlagAcknowledgements: [],
      note: '',
    });
    expect(saved.ok(), await saved.text()).toBe(true);
    await page.goto(`/clinic/patients/${patientId}/assessments/${last}`);
    await page.getByRole('button', { name: 'Sign assessment' }).click();
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await expect(page.getByText(/^Signed \d/)).toBeVisible();
  }

  await page.goto(`/clinic/patients/${patientId}/assessments/compare`);
  await page.getByRole('link', { name: 'Muscle balance' }).click();
  await expect(page.getByText('1 of 14 muscle groups measured on both sides')).toBeVisible();
  const row = page.getByRole('row', { name: /^Quadriceps/ });
  await expect(row).toContainText('right weaker, 85 % of left');
  await expect(row).toContainText('Watch');
  await expect(row).toContainText('right weaker, 65 % of left');
  await expect(page.getByText(/^Not measured: side of the trunk/)).toBeVisible();
  await page.getByRole('button', { name: 'Quadriceps: trend of Knee extension' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Knee extension/ })).toBeVisible();
  await expect(page.locator('app-trend-chart svg')).toBeVisible();
  await lookAt(page, 'muscle-balance');

  await page.getByRole('link', { name: 'Body chart' }).click();
  await expect(page.getByText('Front of the knee, right: less pain, 6 of 10 → 2 of 10')).toBeVisible();
  await expect(page.getByText('Calf, left: new, pain 3 of 10')).toBeVisible();
  await lookAt(page, 'pain-two-dates');

  await page.goto(`/clinic/patients/${patientId}/assessments/${last}/report?audience=referrer`);
  await expect(page.getByText('Quadriceps: right weaker, 85 % of left')).toBeVisible();
  await expect(page.getByText('Pain, Calf, left: 3 of 10')).toBeVisible();
  await lookAt(page, 'report-muscles');
});
