import { Component, ElementRef, computed, effect, inject, input, linkedSignal, output, signal } from '@angular/core';
import type { SaveRun } from '@midstance/contracts/training';
import { ErrorSummary, type SummaryError } from '@midstance/ui/error-summary';
import { Field, FieldControl } from '@midstance/ui/field';
import { NumberInput } from '@midstance/ui/number-input';
import { PainButtons } from '@midstance/ui/pain-buttons';
import { Units } from '../../settings/units';
import { Choices } from '../pain/choices';
import { StopSigns } from '../pain/stop-signs';
import type { StopSign } from '../pain/stop-signs.data';
import { daysBetween } from '../today/days';
import { TodayStore } from '../today/today-store';
import { BREAKS, COMPLETED, LIMP, SWELLING } from './answers.data';
import { KeptAnswers, type RunAnswers } from './run-answers';

/** What is known of a run before anything is asked. */
export type RunFacts = Pick<
  SaveRun,
  'planId' | 'stepId' | 'localDate' | 'timeZone' | 'startedAt' | 'endedAt' | 'runMin' | 'walkMin'
>;

/** From this pause on, the plan asks for the reason (clinical reference, return to run 2.1). */
const BREAK_DAYS = 7;
/** Longest distance a run may have, m. */
const MOST_M = 400_000;

/** How the run was. Nothing has a default; pain and how much was done must be answered. */
@Component({
  selector: 'app-after-run',
  imports: [Choices, ErrorSummary, Field, FieldControl, NumberInput, PainButtons, StopSigns],
  templateUrl: './after-run.html',
  styleUrl: './after-run.scss',
})
export class AfterRun {
  readonly facts = input.required<RunFacts>();
  /** Id of the run, or another name of it while it has none: its answers are kept under it. */
  readonly runId = input.required<string>();
  /** The clock saw the whole run through. */
  readonly through = input(false);
  readonly saved = output<SaveRun>();
  readonly dropped = output();

  private readonly today = inject(TodayStore);
  private readonly kept = inject(KeptAnswers);
  protected readonly unit = inject(Units).distance;
  protected readonly completedOptions = COMPLETED;
  protected readonly swellingOptions = SWELLING;
  protected readonly limpOptions = LIMP;
  protected readonly breakOptions = BREAKS;

  protected readonly completed = linkedSignal<SaveRun['completed'] | null>(() => (this.through() ? 'full' : null));
  protected readonly painBefore = signal<number | null>(null);
  protected readonly painDuring = signal<number | null>(null);
  protected readonly effort = signal<number | null>(null);
  protected readonly swelling = signal<SaveRun['swelling']>(null);
  protected readonly limp = signal<SaveRun['limp']>(null);
  /** The last run is a week or more ago: why decides how the plan goes on. */
  protected readonly afterBreak = computed(() => {
    const before = this.today
      .view()
      ?.recentRuns.find((run) => run.completed !== 'not-done' && run.localDate < this.facts().localDate);
    return before !== undefined && daysBetween(before.localDate, this.facts().localDate) >= BREAK_DAYS;
  });
  protected readonly layoffReason = signal<SaveRun['layoffReason']>(null);
  protected readonly distance = signal<number | null>(null);
  protected readonly redFlags = signal<readonly StopSign['code'][] | null>([]);
  /** What to do about each question that must be answered, or was not answered rightly; `''` where all is well. */
  protected readonly faults = computed(() => ({
    completed: this.completed() === null ? 'Tap how much of it you did.' : '',
    painBefore: this.painBefore() === null ? 'Tap your pain before the run. 0 means no pain.' : '',
    painDuring: this.painDuring() === null ? 'Tap your pain during the run. 0 means no pain.' : '',
    distance: this.distanceError(),
  }));
  protected readonly tried = signal(false);
  /** What kept the run from being saved at the last try. */
  protected readonly refused = signal<readonly SummaryError[]>([]);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly distanceM = computed(() => {
    const distance = this.distance();
    return distance === null ? null : Math.round(this.unit().store(distance) * 1000);
  });
  protected readonly distanceError = computed(() => {
    const metres = this.distanceM();
    return metres !== null && (metres < 0 || metres > MOST_M) ? 'From 0 to 400 km.' : '';
  });

  private readonly answers = computed<RunAnswers>(() => ({
    ...{ completed: this.completed(), painBefore: this.painBefore(), painDuring: this.painDuring() },
    ...{ effort: this.effort(), swelling: this.swelling(), limp: this.limp(), layoffReason: this.layoffReason() },
    ...{ distance: this.distance(), redFlags: this.redFlags() },
  }));
  /** The run whose kept answers are on the screen; before that, nothing is written over them. */
  private readonly shown = signal('');

  constructor() {
    effect(() => {
      const runId = this.runId();
      void this.kept.read(runId).then((answers) => {
        if (answers !== null) this.restore(answers);
        this.shown.set(runId);
      });
    });
    effect(() => {
      const answers = this.answers();
      if (this.shown() === this.runId()) void this.kept.keep(this.runId(), answers);
    });
  }

  private restore(answers: RunAnswers): void {
    this.completed.set(answers.completed);
    this.painBefore.set(answers.painBefore);
    this.painDuring.set(answers.painDuring);
    this.effort.set(answers.effort);
    this.swelling.set(answers.swelling);
    this.limp.set(answers.limp);
    this.layoffReason.set(answers.layoffReason);
    this.distance.set(answers.distance);
    this.redFlags.set(answers.redFlags);
  }

  protected drop(): void {
    void this.kept.drop();
    this.dropped.emit();
  }

  /** Puts the focus on the first answer of a question. */
  private lead(question: string): void {
    this.host.querySelector<HTMLElement>(`[data-question='${question}'] :is(button, input)`)?.focus();
  }

  protected save(): void {
    this.tried.set(true);
    this.refused.set(
      Object.entries(this.faults())
        .filter(([, message]) => message !== '')
        .map(([question, message]) => ({ message, focus: () => this.lead(question) })),
    );
    const completed = this.completed();
    if (completed === null || this.refused().length > 0) return;
    void this.kept.drop();
    this.saved.emit({
      ...this.facts(),
      completed,
      distanceM: this.distanceM(),
      painBefore: this.painBefore(),
      painDuring: this.painDuring(),
      painAfter60Min: null,
      swelling: this.swelling(),
      limp: this.limp(),
      effort: this.effort(),
      redFlags: [...(this.redFlags() ?? [])],
      layoffReason: this.afterBreak() ? this.layoffReason() : null,
      comment: null,
    });
  }
}
