import { Component, computed, inject, input, signal } from '@angular/core';
import { LoadProblem } from '../../../http/load-problem';
import { Dates } from '../../../settings/dates';
import { ClinicThresholdsClient } from '../../settings-data/clinic-thresholds-client';
import { limitNames } from './threshold-rows';

/** Every change of the clinic's limits, newest first; loaded when it is opened. */
@Component({
  selector: 'app-limit-history',
  imports: [LoadProblem],
  template: `
    <details (toggle)="isOpen.set(true)">
      <summary>History of changes, version {{ version() }}</summary>
      @if (list.error()) {
        <app-load-problem [error]="list.error()" (retry)="list.reload()" />
      } @else {
        <ul>
          @for (line of lines(); track line.version + line.id) {
            <li>
              <b>Version {{ line.version }}</b> · {{ names.get(line.id) ?? line.id }}
              {{ line.value === null ? 'back to the default' : line.value }} · {{ line.by }},
              {{ dates.instant(line.at) }}: {{ line.reason }}
            </li>
          } @empty {
            <li>{{ list.isLoading() ? 'Loading' : 'Nothing was changed yet: version 1 is as shipped.' }}</li>
          }
        </ul>
      }
    </details>
  `,
  styles: `
    details {
      margin-top: 18px;
    }
    summary {
      min-height: 24px;
      font-weight: 580;
      cursor: pointer;
    }
    ul {
      padding-left: 18px;
      font-size: var(--text-sm);
    }
    li {
      padding: 3px 0;
    }
  `,
})
export class LimitHistory {
  /** Version in force; the list is loaded anew when it changes. */
  readonly version = input.required<number>();
  private readonly client = inject(ClinicThresholdsClient);
  protected readonly dates = inject(Dates);
  protected readonly names = limitNames();
  protected readonly isOpen = signal(false);
  protected readonly list = this.client.changes(computed(() => (this.isOpen() ? this.version() : null)));
  protected readonly lines = computed(() => (this.list.hasValue() ? this.list.value().items : []));
}
