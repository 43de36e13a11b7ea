import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { AssessmentRow } from '@midstance/contracts/assessments';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Dates } from '../../settings/dates';
import { batteryWords } from '../injury/injury-words';

/** Every test of a runner, newest first. */
@Component({
  selector: 'app-assessment-list',
  imports: [Card, EmptyState, RouterLink],
  template: `
    <ui-card heading="Assessments" [flush]="rows().length > 0">
      @if (rows().length > 0) {
        <table class="table">
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Battery</th>
              <th scope="col">State</th>
              <th scope="col" class="number">Values</th>
              <th scope="col" class="number">Findings</th>
              <th scope="col" class="wide-only">By</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.row.id) {
              <tr>
                <td>
                  <a [routerLink]="['/clinic/patients', patientId(), 'assessments', line.row.id]">{{ line.day }}</a>
                </td>
                <td>{{ line.battery }}</td>
                <td>{{ line.row.status === 'signed' ? 'Signed' : 'Draft, not signed' }}</td>
                <td class="number">{{ line.row.valueCount }}</td>
                <td class="number">{{ line.row.findingCount ?? '–' }}</td>
                <td class="wide-only">{{ line.row.by }}</td>
              </tr>
            }
          </tbody>
        </table>
      } @else {
        <ui-empty-state
          icon="chart"
          heading="No assessment yet"
          reason="Measure left and right once, and every later test is compared with it."
        />
      }
    </ui-card>
  `,
  styles: `
    td {
      height: 40px;
    }
    tr > .number + :not(.number) {
      padding-left: 28px;
    }
    a {
      display: inline-block;
      min-height: 24px;
      line-height: 24px;
      font-weight: 600;
      color: var(--ink);
    }
  `,
})
export class AssessmentList {
  readonly rows = input.required<readonly AssessmentRow[]>();
  readonly patientId = input.required<string>();
  private readonly dates = inject(Dates);
  protected readonly lines = computed(() =>
    this.rows().map((row) => ({
      row,
      day: this.dates.day(row.assessedOn, 'full'),
      battery: batteryWords(row.batteryId),
    })),
  );
}
