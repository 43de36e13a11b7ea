import { expect, type Browser, type BrowserContextOptions } from '@playwright/test';
import { v7 as newId } from 'uuid';
import { ApiClient } from './api-client';
import { baseUrl } from './api-process';
import type { SignedIn } from './fixtures';
import { PASSWORD } from './people';

/** The phone a runner holds. */
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** A day counted from today in the runner's zone, as `YYYY-MM-DD`. */
export function day(fromToday: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Zurich' }).format(Date.now() + fromToday * 86_400_000);
}

/** A runner with exercises for today and a walk-run they may do now. */
export interface PreparedRunner extends SignedIn {
  readonly patientId: string;
  readonly planId: string;
  readonly givenName: string;
}

const everyDay = { kind: 'days-of-week', days: [1, 2, 3, 4, 5, 6, 7] };

function item(id: string, exerciseId: string, dose: object): object {
  const dosage = {
    ...{
      sets: 2,
      reps: null,
      holdS: null,
      timeS: null,
      tempo: null,
      restS: 5,
      sides: 'together',
      load: null,
      note: null,
    },
    ...{ effort: { scale: 'RPE', target: 6 }, days: everyDay, timesPerDay: 1 },
    ...dose,
  };
  return { id, exerciseId, firstSide: null, dosage };
}

/** Two short exercises every day for four weeks: repetitions on each leg, left first, and a hold. */
function programContent(): object {
  const span = { fromDate: day(-7), toDate: day(21), activeFrom: day(-7), activeTo: day(21) };
  return {
    ...{ schema: 'program/1', templateId: null, title: 'Journey program', startDate: day(-7), endDate: day(21) },
    ...{ protocolId: null, painProfile: 'knee', outcomes: [], leftOut: [] },
    phases: [
      {
        ...{ id: 'p1', title: 'Build', goal: 'Stronger legs.', running: '', crossTraining: [], notes: '' },
        ...{ progressIfAll: [], regressIfAny: [], ...span },
        items: [
          { ...item('bridge', 'st_sl_bridge', { reps: 3, sides: 'each', tempo: '1-1-1' }), firstSide: 'left' },
          item('sit', 'st_wall_sit', { holdS: 2, sets: 1 }),
        ],
      },
    ],
  };
}

async function put(api: ApiClient, path: string, body: unknown): Promise<void> {
  const answer = await api.put(path, body);
  expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
}

/**
 * Makes a runner nobody else uses, with a program and a running plan, and signs them in on a phone.
 *
 * @param browserOptions more about the runner's browser, on top of a phone's
 */
export async function prepareRunner(
  browser: Browser,
  therapist: SignedIn,
  givenName: string,
  browserOptions: BrowserContextOptions = {},
): Promise<PreparedRunner> {
  const { api } = therapist;
  const patientId = await api.createPatient({ givenName });
  const episodeId = await api.openEpisode(patientId, {
    side: 'left',
    startedOn: day(-30),
    preInjuryWeeklyRunMin: 120,
  });
  const planId = newId();
  const reason = 'First plan';
  await put(api, `/programs/${newId()}`, { patientId, episodeId, reason, content: programContent() });
  await put(api, `/return-to-run-plans/${planId}`, {
    ...{ patientId, episodeId, protocolId: 'RTR_KNEE_DEFAULT', protocolVersion: 1, profileId: null, overlayIds: [] },
    ...{ startStepId: 'P2-1', startsOn: day(-20) },
  });
  const account = await openAccount(browser, therapist, { patientId, givenName }, browserOptions);
  return { ...account, patientId, planId, givenName };
}

/** Invites a patient and opens their account on a phone of their own. */
export async function openAccount(
  browser: Browser,
  { api }: SignedIn,
  { patientId, givenName }: Pick<PreparedRunner, 'patientId' | 'givenName'>,
  browserOptions: BrowserContextOptions = {},
): Promise<SignedIn> {
  const email = `journey-${patientId}@midstance.example`;
  const invitation = await api.post('/invitations', { role: 'patient', patientId, displayName: givenName, email });
  expect(invitation.ok(), await invitation.text()).toBe(true);
  const { link } = (await invitation.json()) as { link: string };
  // In the runner's own browser: accepting signs in.
  const options = { baseURL: baseUrl(), timezoneId: 'UTC', locale: 'en-GB', ...PHONE, ...browserOptions };
  const context = await browser.newContext(options);
  const phone = new ApiClient(context.request, baseUrl());
  const accepted = await phone.post('/invitations/accept', {
    token: link.split('#token=')[1],
    email,
    password: PASSWORD,
  });
  expect(accepted.ok(), await accepted.text()).toBe(true);
  return { page: await context.newPage(), api: phone };
}
