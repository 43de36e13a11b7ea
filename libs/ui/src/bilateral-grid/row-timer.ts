import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';
import { BEATS_PER_MIN, beatAt, beatsAhead, stoppedSeconds } from './metronome';

const BEEP_SEC = 0.05;
const BEEP_HZ = 880;
/** How often the shown time is read from the clock, ms. */
const REFRESH_MS = 100;
/** How far ahead beats are put on the sound card, ms: more than the second a page in the background is asked in. */
const AHEAD_MS = 2500;

/**
 * A clock inside a timed test. The stopwatch gives its seconds (tenths) when it is stopped; the metronome beeps and
 * counts 60 beats a minute. Both go by the clock, so a page that was asleep never drifts, and beeps come on time.
 */
@Component({
  selector: 'ui-row-timer',
  template: `
    <button type="button" class="button small" [attr.aria-pressed]="running()" (click)="toggle()">
      <kbd>{{ letter() }}</kbd>
      @if (kind() === 'stopwatch') {
        {{ running() ? 'Stop' : 'Stopwatch' }}
      } @else {
        {{ running() ? 'Silence' : beatsPerMin + ' bpm' }}
      }
    </button>
    @if (running()) {
      <output aria-live="off">{{ shown() }}</output>
    }
  `,
  styles: `
    :host {
      display: flex;
      gap: 8px;
      align-items: center;
      margin-top: 4px;
    }
    @media (pointer: coarse) {
      button {
        min-height: 44px;
      }
      kbd {
        display: none;
      }
    }
    output {
      font-variant-numeric: tabular-nums;
      font-weight: 600;
    }
  `,
  host: { '(document:visibilitychange)': 'look()' },
})
export class RowTimer {
  readonly kind = input.required<'stopwatch' | 'metronome'>();
  /** Stopped after so many seconds. */
  readonly seconds = output<number>();

  protected readonly beatsPerMin = BEATS_PER_MIN;
  protected readonly running = signal(false);
  private readonly elapsedMs = signal(0);
  protected readonly letter = computed(() => (this.kind() === 'stopwatch' ? 's' : 'm'));
  protected readonly shown = computed(() =>
    this.kind() === 'stopwatch' ? (this.elapsedMs() / 1000).toFixed(1) : beatAt(this.elapsedMs()).toString(),
  );
  private startedAt = 0;
  /** Number of the last beat on the sound card. */
  private scheduled = 0;
  private ticking: ReturnType<typeof setInterval> | undefined;
  private sound: AudioContext | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.halt());
  }

  answersTo(key: string): boolean {
    return key === this.letter();
  }

  toggle(): void {
    if (this.running()) this.stop();
    else this.start();
  }

  /** The page is in sight again: the time is right at once, and a sound the device put to sleep goes on. */
  protected look(): void {
    if (!this.running()) return;
    void this.sound?.resume();
    this.tick();
  }

  private start(): void {
    this.startedAt = performance.now();
    this.scheduled = 0;
    this.running.set(true);
    if (this.kind() === 'metronome' && 'AudioContext' in globalThis) this.sound = new AudioContext();
    this.tick();
    this.ticking = setInterval(() => this.tick(), REFRESH_MS);
  }

  private stop(): void {
    const seconds = stoppedSeconds(performance.now() - this.startedAt);
    this.halt();
    if (this.kind() === 'stopwatch') this.seconds.emit(seconds);
  }

  /** Also silences what is on the sound card. */
  private halt(): void {
    clearInterval(this.ticking);
    this.running.set(false);
    void this.sound?.close();
    this.sound = undefined;
  }

  private tick(): void {
    const elapsedMs = performance.now() - this.startedAt;
    this.elapsedMs.set(elapsedMs);
    if (!this.sound) return;
    for (const { number, atMs } of beatsAhead(this.scheduled, elapsedMs, AHEAD_MS)) {
      this.beep(this.sound, Math.max(0, atMs - elapsedMs) / 1000);
      this.scheduled = number;
    }
  }

  private beep(sound: AudioContext, inSec: number): void {
    const tone = sound.createOscillator();
    const atSec = sound.currentTime + inSec;
    tone.frequency.value = BEEP_HZ;
    tone.connect(sound.destination);
    tone.start(atSec);
    tone.stop(atSec + BEEP_SEC);
  }
}
