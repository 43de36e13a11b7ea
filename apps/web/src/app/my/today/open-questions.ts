import { Component, inject, linkedSignal } from '@angular/core';
import type { Day } from './day';
import { HourAfter } from './hour-after';
import { MorningQuestion } from './morning-question';
import { TodayStore } from './today-store';

/** The questions that come before everything else: an hour after a run, and the morning after. */
@Component({
  selector: 'app-open-questions',
  imports: [HourAfter, MorningQuestion],
  template: `
    @if (day(); as day) {
      @if (day.hourAfter; as question) {
        <app-hour-after [question]="question" />
      }
      @if (morning(); as open) {
        <app-morning-question
          [bodyPart]="open.bodyPart"
          [date]="day.date"
          [timeZone]="store.view()?.timeZone ?? 'UTC'"
          (finished)="morning.set(null)"
        />
      }
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
  protected readonly day = this.store.day;
  /** Stays once it was shown: the runner may add to the answer before it goes. */
  protected readonly morning = linkedSignal<Day['morning'], Day['morning']>({
    source: () => this.day()?.morning ?? null,
    computation: (open, before) => open ?? before?.value ?? null,
  });
}
