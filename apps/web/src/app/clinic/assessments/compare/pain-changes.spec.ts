import type { PainSite } from '@midstance/contracts/assessments';
import { PAIN_ERROR, painChanges } from './pain-changes';

function site(siteId: string, side: PainSite['side'], worst: number | null): PainSite {
  return { siteId, side, worst, view: 'front', kind: 'diffuse', boneSiteId: null, x: 0.5, y: 0.5 };
}

describe('pain sites of two dates', () => {
  it('are new, gone, or changed by more than the error', () => {
    const before = [site('anterior-knee', 'right', 6), site('calf', 'left', 2), site('groin', 'left', 3)];
    const now = [site('anterior-knee', 'right', 3), site('calf', 'left', 5), site('calf', 'right', 1)];
    const told = painChanges(before, now).map(({ before: old, now: latest, change }) => [
      (latest ?? old)?.siteId,
      (latest ?? old)?.side,
      change,
    ]);
    expect(told).toEqual([
      ['anterior-knee', 'right', 'less'],
      ['calf', 'left', 'more'],
      ['calf', 'right', 'new'],
      ['groin', 'left', 'gone'],
    ]);
  });

  it('claim no change inside the error, nor without both numbers', () => {
    expect(PAIN_ERROR).toBe(2);
    const changeOf = (before: number | null, now: number | null) =>
      painChanges([site('calf', 'left', before)], [site('calf', 'left', now)])[0]?.change;
    expect(changeOf(3, 4)).toBe('within-error');
    expect(changeOf(4, 4)).toBe('same');
    expect(changeOf(null, 4)).toBe('not-asked');
    expect(changeOf(4, null)).toBe('not-asked');
  });
});
