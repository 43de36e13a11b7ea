import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';
import { BrowserShelf } from '../browser-shelf/browser-shelf';
import { kneeEpisode, mara } from '../person/testing';
import { ActivityGoals } from './activity-goals';
import { activityRows } from './activity-rows';
import { activityGoalOf } from './testing';

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A rating of activities, for specs. */
function rated(localDate: string, ratings: Record<string, number | null>, changes: Partial<OutcomeResponse> = {}) {
  const activities = Object.entries(ratings).map(([name, rating]) => ({ name, rating }));
  const response: OutcomeResponse = {
    ...{ id: `0197c6a0-0000-7000-8000-${localDate.replaceAll('-', '').padStart(12, '0')}`, patientId: mara.id },
    ...{ episodeId: kneeEpisode.id, code: 'PSFS', localDate, answer: { kind: 'activities', activities } },
    ...{ total: 4, subscores: {}, profile: null, answered: null, scoringVersion: '1', source: 'clinic' },
    ...{
      corrects: null,
      correctedBy: null,
      voided: null,
      recordedBy: 'Lena Ashdown',
      recordedAt: `${localDate}T10:00:00Z`,
    },
    ...changes,
  };
  return response;
}

describe('activities to rate', () => {
  const place = { episodeId: kneeEpisode.id, day: '2026-11-22' };

  it('are the open goals and what was rated last, each with its newest rating before the day', () => {
    const responses = [
      rated('2026-10-07', { 'Stairs down': 4, Kneeling: 2 }),
      rated('2026-11-01', { 'stairs down ': 6, Kneeling: null }),
    ];
    expect(activityRows([activityGoalOf()], responses, place)).toMatchObject([
      { name: 'Stairs down', rating: null, before: { on: '2026-11-01', rating: 6 } },
      { name: 'Kneeling', goal: null, before: { on: '2026-10-07', rating: 2 } },
    ]);
  });

  it('know the rating of the day itself, and nothing of corrected, later and other ones', () => {
    const responses = [
      rated('2026-11-22', { 'Stairs down': 7 }),
      rated('2026-11-20', { 'Stairs down': 1 }, { correctedBy: mara.id }),
      rated(
        '2026-11-21',
        { 'Stairs down': 3 },
        { voided: { reason: 'Wrong runner', by: 'L', at: '2026-11-21T10:00:00Z' } },
      ),
      rated('2026-11-19', { 'Stairs down': 2 }, { episodeId: mara.id }),
      rated('2026-11-29', { 'Stairs down': 9 }),
      rated('2026-11-18', {}, { code: 'LEFS', answer: { kind: 'totals', total: 60, subscores: {} } }),
    ];
    expect(activityRows([activityGoalOf()], responses, place)).toMatchObject([{ rating: 7, before: null }]);
  });

  it('leave out goals that were closed, also when they were rated last', () => {
    const closed = activityGoalOf({ status: 'dropped' });
    expect(activityRows([closed], [rated('2026-10-07', { 'Stairs down': 4 })], place)).toEqual([]);
  });
});

describe('activities in the intake', () => {
  let fixture: ComponentFixture<ActivityGoals>;
  let server: HttpTestingController;

  /** What the browser holds; it outlives the page. */
  const browser = new Map<string, string>();
  const shelf = {
    keep: (place: string, key: string, value: unknown) =>
      Promise.resolve(browser.set(`${place}/${key}`, JSON.stringify(value))),
    find: (place: string, key: string) =>
      Promise.resolve(JSON.parse(browser.get(`${place}/${key}`) ?? 'null') as unknown),
    forget: (place: string, key: string) => Promise.resolve(browser.delete(`${place}/${key}`)),
  };
  beforeEach(() => browser.clear());

  async function show(goals: EpisodeGoal[], responses: OutcomeResponse[]): Promise<void> {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), { provide: BrowserShelf, useValue: shelf }],
    });
    server = TestBed.inject(HttpTestingController);
    await reopen(goals, responses);
  }

  async function reopen(goals: EpisodeGoal[], responses: OutcomeResponse[]): Promise<void> {
    fixture = TestBed.createComponent(ActivityGoals);
    for (const [name, value] of Object.entries({ episode: kneeEpisode, day: '2026-11-22' })) {
      fixture.componentRef.setInput(name, value);
    }
    fixture.detectChanges();
    await answer(goals, responses);
  }

  async function answer(goals: EpisodeGoal[], responses: OutcomeResponse[]): Promise<void> {
    server.expectOne(`/api/patients/${mara.id}/episode-goals`).flush({ items: goals });
    const rest = { series: [], openLinks: [], askable: [] };
    server.expectOne(`/api/patients/${mara.id}/outcomes`).flush({ ...rest, responses });
    await settle();
    await fixture.whenStable();
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const button = (name: string) =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.includes(name))!;
  const field = <T extends HTMLElement>(name: string) =>
    page().querySelector<T & HTMLInputElement>(`[aria-label^="${name}"]`)!;

  function choose(name: string, value: string): void {
    const select = field<HTMLElement>(name);
    select.value = value;
    select.dispatchEvent(new Event('change'));
    fixture.detectChanges();
  }

  /** The page is loaded anew: nothing is left of it but what the browser kept. */
  async function reload(goals: EpisodeGoal[], responses: OutcomeResponse[]): Promise<void> {
    TestBed.resetTestingModule();
    await show(goals, responses);
  }

  function typeName(name: string): void {
    const input = page().querySelector<HTMLInputElement>('.add input')!;
    input.value = name;
    input.dispatchEvent(new Event('input'));
    fixture.detectChanges();
  }

  async function add(name: string): Promise<void> {
    typeName(name);
    button('Add activity').click();
    fixture.detectChanges();
    await settle();
  }

  async function sent(flushed: (request: TestRequest) => object): Promise<unknown> {
    const request = server.expectOne(({ method }) => method === 'PUT');
    request.flush(flushed(request));
    await settle();
    fixture.detectChanges();
    return request.request.body;
  }

  it('names one, sets it as a goal without a number of its own, and stores its rating once', async () => {
    await show([], []);
    expect(page().textContent).toContain('Name up to three');
    await add('Stairs down');
    choose('Stairs down, today', '4');
    choose('Stairs down, goal', '8');
    expect(page().textContent).toContain('Mean 4.0 of 10, 1/1 rated');
    button('Save activities').click();
    expect(await sent(() => activityGoalOf())).toMatchObject({
      ...{ kind: 'activity', episodeId: kneeEpisode.id, activity: 'Stairs down' },
      ...{ score: null, scoredOn: '2026-11-22', targetScore: 8 },
    });
    const recorded = await sent(() => rated('2026-11-22', { 'Stairs down': 4 }));
    expect(recorded).toMatchObject({
      ...{ code: 'PSFS', localDate: '2026-11-22', corrects: null, episodeId: kneeEpisode.id },
      answer: { kind: 'activities', activities: [{ name: 'Stairs down', rating: 4 }] },
    });
    await answer([activityGoalOf()], [rated('2026-11-22', { 'Stairs down': 4 })]);
    expect(page().textContent).toContain('Saved. They are the goals');
    expect(field<HTMLElement>('Stairs down, today').value).toBe('4');
    expect(button('Save activities').disabled).toBe(true);
  });

  it('asks about them again at the next test, beside the last rating; 0 is an answer', async () => {
    await show([activityGoalOf()], [rated('2026-10-07', { 'Stairs down': 4 })]);
    expect(page().querySelector('tbody')?.textContent).toMatch(/Stairs down.*last 4 of 10 on .*at least 8/s);
    choose('Stairs down, today', '0');
    button('Save activities').click();
    expect(await sent(() => rated('2026-11-22', { 'Stairs down': 0 }))).toMatchObject({
      corrects: null,
      answer: { activities: [{ name: 'Stairs down', rating: 0 }] },
    });
  });

  it('replaces the rating of the same day', async () => {
    const today = rated('2026-11-22', { 'Stairs down': 4 });
    await show([activityGoalOf()], [today]);
    choose('Stairs down, today', '5');
    button('Save activities').click();
    expect(await sent(() => today)).toMatchObject({ corrects: today.id });
  });

  it('keeps what was typed when it is refused, and does not make a goal twice', async () => {
    await show([], []);
    await add('Kneeling');
    choose('Kneeling, today', '3');
    button('Save activities').click();
    await sent(() => activityGoalOf({ title: 'Kneeling' }));
    const problem = { code: 'busy', title: 'The server is busy', howToFix: 'Try again', errors: [] };
    const refused = server.expectOne(({ method }) => method === 'PUT');
    refused.flush(problem, { status: 503, statusText: 'Busy' });
    await settle();
    await fixture.whenStable();
    expect(page().querySelector('[role=alert]')?.textContent).toContain('The server is busy');
    expect(field<HTMLElement>('Kneeling, today').value).toBe('3');
    button('Save activities').click();
    expect(await sent(() => rated('2026-11-22', { Kneeling: 3 }))).toMatchObject({ code: 'PSFS' });
  });

  it('goes up when the intake is left, and is still there when that fails', async () => {
    await show([activityGoalOf()], []);
    choose('Stairs down, today', '6');
    fixture.destroy();
    const lost = server.expectOne(({ method }) => method === 'PUT');
    const problem = { code: 'busy', title: 'The server is busy', howToFix: 'Try again', errors: [] };
    lost.flush(problem, { status: 503, statusText: 'Busy' });
    await settle();
    await reopen([activityGoalOf()], []);
    expect(field<HTMLElement>('Stairs down, today').value).toBe('6');
    fixture.componentRef.setInput('locked', true);
    fixture.detectChanges();
    expect(await sent(() => rated('2026-11-22', { 'Stairs down': 6 }))).toMatchObject({ code: 'PSFS' });
    await answer([activityGoalOf()], [rated('2026-11-22', { 'Stairs down': 6 })]);
    fixture.destroy();
    server.expectNone(({ method }) => method === 'PUT');
  });

  it('goes with the visit when its day is changed', async () => {
    await show([activityGoalOf()], [rated('2026-11-21', { 'Stairs down': 4 })]);
    choose('Stairs down, today', '6');
    fixture.componentRef.setInput('day', '2026-11-20');
    fixture.detectChanges();
    expect(field<HTMLElement>('Stairs down, today').value).toBe('6');
    expect(page().querySelector('tbody')?.textContent).not.toContain('last 4 of 10');
    button('Save activities').click();
    expect(await sent(() => rated('2026-11-20', { 'Stairs down': 6 }))).toMatchObject({ localDate: '2026-11-20' });
    await answer([activityGoalOf()], [rated('2026-11-20', { 'Stairs down': 6 })]);
    fixture.destroy();
    server.expectNone(({ method }) => method === 'PUT');
  });

  it('takes five at most and no name twice, and shows a signed record only', async () => {
    const names = ['Stairs', 'Run 30 min', 'Squat', 'Kneeling'];
    await show(
      names.map((title, index) => activityGoalOf({ title, id: `${mara.id.slice(0, -1)}${String(index)}` })),
      [],
    );
    await add(' stairs ');
    expect(page().querySelectorAll('tbody tr')).toHaveLength(4);
    const refusal = page().querySelector('#activity-refusal')!;
    expect(refusal.textContent).toBe('“Stairs” is in the list already. Rate it there.');
    expect(refusal.getAttribute('role')).toBe('status');
    const input = page().querySelector<HTMLInputElement>('.add input')!;
    expect([input.getAttribute('aria-invalid'), input.getAttribute('aria-describedby')]).toEqual(['true', refusal.id]);
    typeName('Stairs up');
    expect(refusal.textContent).toBe('');
    await add('Hopping');
    expect(page().querySelector('.add')).toBeNull();
    expect(page().textContent).toContain('Five activities are the most');
    fixture.componentRef.setInput('locked', true);
    fixture.detectChanges();
    expect([...page().querySelectorAll('select')].every(({ disabled }) => disabled)).toBe(true);
    expect(page().querySelectorAll('button')).toHaveLength(0);
  });

  it('are there again after a reload, also a name that was still being typed', async () => {
    await show([activityGoalOf()], []);
    choose('Stairs down, today', '6');
    await add('Kneeling');
    choose('Kneeling, goal', '9');
    typeName('Hopp');
    await reload([activityGoalOf()], []);
    expect([field('Stairs down, today').value, field('Kneeling, goal').value]).toEqual(['6', '9']);
    expect(page().querySelector<HTMLInputElement>('.add input')!.value).toBe('Hopp');
    button('Save activities').click();
    await sent(() => activityGoalOf({ id: mara.id, title: 'Kneeling' }));
    await sent(() => activityGoalOf({ id: kneeEpisode.id, title: 'Hopp' }));
    await sent(() => rated('2026-11-22', { 'Stairs down': 6, Kneeling: null, Hopp: null }));
    expect(browser.size).toBe(0);
  });

  it('make a goal once when its answer was lost with the page', async () => {
    await show([], []);
    await add('Kneeling');
    choose('Kneeling, today', '3');
    button('Save activities').click();
    const first = server.expectOne(({ method }) => method === 'PUT');
    await reload([], []);
    button('Save activities').click();
    const again = server.expectOne(({ method }) => method === 'PUT');
    expect([again.request.url, again.request.body]).toEqual([first.request.url, first.request.body]);
    await reload([activityGoalOf({ title: 'Kneeling' })], []);
    button('Save activities').click();
    expect(await sent(() => rated('2026-11-22', { Kneeling: 3 }))).toMatchObject({ code: 'PSFS' });
  });

  it('stay as typed beside what somebody else added since, and while a save is on its way', async () => {
    await show([activityGoalOf()], []);
    choose('Stairs down, today', '6');
    const other = activityGoalOf({ id: mara.id, title: 'Squat' });
    await reload([activityGoalOf(), other], []);
    expect([field('Stairs down, today').value, field('Squat, today').value]).toEqual(['6', '']);
    button('Save activities').click();
    choose('Squat, today', '2');
    await sent(() => rated('2026-11-22', { 'Stairs down': 6, Squat: null }));
    await answer([activityGoalOf(), other], [rated('2026-11-22', { 'Stairs down': 6, Squat: null })]);
    expect([field('Stairs down, today').value, field('Squat, today').value]).toEqual(['6', '2']);
    expect(button('Save activities').disabled).toBe(false);
  });

  it('go up with a visit that was signed before they did', async () => {
    await show([activityGoalOf()], []);
    choose('Stairs down, today', '6');
    typeName('Hopp');
    TestBed.resetTestingModule();
    await show([activityGoalOf()], []);
    fixture.componentRef.setInput('locked', true);
    fixture.detectChanges();
    expect(page().textContent).toContain('Typed and not added before signing: Hopp');
    expect(await sent(() => rated('2026-11-22', { 'Stairs down': 6 }))).toMatchObject({ code: 'PSFS' });
  });
});
