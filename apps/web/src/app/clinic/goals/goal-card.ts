import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { problemOf, problemWords } from '../../http/problem';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { type GoalRow, goalRows } from './goal-rows';
import { GoalsClient } from './goals-client';

const SIDES = { left: '◀', right: '▶', none: '' } as const;

/** The goals of an episode: where each began, where it is, where it is to go; and what was reached. */
@Component({
  selector: 'app-goal-card',
  imports: [Card, Chip, RouterLink],
  templateUrl: './goal-card.html',
  styleUrl: './goal-card.scss',
})
export class GoalCard {
  readonly patientId = input.required<string>();
  /** Goals of the shown episode. */
  readonly goals = input.required<readonly EpisodeGoal[]>();
  readonly changed = output();

  private readonly client = inject(GoalsClient);
  private readonly dates = inject(Dates);
  private readonly units = inject(Units);
  protected readonly marks = SIDES;
  protected readonly busy = signal(false);
  protected readonly problem = signal('');
  private readonly rows = computed(() =>
    goalRows(this.goals(), {
      day: (localDate) => this.dates.day(localDate),
      force: (newton) => this.units.force().format(newton),
    }),
  );
  protected readonly open = computed(() => this.rows().filter(({ state }) => state === 'open' || state === 'met'));
  protected readonly closed = computed(() => this.rows().filter(({ state }) => state !== 'open' && state !== 'met'));
  protected readonly note = computed(() => {
    const met = this.open().filter(({ state }) => state === 'met').length;
    return this.open().length === 0 ? '' : `${met} of ${this.open().length} at the target`;
  });

  protected async set(row: GoalRow, status: EpisodeGoal['status']): Promise<void> {
    if (this.busy()) return;
    this.busy.set(true);
    this.problem.set('');
    try {
      for (const goal of row.goals) await this.client.setStatus(goal, status);
    } catch (error) {
      this.problem.set(problemWords(problemOf(error)));
    } finally {
      this.busy.set(false);
      this.changed.emit();
    }
  }
}
