import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Chart } from '@midstance/contracts/chart';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { Skeleton } from '@midstance/ui/skeleton';
import { Dates } from '../../settings/dates';
import { batteryWords } from '../injury/injury-words';
import type { LastTestRow } from './last-test-rows';

const changeMarks: Partial<Record<LastTestRow['decision'], string>> = {
  improved: '▲',
  worse: '▼',
  changed: '◆',
  'within-error': '=',
};
const statusWords = { flag: 'Flag', watch: 'Watch', ok: 'In range', info: 'For information' } as const;

/** The worst rows of the last signed test: both limbs, then how they compare, then the change against error. */
@Component({
  selector: 'app-last-test',
  imports: [Card, EmptyState, RouterLink, Skeleton],
  templateUrl: './last-test.html',
  styleUrl: './last-test.scss',
})
export class LastTest {
  readonly chart = input.required<Chart>();
  private readonly dates = inject(Dates);
  /** The names of the measures are fetched only when there is a test. */
  protected readonly rows = resource({
    params: () => this.chart().lastTest ?? undefined,
    loader: async ({ params: { measures, current } }) => {
      const { lastTestRows } = await import('./last-test-rows');
      const episode = this.chart().episodes.find(({ id }) => id === current.episodeId);
      return lastTestRows(measures, episode?.side ?? 'none').map((row) => ({
        ...row,
        mark: changeMarks[row.decision] ?? '',
        statusWord: row.status === null ? '' : statusWords[row.status],
      }));
    },
  });
  protected readonly note = computed(() => {
    const test = this.chart().lastTest;
    if (!test) return '';
    const before = test.previousOn === null ? 'nothing before it' : `against ${this.dates.day(test.previousOn)}`;
    return `${batteryWords(test.current.batteryId)}, ${this.dates.day(test.current.assessedOn)}, ${before}`;
  });
}
