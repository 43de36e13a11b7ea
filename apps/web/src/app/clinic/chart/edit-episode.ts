import { Component, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { FormField, FormRoot, form, max, maxLength, min, required, validate } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { batteries } from '@midstance/clinical/measures/complaints';
import { type ContributingFactor, type Episode, episode } from '@midstance/contracts/episodes';
import { Card } from '@midstance/ui/card';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { Skeleton } from '@midstance/ui/skeleton';
import { saveForm } from '../../forms/save-form';
import { Conflict } from '../../http/conflict';
import { LoadProblem } from '../../http/load-problem';
import { newId } from '../../http/new-id';
import { type Problem, problemOf } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { identityLine } from '../person/person-words';
import { ChartClient } from './chart-client';
import { conflictRows } from './episode-conflict';
import { type EpisodeModel, emptyEpisode, episodeModelOf, factorWords, regions, saveEpisodeOf } from './episode-model';
import { PrecautionEditor } from './precaution-editor';

/** Opens an episode of care, or edits one: the injury, what to mind, and what it is all for. */
@Component({
  selector: 'app-edit-episode',
  imports: [
    Card,
    ErrorSummary,
    Field,
    FieldControl,
    FormField,
    FormRoot,
    LoadProblem,
    NumberInput,
    PrecautionEditor,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './edit-episode.html',
  styleUrl: './edit-episode.scss',
})
export class EditEpisode {
  /** Patient. */
  readonly id = input.required<string>();
  /** Absent for a new episode. */
  readonly episodeId = input<string>();

  private readonly client = inject(ChartClient);
  private readonly conflict = inject(Conflict);
  private readonly router = inject(Router);
  private readonly freshId = newId();
  private readonly dates = inject(Dates);
  /** The runner's own day when the form was opened. */
  protected readonly today = computed(() => {
    const zone = this.patient.hasValue() ? this.patient.value().timeZone : undefined;
    return untracked(() => this.dates.today(zone));
  });
  protected readonly batteries = batteries;
  protected readonly regions = regions();
  protected readonly factors = Object.entries(factorWords) as [ContributingFactor, string][];

  protected readonly list = this.client.episodes(this.id);
  private readonly patient = this.client.patient(this.id);
  /** Whose episode it is; `''` until known. */
  protected readonly whose = computed(() => {
    if (!this.patient.hasValue()) return '';
    const patient = this.patient.value();
    return `${patient.givenName} ${patient.familyName} · ${identityLine(patient, this.dates)}`;
  });
  private readonly stored = computed(() =>
    this.list.hasValue() ? (this.list.value().find(({ id }) => id === this.episodeId()) ?? null) : null,
  );
  protected readonly ready = computed(() => this.episodeId() === undefined || this.stored() !== null);
  protected readonly missing = computed(() => this.list.hasValue() && !this.ready());
  private readonly base = linkedSignal(() => this.stored());
  protected readonly model = linkedSignal<EpisodeModel>(() => {
    const stored = this.stored();
    return stored ? episodeModelOf(stored) : emptyEpisode(this.today());
  });
  protected readonly form = form(this.model, (path) => {
    required(path.complaint, { message: 'Choose the complaint' });
    required(path.region, { message: 'Choose the place' });
    required(path.startedOn, { message: 'Type the day the episode started' });
    validate(path.onsetDate, ({ value }) =>
      value() > this.today() ? { kind: 'future', message: 'The onset must not lie in the future' } : undefined,
    );
    maxLength(path.goalText, 120, { message: 'Use 120 characters or fewer for the goal' });
    validate(path.goalText, ({ value, valueOf }) =>
      value().trim() === '' && valueOf(path.goalDate) !== ''
        ? { kind: 'goal', message: 'Say what the goal of that day is' }
        : undefined,
    );
    min(path.preInjuryWeeklyRunMin, 0, { message: 'Running before the injury must be 0 min or more' });
    max(path.preInjuryWeeklyRunMin, 3000, { message: 'Running before the injury must be 3000 min a week or less' });
  });
  protected readonly errors = signal<readonly SummaryError[]>([]);

  protected toggleFactor(factor: ContributingFactor): void {
    this.model.update((model) => ({
      ...model,
      factors: model.factors.includes(factor)
        ? model.factors.filter((each) => each !== factor)
        : [...model.factors, factor],
    }));
  }

  protected setPrecautions(precautions: EpisodeModel['precautions']): void {
    this.model.update((model) => ({ ...model, precautions }));
  }

  protected async save(): Promise<void> {
    const outcome: { saved: Episode | null } = { saved: null };
    this.errors.set(await saveForm(this.form, async () => (outcome.saved = await this.send())));
    if (outcome.saved) await this.router.navigate(['/clinic/patients', this.id()]);
  }

  private async send(): Promise<Episode | null> {
    const base = this.base();
    try {
      return await this.client.saveEpisode(
        base?.id ?? this.freshId,
        saveEpisodeOf(this.model(), this.id()),
        base?.version,
      );
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'stale_version') return this.settle(problem);
      throw error;
    }
  }

  /** Somebody saved first: mine over it, theirs into the form, or neither yet. */
  private async settle(problem: Problem): Promise<Episode | null> {
    const theirs = episode.parse(problem.current);
    const theirModel = episodeModelOf(theirs);
    const choice = await this.conflict.ask({ what: 'This episode', rows: conflictRows(this.model(), theirModel) });
    if (choice === 'later') return null;
    this.base.set(theirs);
    if (choice === 'mine') return this.send();
    this.model.set(theirModel);
    return theirs;
  }
}
