import { Component, computed, inject } from '@angular/core';
import type { Today } from '@midstance/contracts/training';
import { Card } from '@midstance/ui/card';
import { Chip, type Severity } from '@midstance/ui/chip';
import { EmptyState } from '@midstance/ui/empty-state';
import { PhaseLadder, type LadderPhase } from '@midstance/ui/phase-ladder';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { Dates } from '../../settings/dates';
import { Units } from '../../settings/units';
import { TodayStore } from '../today/today-store';

type RecentRun = Today['recentRuns'][number];

const STATUS = { done: 'done', here: 'current', ahead: 'ahead' } as const;

/** What became of a run, in a word. A run that waits for an answer says so; nothing is guessed. */
const CLASSES: Readonly<Record<NonNullable<RecentRun['sessionClass']>, { severity: Severity; words: string }>> = {
  GREEN: { severity: 'good', words: 'went well' },
  AMBER: { severity: 'watch', words: 'a bit much' },
  RED: { severity: 'act', words: 'too much' },
  STOP: { severity: 'act', words: 'talk to your therapist' },
  VOID: { severity: 'info', words: 'does not count' },
  PENDING: { severity: 'info', words: 'waits for your morning answer' },
  UNKNOWN: { severity: 'info', words: 'an answer is missing' },
};

/** Where the runner is on the way back, what must be true to move up, and the last runs. */
@Component({
  selector: 'app-progress',
  imports: [Card, Chip, EmptyState, LoadProblem, PhaseLadder, Skeleton],
  templateUrl: './progress.html',
  styleUrl: './progress.scss',
})
export class Progress {
  protected readonly store = inject(TodayStore);
  private readonly dates = inject(Dates);
  private readonly units = inject(Units);

  protected readonly ladder = computed<readonly LadderPhase[]>(() =>
    (this.store.view()?.run?.ladder ?? []).map(({ phaseId, title, state }, index) => ({
      id: phaseId,
      mark: (index + 1).toString(),
      name: title,
      dose: state === 'here' ? 'You are here' : '',
      status: STATUS[state],
    })),
  );
  protected readonly toMoveUp = computed(
    () => this.store.view()?.run?.ladder.find((phase) => phase.state === 'here')?.toMoveUp ?? [],
  );
  protected readonly runs = computed(() => (this.store.view()?.recentRuns ?? []).map((run) => this.runLine(run)));

  constructor() {
    void this.store.open();
  }

  private runLine(run: RecentRun) {
    const distance = run.distanceM === null ? null : this.units.distance().format(run.distanceM / 1000);
    const minutes = run.runMin === null ? null : `${Math.round(run.runMin)} min running`;
    const pain = (value: number | null) => (value === null ? '–' : value.toString());
    return {
      id: run.id,
      day: this.dates.day(run.localDate, 'weekday'),
      what: run.completed === 'not-done' ? 'Not done' : [minutes, distance].filter(Boolean).join(' · '),
      pain: `Pain: run ${pain(run.painDuring)} · hour after ${pain(run.painAfter60Min)} · next morning ${pain(run.painNextMorning)}`,
      outcome: run.sessionClass === null ? null : CLASSES[run.sessionClass],
    };
  }
}
