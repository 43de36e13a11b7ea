import {
  Component,
  DestroyRef,
  ElementRef,
  afterNextRender,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { SYMMETRY_LIMITS } from '@midstance/clinical/derivations';
import { Dates } from '../../../settings/dates';
import { loadChart } from './load-chart';
import type { MeasureTrend } from './trend-data';
import { trendOptions } from './trend-options';

type Chart = ReturnType<Awaited<ReturnType<typeof loadChart>>>;

/** Draws a trend. The chart library is loaded with the first one; what it shows is said beside it in words and a table. */
@Component({
  selector: 'app-trend-chart',
  template: `<div #stage aria-hidden="true"></div>`,
  styles: `
    div {
      height: 300px;
    }
  `,
})
export class TrendChart {
  readonly trend = input.required<MeasureTrend>();
  private readonly stage = viewChild.required<ElementRef<HTMLElement>>('stage');
  private readonly dates = inject(Dates);
  private readonly destroyed = inject(DestroyRef);
  private readonly chart = signal<Chart | null>(null);

  constructor() {
    afterNextRender(() => void this.begin());
    effect(() => {
      const options = trendOptions(this.trend(), (date) => this.dates.day(date), SYMMETRY_LIMITS);
      this.chart()?.setOption(options, { notMerge: true });
    });
  }

  private async begin(): Promise<void> {
    const init = await loadChart();
    if (this.destroyed.destroyed) return;
    const stage = this.stage().nativeElement;
    const chart = init(stage, null, { renderer: 'svg' });
    const observer = new ResizeObserver(() => chart.resize());
    observer.observe(stage);
    this.destroyed.onDestroy(() => {
      observer.disconnect();
      chart.dispose();
    });
    this.chart.set(chart);
  }
}
