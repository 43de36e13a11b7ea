import { Component, computed, inject, input, signal } from '@angular/core';
import type { Chart } from '@midstance/contracts/chart';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { TrendPanels } from '@midstance/ui/trend-panels';
import { Dates } from '../../settings/dates';
import { lastDays, panelsOf, trendSentence } from './trend-words';

/** How far back to look. */
const spans = [
  { days: 28, label: '4 weeks' },
  { days: 56, label: '8 weeks' },
  { days: 182, label: '6 months' },
];

/** Pain during, after and next morning over running minutes, one cursor through all. */
@Component({
  selector: 'app-trend-card',
  imports: [Card, EmptyState, TrendPanels],
  template: `
    <ui-card heading="Trend">
      <span class="spans" cardAside role="group" aria-label="How far back">
        @for (span of spans; track span.days) {
          <button type="button" [attr.aria-pressed]="span.days === days()" (click)="days.set(span.days)">
            {{ span.label }}
          </button>
        }
      </span>
      @if (shown().dates.length === 0) {
        <ui-empty-state
          icon="chart"
          heading="Nothing logged yet"
          reason="Runs and the answers about pain appear here as the runner logs them."
        />
      } @else {
        <ui-trend-panels
          fileName="running-and-pain"
          [dates]="shown().dates"
          [panels]="panels()"
          [sentence]="sentence()"
          [writeDate]="writeDate"
        />
      }
    </ui-card>
  `,
  styleUrl: './trend-card.scss',
})
export class TrendCard {
  readonly trend = input.required<Chart['trend']>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  private readonly dates = inject(Dates);
  protected readonly spans = spans;
  protected readonly days = signal(56);
  protected readonly shown = computed(() => lastDays(this.trend(), this.days(), this.today()));
  protected readonly panels = computed(() => panelsOf(this.shown()));
  protected readonly sentence = computed(() => trendSentence(this.shown()));
  protected readonly writeDate = (date: string) => this.dates.day(date, 'weekday');
}
