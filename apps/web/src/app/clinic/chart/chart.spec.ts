import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { Chart as ChartAnswer } from '@midstance/contracts/chart';
import { TrendPanelsHarness } from '@midstance/ui/trend-panels/testing';
import { mara } from '../person/testing';
import { Chart } from './chart';
import { chartOfMara } from './testing';

/** Everything but the date. */
const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'clearImmediate'] as const),
  ...(['queueMicrotask', 'nextTick', 'requestAnimationFrame', 'cancelAnimationFrame', 'performance'] as const),
];

describe('the chart', () => {
  let server: HttpTestingController;

  afterEach(() => jest.useRealTimers());

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(), provideHttpClientTesting(), provideRouter([])],
    });
    server = TestBed.inject(HttpTestingController);
  });

  async function open(answer: ChartAnswer = chartOfMara, tab?: string) {
    const fixture = TestBed.createComponent(Chart);
    fixture.componentRef.setInput('id', mara.id);
    fixture.componentRef.setInput('tab', tab);
    fixture.detectChanges();
    server.expectOne(`/api/patients/${mara.id}/chart`).flush(answer);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const words = (selector: string) => (page.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { fixture, page, words };
  }

  it('says on top who it is, for what, and what to mind', async () => {
    const { words, page } = await open();
    expect(words('app-chart-header')).toContain('Mara Kestrel');
    expect(words('.born')).toMatch(/born .*1992 · id 000003/);
    expect(words('.episode')).toContain('Right · Front-of-knee pain · week');
    expect(words('.goal')).toBe('Goal: Berlin half');
    expect(words('.precautions')).toContain('No impact');
    const actions = [...page.querySelectorAll('.actions a')].map((link) => link.getAttribute('href'));
    const base = `/clinic/patients/${mara.id}`;
    expect(actions).toEqual([`${base}/assessments/new`, `${base}/program`, `${base}/return-to-run`]);
  });

  it('shows where the runner stands, with n of N and what proves it', async () => {
    const { words } = await open();
    expect(words('app-now-card')).toContain('Ready for the next phase');
    expect(words('app-now-card')).toContain('1/3');
    expect(words('app-now-card')).toContain('no data: Hops at most 2');
    expect(words('app-now-card')).toContain('1 met');
    expect(words('app-now-card')).toContain('23 min');
    expect(words('app-now-card')).toContain('9 of 12 sessions done · 1 told us no · 2 no word');
  });

  it('draws the trend with its sentence, table and cursor', async () => {
    jest.useFakeTimers({ now: Date.parse('2026-11-22T12:00:00Z'), doNotFake: REAL });
    const { fixture } = await open();
    const panels = await TestbedHarnessEnvironment.loader(fixture).getHarness(TrendPanelsHarness);
    expect(await panels.sentence()).toContain('1 run, 20 min in all.');
    await panels.press('left');
    expect(await panels.cursor()).toContain('Pain during, 0–10: 2');
  });

  it('shows the worst rows of the last test', async () => {
    const { words, page } = await open();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(page.querySelectorAll('app-last-test tbody tr')).toHaveLength(2);
    expect(words('app-last-test tbody tr')).toContain('134');
    expect(words('app-last-test a')).toContain('Front-of-knee pain');
  });

  it('narrows the timeline to one kind', async () => {
    const { page, fixture } = await open();
    const lines = () => [...page.querySelectorAll('app-timeline li a')].map((line) => line.textContent);
    const signed = 'Assessment signed: Front-of-knee pain';
    expect(lines()).toEqual(['2 w 3 r × 5: 15 min running, 10 min walking, pain 2 during, pain 1 after', signed]);
    [...page.querySelectorAll<HTMLButtonElement>('.chips button')]
      .find((chip) => /Tests/.exec(chip.textContent))
      ?.click();
    await fixture.whenStable();
    expect(lines()).toEqual([signed]);
  });

  it('shows another episode when it is chosen', async () => {
    const navigate = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const older = { ...chartOfMara.episodes[0]!, id: mara.id.replace('03', '0e'), complaint: 'itb', goal: null };
    const { page, fixture, words } = await open({ ...chartOfMara, episodes: [...chartOfMara.episodes, older] });
    const select = page.querySelector<HTMLSelectElement>('.episode')!;
    select.value = older.id;
    select.dispatchEvent(new Event('change'));
    expect(navigate.mock.calls[0]?.[1]).toMatchObject({ queryParams: { episode: older.id } });
    fixture.componentRef.setInput('episode', older.id);
    await fixture.whenStable();
    expect(words('.goal')).toBe('');
  });

  it('says what to do where there is nothing yet', async () => {
    const nothing = { planId: null, programId: null, proposal: null, ceilingMin: null };
    const { words } = await open({
      ...chartOfMara,
      now: { ...chartOfMara.now, ...nothing },
      lastTest: null,
      timeline: [],
      trend: { dates: [], runMin: [], painDuring: [], painAfter: [], painMorning: [] },
    });
    expect(words('app-now-card')).toContain('No return-to-run plan.');
    expect(words('app-now-card')).toContain('No program assigned.');
    expect(words('app-last-test')).toContain('No signed test yet');
    expect(words('app-trend-card')).toContain('Nothing logged yet');
    expect(words('app-timeline')).toContain('Nothing happened yet');
    const { words: first, page } = await open({ ...chartOfMara, episodes: [] });
    expect(first('.page')).toContain('Open an episode');
    expect([...page.querySelectorAll('.filled')].map((button) => button.textContent.trim())).toEqual([
      'Open an episode',
    ]);
  });

  it('has a place for every assessment, the program and the runs', async () => {
    expect((await open(chartOfMara, 'assessments')).words('tbody')).toContain('Signed');
    expect((await open(chartOfMara, 'program')).words('app-program-summary')).toContain('Runner strength');
    expect(
      (await open(chartOfMara, 'running')).page.querySelectorAll('app-run-table > .stack > ui-card tr'),
    ).toHaveLength(3);
    expect((await open(chartOfMara, 'nonsense')).words('[aria-current=page]')).toBe('Overview');
  });

  it('says when it cannot be loaded', async () => {
    const fixture = TestBed.createComponent(Chart);
    fixture.componentRef.setInput('id', mara.id);
    fixture.detectChanges();
    server.expectOne(`/api/patients/${mara.id}/chart`).error(new ProgressEvent('error'));
    await fixture.whenStable();
    expect((fixture.nativeElement as HTMLElement).querySelector('[role=alert]')?.textContent).toContain('reached');
  });
});
