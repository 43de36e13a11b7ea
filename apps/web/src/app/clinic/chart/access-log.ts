import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { AccessLogEntry } from '@midstance/contracts/audit';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { ChartClient } from './chart-client';

/** Who opened or changed this record, newest first. */
@Component({
  selector: 'app-access-log',
  imports: [Card, EmptyState, LoadProblem, Skeleton],
  template: `
    <ui-card heading="Access log" note="cannot be altered" [flush]="lines().length > 0">
      @if (first.error()) {
        <app-load-problem [error]="first.error()" (retry)="first.reload()" />
      } @else if (!first.hasValue()) {
        <ui-skeleton [count]="8" />
      } @else if (lines().length === 0) {
        <ui-empty-state
          heading="Nobody opened this record yet"
          reason="Every opening and every change is listed here."
        />
      } @else {
        <table class="table">
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">What</th>
              <th scope="col">Fields</th>
            </tr>
          </thead>
          <tbody>
            @for (line of lines(); track line.id) {
              <tr>
                <td>{{ dates.instant(line.at, timeZone()) }}</td>
                <td>{{ line.name ?? 'The system' }}</td>
                <td>{{ line.words }}</td>
                <td class="small quiet">{{ line.fields.join(', ') }}</td>
              </tr>
            }
          </tbody>
        </table>
      }
    </ui-card>
    @if (next()) {
      <p class="more">
        <button class="button" type="button" (click)="loadMore()">Load more</button>
        <span class="small quiet" role="status">{{ problem() }}</span>
      </p>
    }
  `,
  styles: `
    td {
      height: 36px;
    }
    .more {
      margin-top: 12px;
      text-align: center;
    }
  `,
})
export class AccessLog {
  readonly patientId = input.required<string>();
  readonly timeZone = input.required<string>();
  private readonly client = inject(ChartClient);
  protected readonly dates = inject(Dates);
  protected readonly first = this.client.accessLog(this.patientId);
  private readonly pages = linkedSignal(() => (this.first.hasValue() ? [this.first.value()] : []));
  protected readonly lines = computed(() =>
    this.pages().flatMap(({ items }) => items.map((entry) => ({ ...entry, words: words(entry) }))),
  );
  protected readonly next = computed(() => this.pages().at(-1)?.next ?? null);
  protected readonly problem = signal('');

  protected async loadMore(): Promise<void> {
    const after = this.next();
    if (after === null) return;
    this.problem.set('');
    try {
      const page = await this.client.moreAccessLog(this.patientId(), after);
      this.pages.update((pages) => [...pages, page]);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}

/** `patient.open` as "Patient: open"; `care-team.join` as "Care team: join". */
function words({ action }: AccessLogEntry): string {
  const [subject = '', verb = ''] = action.split('.');
  const named = subject.replaceAll('-', ' ');
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}${verb && `: ${verb.replaceAll('-', ' ')}`}`;
}
