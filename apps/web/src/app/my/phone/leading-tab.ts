import { DestroyRef, Injectable, inject, signal } from '@angular/core';

/** What one tab leads at a time. */
export type Led = 'session' | 'run';

/**
 * One tab at a time leads a session or a run: the one that opened it last. The others let go, so that no clock ticks
 * twice and no tab writes over another. A browser without channels has one tab, as far as this goes.
 */
@Injectable()
export class LeadingTab {
  private readonly channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('midstance-leading') : null;
  private readonly elsewhere = signal(false);
  private led: Led | null = null;
  /** Another tab took over. */
  readonly isElsewhere = this.elsewhere.asReadonly();

  constructor() {
    const heard = ({ data }: MessageEvent) => {
      if (data === this.led) this.elsewhere.set(true);
    };
    this.channel?.addEventListener('message', heard);
    inject(DestroyRef).onDestroy(() => this.channel?.close());
  }

  /** This tab leads from now on. */
  take(led: Led): void {
    this.led = led;
    this.elsewhere.set(false);
    this.channel?.postMessage(led);
  }
}
