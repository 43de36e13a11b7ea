import type { Page } from '@playwright/test';
import type { Look } from './look';
import type { ClinicWorld } from './world';

const first = (page: Page, selector: string) => page.locator(selector).first();
const h1 = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { level: 1, name });
const text = (words: string | RegExp) => (page: Page) => page.getByText(words).first();

const PATIENT = 'clinic/patients/:id';

/** The worklist, the list of runners and what adds to it, and the library. */
export function listLooks(): Look[] {
  const search = (page: Page) => page.getByRole('searchbox').fill('zzz nobody');
  return [
    {
      ...{ name: 'worklist', route: 'clinic/worklist', path: '/clinic/worklist?view=all' },
      shows: (page) => page.locator('tbody tr').nth(11),
    },
    {
      ...{ name: 'worklist-peek', route: 'clinic/worklist', path: '/clinic/worklist?view=all' },
      act: (page) => page.locator('tbody').getByRole('link').nth(1).click(),
      shows: (page) => page.getByRole('heading', { name: 'Last 14 days' }),
    },
    {
      ...{ name: 'patients', route: 'clinic/patients', path: '/clinic/patients' },
      shows: (page) => first(page, 'tbody tr'),
    },
    {
      ...{ name: 'patients-none', route: 'clinic/patients', path: '/clinic/patients', act: search },
      shows: (page) => page.locator('ui-empty-state'),
    },
    { name: 'patients-new', route: 'clinic/patients/new', path: '/clinic/patients/new', shows: h1('New runner') },
    {
      ...{ name: 'patients-new-errors', route: 'clinic/patients/new', path: '/clinic/patients/new' },
      act: (page) => page.getByRole('button', { name: 'Add runner' }).click(),
      shows: (page) => page.locator('ui-error-summary').getByRole('button').first(),
    },
    {
      ...{ name: 'patients-import', route: 'clinic/patients/import', path: '/clinic/patients/import' },
      shows: h1('Import runners'),
    },
    {
      ...{ name: 'patients-import-seen', route: 'clinic/patients/import', path: '/clinic/patients/import' },
      act: async (page) => {
        await page
          .getByLabel('Or paste the list here')
          .fill('Vorname;Nachname;Geburtsdatum\nIda;Linde;1.4.1990\nOle;;1.1.1980');
        await page.getByRole('button', { name: 'Look at it' }).click();
      },
      shows: text('Nachname is missing'),
    },
    { name: 'library', route: 'clinic/library', path: '/clinic/library', shows: (page) => first(page, 'svg') },
    {
      ...{ name: 'library-none', route: 'clinic/library', path: '/clinic/library', act: search },
      shows: (page) => page.locator('ui-empty-state'),
    },
  ];
}

/** The chart of a runner, with half a year in it and with nothing. */
export function chartLooks({ full, begun, newcomer, archived }: ClinicWorld): Look[] {
  const chart = (name: string, patientId: string, shows: Look['shows'], tab = ''): Look => ({
    ...{ name: `chart-${name}`, route: PATIENT, path: `/clinic/patients/${patientId}${tab}`, shows },
  });
  return [
    chart('full', full.patientId, (page) => first(page, 'app-last-test tbody tr')),
    chart('assessments', full.patientId, (page) => first(page, 'app-assessment-list a'), '?tab=assessments'),
    chart('program', full.patientId, (page) => first(page, 'app-program-summary li'), '?tab=program'),
    chart('running', full.patientId, (page) => page.locator('app-run-table td').last(), '?tab=running'),
    chart('access', full.patientId, (page) => first(page, 'app-access-log tbody tr'), '?tab=access'),
    chart('begun', begun.patientId, (page) => first(page, 'app-last-test')),
    chart('newcomer', newcomer, text('No episode yet')),
    chart('archived', archived, (page) => first(page, 'app-last-test')),
  ];
}

/** All other screens of a runner, with half a year in them and with nothing. */
export function patientLooks({ full, begun, newcomer, archived }: ClinicWorld): Look[] {
  const at = (name: string, under: string, path: string, shows: Look['shows'], act?: Look['act']): Look => ({
    ...{ name, route: `${PATIENT}/${under}`, path: `/clinic/patients/${path}`, shows, ...(act ? { act } : {}) },
  });
  const [whole, open, bare] = [full.patientId, begun.patientId, newcomer];
  const draft = `${open}/assessments/${begun.draftId}`;
  const emptyState = (page: Page) => page.locator('ui-empty-state').first();
  return [
    at('report', 'assessments/:assessmentId/report', `${whole}/assessments/${full.signedId}/report`, h1(/./)),
    at('compare', 'assessments/compare', `${whole}/assessments/compare`, (page) => first(page, 'app-trend-chart svg')),
    at('compare-none', 'assessments/compare', `${open}/assessments/compare`, emptyState),
    at('battery', 'assessments/:assessmentId', `${open}/assessments/new`, text('Knee, quick')),
    at('assessment-impossible', 'assessments/:assessmentId', `${bare}/assessments/new`, emptyState),
    at('draft', 'assessments/:assessmentId', draft, (page) => first(page, '[data-cell]')),
    at('draft-intake', 'assessments/:assessmentId', draft, text('Where it hurts'), (page) =>
      page.getByRole('button', { name: /^Intake/ }).click(),
    ),
    at('signed', 'assessments/:assessmentId', `${whole}/assessments/${full.signedId}`, text(/^Signed \d/)),
    at('details', 'details', `${whole}/details`, text('Care team')),
    at('details-archived', 'details', `${archived}/details`, text('Out of the lists')),
    at('episode-new', 'episodes/new', `${whole}/episodes/new`, h1('New episode')),
    at('episode', 'episodes/:episodeId', `${whole}/episodes/${full.episodeId}`, (page) => page.getByLabel('Complaint')),
    at('outcomes', 'outcomes', `${whole}/outcomes`, (page) => first(page, 'app-series-card svg')),
    at('outcomes-none', 'outcomes', `${open}/outcomes`, text('No questionnaire yet')),
    at('program', 'program', `${whole}/program`, (page) => first(page, 'app-program-phases svg')),
    at('program-assign', 'program', `${open}/program`, h1('Assign a program')),
    at('program-none', 'program', `${bare}/program`, emptyState),
    at('program-build', 'program/build', `${whole}/program/build`, (page) => page.getByRole('searchbox')),
    at('program-build-blank', 'program/build', `${open}/program/build?template=none`, (page) =>
      page.getByRole('searchbox'),
    ),
    at('program-build-none', 'program/build', `${bare}/program/build`, emptyState),
    at('return-to-run', 'return-to-run', `${whole}/return-to-run`, (page) => first(page, 'ui-phase-ladder li')),
    at('return-to-run-start', 'return-to-run', `${open}/return-to-run`, (page) => page.getByLabel('First day')),
    at('return-to-run-none', 'return-to-run', `${bare}/return-to-run`, emptyState),
  ];
}
