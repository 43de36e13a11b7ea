import {
  Component,
  type OnDestroy,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import { scoreOutcome } from '@midstance/clinical/outcomes';
import type { Episode } from '@midstance/contracts/episodes';
import { Card } from '@midstance/ui/card';
import { LoadProblem } from '../../http/load-problem';
import { newId } from '../../http/new-id';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { OutcomesClient } from '../outcomes/outcomes-client';
import { ActivityDrafts, type DraftActivity } from './activity-drafts';
import { ACTIVITIES_CODE, MOST_ACTIVITIES, activityRows, isSameActivity, ratedOn } from './activity-rows';
import { GoalsClient } from './goals-client';

/**
 * Activities in the runner's own words: goals of the episode, rated 0 to 10 at each visit. A rating is stored once, as
 * the questionnaire it is; the goal follows it.
 */
@Component({
  selector: 'app-activity-goals',
  imports: [Card, LoadProblem],
  templateUrl: './activity-goals.html',
  styleUrl: './activity-goals.scss',
})
export class ActivityGoals implements OnDestroy {
  readonly episode = input.required<Episode>();
  /** The runner's day of the visit. */
  readonly day = input.required<string>();
  readonly locked = input(false);

  private readonly goals = inject(GoalsClient);
  private readonly outcomes = inject(OutcomesClient);
  private readonly dates = inject(Dates);
  private readonly drafts = inject(ActivityDrafts);
  private readonly key = computed(() => `${this.episode().id}/${this.day()}`);
  private readonly patientId = computed(() => this.episode().patientId);
  /** Of the next rating: the same one until it is in, so that sending again is the same record. */
  private responseId = newId();
  protected readonly goalAnswer = this.goals.goals(this.patientId);
  protected readonly outcomeAnswer = this.outcomes.outcomes(this.patientId);
  protected readonly scale = Array.from({ length: 11 }, (_, rating) => rating);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly said = signal('');
  protected readonly name = signal('');

  private readonly responses = computed(() =>
    this.outcomeAnswer.hasValue() ? this.outcomeAnswer.value().responses : null,
  );
  protected readonly error = computed(() => this.goalAnswer.error() ?? this.outcomeAnswer.error());
  /** As they are stored; `null` until both answers came. */
  private readonly stored = computed<readonly DraftActivity[] | null>(() => {
    const responses = this.responses();
    if (responses === null || !this.goalAnswer.hasValue()) return null;
    const place = { episodeId: this.episode().id, day: this.day() };
    return activityRows(this.goalAnswer.value(), responses, place).map(({ name, goal, rating, before }) => ({
      ...{ name, rating, goalId: goal?.id ?? null, target: goal?.target?.value ?? null },
      before: before === null ? '' : `${before.rating} of 10 on ${this.dates.day(before.on)}`,
    }));
  });
  /** With what was typed since; kept while the answers are fetched anew. */
  protected readonly rows = linkedSignal<readonly DraftActivity[] | null, readonly DraftActivity[] | null>({
    source: this.stored,
    computation: (stored, before) => (stored && this.drafts.of(this.key())) ?? stored ?? before?.value ?? null,
  });
  protected readonly mayAdd = computed(
    () => this.name().trim() !== '' && !this.rows()?.some(({ name }) => isSameActivity(name, this.name())),
  );
  protected readonly full = computed(() => (this.rows()?.length ?? 0) >= MOST_ACTIVITIES);
  protected readonly isChanged = computed(() => this.rows() !== this.stored());
  /** "Mean 5.3 of 10, 3/3 rated", as the questionnaire is scored. */
  protected readonly mean = computed(() => {
    const items = (this.rows() ?? []).map(({ rating }) => rating);
    const score = items.some((rating) => rating !== null)
      ? scoreOutcome(ACTIVITIES_CODE, { kind: 'items', items })
      : null;
    if (!score?.ok || score.value.total === null) return '';
    const rated = items.filter((rating) => rating !== null).length;
    return `Mean ${score.value.total.toFixed(1)} of 10, ${rated}/${items.length} rated`;
  });

  constructor() {
    let before = '';
    effect(() => {
      const key = this.key();
      untracked(() => this.moveTyped(before, key));
      before = key;
    });
    effect(() => {
      if (this.locked() && untracked(() => this.drafts.of(this.key())) !== null) void untracked(() => this.save());
    });
  }

  protected textOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  protected change(row: DraftActivity, field: 'rating' | 'target', text: string): void {
    const value = text === '' ? null : Number(text);
    this.said.set('');
    this.type((rows) => rows.map((each) => (each === row ? { ...each, [field]: value } : each)));
  }

  protected add(): void {
    if (!this.mayAdd()) return;
    const fresh = { name: this.name().trim(), goalId: null, rating: null, target: null, before: '' };
    this.type((rows) => [...rows, fresh]);
    this.name.set('');
  }

  protected retry(): void {
    for (const each of [this.goalAnswer, this.outcomeAnswer]) if (each.error()) each.reload();
  }

  /** What was typed goes up when the intake is left; what does not arrive is still there when it is opened again. */
  ngOnDestroy(): void {
    if (this.drafts.of(this.key()) !== null) void this.save();
  }

  protected async save(): Promise<void> {
    const rows = this.rows();
    if (rows === null || this.busy()) return;
    this.busy.set(true);
    this.problem.set('');
    try {
      const earlier = ratedOn(this.responses() ?? [], this.episode().id, this.day());
      for (const row of rows) if (row.goalId === null) await this.setGoal(row);
      await this.rate(rows, earlier);
      this.drafts.forget(this.key());
      for (const each of [this.goalAnswer, this.outcomeAnswer]) each.reload();
      this.said.set('Saved. They are the goals of the episode, and asked about at the next test.');
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  /** What was typed goes with the visit when its day is changed. */
  private moveTyped(from: string, to: string): void {
    const typed = from === to ? null : this.drafts.of(from);
    if (typed === null || !from.startsWith(`${this.episode().id}/`)) return;
    const stored = this.stored() ?? [];
    const lastRated = ({ name }: DraftActivity) => stored.find((row) => isSameActivity(row.name, name))?.before ?? '';
    this.drafts.forget(from);
    this.type(() => typed.map((row) => ({ ...row, before: lastRated(row) })));
  }

  /** Changes what stands on the screen, kept until it is stored. */
  private type(change: (rows: readonly DraftActivity[]) => readonly DraftActivity[]): void {
    const rows = change(this.rows() ?? []);
    this.drafts.keep(this.key(), rows);
    this.rows.set(rows);
  }

  /** Makes the activity a goal; its numbers are the ratings of the questionnaire. */
  private async setGoal({ name, target }: DraftActivity): Promise<void> {
    const { id: episodeId, patientId } = this.episode();
    const scores = { score: null, scoredOn: this.day(), targetScore: target };
    const goal = { kind: 'activity', patientId, episodeId, status: 'open', dueOn: null, activity: name } as const;
    const { id: goalId } = await this.goals.save(newId(), { ...goal, ...scores });
    // Sending again after a failure must not make it twice.
    this.type((rows) => rows.map((row) => (isSameActivity(row.name, name) ? { ...row, goalId } : row)));
  }

  /** One rating a day: another one of the day replaces it. */
  private async rate(rows: readonly DraftActivity[], earlier: ReturnType<typeof ratedOn>): Promise<void> {
    const { id: episodeId, patientId } = this.episode();
    const activities = rows.map(({ name, rating }) => ({ name, rating }));
    const isSame = JSON.stringify(earlier?.activities) === JSON.stringify(activities);
    if (isSame || activities.every(({ rating }) => rating === null)) return;
    await this.outcomes.record(this.responseId, {
      ...{ patientId, episodeId, code: ACTIVITIES_CODE, localDate: this.day() },
      answer: { kind: 'activities', activities },
      corrects: earlier?.id ?? null,
    });
    this.responseId = newId();
  }
}
