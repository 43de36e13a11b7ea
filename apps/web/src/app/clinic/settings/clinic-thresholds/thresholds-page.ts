import { Component, computed, inject, resource, signal } from '@angular/core';
import { loadSources } from '@midstance/clinical/measures';
import { EmptyState } from '@midstance/ui/empty-state';
import { Icon } from '@midstance/ui/icon';
import { Skeleton } from '@midstance/ui/skeleton';
import type { ClinicThresholds } from '@midstance/contracts/clinic-settings';
import { Dialogs } from '../../../dialogs/dialogs';
import { LoadProblem } from '../../../http/load-problem';
import { SessionStore } from '../../../session/session-store';
import { Dates } from '../../../settings/dates';
import { ClinicThresholdsClient } from '../../settings-data/clinic-thresholds-client';
import type { LimitQuestion } from './limit-dialog';
import { LimitHistory } from './limit-history';
import { type LimitRow, amountWords, isChanged, limitGroups, narrowed } from './threshold-rows';

/** Every product default with the clinic's own number beside it. A lead changes them; a change counts from then on. */
@Component({
  selector: 'app-thresholds-page',
  imports: [EmptyState, Icon, LimitHistory, LoadProblem, Skeleton],
  templateUrl: './thresholds-page.html',
  styleUrl: './thresholds-page.scss',
})
export class ThresholdsPage {
  private readonly client = inject(ClinicThresholdsClient);
  private readonly dialogs = inject(Dialogs);
  protected readonly dates = inject(Dates);
  private readonly session = inject(SessionStore).session;
  protected readonly mayChange = computed(() => this.session()?.role === 'lead');

  protected readonly current = this.client.current();
  protected readonly search = signal('');
  protected readonly changedOnly = signal(false);
  protected readonly said = signal('');
  private readonly all = computed(() => (this.current.hasValue() ? limitGroups(this.current.value()) : []));
  protected readonly groups = computed(() =>
    narrowed(this.all(), { search: this.search(), changedOnly: this.changedOnly() }),
  );
  protected readonly changedCount = computed(
    () =>
      this.all()
        .flatMap(({ rows }) => rows)
        .filter(isChanged).length,
  );
  protected readonly shownCount = computed(() => this.groups().reduce((sum, { rows }) => sum + rows.length, 0));
  protected readonly isChanged = isChanged;
  protected readonly amount = amountWords;
  /** Studies beside the defaults, by id, in short. */
  private readonly studies = resource({
    params: () => [...new Set(this.all().flatMap(({ rows }) => rows.flatMap(({ sources }) => sources)))],
    loader: async ({ params }) =>
      new Map((await loadSources(params)).map(({ id, citation }) => [id, inShort(citation)])),
  });

  /** Where the product's numbers come from. */
  protected whyDefault({ sources }: LimitRow): string {
    const studies = sources.flatMap((id) => this.studies.value()?.get(id) ?? []);
    return studies.length === 0 ? 'Product default' : `Product default, beside ${studies.join('; ')}`;
  }

  protected type(event: Event): void {
    this.search.set((event.target as HTMLInputElement).value);
    this.said.set('');
  }

  protected async change(row: LimitRow): Promise<void> {
    if (!this.current.hasValue()) return;
    const saved = await this.dialogs.ask<ClinicThresholds, LimitQuestion>(
      () => import('./limit-dialog').then((file) => file.LimitDialog),
      { question: { row, thresholds: this.current.value() }, labelledBy: 'limit-title', focus: 'input' },
    );
    if (!saved) return;
    this.current.set(saved);
    this.said.set(`${row.name}: saved. It counts for what is signed from now on.`);
  }
}

/** "Running analysis; Souza 2016" as "Souza 2016"; a reference without authors as it stands. */
function inShort(citation: string): string {
  return citation.split(';').at(-1)?.trim() ?? citation;
}
