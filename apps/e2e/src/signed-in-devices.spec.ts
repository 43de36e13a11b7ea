import { expect, signedIn, test } from './fixtures';
import { lookAt } from './looks';
import { prepareRunner } from './runner-setup';

test('a runner signs another device out, then the therapist signs out all', async ({ browser, therapist }) => {
  const phone = await prepareRunner(browser, therapist, 'Tamsin');
  const tablet = await signedIn(browser, `journey-${phone.patientId}@midstance.example`);
  const statusOf = async (device: typeof tablet) => (await device.api.get('/session')).status();

  await test.step('from the phone: the other device', async () => {
    await phone.page.goto('/my/you');
    const devices = phone.page.locator('app-devices-card');
    await expect(devices.getByText('this device')).toHaveCount(1);
    await lookAt(phone.page, 'runner-you');
    await devices.getByRole('button', { name: /^Sign out/ }).click();
    await expect(devices.getByRole('status')).toContainText('is signed out');
    await expect(devices.getByRole('listitem')).toHaveCount(1);
    expect([await statusOf(phone), await statusOf(tablet)]).toEqual([200, 401]);
  });

  await test.step('from the clinic: every device', async () => {
    const { page } = therapist;
    await page.goto(`/clinic/patients/${phone.patientId}/details`);
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await lookAt(page, 'details-sign-out');
    await page.getByRole('button', { name: 'Sign out all devices' }).click();
    await expect(page.getByText('Signed out on every device.')).toBeVisible();
    expect([await statusOf(phone), await statusOf(therapist)]).toEqual([401, 200]);
    await phone.page.goto('/my');
    await expect(phone.page.getByLabel('Password')).toBeVisible();
  });
  await tablet.page.context().close();
  await phone.page.context().close();
});
