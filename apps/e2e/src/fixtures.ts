import { test as base, type Browser, type Page } from '@playwright/test';
import { ApiClient } from './api-client';
import { baseUrl } from './api-process';
import { LEAD, PASSWORD, RUNNER, THERAPIST } from './people';

/** A page of one signed-in person, with the API as that person. */
export interface SignedIn {
  page: Page;
  api: ApiClient;
}

interface Fixtures {
  lead: SignedIn;
  therapist: SignedIn;
  /** On a phone. */
  runner: SignedIn;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** Opens a browser context of its own for one person and signs in. */
export async function signedIn(browser: Browser, email: string, device: object = {}): Promise<SignedIn> {
  const context = await browser.newContext({ baseURL: baseUrl(), timezoneId: 'UTC', locale: 'en-GB', ...device });
  const api = new ApiClient(context.request, baseUrl());
  await api.signIn(email, PASSWORD);
  return { page: await context.newPage(), api };
}

export const test = base.extend<Fixtures>({
  baseURL: async ({}, use) => {
    await use(baseUrl());
  },
  lead: async ({ browser }, use) => {
    const person = await signedIn(browser, LEAD);
    await use(person);
    await person.page.context().close();
  },
  therapist: async ({ browser }, use) => {
    const person = await signedIn(browser, THERAPIST);
    await use(person);
    await person.page.context().close();
  },
  runner: async ({ browser }, use) => {
    const person = await signedIn(browser, RUNNER, PHONE);
    await use(person);
    await person.page.context().close();
  },
});

export { expect } from '@playwright/test';
