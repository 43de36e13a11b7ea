import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Dates } from '../../settings/dates';
import { TrendCard } from './trend-card';

/** Every day with a run or a morning answer, newest first, under the trend it makes. */
@Component({
  selector: 'app-run-table',
  imports: [Card, EmptyState, RouterLink, TrendCard],
  template: `
    <div class="stack">
      <app-trend-card [trend]="trend()" [today]="today()" />
      <ui-card heading="Days" [flush]="lines().length > 0">
        @if (lines().length > 0) {
          <table class="table">
            <thead>
              <tr>
                <th scope="col">Day</th>
                <th scope="col" class="number">Run, min</th>
                <th scope="col" class="number">Pain during</th>
                <th scope="col" class="number">After</th>
                <th scope="col" class="number">Morning</th>
              </tr>
            </thead>
            <tbody>
              @for (line of lines(); track line.date) {
                <tr>
                  <th scope="row">{{ line.day }}</th>
                  @for (value of line.values; track $index) {
                    <td class="number">{{ value ?? '–' }}</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        } @else {
          <ui-empty-state
            icon="chart"
            heading="No run yet"
            reason="Runs and morning answers appear as they are logged."
          >
            <a class="button" [routerLink]="['/clinic/patients', patientId(), 'return-to-run']">Return to run</a>
          </ui-empty-state>
        }
      </ui-card>
    </div>
  `,
  styles: ``,
})
export class RunTable {
  readonly trend = input.required<Chart['trend']>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  readonly patientId = input.required<string>();
  private readonly dates = inject(Dates);
  protected readonly lines = computed(() => {
    const { dates, runMin, painDuring, painAfter, painMorning } = this.trend();
    const at = (values: readonly (number | null)[], index: number) => values[index] ?? null;
    return dates
      .map((date, index) => ({
        date,
        day: this.dates.day(date, 'weekday'),
        values: [runMin, painDuring, painAfter, painMorning].map((column) => at(column, index)),
      }))
      .filter(({ values }) => values.some((value) => value !== null))
      .reverse();
  });
}
