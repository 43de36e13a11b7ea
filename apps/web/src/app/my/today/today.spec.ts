import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SaveCheckIn, Today as TodayView, TrainingReceipt } from '@midstance/contracts/training';
import { PainButtonsHarness } from '@midstance/ui/pain-buttons/testing';
import { Api } from '../../http/api';
import { ProblemError } from '../../http/problem';
import { LateFigure } from '../figure/late-figure';
import { Diary } from '../phone/diary';
import { Today } from './today';
import { aRun, aView, MONDAY } from './testing/a-view';
import { TodayStore } from './today-store';

const taken: TrainingReceipt = { replay: false, sessionClass: null, message: 'Saved.' };
const unreachable = new ProblemError({
  ...{ code: 'unreachable', status: 0, title: 'Midstance cannot be reached', detail: '', howToFix: 'Try again.' },
  ...{ instance: '', errors: [] },
});

describe('Today', () => {
  let view: TodayView | null;
  let sent: [string, unknown][];
  let fixture: ComponentFixture<Today>;
  const page = () => fixture.nativeElement as HTMLElement;
  const text = () => page().textContent;

  /** Angular is stable before the phone's storage is; this waits for both. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  }

  async function open(shown: TodayView | null): Promise<void> {
    view = shown;
    sent = [];
    const api = {
      get: () => (view === null ? Promise.reject(unreachable) : Promise.resolve(view)),
      put: (url: string, body: unknown) => {
        sent.push([url, body]);
        return Promise.resolve(taken);
      },
    };
    TestBed.configureTestingModule({ providers: [provideRouter([]), { provide: Api, useValue: api }] });
    // The figure needs a browser that draws.
    TestBed.overrideComponent(LateFigure, { set: { template: '', imports: [] } });
    fixture = TestBed.createComponent(Today);
    await settle();
  }

  function press(name: string): Promise<void> {
    const button = [...page().querySelectorAll<HTMLElement>('button, a')].find(
      (each) => (each.getAttribute('aria-label') ?? each.textContent).trim() === name,
    );
    if (!button) throw new Error(`There is no "${name}" in: ${text()}`);
    button.click();
    return settle();
  }

  beforeEach(() =>
    jest.useFakeTimers({
      doNotFake: ['setTimeout', 'clearTimeout', 'queueMicrotask'],
      now: Date.parse(`${MONDAY}T09:00:00Z`),
    }),
  );
  afterEach(() => jest.useRealTimers());

  it('greets and shows one filled button', async () => {
    await open(aView());
    expect(page().querySelector('h1')?.textContent).toMatch(/^Good (morning|afternoon|evening), Ines$/);
    expect(page().querySelectorAll('.filled')).toHaveLength(1);
    expect(page().querySelector('.filled')?.textContent.trim()).toBe('Start');
    expect(text()).toContain('2 exercises');
  });

  it('greets by the hour it is now, however long it stays open', async () => {
    jest.setSystemTime(new Date(2026, 10, 23, 9));
    await open(aView());
    expect(page().querySelector('h1')?.textContent).toBe('Good morning, Ines');
    jest.advanceTimersByTime(5 * 3_600_000);
    await settle();
    expect(page().querySelector('h1')?.textContent).toBe('Good afternoon, Ines');
  });

  it('says why there is no running, and whom to call', async () => {
    const base = aView();
    const why = 'Please stop running and contact your therapist.';
    await open({ ...base, clinicPhone: '+41 44 000 00 00', run: base.run && { ...base.run, status: 'hold', why } });
    expect(text()).toContain(why);
    expect(page().querySelector('.filled')?.getAttribute('href')).toBe('tel:+41 44 000 00 00');
  });

  it('asks for the morning first, without a default, and saves with the first tap and the second', async () => {
    await open(aView({ morningQuestion: { runId: 'x', runDate: '2026-11-22', bodyPart: 'knee' } }));
    expect(page().querySelector('ui-card')?.textContent).toContain('How is the knee this morning?');
    const buttons = await TestbedHarnessEnvironment.loader(fixture).getHarness(PainButtonsHarness);
    expect(await buttons.value()).toBeNull();
    expect(sent).toEqual([]);
    await buttons.choose(3);
    await settle();
    expect(sent).toMatchObject([[`/api/my/check-ins/${MONDAY}`, { painMorning: 3, stiffnessMin: null }]]);
    expect(text()).not.toContain('Thank you');
    await press('Under 10 min');
    expect(sent[1]?.[0]).toBe(`/api/my/check-ins/${MONDAY}`);
    expect(sent[1]?.[1]).toMatchObject({
      painMorning: 3,
      stiffnessMin: 5,
      nightPain: null,
    } satisfies Partial<SaveCheckIn>);
    expect(text()).toContain('Thank you, that is saved.');
  });

  it('asks for each morning anew, when the app stays open over night', async () => {
    const ran = aView({ morningQuestion: { runId: 'x', runDate: '2026-11-22', bodyPart: 'knee' } });
    await open(ran);
    const answers = () => TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness);
    await (await answers())[0]?.choose(3);
    await settle();
    expect(text()).toContain('How is the knee this morning?');
    const nextDay = async (shown: TodayView) => {
      view = shown;
      jest.advanceTimersByTime(24 * 3_600_000);
      await TestBed.inject(TodayStore).refresh();
      await settle();
    };
    const [tuesday, wednesday] = ['2026-11-24', '2026-11-25'];
    await nextDay({ ...ran, localDate: tuesday, morningQuestion: { runId: 'y', runDate: MONDAY, bodyPart: 'knee' } });
    expect(await Promise.all((await answers()).map((each) => each.value()))).toEqual([null]);
    expect(text()).not.toContain('Was it stiff?');
    await nextDay({ ...ran, localDate: wednesday, morningQuestion: null });
    expect(text()).not.toContain('this morning?');
  });

  it('asks the clinic anew when it is taken out on another day', async () => {
    const base = aView();
    await open(base);
    jest.advanceTimersByTime(24 * 3_600_000);
    const why = 'Please stop running and contact your therapist.';
    view = { ...base, localDate: '2026-11-24', run: base.run && { ...base.run, status: 'hold', why } };
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(text()).toContain(why);
  });

  it('asks about each of two runs anew, an hour after', async () => {
    await open(aView());
    const diary = TestBed.inject(Diary);
    await diary.saveRun(aRun(), 'first');
    await diary.saveRun({ ...aRun(), endedAt: `${MONDAY}T07:30:00Z` }, 'second');
    await settle();
    const answers = () => TestbedHarnessEnvironment.loader(fixture).getHarness(PainButtonsHarness);
    await (await answers()).choose(4);
    await settle();
    expect(text()).toContain('How much does it hurt now?');
    expect(await (await answers()).value()).toBeNull();
  });

  it('fills in a past day with one answer', async () => {
    await open(aView());
    await press('Saturday, November 21: no word yet. Fill in');
    await press('I did');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.[1]).toMatchObject({ localDate: '2026-11-21', completed: 'full', painDuring: null });
    expect(text()).toContain('Saturday, November 21: done');
  });

  it('takes noon on the runner’s own clock for the time of a past day', async () => {
    await open(aView({ timeZone: 'Pacific/Auckland' }));
    await press('Saturday, November 21: no word yet. Fill in');
    await press('I did');
    expect(sent[0]?.[1]).toMatchObject({ localDate: '2026-11-21', endedAt: '2026-11-20T23:00:00.000Z' });
  });

  it('says what to do when nothing can be shown, and shows it when the server is back', async () => {
    await open(null);
    expect(text()).toContain('Midstance cannot be reached');
    view = aView();
    await press('Try again');
    expect(text()).toContain('Ines');
  });
});
