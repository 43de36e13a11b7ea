import { Component, computed, inject, input } from '@angular/core';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { Card } from '@midstance/ui/card';
import { TrendPanels } from '@midstance/ui/trend-panels';
import { Dates } from '../../settings/dates';
import { weekPanels, weekSentence } from './week-words';

/** Running minutes of each week and the pain in them, one above the other. */
@Component({
  selector: 'app-week-card',
  imports: [Card, TrendPanels],
  template: `
    <ui-card heading="Running minutes a week, and pain" [note]="ceiling()">
      <ui-trend-panels
        fileName="weekly-running"
        [dates]="weekStarts()"
        [panels]="panels()"
        [sentence]="sentence()"
        [writeDate]="writeDate"
      />
    </ui-card>
  `,
})
export class WeekCard {
  readonly weeks = input.required<ReturnToRun['weeks']>();
  readonly ceilingMin = input.required<number | null>();

  private readonly dates = inject(Dates);
  protected readonly writeDate = (date: string) => this.dates.day(date);
  protected readonly weekStarts = computed(() => this.weeks().map(({ weekStart }) => weekStart));
  protected readonly panels = computed(() => weekPanels(this.weeks()));
  protected readonly sentence = computed(() => weekSentence(this.weeks()));
  protected readonly ceiling = computed(() => {
    const minutes = this.ceilingMin();
    return minutes === null ? '' : `next run at most ${minutes} min`;
  });
}
