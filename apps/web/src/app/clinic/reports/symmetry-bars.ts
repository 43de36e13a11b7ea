import { Component, input } from '@angular/core';
import type { ReportBar } from '@midstance/contracts/reports';

/** The lowest symmetries as bars: the full length is the stronger side, colour and sign tell the weaker one. */
@Component({
  selector: 'app-symmetry-bars',
  template: `
    <figure>
      <h3>Left and right, lowest first</h3>
      @for (bar of bars(); track bar.measureId) {
        <div class="bar">
          <b>{{ bar.name }}</b>
          <span class="track" aria-hidden="true"
            ><span [class]="'fill ' + bar.weaker" [style.width.%]="bar.percent"></span
          ></span>
          <span class="small">
            @if (bar.weaker !== 'equal') {
              <span [class]="bar.weaker" aria-hidden="true">{{ bar.weaker === 'left' ? '◀' : '▶' }}</span>
              <span class="visually-hidden">{{ bar.weaker }} is weaker: </span>
            }
            {{ bar.text }}
          </span>
        </div>
      } @empty {
        <p class="quiet small">No test with both sides in percent</p>
      }
      @if (bars().length > 0) {
        <p class="tiny">Weaker side in percent of the stronger. The full bar is the stronger side.</p>
      }
    </figure>
  `,
  styleUrl: './picture.scss',
  styles: `
    .bar {
      display: grid;
      gap: 3px;
      margin-bottom: 14px;
    }
    .track {
      height: 12px;
      background: var(--line-2);
      print-color-adjust: exact;
    }
    .fill {
      display: block;
      height: 100%;
      background: currentColor;
      print-color-adjust: exact;
    }
  `,
})
export class SymmetryBars {
  readonly bars = input.required<readonly ReportBar[]>();
}
