import { expect, test } from './fixtures';
import { lookAt } from './looks';

const LINES = [
  'Knee extension left (kgf),Knee extension R (lbf),Hip abduction left [kg],Hip abduction right,Operator',
  '41.5,80,20,210,A',
  '42,82,21,214,A',
];

test('a file from a device goes in, in the units its headings name', async ({ therapist }) => {
  const { page, api } = therapist;
  await page.goto(`/clinic/patients/${await api.createKneePatient()}/assessments/new?battery=knee-quick`);
  await page.getByRole('button', { name: 'From a device' }).click();
  const dialog = page.getByRole('dialog', { name: 'Values from a device' });
  const file = { name: 'gauge.csv', mimeType: 'text/csv', buffer: Buffer.from(LINES.join('\r\n')) };
  await dialog.getByLabel('File (CSV)').setInputFiles(file);

  await test.step('and the preview says what becomes of each', async () => {
    const line = (name: string) => dialog.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(line('Knee extension left')).toContainText('kgf');
    await expect(line('Knee extension R')).toContainText('lbf, kept as kgf');
    await expect(line('Hip abduction left')).toContainText(
      'the column is in kg, the test takes N, kgf, lbf, mmHg: left out',
    );
    await expect(line('Hip abduction right')).toContainText('N; the file names no unit');
    const place = (name: string) => dialog.getByRole('combobox', { name: `${name} goes to` });
    await expect(place('Knee extension R (lbf)')).toHaveValue('str-knee-extension|right');
    await expect(place('Hip abduction right')).toHaveValue('str-hip-abduction|right');
    await lookAt(page, 'device-file');
  });

  await dialog.getByRole('button', { name: 'Put in 6 of 8' }).click();
  const value = (cell: string) => page.getByRole('textbox', { name: cell });
  await expect(value('Knee extension, left, trial 2')).toHaveValue('42');
  await expect(value('Knee extension, right, trial 1')).toHaveValue('36.29');
  await expect(value('Hip abduction, left, trial 1')).toHaveValue('');
  await expect(value('Hip abduction, right, trial 2')).toHaveValue('214');
  await expect(page.getByRole('row', { name: /^Knee extension/ })).toContainText('kgf');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
});
