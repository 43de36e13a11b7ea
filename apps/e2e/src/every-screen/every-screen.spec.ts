import type { Browser } from '@playwright/test';
import { ApiClient } from '../api-client';
import { baseUrl } from '../api-process';
import { expect, signedIn, test, type SignedIn } from '../fixtures';
import { SIZES } from '../looks';
import { LEAD, THERAPIST } from '../people';
import { PHONE, openAccount, prepareRunner } from '../runner-setup';
import { chartLooks, listLooks, patientLooks } from './clinic-looks';
import { declaredDialogs, declaredScreens } from './declared';
import { lastDialog, leadDialogs, therapistDialogs } from './dialog-looks';
import { entryLooks } from './entry-looks';
import { look, lookAtDialog, type DialogLook, type Look } from './look';
import { busyLooks, idleLooks } from './my-looks';
import { leadLooks, readOnlyLooks } from './settings-looks';
import { makeBattery, makeClinicWorld, makeEntryLinks, type ClinicWorld } from './world';

test.describe.configure({ mode: 'parallel', timeout: 180_000 });
// The pictures show what a trace would, and a trace of so many screens takes as long as the looking.
test.use({ actionTimeout: 10_000, trace: 'off' });

const nowhere: ClinicWorld = {
  ...{ newcomer: '', archived: '', full: { patientId: '', episodeId: '', signedId: '' } },
  begun: { patientId: '', episodeId: '', draftId: '' },
};
const unused = new ApiClient({} as never, '');

test('every screen the router declares is looked at, and every dialog', () => {
  const looks = [
    ...entryLooks({ join: '', reset: '', answer: '' }),
    ...[...listLooks(), ...chartLooks(nowhere), ...patientLooks(nowhere)],
    ...[...leadLooks(''), ...readOnlyLooks(), ...busyLooks(), ...idleLooks()],
  ];
  const screens = declaredScreens().map(({ route }) => route);
  expect(screens.length).toBeGreaterThan(0);
  expect(declaredScreens().filter(({ title }) => title === '')).toEqual([]);
  expect(new Set(looks.map(({ route }) => route))).toEqual(new Set(screens));
  const dialogs = [...therapistDialogs(unused, nowhere), ...leadDialogs(), lastDialog(unused)];
  expect(new Set(dialogs.map(({ dialog }) => dialog))).toEqual(new Set(declaredDialogs()));
  const names = [...looks, ...dialogs].map(({ name }) => name);
  expect(new Set(names).size, 'each has a picture of its own').toBe(names.length);
});

for (const { name: size, width, height } of SIZES) {
  const device = size === 'phone' ? PHONE : { viewport: { width, height } };

  /** Looks at all of them on one page of one person. */
  const lookAtEach = async ({ page }: Pick<SignedIn, 'page'>, looks: readonly Look[]) => {
    for (const each of looks) await look(page, each, size);
    await page.context().close();
  };
  const openEach = async ({ page }: SignedIn, dialogs: readonly DialogLook[]) => {
    for (const each of dialogs) await lookAtDialog(page, each, size);
    await page.context().close();
  };
  const signIn = (browser: Browser, email: string) => signedIn(browser, email, device);

  test(`the screens before signing in, ${size}`, async ({ browser, lead }) => {
    const context = await browser.newContext({ baseURL: baseUrl(), locale: 'en-GB', ...device });
    await lookAtEach({ page: await context.newPage() }, entryLooks(await makeEntryLinks(lead.api)));
  });

  test(`the screens of the clinic, ${size}`, async ({ browser }) => {
    const therapist = await signIn(browser, THERAPIST);
    await lookAtEach(therapist, [...listLooks(), ...chartLooks(await makeClinicWorld(therapist.api))]);
  });

  test(`the screens of one runner, ${size}`, async ({ browser }) => {
    const therapist = await signIn(browser, THERAPIST);
    await lookAtEach(therapist, patientLooks(await makeClinicWorld(therapist.api)));
  });

  test(`the settings, ${size}`, async ({ browser }) => {
    const lead = await signIn(browser, LEAD);
    await lookAtEach(lead, leadLooks(await makeBattery(lead.api)));
    await lookAtEach(await signIn(browser, THERAPIST), readOnlyLooks());
  });

  test(`the dialogs, ${size}`, async ({ browser }) => {
    const therapist = await signIn(browser, THERAPIST);
    const { api } = therapist;
    await openEach(therapist, [...therapistDialogs(api, await makeClinicWorld(api)), lastDialog(api)]);
    await openEach(await signIn(browser, LEAD), leadDialogs());
  });

  test(`the screens of the runner, ${size}`, async ({ browser, therapist }) => {
    const away = { isMobile: false, hasTouch: false, ...device };
    await lookAtEach(await prepareRunner(browser, therapist, 'Bryony', away), busyLooks());
    const patientId = await therapist.api.createPatient({ givenName: 'Ivy' });
    await lookAtEach(await openAccount(browser, therapist, { patientId, givenName: 'Ivy' }, away), idleLooks());
  });
}
