import { Component, inject, input, output } from '@angular/core';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';
import { Dates } from '../../settings/dates';
import { answeredWords, scoreWords } from './outcome-words';

/** Every response as it was recorded, newest first; corrected ones stay readable. */
@Component({
  selector: 'app-response-table',
  template: `
    <div class="scroll" tabindex="0" role="region" aria-label="Responses">
      <table class="table">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Form</th>
            <th scope="col">Score</th>
            <th scope="col">Answered</th>
            <th scope="col">By</th>
            <th scope="col"><span class="visually-hidden">Correct</span></th>
          </tr>
        </thead>
        <tbody>
          @for (response of responses(); track response.id) {
            <tr [class.replaced]="response.correctedBy !== null">
              <td>{{ dates.day(response.localDate, 'full') }}</td>
              <td>{{ response.code }}</td>
              <td>{{ scoreWords(response) }}</td>
              <td>{{ answeredWords(response) }}</td>
              <td>{{ response.source === 'link' ? 'runner, by link' : (response.recordedBy ?? '–') }}</td>
              <td>
                @if (response.correctedBy !== null) {
                  <span class="small">corrected</span>
                } @else {
                  <button
                    class="button small quiet"
                    type="button"
                    [attr.aria-label]="'Correct ' + response.code + ' of ' + dates.day(response.localDate, 'full')"
                    (click)="correct.emit(response)"
                  >
                    Correct
                  </button>
                }
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .scroll {
      overflow-x: auto;
    }
    .replaced {
      color: var(--ink-3);
      text-decoration: line-through;
    }
    .replaced .small {
      display: inline-block;
      text-decoration: none;
    }
  `,
})
export class ResponseTable {
  readonly responses = input.required<readonly OutcomeResponse[]>();
  readonly correct = output<OutcomeResponse>();
  protected readonly dates = inject(Dates);
  protected readonly scoreWords = scoreWords;
  protected readonly answeredWords = answeredWords;
}
