import { Component, computed, inject, input } from '@angular/core';
import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { Card } from '@midstance/ui/card';
import { Dates } from '../../settings/dates';
import { decisionWords } from './decision-words';

/** Who decided what, when and why, newest first, down to the start of the plan. */
@Component({
  selector: 'app-decision-list',
  imports: [Card],
  template: `
    <ui-card heading="Decisions">
      <ol class="small">
        @for (row of rows(); track row.id) {
          <li>
            <span class="quiet">{{ row.day }} ·</span> {{ row.words }}
            <span class="quiet">· {{ row.by }}</span>
            @if (row.reason) {
              <p class="quiet">“{{ row.reason }}”</p>
            }
          </li>
        }
        @if (started(); as words) {
          <li class="quiet">{{ words }}</li>
        }
      </ol>
    </ui-card>
  `,
  styles: `
    ol {
      display: grid;
      gap: 6px;
      padding: 0;
      list-style: none;
    }
  `,
})
export class DecisionList {
  readonly view = input.required<ReturnToRun>();
  private readonly dates = inject(Dates);

  protected readonly rows = computed(() =>
    this.view().decisions.map((decision) => ({
      id: decision.id,
      day: this.dates.day(decision.localDate),
      words:
        decisionWords(decision, this.view().ladder) +
        (decision.criteriaTotal === null ? '' : ` · ${decision.criteriaMet ?? 0}/${decision.criteriaTotal} criteria`),
      by: decision.by,
      reason: decision.reason,
    })),
  );
  protected readonly started = computed(() => {
    const { plan } = this.view();
    return plan === null ? '' : `${this.dates.day(plan.startedOn)} · plan started`;
  });
}
