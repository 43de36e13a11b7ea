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
  styleUrl: './response-table.scss',
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
