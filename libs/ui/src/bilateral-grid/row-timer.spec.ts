import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { RowTimer } from './row-timer';

/** A sound card that remembers when it was asked to beep, seconds on its own clock, which begins at 100. */
class SoundCard {
  static last: SoundCard | undefined;
  readonly beeps: number[] = [];
  readonly destination = {};
  closed = 0;
  resumed = 0;
  private readonly began = performance.now();

  constructor() {
    SoundCard.last = this;
  }

  get currentTime(): number {
    return 100 + (performance.now() - this.began) / 1000;
  }

  createOscillator() {
    return { frequency: {}, connect: jest.fn(), start: (at: number) => this.beeps.push(at), stop: jest.fn() };
  }

  close(): Promise<void> {
    this.closed += 1;
    return Promise.resolve();
  }

  resume(): Promise<void> {
    this.resumed += 1;
    return Promise.resolve();
  }
}

describe('the clock in a timed row', () => {
  let fixture: ComponentFixture<RowTimer>;
  const seconds: number[] = [];

  beforeEach(() => {
    jest.useFakeTimers();
    Object.assign(globalThis, { AudioContext: SoundCard });
    SoundCard.last = undefined;
    seconds.length = 0;
  });
  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, 'AudioContext');
  });

  function show(kind: 'stopwatch' | 'metronome'): void {
    fixture = TestBed.createComponent(RowTimer);
    fixture.componentRef.setInput('kind', kind);
    fixture.componentInstance.seconds.subscribe((value) => seconds.push(value));
    fixture.detectChanges();
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const button = () => page().querySelector('button')!;
  const words = () => page().textContent.replace(/\s+/g, ' ').trim();
  const press = () => {
    button().click();
    fixture.detectChanges();
  };
  const pass = (ms: number) => {
    jest.advanceTimersByTime(ms);
    fixture.detectChanges();
  };
  const inSight = () => document.dispatchEvent(new Event('visibilitychange'));

  it('beats from the press on, and counts', () => {
    show('metronome');
    expect(words()).toBe('m 60 bpm');
    press();
    expect([words(), button().getAttribute('aria-pressed')]).toEqual(['m Silence 1', 'true']);
    pass(3000);
    expect(words()).toBe('m Silence 4');
    expect(SoundCard.last?.beeps.slice(0, 4)).toEqual([100, 101, 102, 103]);
  });

  it('is silent from the second press on, gives no seconds, and begins anew with the first beat', () => {
    show('metronome');
    press();
    pass(2300);
    const first = SoundCard.last!;
    press();
    const beeps = first.beeps.length;
    pass(5000);
    expect([first.closed, first.beeps.length, words(), seconds]).toEqual([1, beeps, 'm 60 bpm', []]);
    press();
    expect(words()).toBe('m Silence 1');
    expect(SoundCard.last?.beeps[0]).toBe(100);
  });

  it('is in step when the page is in sight again, without the beats that were missed', () => {
    show('metronome');
    press();
    const before = SoundCard.last!.beeps.length;
    // A page nobody sees is not asked; its clock goes on.
    const ahead = 60_300;
    const now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => now + ahead);
    inSight();
    fixture.detectChanges();
    expect(words()).toBe('m Silence 61');
    const late = SoundCard.last!.beeps.slice(before);
    expect(late.map((at) => Math.round((at - 100) * 1000))).toEqual([61_000, 62_000]);
    expect(SoundCard.last?.resumed).toBe(1);
    jest.restoreAllMocks();
  });

  it('is silent when its row goes', () => {
    show('metronome');
    press();
    fixture.destroy();
    expect(SoundCard.last?.closed).toBe(1);
  });

  it('a stopwatch gives its tenths and makes no sound', () => {
    show('stopwatch');
    press();
    pass(12_340);
    expect(words()).toBe('s Stop 12.3');
    press();
    expect([seconds, words(), SoundCard.last]).toEqual([[12.3], 's Stopwatch', undefined]);
    inSight();
    expect(words()).toBe('s Stopwatch');
  });

  it('counts without a sound where the browser has none', () => {
    Reflect.deleteProperty(globalThis, 'AudioContext');
    show('metronome');
    press();
    pass(1000);
    expect(words()).toBe('m Silence 2');
  });
});
