import { Component, computed, inject, input } from '@angular/core';
import type { Measure } from '@midstance/clinical/measures';
import type { Assessment } from '@midstance/contracts/assessments';
import { Card } from '@midstance/ui/card';
import { saveCsv } from '@midstance/ui/save-csv';
import { Dates } from '../../../settings/dates';
import { TrendChart } from './trend-chart';
import { isOfPerson, trendCsv, trendOf } from './trend-data';
import { trendSentence } from './trend-sentence';

/** One measure over time: sentence, drawing, table, and the same data as a file. */
@Component({
  selector: 'app-measure-trend',
  imports: [Card, TrendChart],
  templateUrl: './measure-trend.html',
  styles: `
    :host {
      display: block;
    }
    p {
      margin-bottom: 6px;
      font-size: var(--text-sm);
    }
    details {
      margin-top: 8px;
    }
    summary {
      min-height: 24px;
      font-size: var(--text-sm);
      cursor: pointer;
    }
  `,
})
export class MeasureTrend {
  readonly measure = input.required<Measure>();
  readonly records = input.required<readonly Assessment[]>();
  protected readonly dates = inject(Dates);

  protected readonly trend = computed(() => trendOf(this.measure(), this.records()));
  protected readonly sentence = computed(() => trendSentence(this.measure(), this.trend()));
  protected readonly heading = computed(() => {
    const { name, unit } = this.trend();
    return unit === '' ? name : `${name}, ${unit}`;
  });
  protected readonly isPerson = computed(() => isOfPerson(this.trend()));
  protected readonly hasNumbers = computed(() => {
    const { left, right, none } = this.trend();
    return [...left, ...right, ...none].some((value) => value !== null);
  });

  protected download(): void {
    saveCsv(this.measure().id, trendCsv(this.trend()));
  }
}
