import { Component, DestroyRef, type Signal, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PatientPage, PatientRow } from '@midstance/contracts/patients';
import { EmptyState } from '@midstance/ui/empty-state';
import { Icon } from '@midstance/ui/icon';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { injuryWords } from '../injury/injury-words';
import { shortId } from '../person/person-words';
import { type PatientFilter, PatientsClient } from './patients-client';

/** Long enough that a name is asked for once, short enough to feel immediate, ms. */
const TYPING_PAUSE_MS = 200;

/** All runners of the clinic, by name. */
@Component({
  selector: 'app-patient-list',
  imports: [EmptyState, Icon, LoadProblem, RouterLink, Skeleton],
  templateUrl: './patient-list.html',
  styleUrl: './patient-list.scss',
})
export class PatientList {
  private readonly client = inject(PatientsClient);
  protected readonly dates = inject(Dates);

  protected readonly filter = signal<PatientFilter>({ search: '', archived: false, mine: false });
  protected readonly list = this.client.first(this.filter);
  private readonly shown: Signal<PatientPage | null> = linkedSignal<PatientPage | null, PatientPage | null>({
    source: () => (this.list.hasValue() ? this.list.value() : null),
    computation: (now, before) => now ?? before?.value ?? null,
  });
  private readonly later = linkedSignal<PatientPage | null, readonly PatientPage[]>({
    source: this.shown,
    computation: () => [],
  });
  protected readonly loaded = computed(() => this.shown() !== null);
  protected readonly lines = computed(() =>
    [this.shown(), ...this.later()]
      .flatMap((page) => page?.items ?? [])
      .map((row) => ({
        row,
        id: shortId(row.id),
        injury: words(row),
      })),
  );
  protected readonly next = computed(() => (this.later().at(-1) ?? this.shown())?.next ?? null);
  protected readonly loadingMore = signal(false);
  protected readonly problem = signal('');
  protected readonly empty = computed(() => emptyWords(this.filter()));
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    inject(DestroyRef).onDestroy(() => clearTimeout(this.timer));
  }

  /** Asks once the typing pauses. */
  protected search(event: Event): void {
    const search = (event.target as HTMLInputElement).value.trim();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.narrow({ search }), TYPING_PAUSE_MS);
  }

  protected narrow(change: Partial<PatientFilter>): void {
    this.filter.update((filter) => ({ ...filter, ...change }));
  }

  protected async loadMore(): Promise<void> {
    const after = this.next();
    if (after === null || this.loadingMore()) return;
    this.loadingMore.set(true);
    await this.attempt(async () => {
      const page = await this.client.more(this.filter(), after);
      this.later.update((pages) => [...pages, page]);
    });
    this.loadingMore.set(false);
  }

  protected async restore({ id }: PatientRow): Promise<void> {
    await this.attempt(async () => {
      await this.client.setArchived(id, false);
      this.list.reload();
    });
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.problem.set('');
    try {
      await work();
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}

function words({ episode }: PatientRow): string {
  return episode === null ? '' : injuryWords(episode.complaint, episode.side);
}

function emptyWords({ search, archived, mine }: PatientFilter): { readonly heading: string; readonly reason: string } {
  if (search !== '') {
    return {
      heading: `Nobody found for “${search}”`,
      reason: 'Type the start of a given or family name, or a birth date like 1990-04-01.',
    };
  }
  if (archived) return { heading: 'Nobody is archived', reason: 'Archived runners keep their record and wait here.' };
  if (mine) return { heading: 'No runner is yours yet', reason: 'Open a runner’s details and join their care team.' };
  return { heading: 'No runner yet', reason: 'Add your first runner, or import a list you already have.' };
}
