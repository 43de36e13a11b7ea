import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import type { Program, SaveProgram } from '@midstance/contracts/programs';
import { chartOfMara } from '../../chart/testing';
import { goalOf } from '../../goals/testing';
import { kneeEpisode, mara } from '../../person/testing';
import { lockedKnee, withRedFlags } from '../../red-flags/testing';
import { BuildProgram } from './build-program';
import { ProgramDrafts } from './program-drafts';
import { emptyProgram, newItem, withItem, withNewPhase } from './edit-content';

const free: Chart = {
  ...chartOfMara,
  episodes: [{ ...kneeEpisode, precautions: [] }],
  goals: [goalOf()],
};
const content = withNewPhase(
  ['st_clamshell', 'st_wall_sit'].reduce<SaveProgram['content']>(
    (program, id) => withItem(program, 'p1', newItem(id, id as 'st_clamshell', 'right')),
    emptyProgram('Knee', '2026-11-16', 'knee'),
  ),
);
const present: Program = {
  id: '0197c6a0-0000-7000-8000-000000000007',
  patientId: mara.id,
  episodeId: kneeEpisode.id,
  version: 3,
  status: 'active',
  reason: 'First plan',
  by: 'Lena Ashdown',
  at: '2026-11-16T08:00:00Z',
  content,
};

const ownTemplate = {
  ...{ id: '0197c6a0-0000-7000-8000-0000000000b1', version: 2, title: 'Our knee', content, retired: false },
  ...{ by: 'Lena Ashdown', at: '2026-11-16T08:00:00Z' },
};

describe('the program builder', () => {
  let fixture: ComponentFixture<BuildProgram>;
  let server: HttpTestingController;

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z'), doNotFake: ['setTimeout', 'queueMicrotask'] });
    Object.assign(globalThis, {
      IntersectionObserver: class {
        observe = jest.fn();
        disconnect = jest.fn();
      },
      matchMedia: () => ({ matches: true, addEventListener: jest.fn(), removeEventListener: jest.fn() }),
    });
    Element.prototype.scrollIntoView = jest.fn();
    TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])] });
    server = TestBed.inject(HttpTestingController);
    jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  });
  afterEach(() => {
    jest.useRealTimers();
    sessionStorage.clear();
  });

  async function open(program: Program | null, chart = free, template?: string) {
    fixture = TestBed.createComponent(BuildProgram);
    fixture.componentRef.setInput('id', mara.id);
    fixture.componentRef.setInput('template', template);
    fixture.detectChanges();
    server.expectOne(`/api/patients/${mara.id}/chart`).flush(chart);
    server.expectOne(`/api/patients/${mara.id}/program`).flush({ program, history: [] });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    server.expectOne('/api/clinic-program-templates').flush({ items: [ownTemplate] });
    server.match('/api/me/favourite-exercises').forEach((asked) => asked.flush({ exerciseIds: ['st_wall_sit'] }));
    await fixture.whenStable();
  }
  const page = () => fixture.nativeElement as HTMLElement;
  const text = (selector: string) => (page().querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = (name: string) =>
    [...page().querySelectorAll<HTMLElement>('button, input, select')].find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent.trim()).startsWith(name),
    )!;
  const press = async (name: string) => {
    named(name).click();
    await fixture.whenStable();
  };
  const type = async (name: string, value: string) => {
    const field = named(name) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await fixture.whenStable();
  };
  const names = () =>
    [...page().querySelectorAll('app-phase-board section')].map((band) =>
      [...band.querySelectorAll('.words strong')].map((name) => name.textContent),
    );

  it('suggests exercises for the goals with the reason, and adds one with a click', async () => {
    await open(null);
    expect(text('.suggested h3')).toContain('Hip abduction left 78 % of the right');
    const suggested = text('.suggested .hit strong');
    page().querySelector<HTMLElement>('.suggested .hit')?.click();
    await fixture.whenStable();
    expect(names()).toEqual([[suggested]]);
    expect(text('.suggested .hit strong')).not.toBe(suggested);
    expect(text('aside h2')).toBe(suggested);
  });

  it('holds suggestions back while an urgent red flag is open, and assigns only with a reason', async () => {
    await withRedFlags(lockedKnee);
    await open(null);
    expect(page().querySelector('.suggested')).toBeNull();
    expect(text('app-held-back-note')).toContain('Knee cannot be straightened');
    await type('Begin from', 'T_PFP_EARLY');
    await press('Assign');
    expect(text('[role=alert]')).toMatch(/^Say why it is assigned with the red flag open/);
    await type('Why assign it', 'Seen by the surgeon, cleared for gentle work');
    await press('Assign');
    const { request } = server.expectOne(({ method }) => method === 'PUT');
    expect((request.body as SaveProgram).redFlagReason).toBe('Seen by the surgeon, cleared for gentle work');
  });

  it('offers favourites first, and a star has its own button', async () => {
    await open(null);
    const search = async (words: string) => {
      const box = page().querySelector<HTMLInputElement>('app-exercise-finder input')!;
      box.value = words;
      box.dispatchEvent(new Event('input'));
      await fixture.whenStable();
    };
    const found = () => [...page().querySelectorAll('.found strong')].map((name) => name.textContent);
    expect(found()[0]).toBe('Wall sit');
    named('Favourite: Wall sit').click();
    server.expectOne({ method: 'PUT', url: '/api/me/favourite-exercises' }).flush({ exerciseIds: [] });
    await fixture.whenStable();
    // No row moves away under the hand; the next search has the new order.
    expect(found()[0]).toBe('Wall sit');
    await search('s');
    expect(found()[0]).not.toBe('Wall sit');
    expect(names()).toEqual([[]]);
  });

  it('adds the first match with Enter, and never one that a precaution forbids', async () => {
    await open(null, { ...free, episodes: [kneeEpisode] });
    const box = page().querySelector<HTMLInputElement>('input[type=search]')!;
    box.value = 'clamshel';
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await fixture.whenStable();
    expect(names()).toEqual([['Clamshell']]);
    box.value = 'bounding';
    box.dispatchEvent(new Event('input'));
    await fixture.whenStable();
    expect(text('app-exercise-finder')).toMatch(/\d more are blocked by precautions/);
  });

  it('moves by keyboard and by button, past the end of a phase too, and takes back', async () => {
    await open(present);
    const rows = () => [...page().querySelectorAll<HTMLElement>('.pick')];
    rows()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }));
    await fixture.whenStable();
    expect(names()).toEqual([['Wall sit', 'Clamshell'], []]);
    expect(text('[role=status]')).toBe('Clamshell: 2 of 2 in Phase 1');
    await press('Move Clamshell down');
    expect(names()).toEqual([['Wall sit'], ['Clamshell']]);
    await press('Undo');
    expect(names()).toEqual([['Wall sit', 'Clamshell'], []]);
  });

  it('swaps for the harder step, and splits a dose by leg', async () => {
    await open(present);
    page().querySelector<HTMLElement>('.pick')?.click();
    await fixture.whenStable();
    await press('↑ Harder');
    expect(names()[0]?.[0]).toBe('Clamshell with band');
    await press('Different left and right');
    expect(names()[0]).toEqual(['Clamshell with band', 'Clamshell with band', 'Wall sit']);
  });

  it('writes the next version with what was typed, and asks why first', async () => {
    await open(present);
    page().querySelector<HTMLElement>('.pick')?.click();
    await fixture.whenStable();
    const sets = page().querySelector<HTMLInputElement>('app-dosage-inspector input')!;
    sets.value = '5';
    sets.dispatchEvent(new Event('input', { bubbles: true }));
    await fixture.whenStable();
    expect(text('.pick .tiny')).toMatch(/^5 × /);
    await press('Save as version 4');
    expect(text('[role=alert]')).toBe('Say why: the runner reads it.');
    await type('Why it changes', 'Became too easy');
    await press('Save as version 4');
    const { request } = server.expectOne(`/api/programs/${present.id}`);
    expect(request.headers.get('If-Match')).toBe('"v3"');
    const body = request.body as SaveProgram;
    expect([body.reason, body.content.phases[0]?.items[0]?.dosage.sets]).toEqual(['Became too easy', 5]);
  });

  it('assigns a new one from a template, on the day it is to start; nothing empty', async () => {
    await open(null, free, 'none');
    await press('Assign');
    expect(text('[role=alert]')).toBe('Add at least one exercise first.');
    await type('Begin from', 'T_PFP_EARLY');
    const start = page().querySelector<HTMLInputElement>('input[type=date]')!;
    start.value = '2026-11-30';
    start.dispatchEvent(new Event('change', { bubbles: true }));
    await press('Assign');
    const { request } = server.expectOne(({ method }) => method === 'PUT');
    const body = request.body as SaveProgram;
    expect(body).toMatchObject({ episodeId: kneeEpisode.id, content: { startDate: '2026-11-30' } });
    expect(request.headers.has('If-Match')).toBe(false);
  });

  it('begins from the clinic’s own template, and keeps one under its title as the next version', async () => {
    await open(null, free, 'none');
    await type('Begin from', ownTemplate.id);
    expect(names()[0]).toEqual(['Clamshell', 'Wall sit']);
    expect(page().querySelector<HTMLInputElement>('input.name')?.value).toBe('Our knee');
    await press('Remove Wall sit');
    await press('Keep as template');
    const { request } = server.expectOne(`/api/clinic-program-templates/${ownTemplate.id}`);
    expect(request.headers.get('If-Match')).toBe('"v2"');
    expect((request.body as { title: string }).title).toBe('Our knee');
  });

  it('finds the table as it was left, until it is saved', async () => {
    await open(present);
    await press('Remove Clamshell');
    fixture.destroy();
    await open(present);
    expect(names()[0]).toEqual(['Wall sit']);
    await type('Why it changes', 'Hurts');
    named('Save as version 4').click();
    server.expectOne(`/api/programs/${present.id}`).flush({ id: present.id, version: 4 });
    await fixture.whenStable();
    fixture.destroy();
    await open(present);
    expect(names()[0]).toEqual(['Clamshell', 'Wall sit']);
  });

  it('shows what the program says where something typed cannot count, and says why', async () => {
    await open(present);
    await type('Weeks of Phase 1', '0');
    expect((named('Weeks of Phase 1') as HTMLInputElement).value).toBe('4');
    expect(text('[role=status]')).toBe('A phase lasts 1 to 26 whole weeks; it is 4 still.');
    for (const [field, value] of Object.entries({ 'Title of Phase 1': 'Phase 1', 'Title of the program': 'Knee' })) {
      await type(field, '  ');
      expect((named(field) as HTMLInputElement).value).toBe(value);
    }
  });

  it('is not saved while a dosage that is typed cannot be kept', async () => {
    await open(present);
    page().querySelector<HTMLElement>('.pick')?.click();
    await fixture.whenStable();
    const sets = page().querySelector<HTMLInputElement>('app-dosage-inspector input')!;
    const write = async (value: string) => {
      sets.value = value;
      sets.dispatchEvent(new Event('input', { bubbles: true }));
      await fixture.whenStable();
    };
    await type('Why it changes', 'Too easy');
    await write('-4');
    await press('Save as version 4');
    expect(text('[role=alert]')).toBe('Clamshell: Sets must be from 1 to 10.');
    server.expectNone(({ method }) => method === 'PUT');
    await write('4');
    await press('Save as version 4');
    server.expectOne(`/api/programs/${present.id}`);
  });

  it('leaves the focus with the neighbour of what was removed', async () => {
    await open(present);
    await press('Remove Wall sit');
    expect(document.activeElement?.textContent).toContain('Clamshell');
    await press('Remove Clamshell');
    expect(document.activeElement).toBe(named('Title of Phase 1'));
  });

  it('finds the table as it was left after the page was loaded anew, one undo above what is assigned', async () => {
    await open(present);
    await press('Remove Clamshell');
    TestBed.inject(ProgramDrafts)['drafts'].clear();
    fixture.destroy();
    await open(present);
    expect(names()[0]).toEqual(['Wall sit']);
    await press('Undo');
    expect(names()[0]).toEqual(['Clamshell', 'Wall sit']);
  });

  it('keeps the table when somebody else saved first, and may be saved above theirs', async () => {
    await open(present);
    await press('Remove Clamshell');
    await type('Why it changes', 'Hurts');
    named('Save as version 4').click();
    const problem = { code: 'stale_version', title: 'Somebody else changed this meanwhile', howToFix: '', errors: [] };
    server.expectOne(`/api/programs/${present.id}`).flush(problem, { status: 409, statusText: 'Conflict' });
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
    const theirs = { program: { ...present, version: 4 }, history: [] };
    server.expectOne(`/api/patients/${mara.id}/program`).flush(theirs);
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
    expect(text('[role=alert]')).toContain('Somebody else changed this meanwhile');
    expect(names()[0]).toEqual(['Wall sit']);
    await press('Save as version 5');
    expect(server.expectOne(`/api/programs/${present.id}`).request.headers.get('If-Match')).toBe('"v4"');
  });

  it('adds and removes phases, and warns of long sessions', async () => {
    await open(null, free, 'T_PFP_EARLY');
    expect(text('footer')).toMatch(/in one session: people do less of a long plan/);
    await press('Add a phase');
    expect(names()).toHaveLength(3);
    await press('Remove Phase 3');
    expect(names()).toHaveLength(2);
  });
});
