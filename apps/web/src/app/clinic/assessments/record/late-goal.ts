import { Component, computed, inject, input, resource, signal } from '@angular/core';
import type { Finding, FindingGoal } from '@midstance/clinical/findings';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import { newId } from '../../../http/new-id';
import { problemOf, problemWords } from '../../../http/problem';
import { GoalsClient } from '../../goals/goals-client';
import { Recording } from './recording';

/** A finding of a signed record that nobody decided on: it can still set its goals. Made anew for each finding. */
@Component({
  selector: 'app-late-goal',
  template: `
    @if (isSet()) {
      <b>✓ Goal</b>
    } @else if (missing().length > 0) {
      <button type="button" class="button small" [disabled]="busy()" (click)="set()">Set as goal</button>
    }
    @if (problem()) {
      <span class="problem" role="alert">{{ problem() }}</span>
    }
  `,
  styles: `
    .problem {
      color: var(--act);
    }
  `,
})
export class LateGoal {
  readonly finding = input.required<Finding>();
  /** Goals of the runner that are there already; `null` until they are known. */
  readonly goals = input.required<readonly EpisodeGoal[] | null>();

  private readonly client = inject(GoalsClient);
  private readonly recording = inject(Recording);
  private readonly made = signal(false);
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  /** Ids of the goals to be: the same however often the button is pressed. */
  private readonly wantedIds = new Map<string, string>();

  /** What the finding sets; the rules are fetched apart from the screen. */
  private readonly sets = resource<readonly FindingGoal[], Finding>({
    params: () => this.finding(),
    loader: async ({ params }) => (await import('./goals-of-finding')).goalsOfFinding(params),
  });
  private readonly wants = computed(() => (this.sets.hasValue() ? this.sets.value() : []));
  /** What the finding would set that is not set yet; empty until both are known. */
  protected readonly missing = computed(() => {
    const goals = this.goals();
    if (goals === null) return [];
    const episodeId = this.recording.stored()?.episodeId;
    const open = goals.filter((goal) => goal.episodeId === episodeId && goal.status === 'open');
    return this.wants().filter(
      ({ findingKey, measureId, side }) =>
        !open.some((goal) => goal.finding?.key === findingKey && goal.measureId === measureId && goal.side === side),
    );
  });
  protected readonly isSet = computed(
    () => this.made() || (this.goals() !== null && this.wants().length > 0 && this.missing().length === 0),
  );

  protected async set(): Promise<void> {
    const record = this.recording.stored();
    if (record === null || this.busy()) return;
    const { id: assessmentId, patientId, episodeId } = record;
    this.busy.set(true);
    this.problem.set('');
    try {
      for (const { findingKey, measureId, side } of this.missing()) {
        const place = { patientId, episodeId, assessmentId, status: 'open', dueOn: null } as const;
        const body = { kind: 'finding', ...place, findingKey, measureId, side } as const;
        await this.client.save(this.idOf(`${measureId}|${side}`), body);
      }
      this.made.set(true);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
    }
  }

  private idOf(goal: string): string {
    const id = this.wantedIds.get(goal) ?? newId();
    this.wantedIds.set(goal, id);
    return id;
  }
}
