import { DOCUMENT, Injectable, inject, signal } from '@angular/core';

/** What a sound says. */
export type Cue = 'tick' | 'go' | 'stop' | 'end';

/** Tones of a cue: pitch in Hz and length in seconds, one after the other. */
const TONES: Readonly<Record<Cue, readonly (readonly [pitchHz: number, lengthS: number])[]>> = {
  tick: [[660, 0.08]],
  go: [[990, 0.25]],
  stop: [
    [520, 0.15],
    [390, 0.25],
  ],
  end: [
    [660, 0.15],
    [880, 0.15],
    [1100, 0.3],
  ],
};

/** Buzzes of a cue in ms: on, off, on … Told apart without looking. */
const BUZZES: Readonly<Record<Cue, readonly number[]>> = {
  tick: [],
  go: [400],
  stop: [150, 100, 150],
  end: [300, 150, 300, 150, 500],
};

/** What of a browser's navigator buzzes; much of it is missing in some browsers. */
interface Buzzing {
  readonly vibrate?: (pattern: number[]) => boolean;
  readonly userActivation?: { readonly hasBeenActive: boolean };
}

const LOUDNESS = 0.25;
const SOUND_KEY = 'midstance.sound';

/** Sounds, buzzes and words that lead through a session, and the screen that stays lit. Made in the browser, no files. */
@Injectable({ providedIn: 'root' })
export class Cues {
  private readonly window = inject(DOCUMENT).defaultView;
  private audio: AudioContext | null = null;
  private light: WakeLockSentinel | null = null;
  /** Whether the runner wants to hear anything; remembered on this phone. */
  readonly sound = signal(this.window?.localStorage.getItem(SOUND_KEY) !== 'off');

  toggleSound(): void {
    this.sound.update((on) => !on);
    this.window?.localStorage.setItem(SOUND_KEY, this.sound() ? 'on' : 'off');
  }

  /** Browsers stay silent until the person has touched the page: call this from a touch. */
  unlock(): void {
    if (this.window === null || !('AudioContext' in this.window)) return;
    this.audio ??= new this.window.AudioContext();
    if (this.audio.state === 'suspended') void this.audio.resume();
  }

  /** A cue as sound and buzz, with words where there are some. */
  give(cue: Cue, words = ''): void {
    this.buzz(BUZZES[cue]);
    if (!this.sound()) return;
    this.play(cue);
    if (words !== '') this.say(words);
  }

  /** Keeps the screen lit while a session runs; does nothing where the phone does not know how. */
  async keepLit(): Promise<void> {
    const locks = this.window?.navigator as { wakeLock?: WakeLock } | undefined;
    if (this.light !== null && !this.light.released) return;
    this.light = (await locks?.wakeLock?.request('screen').catch(() => null)) ?? null;
  }

  async letSleep(): Promise<void> {
    await this.light?.release();
    this.light = null;
  }

  private play(cue: Cue): void {
    const { audio } = this;
    if (audio?.state !== 'running') return;
    let at = audio.currentTime;
    for (const [pitchHz, lengthS] of TONES[cue]) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      tone.frequency.value = pitchHz;
      volume.gain.setValueAtTime(LOUDNESS, at);
      // Fades out, because a tone that is cut off clicks.
      volume.gain.exponentialRampToValueAtTime(0.001, at + lengthS);
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + lengthS);
      at += lengthS;
    }
  }

  private buzz(pattern: readonly number[]): void {
    const phone = this.window?.navigator as Buzzing | undefined;
    // A phone that was not touched since the page came up refuses, and calls the wish an error.
    if (pattern.length > 0 && phone?.userActivation?.hasBeenActive !== false) phone?.vibrate?.([...pattern]);
  }

  private say(words: string): void {
    if (this.window === null || !('speechSynthesis' in this.window)) return;
    this.window.speechSynthesis.cancel();
    this.window.speechSynthesis.speak(new SpeechSynthesisUtterance(words));
  }
}
