import { Component, DestroyRef, computed, inject, input, output, signal } from '@angular/core';

/** Beats a minute of the metronome: the rate heel raises are counted at. */
const BEATS_PER_MIN = 60;
const BEEP_SEC = 0.05;
const BEEP_HZ = 880;
/** How often the shown time is read from the clock, ms. */
const REFRESH_MS = 100;

/**
 * A clock inside a timed test. The stopwatch gives its seconds (tenths) when it is stopped; the metronome beeps and
 * counts 60 beats a minute. Both go by the clock, so a page that was asleep never drifts.
 */
@Component({
  selector: 'ui-row-timer',
  template: `
    <button type="button" class="button small" [attr.aria-pressed]="running()" (click)="toggle()">
      <kbd>{{ letter() }}</kbd>
      @if (kind() === 'stopwatch') {
        {{ running() ? 'Stop' : 'Stopwatch' }}
      } @else {
        {{ running() ? 'Silence' : '60 bpm' }}
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
})
export class RowTimer {
  readonly kind = input.required<'stopwatch' | 'metronome'>();
  /** Stopped after so many seconds. */
  readonly seconds = output<number>();

  protected readonly running = signal(false);
  private readonly elapsedMs = signal(0);
  protected readonly letter = computed(() => (this.kind() === 'stopwatch' ? 's' : 'm'));
  protected readonly shown = computed(() =>
    this.kind() === 'stopwatch'
      ? (this.elapsedMs() / 1000).toFixed(1)
      : Math.floor((this.elapsedMs() / 60_000) * BEATS_PER_MIN + 1).toString(),
  );
  private startedAt = 0;
  private beats = 0;
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

  private start(): void {
    this.startedAt = performance.now();
    this.beats = 0;
    this.elapsedMs.set(0);
    this.running.set(true);
    if (this.kind() === 'metronome' && 'AudioContext' in globalThis) this.sound = new AudioContext();
    this.tick();
    this.ticking = setInterval(() => this.tick(), REFRESH_MS);
  }

  private stop(): void {
    const seconds = Math.round((performance.now() - this.startedAt) / 100) / 10;
    this.halt();
    if (this.kind() === 'stopwatch') this.seconds.emit(seconds);
  }

  private halt(): void {
    clearInterval(this.ticking);
    this.running.set(false);
    void this.sound?.close();
    this.sound = undefined;
  }

  private tick(): void {
    this.elapsedMs.set(performance.now() - this.startedAt);
    const due = Math.floor((this.elapsedMs() / 60_000) * BEATS_PER_MIN) + 1;
    if (due > this.beats) this.beep();
    this.beats = due;
  }

  private beep(): void {
    if (!this.sound) return;
    const tone = this.sound.createOscillator();
    tone.frequency.value = BEEP_HZ;
    tone.connect(this.sound.destination);
    tone.start();
    tone.stop(this.sound.currentTime + BEEP_SEC);
  }
}
