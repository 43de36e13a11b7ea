import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { SaveRun } from '@midstance/contracts/training';
import { Skeleton } from '@midstance/ui/skeleton';
import { newId } from '../../http/new-id';
import { Choices } from '../pain/choices';
import { Diary } from '../phone/diary';
import { Stepper } from '../session/stepper';
import { addDays } from '../today/days';
import { noonOf } from '../today/noon';
import { TodayStore } from '../today/today-store';
import { dayName } from '../today/words';
import { AfterRun, type RunFacts } from './after-run';

/** Today and the days that may still be filled in. */
const DAYS_BACK = [0, 1, 2, 3];
const USUAL_MIN = 20;
const MOST_MIN = 600;

/** Writes down a run that no player led through: outside the plan, or of a past day. */
@Component({
  selector: 'app-log-run',
  imports: [AfterRun, Choices, Skeleton, Stepper],
  templateUrl: './log-run.html',
  styles: `
    :host {
      display: block;
      width: min(480px, 100%);
      margin: 0 auto;
      padding: 22px 20px calc(20px + env(safe-area-inset-bottom));
    }
    h2 {
      font-size: 16px;
    }
  `,
})
export class LogRun {
  private readonly diary = inject(Diary);
  private readonly router = inject(Router);
  private readonly store = inject(TodayStore);
  /** The same however often "Save" is tapped. */
  private readonly runId = newId();
  /** The day it was, from the address; today when left out. */
  readonly date = input<string>();

  protected readonly day = computed(() => this.store.day());
  protected readonly dayOptions = computed(() => {
    const today = this.day()?.date ?? '';
    return DAYS_BACK.map((back) => addDays(today, -back)).map((value) => ({
      value,
      label: titled(dayName(value, today)),
    }));
  });
  /** The day the runner tapped: it stays, while today goes on. */
  protected readonly tapped = signal<string | null>(null);
  protected readonly chosenDate = computed(() => this.tapped() ?? this.date() ?? this.day()?.date ?? null);
  protected readonly runMin = signal<number | null>(USUAL_MIN);
  protected readonly facts = computed<RunFacts | null>(() => {
    const [date, today, view] = [this.chosenDate(), this.day()?.date, this.store.view()];
    if (date === null || view === null) return null;
    const runMin = this.runMin() ?? 0;
    // The time of day of a past run is not known: noon stands for it.
    const endMs = date === today ? Date.now() : Date.parse(noonOf(date, view.timeZone));
    return {
      planId: null,
      stepId: null,
      localDate: date,
      timeZone: view.timeZone,
      startedAt: new Date(endMs - runMin * 60_000).toISOString(),
      endedAt: new Date(endMs).toISOString(),
      runMin,
      walkMin: null,
    };
  });

  constructor() {
    void this.store.open();
  }

  protected async save(run: SaveRun): Promise<void> {
    await this.diary.saveRun(run, this.runId);
    await this.leave();
  }

  protected leave(): Promise<boolean> {
    return this.router.navigateByUrl('/my', { replaceUrl: true });
  }

  protected readonly mostMin = MOST_MIN;
}

function titled(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
