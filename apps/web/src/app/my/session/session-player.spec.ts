import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import type { SaveExerciseSession, TrainingReceipt } from '@midstance/contracts/training';
import { PainButtonsHarness } from '@midstance/ui/pain-buttons/testing';
import { Api } from '../../http/api';
import { LateFigure } from '../figure/late-figure';
import { Phone } from '../phone/phone';
import { openShelf } from '../phone/shelf';
import { aView, MONDAY } from '../today/testing/a-view';
import { SessionPlayer } from './session-player';

const REAL = [
  ...(['setTimeout', 'clearTimeout', 'setImmediate', 'clearImmediate', 'queueMicrotask', 'nextTick'] as const),
  ...(['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] as const),
];

const taken: TrainingReceipt = { replay: false, sessionClass: null, message: 'Saved.' };

describe('the session player', () => {
  let sent: SaveExerciseSession[];
  let phone: Partial<Phone>;
  let fixture: ComponentFixture<SessionPlayer>;
  const page = () => fixture.nativeElement as HTMLElement;
  const side = () => page().querySelector('.side')?.textContent.replace(/\s+/g, ' ').trim();

  async function settle(): Promise<void> {
    for (let turn = 0; turn < 10; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    }
  }

  /** Opens the app on the phone; what an earlier opening kept is still there. */
  async function open(all?: string): Promise<void> {
    TestBed.resetTestingModule();
    const api = {
      get: () => Promise.resolve(aView()),
      put: (_: string, body: SaveExerciseSession) => {
        sent.push(body);
        return Promise.resolve(taken);
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: 'my', children: [] }]),
        { provide: Api, useValue: api },
        { provide: Phone, useValue: phone },
      ],
    });
    // The figure needs a browser that draws.
    TestBed.overrideComponent(LateFigure, { set: { template: '', imports: [] } });
    fixture = TestBed.createComponent(SessionPlayer);
    if (all !== undefined) fixture.componentRef.setInput('all', all);
    await settle();
  }

  async function press(name: string): Promise<void> {
    const button = [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === name);
    if (!button) throw new Error(`There is no "${name}" in: ${page().textContent}`);
    // Nobody taps twice in the same moment on purpose.
    jest.advanceTimersByTime(600);
    button.click();
    await settle();
  }

  async function wait(seconds: number): Promise<void> {
    jest.advanceTimersByTime(seconds * 1000);
    await settle();
  }

  beforeEach(async () => {
    // Only the clock of the player is ours; waiting for the page is real.
    jest.useFakeTimers({ doNotFake: REAL, now: Date.parse(`${MONDAY}T09:00:00Z`) });
    sent = [];
    const shelf = await openShelf('spec');
    phone = {
      entries: () => shelf.entries(),
      add: (entry) => shelf.add(entry),
      change: (entry, next) => shelf.change(entry, next),
      keep: (name, value) => shelf.keep(name, value),
      read: async <T>(name: string) => ((await shelf.read(name)) ?? null) as T | null,
    };
  });
  afterEach(() => {
    TestBed.resetTestingModule();
    jest.useRealTimers();
  });

  it('gets ready, then works, then changes sides', async () => {
    await open();
    expect(side()).toBe('◀ LEFT SIDE');
    expect(page().textContent).toContain('get ready');
    await wait(6);
    expect(page().textContent).toContain('of 10');
    await press('Done as planned');
    expect(side()).toBe('RIGHT SIDE ▶');
    expect(page().textContent).toContain('switch sides');
  });

  it('takes a set back for ten seconds', async () => {
    await open();
    await press('Start now');
    await press('Done as planned');
    await press('Undo');
    expect(side()).toBe('◀ LEFT SIDE');
    await press('Go on');
    await press('Done as planned');
    await wait(11);
    expect(page().textContent).not.toContain('Undo');
  });

  it('goes on where it was after a reload, paused', async () => {
    await open();
    await press('Start now');
    await press('Done as planned');
    await open();
    expect(side()).toBe('RIGHT SIDE ▶');
    await wait(60);
    expect(page().textContent).toContain('Go on');
    expect(sent).toEqual([]);
  });

  it('sends what was done on an earlier day and never ended, without making up an answer', async () => {
    await open();
    await press('Start now');
    await press('Done as planned');
    jest.setSystemTime(Date.parse('2026-11-25T09:00:00Z'));
    await open();
    expect(side()).toBe('◀ LEFT SIDE');
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ localDate: MONDAY, completed: 'partial', painDuring: null, effort: null });
    expect(sent[0]?.sets).toHaveLength(1);
  });

  it('logs skipped sets with the reason and never as done', async () => {
    await open();
    await press('Skip');
    await press('It hurts');
    await wait(11);
    await press('All done as planned');
    await (await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness))[0]?.choose(6);
    await press('Save');
    expect(sent).toHaveLength(1);
    expect(sent[0]?.completed).toBe('partial');
    expect(sent[0]?.painDuring).toBe(6);
    expect(sent[0]?.sets.filter((set) => set.status === 'skipped')).toHaveLength(6);
    expect(sent[0]?.sets.find((set) => set.status === 'skipped')).toMatchObject({ reps: null, skipReason: 'pain' });
  });

  it('asks for pain without a default before it saves', async () => {
    await open('1');
    const save = [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === 'Save');
    expect(save?.disabled).toBe(true);
    await (await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness))[0]?.choose(0);
    await press('Save');
    expect(sent[0]).toMatchObject({ completed: 'full', painDuring: 0, effort: null, localDate: MONDAY });
    expect(sent[0]?.sets).toHaveLength(12);
  });

  const button = (name: string) =>
    [...page().querySelectorAll('button')].find((each) => each.textContent.trim() === name)!;
  const hurts = async (answer: number) =>
    (await TestbedHarnessEnvironment.loader(fixture).getAllHarnesses(PainButtonsHarness))[0]?.choose(answer);

  it('takes a double tap for one: no set is done in no time, no session is sent twice', async () => {
    await open();
    jest.advanceTimersByTime(1000);
    button('Start now').click();
    await settle();
    button('Done as planned').click();
    await settle();
    expect([side(), page().textContent.includes('Undo')]).toEqual(['◀ LEFT SIDE', false]);
    await press('All done as planned');
    await hurts(2);
    const save = button('Save');
    save.click();
    save.click();
    await settle();
    expect(sent).toHaveLength(1);
  });

  it('does not take the tap at the end of a rest for a set', async () => {
    await open();
    jest.advanceTimersByTime(5200);
    fixture.detectChanges();
    button('Done as planned').click();
    await settle();
    expect(side()).toBe('◀ LEFT SIDE');
    await press('Done as planned');
    expect(side()).toBe('RIGHT SIDE ▶');
  });

  it('keeps the answers at the end when the app is closed before they are saved', async () => {
    await open('1');
    await hurts(6);
    await settle();
    await open();
    expect(button('Save').disabled).toBe(false);
    await press('Save');
    expect(sent).toMatchObject([{ painDuring: 6, effort: null, completed: 'full' }]);
  });

  it('goes on when the phone’s clock is set back, and does not end before it began', async () => {
    await open();
    await wait(2);
    jest.setSystemTime(Date.parse(`${MONDAY}T08:00:00Z`));
    await wait(4);
    expect(page().textContent).toContain('of 10');
    await press('All done as planned');
    await hurts(2);
    await press('Save');
    expect(Date.parse(sent[0]!.endedAt)).toBeGreaterThanOrEqual(Date.parse(sent[0]!.startedAt));
  });

  it('goes on after midnight, and is of the day it began on', async () => {
    jest.setSystemTime(Date.parse(`${MONDAY}T23:50:00Z`));
    await open();
    await press('Start now');
    await press('Done as planned');
    jest.setSystemTime(Date.parse('2026-11-24T00:10:00Z'));
    await open();
    expect([side(), sent.length]).toEqual(['RIGHT SIDE ▶', 0]);
    await press('All done as planned');
    await hurts(1);
    await press('Save');
    expect(sent).toMatchObject([{ localDate: MONDAY, completed: 'full' }]);
  });

  describe('in two tabs', () => {
    /** Tabs of one browser: each hears the others. */
    class Channel extends EventTarget {
      static readonly all = new Set<Channel>();
      constructor() {
        super();
        Channel.all.add(this);
      }
      postMessage(data: string): void {
        for (const other of Channel.all) if (other !== this) other.dispatchEvent(new MessageEvent('message', { data }));
      }
      close(): void {
        Channel.all.delete(this);
      }
    }

    beforeEach(() => Object.assign(globalThis, { BroadcastChannel: Channel }));
    afterEach(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));

    it('is led by the one that opened it last; the other lets go, and takes over when asked', async () => {
      await open();
      await press('Start now');
      new Channel().postMessage('session');
      fixture.detectChanges();
      expect(page().textContent).toContain('Open in another tab');
      const before = await phone.read?.<{ sets: unknown[] }>('session');
      await wait(120);
      expect(await phone.read?.('session')).toEqual(before);
      await press('Go on here');
      expect(side()).toBe('◀ LEFT SIDE');
    });

    it('is not begun anew when the other tab has ended it', async () => {
      await open();
      new Channel().postMessage('session');
      fixture.detectChanges();
      await phone.keep?.('session', null);
      await press('Go on here');
      expect(await phone.read?.('session')).toBeNull();
      expect(TestBed.inject(Router).url).toBe('/my');
    });
  });
});
