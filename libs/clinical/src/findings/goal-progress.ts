import { type Inside, isInside, round, type Symmetry } from '../derivations';
import type { FindingGoal } from './finding-goals';

/** A number on a day of the patient, `YYYY-MM-DD`. */
export interface GoalPoint {
  readonly on: string;
  readonly value: number;
}

/** What a signed assessment says of one measure. */
export interface MeasureReading {
  readonly left: number | string | null;
  readonly right: number | string | null;
  readonly none: number | string | null;
  readonly symmetry: Pick<Symmetry, 'primary' | 'lsiWeakStrong' | 'weakerSide'> | null;
  /** How far the sides are apart. */
  readonly difference: number | null;
}

/** How far a goal has come. */
export interface GoalProgress {
  /** The newest number; `null` before the first one. */
  readonly last: GoalPoint | null;
  /** Since when every number was inside the target; `null` while the newest is not, or there is no target. */
  readonly reached: GoalPoint | null;
}

/** The side of the goal in percent of the other, also on a day on which the other one was the weaker. */
function shareOfOther(side: FindingGoal['side'], { symmetry }: MeasureReading): number | null {
  if (symmetry === null) return null;
  const { primary, lsiWeakStrong, weakerSide } = symmetry;
  if (side === 'none' || weakerSide === side || weakerSide === 'equal') return primary;
  return lsiWeakStrong === null || lsiWeakStrong === 0 ? null : round(10_000 / lsiWeakStrong);
}

/**
 * The number of a goal in what an assessment says of its measure; `null` where it says none.
 *
 * @example goalValue({ side: 'left', basis: 'value' }, { left: 12, right: 14, none: null, symmetry: null, difference: null }) // => 12
 */
export function goalValue(
  { side, basis }: { readonly side: FindingGoal['side']; readonly basis: FindingGoal['basis'] },
  reading: MeasureReading,
): number | null {
  if (basis === 'symmetry') return shareOfOther(side, reading);
  if (basis === 'difference') return reading.difference;
  const value = reading[side];
  return typeof value === 'number' ? value : null;
}

/**
 * How far a goal has come: nothing of it is typed, it follows from what was recorded after the baseline.
 *
 * @param points oldest first
 * @example goalProgress({ when: '>=', value: 90 }, [{ on: '2026-03-02', value: 84 }, { on: '2026-04-13', value: 93 }]).reached // => {"on":"2026-04-13","value":93}
 */
export function goalProgress(target: Inside | null, points: readonly GoalPoint[]): GoalProgress {
  const last = points.at(-1) ?? null;
  if (target === null) return { last, reached: null };
  const outside = points.findLastIndex(({ value }) => !isInside(value, target));
  return { last, reached: points[outside + 1] ?? null };
}
