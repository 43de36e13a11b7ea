import { Component, computed, inject, input } from '@angular/core';
import type { ReportTrend } from '@midstance/contracts/reports';
import { Dates } from '../../settings/dates';

const PLOT = { width: 200, height: 90, left: 20, top: 22 } as const;

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** The measure with the lowest symmetry over its dates: both sides, with the measurement error in words. */
@Component({
  selector: 'app-trend-lines',
  template: `
    <figure>
      <h3>Over time</h3>
      @if (trend(); as shown) {
        <b>{{ shown.name }}{{ shown.unit ? ' · ' + shown.unit : '' }}</b>
        <svg viewBox="0 0 240 140" aria-hidden="true" focusable="false">
          @for (line of lines(); track line.side) {
            <path [class]="'line ' + line.side" [attr.d]="line.path" />
            @for (dot of line.dots; track dot.x) {
              <g [attr.transform]="'translate(' + dot.x + ' ' + dot.y + ')'">
                <path [class]="line.side" [attr.d]="line.side === 'left' ? 'M4 -4V4L-4 0Z' : 'M-4 -4V4L4 0Z'" />
                <text [class]="'value ' + line.side" [attr.y]="line.isUpper ? -8 : 16">{{ dot.value }}</text>
              </g>
            }
          }
        </svg>
        <table class="visually-hidden">
          <caption>
            {{
              shown.name
            }}
            by date
          </caption>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Left</th>
            <th scope="col">Right</th>
          </tr>
          @for (point of shown.points; track $index) {
            <tr>
              <th scope="row">{{ dates.day(point.on, 'full') }}</th>
              <td>{{ point.left ?? 'not tested' }}</td>
              <td>{{ point.right ?? 'not tested' }}</td>
            </tr>
          }
        </table>
        <p class="small row">
          <span class="left">◀ left</span><span class="right">▶ right</span><span>{{ span() }}</span>
        </p>
        <p class="tiny">{{ note() }}</p>
      } @else {
        <p class="quiet small">No test with both sides yet</p>
      }
    </figure>
  `,
  styleUrl: './picture.scss',
  styles: `
    .line {
      fill: none;
      stroke-width: 2;
    }
    .value {
      font-size: 10px;
      stroke: none;
      text-anchor: middle;
    }
  `,
})
export class TrendLines {
  readonly trend = input.required<ReportTrend | null>();
  protected readonly dates = inject(Dates);

  protected readonly lines = computed(() => {
    const trend = this.trend();
    if (trend === null) return [];
    const [left, right] = [dotsOf(trend, 'left'), dotsOf(trend, 'right')];
    const isLeftUpper = (left.at(-1)?.value ?? 0) >= (right.at(-1)?.value ?? 0);
    return [
      { side: 'left', dots: left, path: pathOf(left), isUpper: isLeftUpper },
      { side: 'right', dots: right, path: pathOf(right), isUpper: !isLeftUpper },
    ];
  });
  protected readonly span = computed(() => {
    const days = this.trend()?.points.map(({ on }) => this.dates.day(on, 'full')) ?? [];
    return days.length < 2 ? (days[0] ?? '') : `${days[0] ?? ''} to ${days.at(-1) ?? ''}`;
  });
  protected readonly note = computed(() => {
    const { points = [], error = null, unit = '' } = this.trend() ?? {};
    if (points.length < 2) return 'First test: a trend needs a second date.';
    if (error === null) return 'The measurement error is not known: no change can be claimed.';
    return `Measurement error: ${error} ${unit}`.trim() + '. Less is no real change.';
  });
}

function dotsOf({ points }: ReportTrend, side: 'left' | 'right'): Dot[] {
  const values = points.flatMap(({ left, right }) => [left, right]).filter((value) => value !== null);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const days = points.map(({ on }) => Date.parse(on));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return points.flatMap((point, index) => {
    const value = point[side];
    if (value === null) return [];
    const across = last === first ? 0.5 : ((days[index] ?? first) - first) / (last - first);
    const up = high === low ? 0.5 : (value - low) / (high - low);
    return [{ x: PLOT.left + across * PLOT.width, y: PLOT.top + PLOT.height * (1 - up), value }];
  });
}

function pathOf(dots: readonly Dot[]): string {
  return dots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
