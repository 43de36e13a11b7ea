import { Component, computed, inject, linkedSignal } from '@angular/core';
import type { Day } from './day';
import { HourAfter } from './hour-after';
import { MorningQuestion } from './morning-question';
import { TodayStore } from './today-store';

/** The question of a morning. */
interface Asked {
  readonly date: string;
  readonly bodyPart: string;
}

/** The questions that come before everything else: an hour after a run, and the morning after. */
@Component({
  selector: 'app-open-questions',
  imports: [HourAfter, MorningQuestion],
  template: `
    @for (question of hoursAfter(); track question.id) {
      <app-hour-after [question]="question" />
    }
    @for (open of mornings(); track open.date) {
      <app-morning-question
        [bodyPart]="open.bodyPart"
        [date]="open.date"
        [timeZone]="store.view()?.timeZone ?? 'UTC'"
        (finished)="mornings.set([])"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 14px;
    }
  `,
})
export class OpenQuestions {
  protected readonly store = inject(TodayStore);
  /** The run whose hour-after question is open, or none. */
  protected readonly hoursAfter = computed(() => [this.store.day()?.hourAfter ?? []].flat());
  /** This morning's question, or none. It stays once it was shown: the runner may add to the answer before the day is over. */
  protected readonly mornings = linkedSignal<Day | null, readonly Asked[]>({
    source: this.store.day,
    computation: (day, before) => {
      if (day?.morning) return [{ date: day.date, bodyPart: day.morning.bodyPart }];
      return before?.value.filter(({ date }) => date === day?.date) ?? [];
    },
  });
}
