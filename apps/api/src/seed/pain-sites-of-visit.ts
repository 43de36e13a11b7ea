import type { PainSite } from '@midstance/contracts/assessments';
import { placeOf } from '@midstance/figures/body-outline';
import type { DemoRunner } from './cast';

/** Where else it hurts at first, and no more when the injury fades. */
const NEIGHBOURS: Readonly<Partial<Record<string, string>>> = {
  'anterior-knee': 'patellar-tendon',
  'lateral-knee': 'lateral-hip',
  'medial-knee': 'posterior-knee',
  'achilles-midportion': 'calf',
  calf: 'posterior-knee',
};
/** Share of the first injury above which the second place hurts. */
const NEIGHBOUR_FROM = 0.5;

function siteOf(siteId: string | undefined, side: 'left' | 'right', worst: number): PainSite[] {
  const place = siteId === undefined ? null : placeOf(siteId, side);
  if (place === null || worst < 1) return [];
  const { view, x, y } = place;
  return [{ siteId: place.siteId, side, view, x, y, kind: 'diffuse', boneSiteId: null, worst }];
}

/** The body chart of a visit: the injured place with its pain, a neighbour while it is bad, none when it is gone. */
export function painSitesOfVisit({ region, side }: DemoRunner, injury: number, painRunning: number): PainSite[] {
  const second = injury > NEIGHBOUR_FROM ? siteOf(NEIGHBOURS[region], side, Math.floor(painRunning / 2)) : [];
  return [...siteOf(region, side, painRunning), ...second];
}
