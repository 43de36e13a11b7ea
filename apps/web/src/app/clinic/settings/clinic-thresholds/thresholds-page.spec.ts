import type { ClinicThresholds } from '@midstance/contracts/clinic-settings';
import type { Role } from '@midstance/contracts/identity';
import { open } from '../testing';
import { ThresholdsPage } from './thresholds-page';

const url = '/api/clinic-settings/thresholds';
const own: ClinicThresholds = {
  version: 2,
  values: [{ id: 'symmetry.flag.low', value: 75, reason: 'Agreed', by: 'Lena Ashdown', at: '2026-11-22T08:30:00Z' }],
};

describe('the clinic limits', () => {
  async function opened(role: Role) {
    const view = open(ThresholdsPage, role);
    view.server.expectOne(url).flush(own);
    await view.draw();
    await view.draw();
    return view;
  }

  it('show the default beside the clinic’s number, and who set it', async () => {
    const { page } = await opened('therapist');
    const changed = page.querySelectorAll('tr.changed');
    expect(changed).toHaveLength(1);
    expect(changed[0]?.textContent).toMatch(/75 %.*changed · default 80.*Lena Ashdown, 22 Nov, 09:30: Agreed/s);
  });

  it('tell their history when it is opened', async () => {
    const { page, server, draw } = await opened('therapist');
    server.expectNone(`${url}/changes`);
    page.querySelector('details')?.dispatchEvent(new Event('toggle'));
    await draw();
    const [value] = own.values;
    server.expectOne(`${url}/changes`).flush({
      items: [
        { ...value, version: 3, value: null, reason: 'By the book' },
        { ...value, version: 2 },
      ],
    });
    await draw();
    const lines = [...page.querySelectorAll('details li')].map((line) => line.textContent.replace(/\s+/g, ' ').trim());
    expect(lines[0]).toMatch(/^Version 3 · Left and right, Flag below back to the default · Lena.*By the book$/);
    expect(lines[1]).toContain('Flag below 75');
  });

  it('are the lead’s to change', async () => {
    expect((await opened('therapist')).button('Change')).toBeUndefined();
  });

  it('offer a change of every row to the lead, and narrow by words', async () => {
    const { page, draw } = await opened('lead');
    const rows = () => page.querySelectorAll('tbody tr').length;
    expect(page.querySelectorAll('tbody button')).toHaveLength(rows());
    const before = rows();
    const search = page.querySelector<HTMLInputElement>('input[type=search]')!;
    search.value = 'symmetry left';
    search.dispatchEvent(new Event('input'));
    await draw();
    expect(rows()).toBe(1);
    search.value = 'xyz';
    search.dispatchEvent(new Event('input'));
    await draw();
    expect(page.textContent).toContain('No such limit');
    expect(before).toBeGreaterThan(60);
  });
});
