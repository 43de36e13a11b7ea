import { Component, type Signal, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart as ChartAnswer } from '@midstance/contracts/chart';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { Dates } from '../../settings/dates';
import { GoalCard } from '../goals/goal-card';
import { OpenRedFlags } from '../red-flags/open-red-flags';
import { AccessLog } from './access-log';
import { AssessmentList } from './assessment-list';
import { ChartClient } from './chart-client';
import { ChartHeader, type ChartTab, chartTabs } from './chart-header';
import { LastTest } from './last-test';
import { NowCard } from './now-card';
import { ProgramSummary } from './program-summary';
import { RunTable } from './run-table';
import { Timeline } from './timeline';
import { TrendCard } from './trend-card';

/** A runner on one page: where they stand, how it went, what was measured, and everything since, newest first. */
@Component({
  selector: 'app-chart',
  imports: [
    AccessLog,
    AssessmentList,
    ChartHeader,
    EmptyState,
    GoalCard,
    LastTest,
    LoadProblem,
    NowCard,
    ProgramSummary,
    RouterLink,
    RunTable,
    Skeleton,
    Timeline,
    TrendCard,
  ],
  templateUrl: './chart.html',
  styleUrl: './chart.scss',
})
export class Chart {
  /** Patient. */
  readonly id = input.required<string>();
  /** Open tab, in the address. */
  readonly tab = input<string>();
  /** Episode shown, in the address; the newest open one without it. */
  readonly episode = input<string>();

  private readonly dates = inject(Dates);
  protected readonly answer = inject(ChartClient).chart(this.id);
  /** Kept while it is fetched anew, so that nothing jumps; another runner starts empty. */
  protected readonly chart: Signal<ChartAnswer | null> = linkedSignal<ChartAnswer | null, ChartAnswer | null>({
    source: () => (this.answer.hasValue() ? this.answer.value() : null),
    computation: (now, before) => {
      const kept = before?.value ?? null;
      return now ?? (kept !== null && kept.patient.id === this.id() ? kept : null);
    },
  });
  /** One heading from the first moment, so that the focus set on it is not lost when the answer comes. */
  protected readonly heading = computed(() => {
    const patient = this.chart()?.patient;
    return patient ? `Chart of ${patient.givenName} ${patient.familyName}` : 'Chart';
  });
  protected readonly shownTab = computed<ChartTab>(
    () => chartTabs.find(({ id }) => id === this.tab())?.id ?? 'overview',
  );
  protected readonly today = computed(() => this.dates.today(this.chart()?.patient.timeZone));
  protected readonly shownEpisode = computed(() => {
    const episodes = this.chart()?.episodes ?? [];
    const chosen = episodes.find(({ id }) => id === this.episode());
    return chosen ?? episodes.find(({ status }) => status === 'open') ?? episodes[0] ?? null;
  });
  protected readonly goals = computed(() => {
    const episodeId = this.shownEpisode()?.id;
    return (this.chart()?.goals ?? []).filter((goal) => goal.episodeId === episodeId);
  });

  constructor() {
    inject(OpenRedFlags).whenResolved(() => this.answer.reload());
  }
}
