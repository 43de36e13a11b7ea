import { Component, type Signal, computed, inject, input, linkedSignal, signal, untracked } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { ExerciseId, ProgramContent } from '@midstance/clinical/exercises';
import type { Equipment } from '@midstance/clinical/exercises/library';
import type { Episode } from '@midstance/contracts/episodes';
import type { Program, ProgramVersion } from '@midstance/contracts/programs';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../../http/load-problem';
import { newId } from '../../../http/new-id';
import { problemOf, problemWords } from '../../../http/problem';
import { Dates } from '../../../settings/dates';
import { ChartClient } from '../../chart/chart-client';
import { isInForce } from '../../chart/chart-words';
import { OpenRedFlags } from '../../red-flags/open-red-flags';
import { RunnerBar } from '../../runner-bar/runner-bar';
import { withDosage } from '../change-dosage';
import { exerciseName } from '../left-out-words';
import { PreviewButton } from '../preview/preview-button';
import { phaseOn } from '../preview/preview-days';
import { ProgramClient } from '../program-client';
import { programFrom } from './begin';
import { type DosageEdit, DosageInspector } from './dosage-inspector';
import * as edit from './edit-content';
import { ExerciseFinder } from './exercise-finder';
import { suggestionsOf } from './goal-suggestions';
import { PAIN_RULES } from './pain-rules';
import { type ItemMove, PhaseBoard } from './phase-board';
import type { ProgramDraft } from './program-draft';
import { ProgramDrafts } from './program-drafts';
import { faultOf } from './save-fault';
import { sessionSum } from './session-sum';
import { TemplateShelf } from './template-shelf';

/** The program on the table: the library on the left, the phases in the middle, one exercise's dosage on the right. */
@Component({
  selector: 'app-build-program',
  imports: [
    DosageInspector,
    EmptyState,
    ExerciseFinder,
    LoadProblem,
    PhaseBoard,
    PreviewButton,
    RouterLink,
    RunnerBar,
    Skeleton,
    TemplateShelf,
  ],
  templateUrl: './build-program.html',
  styleUrl: './build-program.scss',
})
export class BuildProgram {
  /** Patient. */
  readonly id = input.required<string>();
  /** A template to begin from, in the address; without one the present program is edited. */
  readonly template = input<string>();

  private readonly client = inject(ProgramClient);
  private readonly router = inject(Router);
  private readonly dates = inject(Dates);
  private readonly flags = inject(OpenRedFlags);
  private readonly drafts = inject(ProgramDrafts);
  protected readonly chartAnswer = inject(ChartClient).chart(this.id);
  protected readonly programAnswer = this.client.current(this.id);
  protected readonly chart = computed(() => (this.chartAnswer.hasValue() ? this.chartAnswer.value() : null));
  protected readonly error = computed(() => this.chartAnswer.error() ?? this.programAnswer.error());
  protected readonly today = computed(() => this.dates.today(this.chart()?.patient.timeZone));
  /** The program that is edited; `null` for a new one. */
  protected readonly present = computed<Program | null>(() => {
    const program = this.programAnswer.hasValue() ? this.programAnswer.value().program : null;
    return this.template() !== undefined || program === null || program.status === 'ended' ? null : program;
  });
  protected readonly episode = computed(() => {
    const episodes = this.chart()?.episodes ?? [];
    const own = episodes.find(({ id }) => id === this.present()?.episodeId);
    return own ?? episodes.find(({ status }) => status === 'open') ?? null;
  });
  private readonly injured = computed(() => {
    const side = this.episode()?.side;
    return side === 'left' || side === 'right' ? side : null;
  });
  protected readonly precautions = computed(() =>
    (this.episode()?.precautions ?? []).filter((each) => isInForce(each, this.today())).map(({ code }) => code),
  );
  protected readonly painRules = PAIN_RULES;
  protected readonly runner = computed(() => ({
    complaint: this.episode()?.complaint ?? '',
    injured: this.injured(),
    precautions: this.precautions(),
  }));
  /** Made once what it begins from is there; fetching that again does not take it away. */
  protected readonly draft: Signal<ProgramDraft | null> = linkedSignal<boolean, ProgramDraft | null>({
    source: () => this.episode() !== null && this.programAnswer.hasValue(),
    computation: (isReady, before) =>
      before?.value ?? (isReady ? untracked(() => this.drafts.open(this.key(), () => this.first())) : null),
  });
  protected readonly content = computed(() => this.draft()?.content() ?? null);
  /** The phase that exercises are added to. */
  protected readonly phaseId = linkedSignal<readonly string[], string>({
    source: () => this.content()?.phases.map(({ id }) => id) ?? [],
    computation: (ids, before) =>
      ids.find((id) => id === before?.value) ?? untracked(() => phaseOn(this.content(), this.today())),
  });
  protected readonly phaseTitle = computed(
    () => this.content()?.phases.find(({ id }) => id === this.phaseId())?.title ?? '',
  );
  protected readonly selectedId = signal<string | null>(null);
  protected readonly dosageFault = signal('');
  protected readonly selected = computed(() => {
    const [id, content] = [this.selectedId(), this.content()];
    return id === null || content === null ? null : (edit.placeOf(content, id)?.item ?? null);
  });
  protected readonly given = computed<ReadonlySet<string>>(
    () => new Set(this.content()?.phases.flatMap(({ items }) => items.map(({ exerciseId }) => exerciseId)) ?? []),
  );
  protected readonly equipment = signal<ReadonlySet<Equipment> | null>(null);
  protected readonly suggestions = computed(() => {
    const [chart, episode] = [this.chart(), this.episode()];
    const held = this.flags.heldBack('exercise-options');
    if (chart === null || episode === null) return { held, groups: [] };
    const [precautions, equipment, given] = [this.precautions(), this.equipment(), this.given()];
    return suggestionsOf({ goals: chart.goals, held, episode, precautions, equipment, given });
  });
  protected readonly sum = computed(() => {
    const content = this.content();
    return content === null ? null : sessionSum(content, this.phaseId());
  });
  /** Changes with everything but typing, so that the inspector shows what is there now. */
  protected readonly revision = signal(0);
  protected readonly said = signal('');
  protected readonly reason = signal('');
  /** Open red flags while which a new program is assigned only with a reason. */
  protected readonly held = computed(() => (this.present() === null ? this.flags.heldBack('program') : null));
  protected readonly despite = signal('');
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  /** Of a new program: the same however often "Assign" is pressed. */
  private readonly programId = newId();

  protected retry(): void {
    for (const each of [this.chartAnswer, this.programAnswer]) if (each.error()) each.reload();
  }

  protected add(exerciseId: ExerciseId): void {
    const item = edit.newItem(newId(), exerciseId, this.injured());
    this.change((content) => edit.withItem(content, this.phaseId(), item), `Added ${exerciseName(exerciseId)}`);
    this.selectedId.set(item.id);
  }

  protected place({ itemId, phaseId, index }: ItemMove): void {
    this.change((content) => edit.withItemAt(content, itemId, phaseId, index), '');
    this.sayPlace(itemId);
  }

  protected step(itemId: string, by: -1 | 1): void {
    this.change((content) => edit.withItemMoved(content, itemId, by), '');
    this.sayPlace(itemId);
  }

  protected remove(itemId: string): void {
    this.change((content) => edit.withoutItem(content, itemId), 'Removed; undo brings it back');
  }

  protected swap(itemId: string, exerciseId: ExerciseId): void {
    const change = (content: ProgramContent) => edit.withSwapped(content, itemId, exerciseId, this.injured());
    this.change(change, `Now ${exerciseName(exerciseId)}`);
  }

  protected split(itemId: string): void {
    this.change((content) => edit.withSplit(content, itemId, newId()), 'One line for each leg');
  }

  protected setDosage(itemId: string, { before, dosage, scope }: DosageEdit): void {
    this.type((content) => withDosage(content, before, dosage, scope), `dosage ${itemId} ${this.revision()}`);
  }

  protected setTitle(event: Event): void {
    const title = (event.target as HTMLInputElement).value.trim();
    if (title !== '') this.type((content) => ({ ...content, title }), 'title');
  }

  protected setStart(event: Event): void {
    const day = (event.target as HTMLInputElement).value;
    if (day !== '') this.type((content) => edit.startingOn(content, day), 'start');
  }

  protected setPain(event: Event): void {
    const rule = PAIN_RULES.find(({ id }) => id === (event.target as HTMLSelectElement).value);
    if (rule !== undefined) this.change((content) => ({ ...content, painProfile: rule.id }), '');
  }

  protected setDespite(event: Event): void {
    this.despite.set((event.target as HTMLInputElement).value);
  }

  protected setReason(event: Event): void {
    this.reason.set((event.target as HTMLInputElement).value);
  }

  protected retitle({ phaseId, title }: { readonly phaseId: string; readonly title: string }): void {
    this.change((content) => edit.withTitle(content, phaseId, title), '');
  }

  protected last({ phaseId, weeks }: { readonly phaseId: string; readonly weeks: number }): void {
    this.change((content) => edit.withWeeks(content, phaseId, weeks), '');
  }

  protected drop(phaseId: string): void {
    this.change((content) => edit.withoutPhase(content, phaseId), 'Phase removed; undo brings it back');
  }

  protected extend(): void {
    this.change(edit.withNewPhase, 'Phase added');
  }

  /** Begins anew; what was on the table is one undo away. */
  protected begin(content: ProgramContent): void {
    this.change(() => content, 'Begun anew; undo brings back what was here');
  }

  protected undo(): void {
    this.draft()?.undo();
    this.revision.update((revision) => revision + 1);
    this.said.set('Taken back');
  }

  protected async save(): Promise<void> {
    const [content, episode] = [this.content(), this.episode()];
    if (content === null || episode === null || this.busy()) return;
    this.problem.set(this.fault(content));
    if (this.problem() !== '') return;
    this.busy.set(true);
    try {
      const key = this.key();
      await this.send(content, episode);
      this.drafts.forget(key);
      await this.router.navigate(['/clinic/patients', this.id(), 'program']);
    } catch (error) {
      const problem = problemOf(error);
      this.problem.set(problemWords(problem));
      // It was recorded while this screen was open: now it is shown, and a reason can be given.
      if (problem.code === 'red_flag_open') this.flags.reload();
      else if (problem.code === 'stale_version') this.programAnswer.reload();
    } finally {
      this.busy.set(false);
    }
  }

  private send(content: ProgramContent, { id: episodeId, patientId }: Episode): Promise<ProgramVersion> {
    const present = this.present();
    const reason = present === null ? `Assigned: ${content.title}` : this.reason().trim();
    const redFlagReason = this.held() === null ? null : this.despite().trim();
    const body = { patientId, episodeId, reason, content, redFlagReason };
    return this.client.save(present?.id ?? this.programId, body, present?.version);
  }

  private fault(content: ProgramContent): string {
    if (this.selected() !== null && this.dosageFault() !== '') return this.dosageFault();
    const [isNew, isHeld] = [this.present() === null, this.held() !== null];
    return faultOf({ content, isNew, isHeld, reason: this.reason(), despite: this.despite() });
  }

  /** One table for each program and version, and for each way of beginning a new one. */
  private key(): string {
    const present = this.present();
    const what = present === null ? `new ${this.template() ?? ''}` : `${present.id} v${present.version}`;
    return `${this.id()} ${what}`;
  }

  private first(): ProgramContent {
    return this.present()?.content ?? programFrom(this.template() ?? '', this.today(), this.runner());
  }

  private change(next: (content: ProgramContent) => ProgramContent, words: string): void {
    this.type(next, null);
    this.revision.update((revision) => revision + 1);
    this.said.set(words);
  }

  private type(next: (content: ProgramContent) => ProgramContent, typing: string | null): void {
    const draft = this.draft();
    draft?.change(next(draft.content()), typing);
  }

  private sayPlace(itemId: string): void {
    const content = this.content();
    const place = content === null ? null : edit.placeOf(content, itemId);
    if (place === null) return;
    const { item, index, phase } = place;
    this.said.set(`${exerciseName(item.exerciseId)}: ${index + 1} of ${phase.items.length} in ${phase.title}`);
  }
}
