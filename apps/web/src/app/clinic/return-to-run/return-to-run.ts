import { Component, type Signal, computed, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import type { Episode } from '@midstance/contracts/episodes';
import type { ReturnToRun as PlanView } from '@midstance/contracts/return-to-run';
import { EmptyState } from '@midstance/ui/empty-state';
import { PhaseLadder } from '@midstance/ui/phase-ladder';
import { Skeleton } from '@midstance/ui/skeleton';
import { RouterLink } from '@angular/router';
import { LoadProblem } from '../../http/load-problem';
import { problemOf, problemWords } from '../../http/problem';
import { SessionStore } from '../../session/session-store';
import { Dates } from '../../settings/dates';
import { OpenRedFlags } from '../red-flags/open-red-flags';
import { RunnerBar } from '../runner-bar/runner-bar';
import { RunnerFile } from '../runner-bar/runner-file';
import { DecisionCard } from './decision-card';
import { DecisionList } from './decision-list';
import { ladderPhases } from './plan-steps';
import { ReturnToRunClient } from './return-to-run-client';
import { RunTable } from './run-table';
import { StartPlanForm } from './start-plan-form';
import { WeekCard } from './week-card';

interface Source {
  readonly patientId: string;
  readonly view: PlanView | null;
}

/** Where a runner stands on the way back to running, what the plan proposes and why, and the decision about it. */
@Component({
  selector: 'app-return-to-run',
  imports: [
    DecisionCard,
    DecisionList,
    EmptyState,
    LoadProblem,
    PhaseLadder,
    RouterLink,
    RunTable,
    RunnerBar,
    Skeleton,
    StartPlanForm,
    WeekCard,
  ],
  templateUrl: './return-to-run.html',
  styleUrl: './return-to-run.scss',
})
export class ReturnToRun {
  /** Patient. */
  readonly id = input.required<string>();

  private readonly file = inject(RunnerFile);
  private readonly session = inject(SessionStore);
  protected readonly dates = inject(Dates);
  protected readonly answer = inject(ReturnToRunClient).plan(this.id);
  protected readonly patient = this.file.patient(this.id);
  protected readonly episodes = this.file.episodes(this.id);
  protected readonly card = viewChild(DecisionCard);
  protected readonly problem = signal('');
  protected readonly startsAnew = signal(false);

  /** Kept while it is fetched anew, so that nothing jumps; another runner starts empty. */
  protected readonly view: Signal<PlanView | null> = linkedSignal<Source, PlanView | null>({
    source: () => ({ patientId: this.id(), view: this.answer.hasValue() ? this.answer.value() : null }),
    computation: ({ patientId, view }, before) =>
      view ?? (before?.source.patientId === patientId ? before.value : null),
  });
  protected readonly error = computed(() => this.answer.error() ?? this.patient.error() ?? this.episodes.error());
  protected readonly runner = computed(() => (this.patient.hasValue() ? this.patient.value() : null));
  protected readonly today = computed(() => this.dates.today(this.runner()?.timeZone));
  protected readonly phases = computed(() => {
    const view = this.view();
    return view === null ? [] : ladderPhases(view);
  });
  protected readonly caring = computed(
    () => this.runner()?.careTeam.some(({ userId }) => userId === this.session.session()?.userId) ?? false,
  );
  /** The plan's episode; before there is a plan, the newest open one. */
  protected readonly episode = computed<Episode | null>(() => {
    const all = this.episodes.hasValue() ? this.episodes.value() : [];
    const ofPlan = this.startsAnew() ? undefined : all.find(({ id }) => id === this.view()?.plan?.episodeId);
    return ofPlan ?? all.find(({ status }) => status === 'open') ?? null;
  });
  protected readonly forecast = computed(() => {
    const range = this.view()?.forecast;
    if (!range) return '';
    const latest = range.latest === null ? '' : ` and ${this.dates.day(range.latest, 'full')}`;
    const between = latest === '' ? 'not before' : 'between';
    return `End of the ladder ${between} ${this.dates.day(range.earliest, 'full')}${latest}: a range, never a promise.`;
  });

  constructor() {
    inject(OpenRedFlags).whenResolved(() => this.answer.reload());
  }

  protected take(view: PlanView): void {
    this.startsAnew.set(false);
    this.answer.set(view);
  }

  protected retry(): void {
    for (const each of [this.answer, this.patient, this.episodes]) if (each.error()) each.reload();
  }

  protected async join(): Promise<void> {
    this.problem.set('');
    try {
      this.patient.set(await this.file.joinCareTeam(this.id()));
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    }
  }
}
