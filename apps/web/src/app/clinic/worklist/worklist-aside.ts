import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Worklist } from '@midstance/contracts/worklist';
import { Card } from '@midstance/ui/card';
import { Dates } from '../../settings/dates';
import { batteryWords } from '../injury/injury-words';

/** Beside the list: drafts that wait for a signature, and tests due this week. */
@Component({
  selector: 'app-worklist-aside',
  imports: [Card, RouterLink],
  template: `
    <ui-card heading="Unsigned drafts">
      <span class="count" cardAside>{{ drafts().length }}</span>
      <ul>
        @for (draft of drafts(); track draft.assessmentId) {
          <li>
            <a [routerLink]="['/clinic/patients', draft.patientId, 'assessments', draft.assessmentId]">{{
              draft.name
            }}</a>
            {{ battery(draft.battery) }}, {{ draft.valueCount }} {{ draft.valueCount === 1 ? 'value' : 'values' }}
          </li>
        } @empty {
          <li>None. Every test you began is signed.</li>
        }
      </ul>
    </ui-card>
    <ui-card heading="Re-tests due this week">
      <span class="count" cardAside>{{ retests().length }}</span>
      <ul>
        @for (due of retests(); track due.patientId) {
          <li>
            <a [routerLink]="['/clinic/patients', due.patientId]">{{ due.name }}</a>
            {{ due.what }}, {{ due.due < today ? 'since ' : '' }}{{ dates.day(due.due) }}
          </li>
        } @empty {
          <li>None of your runners is due within seven days.</li>
        }
      </ul>
    </ui-card>
  `,
  styleUrl: './worklist-aside.scss',
})
export class WorklistAside {
  readonly drafts = input.required<Worklist['unsignedDrafts']>();
  readonly retests = input.required<Worklist['retestsDue']>();
  protected readonly dates = inject(Dates);
  protected readonly today = this.dates.today();
  protected readonly battery = batteryWords;
}
