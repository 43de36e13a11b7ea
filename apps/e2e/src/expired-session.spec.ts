import { expect, signedIn, test } from './fixtures';
import { lookAt } from './looks';
import { PASSWORD, THERAPIST } from './people';

test('a session that ends while a form is half filled: sign in over the page, nothing is lost', async ({ browser }) => {
  const { page, api } = await signedIn(browser, THERAPIST);
  const familyName = `Unlost-${Date.now().toString(36)}`;
  await page.goto('/clinic/patients/new');
  await page.getByLabel('Given name').fill('Ilse');
  await page.getByLabel('Family name').fill(familyName);

  await test.step('the session is revoked from elsewhere', async () => {
    const elsewhere = await signedIn(browser, THERAPIST);
    expect((await api.get('/worklist')).status()).toBe(200);
    expect((await elsewhere.api.delete('/sessions')).ok()).toBe(true);
    expect((await api.get('/worklist')).status()).toBe(401);
    await elsewhere.page.context().close();
  });

  const dialog = page.getByRole('dialog', { name: 'Please sign in again' });
  await test.step('saving asks for the password over the form', async () => {
    await page.getByLabel('Date of birth').fill('1988-11-02');
    await page.getByRole('button', { name: 'Add runner' }).click();
    await expect(dialog).toBeVisible();
    await expect(dialog.getByLabel('Password')).toBeFocused();
    await lookAt(page, 're-sign-in');
  });

  await test.step('a wrong password is refused and asked for again', async () => {
    await dialog.getByLabel('Password').fill('not the password at all');
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog.getByRole('alert')).toContainText('E-mail or password is not right');
    await expect(page.getByLabel('Family name')).toHaveValue(familyName);
  });

  await test.step('the right one saves what was typed', async () => {
    await dialog.getByLabel('Password').fill(PASSWORD);
    await dialog.getByRole('button', { name: 'Sign in' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('heading', { level: 1, name: `Chart of Ilse ${familyName}` })).toBeAttached();
    const found = await api.get(`/patients?search=${familyName}`);
    const { items } = (await found.json()) as { items: { givenName: string; familyName: string }[] };
    expect(items.filter((item) => item.familyName === familyName)).toHaveLength(1);
  });
  await page.context().close();
});
