import { DestroyRef, Injectable, effect, inject, untracked } from '@angular/core';
import { OpenRedFlags } from '../../red-flags/open-red-flags';
import { Recording } from './recording';

/**
 * Keeps the red flags above the runner's screens true while a draft is typed: its own are shown in it, and those above
 * are read anew once a save has changed what the draft finds.
 */
@Injectable()
export class FlagsInHand {
  private readonly recording = inject(Recording);
  private readonly open = inject(OpenRedFlags);
  /** What the draft found when the flags were read last. */
  private told = '';

  constructor() {
    effect(() => {
      if (this.recording.keeper.version() !== null) untracked(() => this.tell());
    });
    inject(DestroyRef).onDestroy(() => {
      this.open.draftInHand.set(null);
      if (this.found() !== this.told) void this.recording.keeper.flush().then(() => this.tell());
    });
  }

  /** The draft that is on the screen; `null` for a signed record. */
  follow(assessmentId: string): void {
    this.open.draftInHand.set(this.recording.locked() ? null : assessmentId);
  }

  private tell(): void {
    const found = this.found();
    if (found === this.told) return;
    this.told = found;
    this.open.reload();
  }

  private found(): string {
    return this.recording
      .judgement()
      .redFlags.map(({ id }) => id)
      .join(' ');
  }
}
