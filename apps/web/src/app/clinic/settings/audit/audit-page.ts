import { Component, type Signal, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../../http/load-problem';
import { problemOf, problemWords } from '../../../http/problem';
import { Dates } from '../../../settings/dates';
import { AuditClient, type AuditFilter, type AuditPage as Page } from './audit-client';

/** Everything that was opened or changed in the clinic, newest first; for the lead. */
@Component({
  selector: 'app-audit-page',
  imports: [EmptyState, LoadProblem, RouterLink, Skeleton],
  templateUrl: './audit-page.html',
  styleUrl: './audit-page.scss',
})
export class AuditPage {
  private readonly client = inject(AuditClient);
  protected readonly dates = inject(Dates);
  protected readonly filter = signal<AuditFilter>({ userId: '', changesOnly: false });
  protected readonly first = this.client.first(this.filter);
  protected readonly staff = this.client.staff();
  private readonly later: Signal<readonly Page[]> & { set(pages: readonly Page[]): void } = linkedSignal<
    Page | null,
    readonly Page[]
  >({
    source: () => (this.first.hasValue() ? this.first.value() : null),
    computation: () => [],
  });
  private readonly pages = computed(() => (this.first.hasValue() ? [this.first.value(), ...this.later()] : []));
  protected readonly lines = computed(() =>
    this.pages().flatMap(({ items }) => items.map((entry) => ({ ...entry, words: words(entry.action) }))),
  );
  protected readonly next = computed(() => this.pages().at(-1)?.next ?? null);
  protected readonly problem = signal('');

  protected narrow(change: Partial<AuditFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected choose(event: Event): void {
    this.narrow({ userId: (event.target as HTMLSelectElement).value });
  }

  protected async loadMore(): Promise<void> {
    const after = this.next();
    if (after === null) return;
    this.problem.set('');
    try {
      const page = await this.client.more(this.filter(), after);
      this.later.set([...this.later(), page]);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}

/** `care-team.join` as "Care team: join". */
function words(action: string): string {
  const [subject = '', verb = ''] = action.split('.');
  const named = subject.replaceAll('-', ' ');
  return `${named.charAt(0).toUpperCase()}${named.slice(1)}${verb && `: ${verb.replaceAll('-', ' ')}`}`;
}
