import { Component, type Signal, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ProgramItem } from '@midstance/clinical/exercises';
import type { Episode } from '@midstance/contracts/episodes';
import type { CurrentProgram, Program } from '@midstance/contracts/programs';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { Dialogs } from '../../dialogs/dialogs';
import { LoadProblem } from '../../http/load-problem';
import { Dates } from '../../settings/dates';
import { RunnerBar } from '../runner-bar/runner-bar';
import { RunnerFile } from '../runner-bar/runner-file';
import type { DosageQuestion } from './dosage-dialog';
import { leftOutWords } from './left-out-words';
import { PreviewButton } from './preview/preview-button';
import { phaseOn } from './preview/preview-days';
import { ProgramClient } from './program-client';
import { ProgramPhases } from './program-phases';
import { StatusForm } from './status-form';
import { TemplatePicker } from './template-picker';

interface Source {
  readonly patientId: string;
  readonly answer: CurrentProgram | null;
}

const STATUS = {
  active: { word: 'Active', severity: 'good' },
  paused: { word: 'Paused', severity: 'watch' },
  ended: { word: 'Ended', severity: 'info' },
} as const;

/** What is prescribed: the phases with their exercises, every version with author and reason, and ways to change it. */
@Component({
  selector: 'app-program-page',
  imports: [
    Card,
    Chip,
    EmptyState,
    LoadProblem,
    PreviewButton,
    ProgramPhases,
    RouterLink,
    RunnerBar,
    Skeleton,
    StatusForm,
    TemplatePicker,
  ],
  templateUrl: './program-page.html',
  styleUrl: './program-page.scss',
})
export class ProgramPage {
  /** Patient. */
  readonly id = input.required<string>();

  private readonly file = inject(RunnerFile);
  private readonly dialogs = inject(Dialogs);
  protected readonly dates = inject(Dates);
  protected readonly answer = inject(ProgramClient).current(this.id);
  protected readonly patient = this.file.patient(this.id);
  protected readonly episodes = this.file.episodes(this.id);
  protected readonly statuses = STATUS;
  protected readonly said = signal('');
  /** Status the program is about to get, while its reason is asked. */
  protected readonly asks = signal<Program['status'] | null>(null);
  protected readonly picksAnother = linkedSignal({ source: this.id, computation: () => false });

  /** Kept while it is fetched anew; another runner starts empty. */
  protected readonly current: Signal<CurrentProgram | null> = linkedSignal<Source, CurrentProgram | null>({
    source: () => ({ patientId: this.id(), answer: this.answer.hasValue() ? this.answer.value() : null }),
    computation: ({ patientId, answer }, before) =>
      answer ?? (before?.source.patientId === patientId ? before.value : null),
  });
  protected readonly error = computed(() => this.answer.error() ?? this.patient.error() ?? this.episodes.error());
  protected readonly runner = computed(() => (this.patient.hasValue() ? this.patient.value() : null));
  protected readonly today = computed(() => this.dates.today(this.runner()?.timeZone));
  protected readonly program = computed(() => (this.picksAnother() ? null : (this.current()?.program ?? null)));
  protected readonly phaseNow = computed(() => phaseOn(this.program()?.content ?? null, this.today()));
  protected readonly leftOut = computed(() => {
    const program = this.program();
    return program === null ? [] : leftOutWords(program.content);
  });
  /** The program's episode; for a new program the newest open one. */
  protected readonly episode = computed<Episode | null>(() => {
    const all = this.episodes.hasValue() ? this.episodes.value() : [];
    const own = all.find(({ id }) => id === this.program()?.episodeId);
    return own ?? all.find(({ status }) => status === 'open') ?? null;
  });

  protected retry(): void {
    for (const each of [this.answer, this.patient, this.episodes]) if (each.error()) each.reload();
  }

  protected changed(words: string): void {
    this.said.set(words);
    this.asks.set(null);
    this.picksAnother.set(false);
    this.answer.reload();
  }

  protected async edit(item: ProgramItem): Promise<void> {
    const program = this.program();
    if (program === null) return;
    const saved = await this.dialogs.ask<boolean, DosageQuestion>(
      () => import('./dosage-dialog').then((file) => file.DosageDialog),
      { question: { program, item }, labelledBy: 'dosage-title', focus: 'input' },
    );
    if (saved === true) this.changed('Saved as the next version. The runner sees what changed and why.');
    else this.answer.reload();
  }
}
