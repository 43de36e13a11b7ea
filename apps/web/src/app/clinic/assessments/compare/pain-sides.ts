import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import type { Assessment, PainSite } from '@midstance/contracts/assessments';
import { BodyChart, type ChartedSite } from '@midstance/ui/body-chart';
import { Card } from '@midstance/ui/card';
import { Dates } from '../../../settings/dates';
import { siteNames } from '../intake/site-names';
import { type ChangedSite, PAIN_ERROR, type PainChange, painChanges } from './pain-changes';

const signs: Record<PainChange, string> = {
  new: '+',
  gone: '–',
  more: '▲',
  less: '▼',
  'within-error': '',
  same: '',
  'not-asked': '',
};

/** On a chip, where the number stands already. */
const briefWords: Record<PainChange, string> = {
  new: 'new',
  gone: 'not marked later',
  more: 'more than before',
  less: 'less than before',
  'within-error': 'no real change',
  same: 'same as before',
  'not-asked': 'not compared',
};

/** Pain sites of two dates side by side, and in words what is new, gone or changed. */
@Component({
  selector: 'app-pain-sides',
  imports: [BodyChart, Card],
  templateUrl: './pain-sides.html',
  styleUrl: './pain-sides.scss',
})
export class PainSides {
  /** Signed assessments, newest first. */
  readonly records = input.required<readonly Assessment[]>();

  protected readonly dates = inject(Dates);
  protected readonly names = siteNames();
  protected readonly signs = signs;
  protected readonly choices = computed(() =>
    this.records().map(({ id, assessedOn, painSites }) => {
      const sites = painSites.length === 1 ? '1 site' : `${painSites.length} sites`;
      return { id, words: `${this.dates.day(assessedOn, 'full')} · ${painSites.length === 0 ? 'no site' : sites}` };
    }),
  );
  protected readonly laterId = linkedSignal(() => this.records()[0]?.id ?? '');
  /** The one before with pain sites, or else the one before. */
  protected readonly earlierId = linkedSignal(() => {
    const older = this.records().slice(1);
    return (older.find(({ painSites }) => painSites.length > 0) ?? older[0])?.id ?? '';
  });
  protected readonly changes = computed(() =>
    painChanges(this.record(this.earlierId())?.painSites ?? [], this.record(this.laterId())?.painSites ?? []),
  );
  protected readonly lines = computed(() =>
    this.changes().map((changed) => {
      const { side } = changed.now ?? changed.before ?? { side: 'none' as const };
      return { side, sign: signs[changed.change], name: this.nameOf(changed), words: wordsOf(changed) };
    }),
  );
  protected readonly panels = computed(() => [
    { title: 'Before', record: this.record(this.earlierId()), sites: this.chartedOf('before') },
    { title: 'Now', record: this.record(this.laterId()), sites: this.chartedOf('now') },
  ]);

  private chartedOf(date: 'before' | 'now'): readonly ChartedSite[] {
    return this.changes().flatMap((changed) => {
      const site = changed[date];
      if (site === null) return [];
      const { change } = changed;
      if (date === 'before') {
        return [change === 'gone' ? charted(site, { sign: '', words: briefWords.gone, isOutlined: true }) : site];
      }
      return [charted(site, { sign: signs[change], words: briefWords[change], isOutlined: false })];
    });
  }

  private nameOf({ now, before }: ChangedSite): string {
    const { siteId, side } = now ?? before ?? { siteId: '', side: 'none' };
    const name = this.names.find(({ id }) => id === siteId)?.label ?? siteId;
    return side === 'none' ? name : `${name}, ${side}`;
  }

  private record(id: string): Assessment | undefined {
    return this.records().find((record) => record.id === id);
  }
}

function charted(site: PainSite, change: NonNullable<ChartedSite['change']>): ChartedSite {
  return { ...site, change };
}

function amount(site: PainSite | null): string {
  const worst = site?.worst ?? null;
  return worst === null ? 'not asked' : `${worst} of 10`;
}

const changeWords: Record<PainChange, (before: string, now: string) => string> = {
  new: (_, now) => `new, pain ${now}`,
  gone: (before) => `not marked any more, was ${before}`,
  more: (before, now) => `more pain, ${before} → ${now}`,
  less: (before, now) => `less pain, ${before} → ${now}`,
  'within-error': (before, now) => `${before} → ${now}, within measurement error (${PAIN_ERROR ?? 'unknown'})`,
  same: (_, now) => `same, ${now}`,
  'not-asked': (before, now) => `${before} → ${now}: not compared`,
};

/** What became of a site, in words. */
function wordsOf({ before, now, change }: ChangedSite): string {
  return changeWords[change](amount(before), amount(now));
}
