import type { Status } from '../measures';
import { isQuantity } from './result';
import { round } from './rounding';
import { sideDifference } from './side-difference';

/** Best reaches of one stance leg and that leg's length, all in cm. */
export interface LegReach {
  readonly anteriorCm: number | null;
  readonly posteromedialCm: number | null;
  readonly posterolateralCm: number | null;
  readonly limbLengthCm: number | null;
}

export interface LegReachScore {
  readonly anteriorPct: number | null;
  readonly posteromedialPct: number | null;
  readonly posterolateralPct: number | null;
  /** Mean reach in percent of limb length; `null` when a direction or the limb length is missing. */
  readonly compositePct: number | null;
  readonly compositeBand: Status | null;
}

export interface ReachTest {
  readonly left: LegReachScore;
  readonly right: LegReachScore;
  readonly anteriorDifferenceCm: number | null;
  readonly anteriorBand: Status | null;
}

/** Limits from school and college team athletes; not confirmed for runners (clinical reference §1.5). */
export const REACH_LIMITS = { compositeWatchBelowPct: 94, compositeFlagBelowPct: 89.6, anteriorFlagAboveCm: 4 };

function usable(value: number | null, lowest: number): number | null {
  return isQuantity(value) && value >= lowest ? value : null;
}

function compositeBand(compositePct: number | null): Status | null {
  if (compositePct === null) return null;
  if (compositePct < REACH_LIMITS.compositeFlagBelowPct) return 'flag';
  return compositePct < REACH_LIMITS.compositeWatchBelowPct ? 'watch' : 'ok';
}

/**
 * Reach of one stance leg in percent of its length (clinical reference §2.6).
 *
 * @example legReach({ anteriorCm: 57.5, posteromedialCm: 96, posterolateralCm: 93, limbLengthCm: 90 }).compositePct // => 91.3
 */
export function legReach(reach: LegReach): LegReachScore {
  const anterior = usable(reach.anteriorCm, 0);
  const posteromedial = usable(reach.posteromedialCm, 0);
  const posterolateral = usable(reach.posterolateralCm, 0);
  const limb = usable(reach.limbLengthCm, 1);
  const percent = (cm: number | null) => (cm === null || limb === null ? null : round((100 * cm) / limb));
  const sum =
    anterior === null || posteromedial === null || posterolateral === null
      ? null
      : anterior + posteromedial + posterolateral;
  const compositePct = sum === null || limb === null ? null : round((100 * sum) / (3 * limb));
  return {
    anteriorPct: percent(anterior),
    posteromedialPct: percent(posteromedial),
    posterolateralPct: percent(posterolateral),
    compositePct,
    compositeBand: compositeBand(compositePct),
  };
}

/**
 * The three-direction reach test of both stance legs. An anterior difference of more than 4.0 cm is flagged.
 *
 * @example reachTest({ anteriorCm: 57.5, posteromedialCm: 96, posterolateralCm: 93, limbLengthCm: 90 }, { anteriorCm: 62, posteromedialCm: 98, posterolateralCm: 94, limbLengthCm: 90 }).anteriorBand // => "flag"
 */
export function reachTest(left: LegReach, right: LegReach): ReachTest {
  const anterior = sideDifference(usable(left.anteriorCm, 0), usable(right.anteriorCm, 0), {
    watch: null,
    flag: REACH_LIMITS.anteriorFlagAboveCm,
    comparison: '>',
  });
  return {
    left: legReach(left),
    right: legReach(right),
    anteriorDifferenceCm: anterior?.difference ?? null,
    anteriorBand: anterior?.band ?? null,
  };
}
