import type { Locator, Page } from '@playwright/test';
import type { ApiClient } from '../api-client';
import type { DialogLook } from './look';
import { draftOf, type ClinicWorld } from './world';

type Opening = Omit<DialogLook, 'shows' | 'name'>;

/** Somebody else saves between the opening of a record and what is done on it. */
async function saveMeanwhile(api: ApiClient, path: string, change: object): Promise<void> {
  const { version } = (await (await api.get(path)).json()) as { version: number };
  const answer = await api.put(path, change, { 'If-Match': `"v${String(version)}"` });
  if (!answer.ok()) throw new Error(await answer.text());
}

/** A cell of the grid, on the page its test is on: a phone shows one test at a time. */
async function cell(page: Page, name: string): Promise<Locator> {
  await page.getByRole('button', { name: /^Strength/ }).click();
  return page.getByRole('textbox', { name });
}

/** What can be opened on the assessment of somebody. */
function assessmentDialogs(api: ApiClient, begun: ClinicWorld['begun']): Opening[] {
  const { patientId, draftId } = begun;
  const on = { route: 'clinic/patients/:id/assessments/:assessmentId' };
  const path = `/clinic/patients/${patientId}/assessments/${draftId}`;
  return [
    {
      ...{ ...on, path, dialog: 'app-sign-dialog' },
      act: (page) => page.getByRole('button', { name: 'Sign assessment' }).click(),
    },
    {
      ...{ ...on, path, dialog: 'app-import-dialog' },
      act: async (page) => {
        await page.getByRole('button', { name: 'From a device' }).click();
        const buffer = Buffer.from('Knee extension L;Knee extension R;Peak\n352;412;x\n347;9999;418');
        await page.locator('input[type=file]').setInputFiles({ name: 'gauge.csv', mimeType: 'text/csv', buffer });
        await page.getByLabel('Peak goes to').waitFor();
      },
    },
    {
      ...{ ...on, path, dialog: 'app-paste-dialog' },
      act: async (page) => {
        const left = await cell(page, 'Knee extension, left, trial 1');
        await left.evaluate((input) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text', '412\n9999\npeak');
          input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        });
      },
    },
    {
      ...{ ...on, path, dialog: 'app-merge-dialog', refused: true },
      act: async (page) => {
        // The other’s value must not arrive before one’s own is there.
        await page.route('**/presence', () => new Promise(() => undefined));
        const right = await cell(page, 'Knee extension, right, trial 1');
        await right.waitFor();
        await saveMeanwhile(api, `/assessments/${draftId}`, draftOf(begun, [361, 347]));
        await right.fill('340');
      },
    },
  ];
}

/** What can be opened elsewhere in the clinic. */
function otherDialogs(api: ApiClient, { full, begun }: ClinicWorld): Opening[] {
  const patient = `/patients/${begun.patientId}`;
  return [
    {
      ...{ dialog: 'app-palette', route: 'clinic/worklist', path: '/clinic/worklist' },
      act: async (page) => {
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('kes');
        await page.getByRole('option', { name: /Kestrel/ }).waitFor();
      },
    },
    {
      ...{ dialog: 'app-snooze-dialog', route: 'clinic/worklist', path: '/clinic/worklist?view=all' },
      act: async (page) => {
        // Behind a red flag nothing is put off.
        const row = page.locator('tbody tr').filter({ hasText: 'Re-test due' }).first();
        await row.getByRole('link').click();
        await page.getByRole('complementary').getByRole('button', { name: 'Snooze' }).click();
      },
    },
    {
      dialog: 'app-dosage-dialog',
      route: 'clinic/patients/:id/program',
      path: `/clinic/patients/${full.patientId}/program`,
      act: (page) =>
        page
          .getByRole('button', { name: /^Change the dosage of/ })
          .first()
          .click(),
    },
    {
      dialog: 'app-preview-dialog',
      route: 'clinic/patients/:id/program',
      path: `/clinic/patients/${full.patientId}/program`,
      act: (page) => page.getByRole('button', { name: /^Preview/ }).click(),
    },
    {
      ...{ dialog: 'app-conflict-dialog', refused: true },
      route: 'clinic/patients/:id/details',
      path: `/clinic${patient}/details`,
      act: async (page) => {
        await page.getByLabel('Given name').fill('Begonja');
        const stored = (await (await api.get(patient)).json()) as Record<string, unknown>;
        const fields = ['givenName', 'familyName', 'birthDate', 'sexForNorms', 'email', 'phone', 'timeZone'];
        const body = Object.fromEntries(
          [...fields, 'bodyMassKg', 'bodyHeightCm'].map((field) => [field, stored[field]]),
        );
        await saveMeanwhile(api, patient, { ...body, phone: '+41 31 000 00 00', acceptDuplicate: true });
        await page.getByRole('button', { name: 'Save', exact: true }).click();
      },
    },
  ];
}

/** Every dialog a therapist can open. */
export function therapistDialogs(api: ApiClient, world: ClinicWorld): DialogLook[] {
  return [...assessmentDialogs(api, world.begun), ...otherDialogs(api, world)].map(named);
}

/** What only the lead can open. */
export function leadDialogs(): DialogLook[] {
  const limits: Opening = {
    ...{ dialog: 'app-limit-dialog', route: 'clinic/settings/clinic-thresholds' },
    path: '/clinic/settings/clinic-thresholds',
    act: (page) =>
      page
        .getByRole('button', { name: /^Change / })
        .first()
        .click(),
  };
  return [named(limits)];
}

/** Ends the session under the page, so it comes last. */
export function lastDialog(api: ApiClient): DialogLook {
  return named({
    ...{ dialog: 'app-re-sign-in-dialog', route: 'clinic/patients', path: '/clinic/patients', refused: true },
    act: async (page) => {
      await page.locator('tbody tr').first().waitFor();
      await api.delete('/session');
      await page.getByRole('searchbox').fill('kes');
    },
  });
}

function named(opening: Opening): DialogLook {
  return { ...opening, name: opening.dialog.replace('app-', ''), shows: (page) => page.locator(opening.dialog) };
}
