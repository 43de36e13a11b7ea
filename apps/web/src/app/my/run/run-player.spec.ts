import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SaveRun, Today, TrainingReceipt } from '@midstance/contracts/training';
import { ErrorSummaryHarness } from '@midstance/ui/error-summary/testing';
import { PainButtonsHarness } from '@midstance/ui/pain-buttons/testing';
import { RingCountdownHarness } from '@midstance/ui/ring-countdown/testing';
import { Api } from '../../http/api';
import { Cues, type Cue } from '../cues/cues';
import { Phone } from '../phone/phone';
import { openShelf, type Shelf } from '../phone/shelf';
import { aView, MONDAY } from '../today/testing/a-view';
import { RunPlayer } from './run-player';

const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'nextTick'] as const),
  ...(['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] as const),
];
const taken: TrainingReceipt = { replay: false, sessionClass: null, message: 'Saved.' };

describe('the run player', () => {
  let sent: SaveRun[];
  let given: [Cue, string][];
  let shelf: Shelf;
  let fixture: ComponentFixture<RunPlayer>;
  const page = () => fixture.nativeElement as HTMLElement;
  const kind = () => page().querySelector('.kind')?.textContent;

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  }

  async function open(view: Today = aView()): Promise<void> {
    TestBed.resetTestingModule();
    const api = {
      get: () => Promise.resolve(view),
      put: (_: string, body: SaveRun) => {
        sent.push(body);
        return Promise.resolve(taken);
      },
    };
    const cues = {
      sound: () => true,
      unlock: () => undefined,
      keepLit: () => Promise.resolve(),
      letSleep: () => Promise.resolve(),
      give: (cue: Cue, words = '') => given.push([cue, words]),
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'my', children: [] }]),
        { provide: Api, useValue: api },
        { provide: Phone, useValue: { ...keeping(shelf) } },
        { provide: Cues, useValue: cues },
      ],
    });
    fixture = TestBed.createComponent(RunPlayer);
    await settle();
  }

  async function press(name: string): Promise<void> {
    const button = [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === name);
    if (!button) throw new Error(`There is no "${name}" in: ${page().textContent}`);
    button.click();
    await settle();
  }

  async function wait(seconds: number): Promise<void> {
    jest.advanceTimersByTime(seconds * 1000);
    await settle();
  }

  async function openNextMorning(): Promise<void> {
    TestBed.resetTestingModule();
    jest.setSystemTime(Date.parse('2026-11-24T07:00:00Z'));
    await open();
    await wait(1);
  }

  const pains = () => TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness);

  beforeEach(async () => {
    jest.useFakeTimers({ doNotFake: REAL, now: Date.parse(`${MONDAY}T09:00:00Z`) });
    [sent, given] = [[], []];
    shelf = await openShelf('spec');
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('changes by the clock and says so', async () => {
    await open();
    expect(kind()).toBe('WALK');
    await wait(61);
    expect(kind()).toBe('RUN');
    expect(given.filter(([cue]) => cue !== 'tick')).toEqual([
      ['stop', 'Walk'],
      ['go', 'Run'],
    ]);
    const ring = await TestbedHarnessEnvironment.loader(fixture).getHarness(RingCountdownHarness);
    expect(await ring.words()).toBe('1:59 1 of 2');
  });

  it('stands still while paused, also when the app was closed meanwhile', async () => {
    await open();
    await wait(30);
    await press('Pause');
    await wait(600);
    await open();
    await press('Go on');
    await wait(20);
    expect(kind()).toBe('WALK');
    await wait(11);
    expect(kind()).toBe('RUN');
  });

  it('goes on when the phone’s clock is set back, and does not end before it began', async () => {
    await open();
    await wait(70);
    expect(kind()).toBe('RUN');
    jest.setSystemTime(Date.parse(`${MONDAY}T01:00:00Z`));
    await wait(30);
    expect(kind()).toBe('RUN');
    await wait(261);
    const [before, during] = await pains();
    await before?.choose(0);
    await during?.choose(1);
    await press('Save');
    expect(sent[0]).toMatchObject({ completed: 'full', runMin: 4, walkMin: 2 });
    expect(Date.parse(sent[0]!.endedAt)).toBeGreaterThanOrEqual(Date.parse(sent[0]!.startedAt));
  });

  it('asks at the end, without a default for pain, and saves what the clock saw', async () => {
    await open();
    await wait(361);
    expect(page().textContent).toContain('How was your run?');
    await press('Save');
    expect(sent).toEqual([]);
    const problems = await TestbedHarnessEnvironment.loader(fixture).getHarness(ErrorSummaryHarness);
    const [tapBefore, tapDuring] = ['before', 'during'].map(
      (when) => `Tap your pain ${when} the run. 0 means no pain.`,
    );
    expect(await problems.messages()).toEqual([tapBefore, tapDuring]);
    expect(await problems.hasFocus()).toBe(true);
    const beside = () => [...page().querySelectorAll('.fault')].map((each) => each.textContent);
    expect(beside()).toEqual([tapBefore, tapDuring]);
    await problems.follow(1);
    expect(document.activeElement?.closest('ui-pain-buttons')?.getAttribute('data-question')).toBe('painDuring');
    const [before, during] = await pains();
    await before?.choose(0);
    expect(beside()).toEqual([tapDuring]);
    await during?.choose(4);
    await press('Save');
    expect(sent[0]).toMatchObject({
      ...{ planId: 'plan', stepId: 'P2-1', completed: 'full', runMin: 4, walkMin: 2, painBefore: 0, painDuring: 4 },
      ...{ painAfter60Min: null, swelling: null, limp: null, effort: null, distanceM: null, redFlags: [] },
    });
    expect(await shelf.read('run')).toBeNull();
  });

  it('ends a run when its time was over, however late the app is opened', async () => {
    await open();
    await wait(90);
    await openNextMorning();
    const [before, during] = await pains();
    await before?.choose(0);
    await during?.choose(1);
    await press('Save');
    expect(sent).toMatchObject([{ localDate: MONDAY, endedAt: `${MONDAY}T09:06:00.000Z` }]);
  });

  it('ends a run that was paused and not taken up again when it was paused', async () => {
    await open();
    await wait(90);
    await press('Pause');
    await openNextMorning();
    await press('I’m done');
    await press('Stop and say how it was');
    const [before, during] = await pains();
    await before?.choose(0);
    await during?.choose(1);
    await press('I stopped: other reason');
    await press('Save');
    expect(sent).toMatchObject([{ localDate: MONDAY, endedAt: `${MONDAY}T09:01:30.000Z` }]);
  });

  it('keeps what was answered when the app is closed before it is saved', async () => {
    await open();
    await wait(361);
    const [before] = await pains();
    await before?.choose(3);
    await press('A few minutes');
    await open();
    await settle();
    const [, during] = await pains();
    await during?.choose(4);
    await press('Save');
    expect(sent).toMatchObject([{ painBefore: 3, painDuring: 4, limp: 'brief' }]);
    expect(await shelf.read('run-answers')).toBeNull();
  });

  it('asks anew after hours: what hurt then is not what is said now', async () => {
    await open();
    await wait(361);
    const [before] = await pains();
    await before?.choose(3);
    await settle();
    await wait(3 * 3600);
    await open();
    await settle();
    expect(await (await pains())[0]?.value()).toBeNull();
  });

  it('does not call a run that was stopped a whole one', async () => {
    await open();
    await wait(90);
    await press('I’m done');
    await press('Stop and say how it was');
    const [before, during] = await pains();
    await before?.choose(1);
    await during?.choose(6);
    await press('I stopped: it hurt');
    await press('Save');
    expect(sent[0]).toMatchObject({ completed: 'partial-symptom', runMin: 0.5, walkMin: 1 });
  });

  it('sends a stop sign and says what to do about it at once', async () => {
    await open();
    await wait(361);
    page().querySelectorAll<HTMLInputElement>('app-stop-signs input')[0]?.click();
    await settle();
    expect(page().querySelector('.act')?.textContent).toContain('Call the emergency number now.');
    const [before, during] = await pains();
    await before?.choose(0);
    await during?.choose(2);
    await press('Save');
    expect(sent[0]?.redFlags).toEqual(['RF5']);
  });

  it('asks why after a break of a week', async () => {
    const run = { ...aView().recentRuns[0], localDate: '2026-11-16', completed: 'full' } as Today['recentRuns'][number];
    await open(aView({ recentRuns: [run] }));
    await wait(361);
    expect(page().textContent).toContain('You had a break of a week or more. Why?');
  });

  it('starts nothing while the plan is on hold', async () => {
    const view = aView();
    await open({ ...view, run: view.run && { ...view.run, status: 'hold' } });
    expect(page().textContent).toContain('No run today');
  });
});

/** The phone's own methods over a shelf that outlives the app. */
function keeping(shelf: Shelf): Partial<Phone> {
  return {
    entries: () => shelf.entries(),
    add: (entry) => shelf.add(entry),
    change: (entry, next) => shelf.change(entry, next),
    keep: (name, value) => shelf.keep(name, value),
    read: async <T>(name: string) => ((await shelf.read(name)) ?? null) as T | null,
  };
}
