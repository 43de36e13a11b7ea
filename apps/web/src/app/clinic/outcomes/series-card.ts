import { Component, computed, inject, input } from '@angular/core';
import type { OutcomeSeries } from '@midstance/contracts/outcomes';
import { Card } from '@midstance/ui/card';
import { saveCsv } from '@midstance/ui/save-csv';
import { Dates } from '../../settings/dates';
import { bandWords, seriesCsv, seriesName, seriesSentence, written } from './outcome-words';
import { TREND_HEIGHT, TREND_WIDTH, trendShape } from './trend-shape';

/** One score over time: what it says, a drawing with error and change that matters, and the same numbers as a table. */
@Component({
  selector: 'app-series-card',
  imports: [Card],
  template: `
    <ui-card [heading]="name()">
      <p class="sentence">{{ sentence() }}</p>
      @if (shape(); as drawn) {
        <svg role="img" [attr.aria-label]="sentence()" [attr.viewBox]="viewBox">
          @if (drawn.band; as band) {
            <rect class="band" x="34" width="312" [attr.y]="band.y" [attr.height]="band.height" />
          }
          <path class="axis" d="M34 10V128H346" />
          @if (drawn.goalY; as y) {
            <path class="goal" [attr.d]="'M34 ' + y + 'H346'" />
          }
          <path class="line" [attr.d]="drawn.line" />
          @for (mark of drawn.marks; track $index) {
            <circle r="4" [attr.cx]="mark.x" [attr.cy]="mark.y" />
          }
          <text class="end" x="28" y="14">{{ written(drawn.high) }}</text>
          <text class="end" x="28" y="131">{{ written(drawn.low) }}</text>
          <text x="34" y="146">{{ dates.day(firstDay(), 'full') }}</text>
          @if (points().length > 1) {
            <text class="end" x="346" y="146">{{ dates.day(lastDay(), 'full') }}</text>
          }
        </svg>
      }
      <p class="tiny">{{ band() }}</p>
      <details>
        <summary class="small">Data table</summary>
        <table class="table">
          <caption class="visually-hidden">
            {{
              name()
            }}
            by day
          </caption>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Score</th>
            </tr>
          </thead>
          <tbody>
            @for (point of points(); track point.responseId) {
              <tr>
                <td>{{ dates.day(point.localDate, 'full') }}</td>
                <td>{{ written(point.value) }}</td>
              </tr>
            }
          </tbody>
        </table>
      </details>
      <button class="button small" type="button" [attr.aria-label]="'Download CSV of ' + name()" (click)="download()">
        Download CSV
      </button>
    </ui-card>
  `,
  styles: `
    svg {
      display: block;
      width: 100%;
      max-width: 460px;
      margin: 8px 0;
    }
    text {
      font-size: 11px;
      fill: var(--ink-3);
    }
    .end {
      text-anchor: end;
    }
    .band {
      fill: var(--line-2);
    }
    .axis {
      fill: none;
      stroke: var(--line);
    }
    .goal {
      stroke: var(--good);
      stroke-dasharray: 4 4;
    }
    .line {
      fill: none;
      stroke: var(--accent);
      stroke-width: 2;
    }
    circle {
      fill: var(--accent);
    }
    summary {
      min-height: 24px;
      cursor: pointer;
    }
  `,
})
export class SeriesCard {
  readonly series = input.required<OutcomeSeries>();
  protected readonly dates = inject(Dates);
  protected readonly written = written;
  protected readonly viewBox = `0 0 ${TREND_WIDTH.toString()} ${TREND_HEIGHT.toString()}`;
  protected readonly name = computed(() => seriesName(this.series()));
  protected readonly sentence = computed(() => seriesSentence(this.series()));
  protected readonly band = computed(() => bandWords(this.series()));
  protected readonly shape = computed(() => trendShape(this.series()));
  protected readonly points = computed(() => this.series().points);
  protected readonly firstDay = computed(() => this.points()[0]?.localDate ?? null);
  protected readonly lastDay = computed(() => this.points().at(-1)?.localDate ?? null);

  protected download(): void {
    saveCsv(this.name(), seriesCsv(this.series()));
  }
}
