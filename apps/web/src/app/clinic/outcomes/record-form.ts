import { Component, ElementRef, computed, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { type OutcomeCode, allOutcomes, findOutcome, itemCount } from '@midstance/clinical/outcomes';
import type { Episode } from '@midstance/contracts/episodes';
import type { OutcomeResponse, SaveOutcomeResponse } from '@midstance/contracts/outcomes';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { newId } from '../../http/new-id';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { ItemGrid } from './item-grid';
import { answeredWords, licenceWords, scoreWords } from './outcome-words';
import { OutcomesClient } from './outcomes-client';
import {
  type ResponseDraft,
  answerOf,
  emptyDraft,
  isAboutActivities,
  itemRange,
  questionText,
  scoreOf,
} from './response-draft';

/** A questionnaire from paper or conversation into the record: item after item, or totals; scored while typing. */
@Component({
  selector: 'app-record-form',
  imports: [ErrorSummary, Field, FieldControl, ItemGrid, NumberInput],
  templateUrl: './record-form.html',
  styleUrl: './record-form.scss',
})
export class RecordForm {
  readonly patientId = input.required<string>();
  readonly episode = input.required<Episode | null>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  /** The record to replace; `null` for a new one. */
  readonly corrects = input<OutcomeResponse | null>(null);
  /** Activities of the last rating, to go on with. */
  readonly lastActivities = input<readonly string[]>([]);
  readonly saved = output<OutcomeResponse>();
  readonly cancelled = output();

  private readonly client = inject(OutcomesClient);
  private readonly dates = inject(Dates);
  private readonly firstControl = viewChild<ElementRef<HTMLElement>>('chosenCode');
  private readonly chosen = signal<OutcomeCode>('UWRI');
  private readonly day = signal('');
  /** The id stays the same until the record is in, so that sending again is the same record. */
  private id = newId();
  protected readonly outcomes = allOutcomes();
  protected readonly errors = signal<readonly SummaryError[]>([]);
  protected readonly sending = signal(false);

  protected readonly code = computed(() => this.corrects()?.code ?? this.chosen());
  protected readonly measure = computed(() => findOutcome(this.code()) ?? this.outcomes[0]);
  protected readonly localDate = computed(() => this.corrects()?.localDate ?? (this.day() || this.today()));
  protected readonly draft = linkedSignal<string, ResponseDraft | null>({
    source: () => `${this.code()}/${this.corrects()?.id ?? ''}`,
    computation: () => {
      const measure = this.measure();
      return measure ? emptyDraft(measure, this.lastActivities()) : null;
    },
  });
  protected readonly ranges = computed(() => {
    const measure = this.measure();
    return measure ? Array.from({ length: itemCount(measure) }, (_, item) => itemRange(measure, item)) : [];
  });
  protected readonly aboutActivities = computed(() => {
    const measure = this.measure();
    return measure !== undefined && isAboutActivities(measure);
  });
  protected readonly hasBranches = computed(() => this.measure()?.scoring.kind === 'visa');
  protected readonly scales = computed(() => {
    const scales = this.measure()?.scales ?? [];
    return scales.length > 1 ? scales : [];
  });
  protected readonly question = computed(() =>
    questionText(this.code(), this.dates.day(this.episode()?.startedOn ?? this.today(), 'full')),
  );
  protected readonly licence = computed(() => {
    const measure = this.measure();
    return measure ? licenceWords(measure) : '';
  });
  /** The score while typing, in words. */
  protected readonly score = computed(() => {
    const [measure, draft] = [this.measure(), this.draft()];
    const score = measure && draft ? scoreOf(measure, answerOf(measure, draft)) : null;
    if (score === null) return 'No score yet.';
    const words = scoreWords(score);
    return `${words === 'no score' ? 'No score yet' : `Score: ${words}`} · ${answeredWords(score)}`;
  });

  protected choose(code: string): void {
    const measure = findOutcome(code);
    if (measure !== null) this.chosen.set(measure.code);
  }

  protected chooseDay(day: string): void {
    this.day.set(day);
  }

  protected change(changes: Partial<ResponseDraft>): void {
    this.draft.update((draft) => draft && { ...draft, ...changes });
  }

  protected changeActivity(index: number, changes: { name?: string; rating?: number | null }): void {
    const activities = this.draft()?.activities ?? [];
    this.change({ activities: activities.map((each, place) => (place === index ? { ...each, ...changes } : each)) });
  }

  protected changeScale(scale: string, value: number | null): void {
    this.change({ subscores: { ...this.draft()?.subscores, [scale]: value } });
  }

  protected branchOf(value: string): void {
    if (value === '' || value === 'a' || value === 'b' || value === 'c') this.change({ branch: value });
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const body = this.body();
    if (body === null || this.sending()) return;
    this.sending.set(true);
    try {
      const response = await this.client.record(this.id, body);
      this.id = newId();
      this.errors.set([]);
      this.draft.update(() => {
        const measure = this.measure();
        return measure ? emptyDraft(measure, this.lastActivities()) : null;
      });
      this.saved.emit(response);
      // The next form of the pile.
      this.firstControl()?.nativeElement.focus();
    } catch (error) {
      const problem = problemOf(error);
      const found = problem.errors.map(({ path, message }) => ({ message: `${fieldWords(path)} ${message}` }));
      this.errors.set(found.length > 0 ? found : [{ message: problemWords(problem) }]);
    } finally {
      this.sending.set(false);
    }
  }

  private body(): SaveOutcomeResponse | null {
    const [measure, draft, replaced] = [this.measure(), this.draft(), this.corrects()];
    if (!measure || draft === null) return null;
    return {
      patientId: this.patientId(),
      episodeId: replaced ? replaced.episodeId : (this.episode()?.id ?? null),
      code: measure.code,
      localDate: this.localDate(),
      answer: answerOf(measure, draft),
      corrects: replaced?.id ?? null,
    };
  }
}

/** `answer.items.4` → "Item 5". */
function fieldWords(path: string): string {
  const [, kind, number] = /^answer\.(items|activities)\.(\d+)/.exec(path) ?? [];
  if (kind !== undefined) return `${kind === 'items' ? 'Item' : 'Activity'} ${(Number(number) + 1).toString()}`;
  if (path === 'localDate') return 'The day';
  if (path === 'answer.branch') return 'The part of item 8';
  return path === 'answer.total' ? 'The total' : 'The answer';
}
