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
import { ActivityDrafts, type DraftActivity, activitiesKey, typedOver } from './activity-drafts';
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
  private readonly key = computed(() => activitiesKey(this.episode().id, this.day()));
  private readonly patientId = computed(() => this.episode().patientId);
  protected readonly goalAnswer = this.goals.goals(this.patientId);
  protected readonly outcomeAnswer = this.outcomes.outcomes(this.patientId);
  protected readonly scale = Array.from({ length: 11 }, (_, rating) => rating);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  protected readonly said = signal('');
  protected readonly name = signal('');
  /** Counts what is typed into the list. */
  private edits = 0;

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
      ...{ name, rating, goalId: goal?.id ?? null, newGoalId: newId(), target: goal?.target?.value ?? null },
      before: before === null ? '' : `${before.rating} of 10 on ${this.dates.day(before.on)}`,
    }));
  });
  /** With what was typed since; kept while the answers are fetched anew. */
  protected readonly rows = linkedSignal<readonly DraftActivity[] | null, readonly DraftActivity[] | null>({
    source: this.stored,
    computation: (stored, before) => (stored ? this.withTyped(stored) : (before?.value ?? null)),
  });
  /** Why the typed name cannot be added, in words; `''` when it can, and while nothing is typed. */
  protected readonly refusal = computed(() => {
    const same = this.rows()?.find(({ name }) => isSameActivity(name, this.name()));
    return same ? `“${same.name}” is in the list already. Rate it there.` : '';
  });
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
      void this.drafts.load(key).then((waits) => waits && untracked(() => this.restore(key)));
    });
    effect(() => {
      if (this.locked() && this.rows() !== null && untracked(() => this.isTyped())) void untracked(() => this.save());
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

  protected typeName(name: string): void {
    this.name.set(name);
    this.drafts.keep(this.key(), { name });
  }

  protected add(): void {
    const name = this.name().trim();
    if (name === '' || this.refusal() !== '' || this.full()) return;
    this.type((rows) => [...rows, { name, goalId: null, newGoalId: newId(), rating: null, target: null, before: '' }]);
    this.typeName('');
  }

  protected retry(): void {
    for (const each of [this.goalAnswer, this.outcomeAnswer]) if (each.error()) each.reload();
  }

  /** What was typed goes up when the intake is left; what does not arrive is still there when it is opened again. */
  ngOnDestroy(): void {
    if (this.isTyped()) void this.save();
  }

  /** Whether the list holds something that is not stored; a name that is still being typed does not count. */
  private isTyped(): boolean {
    return (this.drafts.of(this.key())?.rows ?? null) !== null;
  }

  protected async save(): Promise<void> {
    const rows = this.rows();
    if (rows === null || this.busy()) return;
    this.busy.set(true);
    this.problem.set('');
    const edits = this.edits;
    try {
      const earlier = ratedOn(this.responses() ?? [], this.episode().id, this.day());
      for (const row of rows) if (row.goalId === null) await this.setGoal(row);
      await this.rate(rows, earlier);
      // What was typed while it was on its way is not in it.
      this.drafts.keep(this.key(), { responseId: newId(), ...(edits === this.edits && { rows: null }) });
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
    if (typed === null || !from.startsWith(activitiesKey(this.episode().id, ''))) return;
    const stored = this.stored() ?? [];
    const lastRated = ({ name }: DraftActivity) => stored.find((row) => isSameActivity(row.name, name))?.before ?? '';
    this.drafts.forget(from);
    this.drafts.keep(to, { ...typed, rows: typed.rows?.map((row) => ({ ...row, before: lastRated(row) })) ?? null });
    this.restore(to);
  }

  /** Puts what was typed, here or before a reload, onto the screen. */
  private restore(key: string): void {
    if (key !== this.key()) return;
    this.name.set(this.drafts.of(key)?.name ?? '');
    const stored = this.stored();
    if (stored !== null) this.rows.set(this.withTyped(stored));
  }

  private withTyped(stored: readonly DraftActivity[]): readonly DraftActivity[] {
    return typedOver(stored, this.drafts.of(this.key())?.rows ?? null);
  }

  /** Changes what stands on the screen, kept until it is stored. */
  private type(change: (rows: readonly DraftActivity[]) => readonly DraftActivity[]): void {
    this.edits += 1;
    this.put(change);
  }

  private put(change: (rows: readonly DraftActivity[]) => readonly DraftActivity[]): void {
    const rows = change(this.rows() ?? []);
    this.drafts.keep(this.key(), { rows });
    this.rows.set(rows);
  }

  /** Makes the activity a goal; its numbers are the ratings of the questionnaire. */
  private async setGoal({ name, target, newGoalId }: DraftActivity): Promise<void> {
    const { id: episodeId, patientId } = this.episode();
    const scores = { score: null, scoredOn: this.day(), targetScore: target };
    const goal = { kind: 'activity', patientId, episodeId, status: 'open', dueOn: null, activity: name } as const;
    const { id: goalId } = await this.goals.save(newGoalId, { ...goal, ...scores });
    // Sending again after a failure must not make it twice.
    this.put((rows) => rows.map((row) => (isSameActivity(row.name, name) ? { ...row, goalId } : row)));
  }

  /** One rating a day: another one of the day replaces it. */
  private async rate(rows: readonly DraftActivity[], earlier: ReturnType<typeof ratedOn>): Promise<void> {
    const { id: episodeId, patientId } = this.episode();
    const activities = rows.map(({ name, rating }) => ({ name, rating }));
    const isSame = JSON.stringify(earlier?.activities) === JSON.stringify(activities);
    if (isSame || activities.every(({ rating }) => rating === null)) return;
    await this.outcomes.record(this.drafts.of(this.key())?.responseId ?? newId(), {
      ...{ patientId, episodeId, code: ACTIVITIES_CODE, localDate: this.day() },
      answer: { kind: 'activities', activities },
      corrects: earlier?.id ?? null,
    });
  }
}
