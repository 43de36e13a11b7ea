import { Component, ElementRef, afterRenderEffect, computed, inject, input, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import type { Episode } from '@midstance/contracts/episodes';
import { Chip } from '@midstance/ui/chip';
import { Icon } from '@midstance/ui/icon';
import { Dates } from '../../settings/dates';
import { identityLine } from '../person/person-words';
import { episodeWords, goalWords, isInForce, precautionWords } from './chart-words';

/** Places of the chart, in the order of the bar. */
export const chartTabs = [
  { id: 'overview', label: 'Overview' },
  { id: 'assessments', label: 'Assessments' },
  { id: 'program', label: 'Program' },
  { id: 'running', label: 'Running' },
  { id: 'access', label: 'Access log' },
] as const;
export type ChartTab = (typeof chartTabs)[number]['id'];

/** Most precautions the strip names; the episode lists all. */
const MOST_PRECAUTIONS = 2;

/** Who this is, for what, what to mind, and what to do: stays in sight while the page scrolls. */
@Component({
  selector: 'app-chart-header',
  imports: [Chip, Icon, RouterLink],
  templateUrl: './chart-header.html',
  styleUrl: './chart-header.scss',
})
export class ChartHeader {
  readonly chart = input.required<Chart>();
  /** The episode the page is about; `null` before there is one. */
  readonly episode = input.required<Episode | null>();
  /** The runner's own day. */
  readonly today = input.required<string>();
  readonly tab = input.required<ChartTab>();

  private readonly router = inject(Router);
  private readonly places = viewChild.required<ElementRef<HTMLElement>>('places');
  protected readonly dates = inject(Dates);
  protected readonly tabs = chartTabs;
  protected readonly patient = computed(() => this.chart().patient);
  protected readonly initials = computed(() => {
    const { givenName, familyName } = this.patient();
    return [givenName, familyName].map((name) => Array.from(name)[0] ?? '').join('');
  });
  protected readonly identity = computed(() => identityLine(this.patient(), this.dates));
  protected readonly episodes = computed(() =>
    this.chart().episodes.map((episode) => ({ id: episode.id, words: episodeWords(episode, this.today()) })),
  );
  protected readonly goal = computed(() => {
    const episode = this.episode();
    return episode === null ? '' : goalWords(episode, this.today());
  });
  private readonly precautions = computed(() =>
    (this.episode()?.precautions ?? [])
      .filter((precaution) => isInForce(precaution, this.today()))
      .map((precaution) => ({
        key: precaution.code,
        words: precautionWords(precaution),
        until: precaution.until,
      })),
  );
  protected readonly shownPrecautions = computed(() => this.precautions().slice(0, MOST_PRECAUTIONS));
  protected readonly morePrecautions = computed(() => this.precautions().length - this.shownPrecautions().length);

  constructor() {
    // On a phone there are more tabs than fit: the chosen one is brought into sight.
    afterRenderEffect(() => {
      this.tab();
      const nav = this.places().nativeElement;
      const here = nav.querySelector<HTMLElement>('.here');
      if (here) nav.scrollLeft = here.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
    });
  }

  protected switchEpisode(event: Event): void {
    const episode = (event.target as HTMLSelectElement).value;
    void this.router.navigate([], { queryParams: { episode }, queryParamsHandling: 'merge' });
  }
}
