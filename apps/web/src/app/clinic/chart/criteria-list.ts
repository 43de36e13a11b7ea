import { Component, computed, inject, input } from '@angular/core';
import type { Evidence } from '@midstance/contracts/return-to-run';
import { Dates } from '../../settings/dates';
import { EVIDENCE_STATES, proofWords } from '../return-to-run/proposal-words';

/** Criteria of a phase, each with the value that proves it. */
@Component({
  selector: 'app-criteria-list',
  template: `<ul>
    @for (line of lines(); track line.key) {
      <li>
        <span [class]="line.shown.tone" aria-hidden="true">{{ line.shown.mark }}</span>
        <span>
          <span class="visually-hidden">{{ line.shown.word }}: </span>{{ line.text }}
          @if (line.proof) {
            <span class="tiny"
              ><span aria-hidden="true">{{ line.shown.word }} · </span>{{ line.proof }}</span
            >
          }
        </span>
      </li>
    }
  </ul>`,
  styleUrl: './criteria-list.scss',
})
export class CriteriaList {
  readonly evidence = input.required<readonly Evidence[]>();
  private readonly dates = inject(Dates);
  protected readonly lines = computed(() =>
    this.evidence().map((line) => ({
      ...line,
      shown: EVIDENCE_STATES[line.state],
      proof: proofWords(line, (date) => this.dates.day(date)),
    })),
  );
}
