import { Component, inject, input, output, signal } from '@angular/core';
import type { OutcomeResponse } from '@midstance/contracts/outcomes';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { answeredWords, scoreWords } from './outcome-words';
import { OutcomesClient } from './outcomes-client';

/** Every response as it was recorded, newest first; corrected and voided ones stay readable. */
@Component({
  selector: 'app-response-table',
  templateUrl: './response-table.html',
  styles: `
    .scroll {
      position: relative;
      overflow-x: auto;
    }
    .replaced td:not(.state) {
      color: var(--ink-3);
      text-decoration: line-through;
    }
    .actions,
    form {
      display: flex;
      gap: 6px;
      align-items: center;
    }
    form {
      flex-wrap: wrap;
      padding: 6px 0;
    }
    label {
      display: flex;
      flex: 1;
      gap: 8px;
      align-items: center;
      min-width: 260px;
      font-size: var(--text-sm);
    }
    .input {
      flex: 1;
      height: 30px;
    }
    .problem {
      color: var(--act);
    }
    /* On a phone each response is a card: day, form and score with the buttons beside them, below who gave it. */
    @media (width < 600px) {
      thead {
        display: none;
      }
      .table,
      tbody {
        display: block;
      }
      tbody tr {
        display: grid;
        grid-template-columns: 92px 52px 1fr auto;
        gap: 0 10px;
        align-items: center;
        padding: 6px 0;
        border-bottom: 1px solid var(--line-2);
      }
      .table tbody td {
        padding: 0;
        border: 0;
      }
      td:nth-child(5) {
        grid-column: 2 / 4;
      }
      .state {
        grid-area: 1 / 4 / 3;
      }
      .state:not(:has(.actions)) {
        grid-area: 3 / 1 / 4 / -1;
      }
      @media (width < 360px) {
        tbody tr {
          grid-template-columns: 92px 52px 1fr;
        }
        .state {
          grid-area: 3 / 1 / 4 / -1;
        }
      }
      [colspan] {
        grid-column: 1 / -1;
      }
      label {
        flex-wrap: wrap;
        min-width: 100%;
      }
    }
  `,
})
export class ResponseTable {
  readonly responses = input.required<readonly OutcomeResponse[]>();
  readonly correct = output<OutcomeResponse>();
  readonly voided = output<OutcomeResponse>();

  private readonly client = inject(OutcomesClient);
  protected readonly dates = inject(Dates);
  protected readonly scoreWords = scoreWords;
  protected readonly answeredWords = answeredWords;
  /** Response whose reason is asked for. */
  protected readonly asking = signal<string | null>(null);
  protected readonly problem = signal('');

  protected ask(id: string | null): void {
    this.asking.set(id);
    this.problem.set('');
  }

  protected async voidResponse(event: Event, id: string, reason: string): Promise<void> {
    event.preventDefault();
    if (reason.trim() === '') {
      this.problem.set('Say why this response should not be there.');
      return;
    }
    try {
      this.voided.emit(await this.client.void(id, reason.trim()));
      this.ask(null);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
