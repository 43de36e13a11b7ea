import { Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { SaveRun } from '@midstance/contracts/training';
import { EmptyState } from '@midstance/ui/empty-state';
import { Icon } from '@midstance/ui/icon';
import { RingCountdown } from '@midstance/ui/ring-countdown';
import { Cues } from '../cues/cues';
import { Diary } from '../phone/diary';
import { LeadingTab } from '../phone/leading-tab';
import { OpenElsewhere } from '../phone/open-elsewhere';
import { AfterRun } from './after-run';
import { RunStore } from './run-store';

/** Leads through the walk-run of the day, then asks how it was. */
@Component({
  selector: 'app-run-player',
  imports: [AfterRun, EmptyState, Icon, OpenElsewhere, RingCountdown, RouterLink],
  providers: [LeadingTab, RunStore],
  templateUrl: './run-player.html',
  styleUrl: './run-player.scss',
  host: { role: 'main', '(click)': 'cues.unlock()', '(document:visibilitychange)': 'keepLit()' },
})
export class RunPlayer {
  protected readonly store = inject(RunStore);
  protected readonly cues = inject(Cues);
  private readonly diary = inject(Diary);
  private readonly router = inject(Router);
  protected readonly nothing = signal(false);
  protected readonly asking = signal(false);

  protected readonly clock = computed(() => clockWords(this.store.place()?.leftInIntervalS ?? 0));
  protected readonly minutesLeft = computed(() => Math.ceil((this.store.place()?.leftInAllS ?? 0) / 60));
  protected readonly repeats = computed(() => this.store.draft()?.intervals.at(-1)?.repeat ?? 1);
  /** What the clock knows, for the questions after the run. */
  protected readonly facts = computed(() => {
    const draft = this.store.draft();
    if (!draft?.ended) return null;
    return {
      planId: draft.planId,
      stepId: draft.stepId,
      localDate: draft.localDate,
      timeZone: draft.timeZone,
      startedAt: new Date(draft.clock.startedAtMs).toISOString(),
      // A phone whose clock was set back while the app was closed would end the run before it began.
      endedAt: new Date(Math.max(draft.ended.atMs, draft.clock.startedAtMs)).toISOString(),
      // A step by distance has no stretches to time: its minutes are not known.
      runMin: draft.intervals.length === 0 ? null : minutes(draft.ended.ranS),
      walkMin: draft.intervals.length === 0 ? null : minutes(draft.ended.walkedS),
    };
  });

  protected readonly through = computed(() => {
    const draft = this.store.draft();
    return draft !== null && draft.intervals.length > 0 && (draft.ended?.index ?? 0) >= draft.intervals.length;
  });

  constructor() {
    this.cues.unlock();
    void this.store.open().then((open) => (open ? this.cues.keepLit() : this.nothing.set(true)));
  }

  protected keepLit(): void {
    // The phone lets go of the light whenever the app is left.
    if (this.facts() === null) void this.cues.keepLit();
  }

  /** Goes on in this tab where the other one is; what was ended there is not begun anew. */
  protected async takeOver(): Promise<void> {
    if (!(await this.store.isKept())) await this.leave();
    else await this.store.open();
  }

  protected async save(run: SaveRun): Promise<void> {
    const draft = this.store.draft();
    if (draft === null) return;
    await this.diary.saveRun(run, draft.id);
    await this.drop();
  }

  protected async drop(): Promise<void> {
    await this.store.drop();
    await this.leave();
  }

  protected async leave(): Promise<void> {
    await this.cues.letSleep();
    await this.router.navigateByUrl('/my', { replaceUrl: true });
  }
}

/** Minutes with one decimal, as they are stored. */
function minutes(seconds: number): number {
  return Math.round(seconds / 6) / 10;
}

/** "1:05" */
function clockWords(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${Math.floor(whole / 60)}:${(whole % 60).toString().padStart(2, '0')}`;
}
