import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import type { Episode } from '@midstance/contracts/episodes';
import type { OutcomeResponse, Outcomes as OutcomesView } from '@midstance/contracts/outcomes';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { Dates } from '../../settings/dates';
import { RunnerBar } from '../runner-bar/runner-bar';
import { RunnerFile } from '../runner-bar/runner-file';
import { LinkCard } from './link-card';
import { scoreWords } from './outcome-words';
import { OutcomesClient } from './outcomes-client';
import { RecordForm } from './record-form';
import { ResponseTable } from './response-table';
import { SeriesCard } from './series-card';

/** A runner's questionnaires: each score over time, a form for a new response, and a link to ask by. */
@Component({
  selector: 'app-outcomes',
  imports: [Card, EmptyState, LinkCard, LoadProblem, RecordForm, ResponseTable, RunnerBar, SeriesCard, Skeleton],
  templateUrl: './outcomes.html',
  styleUrl: './outcomes.scss',
})
export class Outcomes {
  /** Patient. */
  readonly id = input.required<string>();

  private readonly file = inject(RunnerFile);
  private readonly dates = inject(Dates);
  protected readonly answer = inject(OutcomesClient).outcomes(this.id);
  protected readonly patient = this.file.patient(this.id);
  protected readonly episodes = this.file.episodes(this.id);
  protected readonly correcting = signal<OutcomeResponse | null>(null);
  protected readonly news = signal('');

  /** Kept while it is fetched anew, so that nothing jumps; another runner starts empty. */
  protected readonly view = linkedSignal<{ id: string; view: OutcomesView | null }, OutcomesView | null>({
    source: () => ({ id: this.id(), view: this.answer.hasValue() ? this.answer.value() : null }),
    computation: ({ id, view }, before) => view ?? (before?.source.id === id ? before.value : null),
  });
  protected readonly error = computed(() => this.answer.error() ?? this.patient.error() ?? this.episodes.error());
  protected readonly runner = computed(() => (this.patient.hasValue() ? this.patient.value() : null));
  protected readonly today = computed(() => this.dates.today(this.runner()?.timeZone));
  protected readonly episode = computed<Episode | null>(() => {
    const all = this.episodes.hasValue() ? this.episodes.value() : [];
    return all.find(({ status }) => status === 'open') ?? null;
  });
  protected readonly lastActivities = computed(() => {
    for (const { answer, correctedBy, voided } of this.view()?.responses ?? []) {
      if (answer.kind === 'activities' && correctedBy === null && voided === null)
        return answer.activities.map(({ name }) => name);
    }
    return [];
  });

  protected take(response: OutcomeResponse): void {
    this.correcting.set(null);
    this.news.set(`Saved: ${response.code} ${scoreWords(response)}.`);
    this.answer.reload();
  }

  protected takeVoided(response: OutcomeResponse): void {
    this.correcting.set(null);
    this.news.set(`Voided: ${response.code} ${scoreWords(response)}.`);
    this.answer.reload();
  }

  protected retry(): void {
    for (const each of [this.answer, this.patient, this.episodes]) if (each.error()) each.reload();
  }
}
