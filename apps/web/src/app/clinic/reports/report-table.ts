import { Component, input } from '@angular/core';
import type { Report } from '@midstance/contracts/reports';

/** Everything that was measured, by group: left, right, which trial counts, the comparison and the change. */
@Component({
  selector: 'app-report-table',
  template: `
    <div class="scroll" tabindex="0" role="region" [attr.aria-labelledby]="labelledBy()">
      <table class="table" [attr.aria-labelledby]="labelledBy()">
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" class="number left-side">◀ Left</th>
            <th scope="col" class="number right-side">Right ▶</th>
            <th scope="col">Used</th>
            <th scope="col">Left and right</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        @for (group of groups(); track group.title) {
          <tbody>
            <tr>
              <th scope="rowgroup" colspan="6" class="group">{{ group.title }}</th>
            </tr>
            @for (row of group.rows; track row.measureId) {
              <tr>
                <th scope="row">
                  {{ row.name }} <span class="tiny">{{ row.unit }}</span>
                </th>
                @if (row.none !== '') {
                  <td colspan="2" class="both">{{ row.none }}</td>
                } @else {
                  <td class="number">{{ row.left || '–' }}</td>
                  <td class="number">{{ row.right || '–' }}</td>
                }
                <td class="tiny">{{ row.used }}</td>
                <td>
                  <b [class]="row.symmetry.severity">{{ row.symmetry.text }}</b>
                  <span class="tiny"> {{ row.symmetry.of }}</span>
                </td>
                <td>
                  @if (row.change.side !== 'none') {
                    <span [class]="row.change.side + '-side'" aria-hidden="true">{{
                      row.change.side === 'left' ? '◀' : '▶'
                    }}</span>
                    <span class="visually-hidden">{{ row.change.side }}: </span>
                  }
                  {{ row.change.text }} <span class="tiny">{{ row.change.note }}</span>
                </td>
              </tr>
            }
          </tbody>
        }
      </table>
    </div>
  `,
  styles: `
    /* positioned, so that its hidden words scroll with it */
    .scroll {
      position: relative;
      overflow-x: auto;
    }
    table {
      width: 100%;
      min-width: 680px;
    }
    th[scope='row'] {
      color: var(--ink);
      font-size: var(--text);
      font-weight: 400;
      text-align: left;
    }
    td,
    th {
      height: 30px;
      padding-block: 3px;
    }
    tr {
      break-inside: avoid;
    }
    .group {
      color: var(--accent);
      background: var(--line-2);
      text-align: left;
    }
    .number {
      font-variant-numeric: tabular-nums;
      text-align: right;
    }
    .both {
      text-align: center;
    }
    .act {
      color: var(--act);
    }
    .watch {
      color: var(--watch);
    }
    .good {
      color: var(--good);
    }
    @media print {
      table {
        min-width: 0;
      }
      td,
      th {
        height: 20px;
        padding-block: 1px;
        font-size: 11px;
      }
    }
  `,
})
export class ReportTable {
  readonly groups = input.required<Report['groups']>();
  /** Id of the title of the table. */
  readonly labelledBy = input.required<string>();
}
