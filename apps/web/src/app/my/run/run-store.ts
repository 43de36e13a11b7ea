import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { newId } from '../../http/new-id';
import { Cues } from '../cues/cues';
import { LeadingTab } from '../phone/leading-tab';
import { TodayStore } from '../today/today-store';
import { intervalsOf, overAtMs, passedS, placeAt, setBack } from './intervals';
import { RunDrafts, type RunDraft } from './run-draft';

const TICK_MS = 200;
const LAST_S = 3;
/** A clock that runs this far behind itself was set, ms. */
const SET_BACK_MS = 1000;

/** The walk-run that is being done. The phone keeps it, and everything shown is worked out from the clock. */
@Injectable()
export class RunStore {
  private readonly drafts = inject(RunDrafts);
  private readonly todayStore = inject(TodayStore);
  private readonly cues = inject(Cues);
  private readonly tab = inject(LeadingTab);
  private readonly nowMs = signal(Date.now());
  private heard = '';

  /** Another tab leads the run now. */
  readonly isElsewhere = this.tab.isElsewhere;
  readonly draft = signal<RunDraft | null>(null);
  readonly place = computed(() => {
    const draft = this.draft();
    return draft && placeAt(draft.intervals, passedS(draft.clock, this.nowMs()));
  });
  readonly interval = computed(() => this.draft()?.intervals[this.place()?.index ?? -1] ?? null);
  readonly next = computed(() => this.draft()?.intervals[(this.place()?.index ?? -1) + 1] ?? null);
  /** Filled part of the ring, 0 to 1. */
  readonly filled = computed(() => {
    const [interval, place] = [this.interval(), this.place()];
    return interval === null || place === null ? 1 : 1 - place.leftInIntervalS / interval.lengthS;
  });

  constructor() {
    const ticking = setInterval(() => this.tick(), TICK_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(ticking));
  }

  /** Goes on with the run that was begun, or begins today's. False when none may be run now. */
  async open(): Promise<boolean> {
    this.tab.take('run');
    await this.todayStore.open();
    const kept = await this.drafts.read();
    const day = this.todayStore.day();
    if (kept !== null) {
      this.draft.set(kept);
      return true;
    }
    if (day?.run?.status !== 'go') return false;
    const { planId, stepId, label } = day.run;
    await this.change({
      id: newId(),
      planId,
      stepId,
      label,
      localDate: day.date,
      timeZone: this.todayStore.view()?.timeZone ?? 'UTC',
      intervals: intervalsOf(day.run),
      clock: { startedAtMs: Date.now(), pausedAtMs: null, pausedForMs: 0 },
      ended: null,
    });
    return true;
  }

  /** Whether a run is in progress on this phone. */
  async isKept(): Promise<boolean> {
    return (await this.drafts.read()) !== null;
  }

  async togglePause(): Promise<void> {
    const draft = this.draft();
    if (draft === null) return;
    const now = Date.now();
    const { clock } = draft;
    const changed =
      clock.pausedAtMs === null
        ? { ...clock, pausedAtMs: now }
        : { ...clock, pausedAtMs: null, pausedForMs: clock.pausedForMs + now - clock.pausedAtMs };
    await this.change({ ...draft, clock: changed });
  }

  /** The runner is through, or stops here. */
  async end(): Promise<void> {
    const [draft, place] = [this.draft(), this.place()];
    if (draft === null || place === null) return;
    // The phone may have slept since, or the app been closed over night.
    const atMs = overAtMs(draft.intervals, draft.clock, Date.now());
    await this.change({ ...draft, ended: { ...place, atMs } });
  }

  async drop(): Promise<void> {
    await this.drafts.drop();
  }

  private tick(): void {
    const now = Date.now();
    const backMs = this.nowMs() - now;
    this.nowMs.set(now);
    if (backMs > SET_BACK_MS) void this.setBack(backMs);
    const [draft, place] = [this.draft(), this.place()];
    if (draft === null || place === null || draft.ended !== null || this.isElsewhere()) return;
    if (draft.clock.pausedAtMs !== null) return;
    this.listen(place.index, Math.ceil(place.leftInIntervalS));
    // A step without intervals (by distance) has no end the clock could know.
    if (draft.intervals.length > 0 && place.index >= draft.intervals.length) void this.end();
  }

  /** The phone's clock was set back: what has passed has passed. */
  private async setBack(byMs: number): Promise<void> {
    const draft = this.draft();
    if (draft?.ended === null) await this.change({ ...draft, clock: setBack(draft.clock, byMs) });
  }

  private listen(index: number, leftS: number): void {
    const begun = index.toString();
    const mark = leftS <= LAST_S ? `${begun} ${leftS.toString()}` : begun;
    if (mark === this.heard) return;
    const sameInterval = this.heard === begun || this.heard.startsWith(`${begun} `);
    this.heard = mark;
    const kind = this.draft()?.intervals[index]?.kind;
    if (sameInterval) this.cues.give('tick');
    else if (kind === undefined) this.cues.give('end', 'Well done. You are through.');
    else this.cues.give(kind === 'run' ? 'go' : 'stop', kind === 'run' ? 'Run' : 'Walk');
  }

  private async change(draft: RunDraft): Promise<void> {
    this.draft.set(draft);
    this.nowMs.set(Date.now());
    await this.drafts.keep(draft);
  }
}
