import type { Look } from './look';

const at = (place: string, shows: Look['shows'], name = place, path = place): Look => ({
  ...{ name: `settings-${name}`, route: `clinic/settings/${place}`, path: `/clinic/settings/${path}`, shows },
});
const row: Look['shows'] = (page) => page.locator('tbody tr').first();
const h1 =
  (name: string): Look['shows'] =>
  (page) =>
    page.getByRole('heading', { level: 1, name });

/** The settings as the lead sees them, who may change everything. */
export function leadLooks(batteryId: string): Look[] {
  return [
    at('account', h1('Your settings')),
    at('clinic', h1('Clinic')),
    at('clinic-thresholds', row),
    at('batteries', row),
    at('batteries/new', h1('New battery'), 'battery-new'),
    at('batteries/:id', (page) => page.getByText('Knee extension').first(), 'battery', `batteries/${batteryId}`),
    at('questionnaires', h1('Licensed questionnaires')),
    at('staff', row),
    at('audit', row),
  ];
}

/** What a therapist may read only. */
export function readOnlyLooks(): Look[] {
  return [
    at('clinic', h1('Clinic'), 'clinic-read'),
    at('clinic-thresholds', row, 'clinic-thresholds-read'),
    at('questionnaires', h1('Licensed questionnaires'), 'questionnaires-read'),
    at('staff', row, 'staff-read'),
    { ...at('audit', (page) => page.getByRole('heading', { level: 1 }), 'audit-refused'), refused: true },
  ];
}
