import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Dates } from '../../settings/dates';
import type { WeekDay } from './day';
import { daysBetween } from './days';
import { dayName } from './words';

/** Days that may still be filled in. Further back, memory is not data. */
const BACK_FILL_DAYS = 3;

const MARKS = { done: '✓', 'said-no': '–', 'no-word': '?', rest: '·', ahead: '' } as const;
const WORDS = {
  done: 'done',
  'said-no': 'you said no',
  'no-word': 'no word yet',
  rest: 'rest day',
  ahead: 'to do',
} as const;

/** Seven dots, today last. The last three days can be filled in after the fact. */
@Component({
  selector: 'app-week-strip',
  templateUrl: './week-strip.html',
  styleUrl: './week-strip.scss',
})
export class WeekStrip {
  private readonly dates = inject(Dates);
  readonly days = input.required<readonly WeekDay[]>();
  readonly today = input.required<string>();
  /** The runner says whether the exercises of a past day were done. */
  readonly answer = output<{ date: string; done: boolean }>();
  /** The runner wants to write down a run of a past day. */
  readonly logRun = output<string>();

  private readonly openDate = signal<string | null>(null);
  /** The day whose question is open, as it is now. */
  protected readonly open = computed(() => this.dots().find((dot) => dot.date === this.openDate()) ?? null);
  protected readonly dots = computed(() =>
    this.days().map((day) => {
      const back = daysBetween(day.date, this.today());
      return {
        ...day,
        mark: MARKS[day.state],
        letter: this.dates.day(day.date, 'long').charAt(0),
        words: `${this.dates.day(day.date, 'long')}: ${WORDS[day.state]}`,
        name: dayName(day.date, this.today()),
        fillable: back >= 1 && back <= BACK_FILL_DAYS && (day.state === 'no-word' || day.state === 'rest'),
      };
    }),
  );

  protected toggle(date: string): void {
    this.openDate.update((open) => (open === date ? null : date));
  }

  protected say(date: string, done: boolean): void {
    this.openDate.set(null);
    this.answer.emit({ date, done });
  }
}
