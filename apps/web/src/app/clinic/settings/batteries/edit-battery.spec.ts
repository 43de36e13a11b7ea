import type { Battery } from '@midstance/contracts/clinic-settings';
import { open } from '../testing';
import { BatteryListPage } from './battery-list';
import { EditBattery } from './edit-battery';

const uuid = '0197c6a0-0000-7000-8000-00000000000c';
const sections = { gait: ['gait-cadence', 'gait-speed'], strength: [], mobility: [], function: [], tests: [] };
const shipped: Battery = {
  ...{ id: 'itb', version: 1, own: false, name: 'Outer knee', complaint: 'itb', ...sections },
  ...{ note: '', retired: false },
};
const ours: Battery = { ...shipped, id: `own.${uuid}`, version: 3, own: true, name: 'Our knee', note: 'Quick' };
const content = { complaint: 'itb', ...sections, retired: false };

describe('editing a battery', () => {
  async function opened(inputs: Record<string, unknown>) {
    const view = open(EditBattery, 'therapist', inputs);
    view.server.expectOne('/api/batteries').flush({ items: [shipped, ours] });
    await view.draw();
    const save = async () => {
      view.page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
      await view.draw();
      return view.server.expectOne((request) => request.method === 'PUT').request;
    };
    const add = async (name: string) => {
      const field = view.page.querySelector<HTMLInputElement>('#add-test')!;
      field.value = name;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await view.draw();
    };
    return { ...view, save, add };
  }

  it('makes the next version of the clinic’s own', async () => {
    const { save, add, button } = await opened({ id: uuid });
    button('Move Running speed up')?.click();
    await add('patellar tap');
    const request = await save();
    expect(request.url).toBe(`/api/batteries/${uuid}`);
    expect(request.headers.get('If-Match')).toBe('"v3"');
    expect(request.body).toMatchObject({ name: 'Our knee', note: 'Quick', gait: ['gait-speed', 'gait-cadence'] });
  });

  it('begins with a copy of one of the product’s', async () => {
    const { save } = await opened({ from: 'itb' });
    const request = await save();
    expect(request.headers.has('If-Match')).toBe(false);
    expect(request.body).toEqual({ ...content, name: 'Outer knee, ours', note: '' });
  });

  it('puts a test where it belongs, once, and says so', async () => {
    const { add, page, draw, button, server } = await opened({});
    await add('Cadence');
    await add('cadence');
    expect(page.querySelector('section[aria-label="Running gait"] ol')?.children).toHaveLength(1);
    expect(page.querySelector('[role=status]')?.textContent).toContain('is in the battery already');
    await add('no such thing');
    expect(page.querySelector('[role=status]')?.textContent).toBe('No test has that name.');
    button('Remove Cadence')?.click();
    await draw();
    page.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await draw();
    expect(page.textContent).toContain('Add at least one test');
    server.expectNone((request) => request.method === 'PUT');
  });
});

describe('the batteries', () => {
  it('are the clinic’s, which can be retired, and the product’s, which can be copied', async () => {
    const { server, draw, button, page } = open(BatteryListPage, 'therapist');
    server.expectOne('/api/batteries').flush({ items: [shipped, ours] });
    await draw();
    expect(page.querySelector('[aria-label="Copy Outer knee"]')?.getAttribute('href')).toContain('from=itb');
    button('Retire: Our knee')?.click();
    const request = server.expectOne(`/api/batteries/${uuid}`);
    expect(request.request.body).toEqual({ ...content, name: 'Our knee', note: 'Quick', retired: true });
    request.flush({ ...ours, version: 4, retired: true });
    await draw();
    server.expectOne('/api/batteries').flush({ items: [shipped, { ...ours, version: 4, retired: true }] });
    await draw();
    expect(button('Offer again: Our knee')).toBeDefined();
  });
});
