import { DOCUMENT, Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Today } from '@midstance/contracts/training';
import { Dates } from '../../settings/dates';
import { Diary, type DiaryRecord, addressOf } from '../phone/diary';
import { Outbox } from '../phone/outbox';
import { Phone } from '../phone/phone';
import { dayOf } from './day';
import { TodayClient } from './today-client';

const NAME = 'today';
/** How often the day looks at the clock: for the hour-after question, and for midnight. */
const CLOCK_MS = 20_000;

/** The runner's day: the last view the phone has, at once; then what the server says. */
@Injectable({ providedIn: 'root' })
export class TodayStore {
  private readonly client = inject(TodayClient);
  private readonly phone = inject(Phone);
  private readonly outbox = inject(Outbox);
  private readonly diary = inject(Diary);
  private readonly dates = inject(Dates);

  private readonly state = signal<Today | null>(null);
  private readonly nowMs = signal(Date.now());
  private opening: Promise<void> | null = null;

  readonly view = this.state.asReadonly();
  /** Of the phone's own clock, 0 to 23. */
  readonly hour = computed(() => new Date(this.nowMs()).getHours());
  /** Why there is no view at all; `null` while there is one. */
  readonly error = signal<unknown>(null);
  readonly day = computed(() => {
    const view = this.view();
    if (view === null) return null;
    const [nowMs, unsent] = [this.nowMs(), this.outbox.unsent()];
    const isUnsent = (record: DiaryRecord) => unsent.has(addressOf(record));
    return dayOf(view, this.diary.records(), this.dates.today(view.timeZone), nowMs, isUnsent);
  });

  constructor() {
    const look = () => this.nowMs.set(Date.now());
    setInterval(look, CLOCK_MS);
    inject(DOCUMENT).addEventListener('visibilitychange', () => {
      look();
      // Another tab may have written meanwhile.
      void this.diary.open();
      // The plan of yesterday's view may have changed over night.
      if (this.day()?.date !== this.view()?.localDate) void this.refresh();
    });
    effect(() => {
      // What was just accepted may have moved the plan.
      if (this.outbox.lastReceipt() !== null) untracked(() => void this.refresh());
    });
  }

  /** Shows what the phone has, then asks the server. Resolves when there is something to show, or nothing to be had. */
  open(): Promise<void> {
    this.opening ??= this.start();
    return this.opening;
  }

  /** Sends what waits, then reads the day anew. Without a connection the last view stays. */
  async refresh(): Promise<void> {
    this.nowMs.set(Date.now());
    await this.outbox.flush();
    if (this.outbox.waiting() > 0 && this.view() !== null) return;
    try {
      const view = await this.client.today();
      this.state.set(view);
      this.error.set(null);
      await this.phone.keep(NAME, view);
    } catch (error) {
      if (this.view() === null) this.error.set(error);
    }
  }

  private async start(): Promise<void> {
    const [kept] = await Promise.all([this.phone.read<Today>(NAME), this.diary.open()]);
    if (kept !== null) this.state.set(kept);
    const fresh = this.refresh();
    if (kept === null) await fresh;
  }
}
