import { change } from '@midstance/clinical/derivations';
import { getMeasure } from '@midstance/clinical/measures';
import type { PainSite } from '@midstance/contracts/assessments';

export type PainChange = 'new' | 'gone' | 'more' | 'less' | 'within-error' | 'same' | 'not-asked';

/** One place of the body on two dates; `null` where it was not marked on that date. */
export interface ChangedSite {
  readonly before: PainSite | null;
  readonly now: PainSite | null;
  readonly change: PainChange;
}

/** Error of a pain from 0 to 10: a smaller change is no change. */
export const PAIN_ERROR = getMeasure('pain-worst-week').error.mdc95;

/** Every place that hurt on one of two dates, and what became of it; what is there now comes first. */
export function painChanges(before: readonly PainSite[], now: readonly PainSite[]): readonly ChangedSite[] {
  const gone = before.filter((site) => !now.some((other) => isSame(site, other)));
  return [
    ...now.map((site) => {
      const old = before.find((other) => isSame(site, other)) ?? null;
      return { before: old, now: site, change: old === null ? ('new' as const) : changeOf(old.worst, site.worst) };
    }),
    ...gone.map((site) => ({ before: site, now: null, change: 'gone' as const })),
  ];
}

function isSame(one: PainSite, other: PainSite): boolean {
  return one.siteId === other.siteId && one.side === other.side;
}

function changeOf(before: number | null, now: number | null): PainChange {
  if (before === null || now === null) return 'not-asked';
  if (before === now) return 'same';
  const { decision } = change({ baseline: before, followUp: now, mdc: PAIN_ERROR, direction: -1 });
  if (decision === 'improved') return 'less';
  return decision === 'worse' ? 'more' : 'within-error';
}
