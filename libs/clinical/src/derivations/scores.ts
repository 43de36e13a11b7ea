import type { Status } from '../measures';
import { isQuantity } from './result';

/** Bands of the six-item foot posture score as published for it. */
export type FootPostureBand = 'highly-pronated' | 'pronated' | 'normal' | 'supinated' | 'highly-supinated';

export interface FootPosture {
  readonly total: number | null;
  readonly band: FootPostureBand | null;
  readonly status: Status | null;
}

function footPostureBand(total: number): FootPostureBand {
  if (total >= 10) return 'highly-pronated';
  if (total >= 6) return 'pronated';
  if (total >= 0) return 'normal';
  return total >= -4 ? 'supinated' : 'highly-supinated';
}

function whole(value: unknown, lowest: number, highest: number): value is number {
  return Number.isInteger(value) && isQuantity(value) && value >= lowest && value <= highest;
}

/**
 * Sum of the six foot posture items of one foot, each -2 to 2, capped at "watch". Six whole numbers or no
 * total: one item missing or impossible makes it `null`. Left and right are never averaged.
 *
 * @example footPosture([2, 1, 2, 1, 1, 1]) // => {"total":8,"band":"pronated","status":"watch"}
 * @example footPosture([2, 1, null, 1, 1, 1]).total // => null
 */
export function footPosture(items: readonly (number | null)[]): FootPosture {
  const given = items.filter((item) => whole(item, -2, 2));
  if (items.length !== 6 || given.length !== 6) return { total: null, band: null, status: null };
  const total = given.reduce((sum, item) => sum + item, 0);
  const band = footPostureBand(total);
  return { total, band, status: band === 'normal' ? 'ok' : 'watch' };
}

/** Points of the lateral step-down, 0 to 1 each, knee 0 to 2. */
export interface StepDownItems {
  readonly arm: number | null;
  readonly trunk: number | null;
  readonly pelvis: number | null;
  readonly knee: number | null;
  readonly steady: number | null;
}

export interface StepDown {
  readonly total: number | null;
  readonly band: 'good' | 'medium' | 'poor' | null;
  readonly status: Status | null;
}

/**
 * Lateral step-down score of one leg: 0–1 good, 2–3 medium, 4 or more poor. An item missing or out of its
 * range gives no total.
 *
 * @example stepDown({ arm: 0, trunk: 1, pelvis: 1, knee: 2, steady: 0 }) // => {"total":4,"band":"poor","status":"flag"}
 */
export function stepDown(items: StepDownItems): StepDown {
  const { arm, trunk, pelvis, knee, steady } = items;
  const singles = [arm, trunk, pelvis, steady].filter((item) => whole(item, 0, 1));
  if (singles.length !== 4 || !whole(knee, 0, 2)) return { total: null, band: null, status: null };
  const total = singles.reduce((sum, item) => sum + item, knee);
  if (total <= 1) return { total, band: 'good', status: 'ok' };
  return total <= 3 ? { total, band: 'medium', status: 'watch' } : { total, band: 'poor', status: 'flag' };
}

/** Items of the two-level score for possible vein thrombosis that count one point each. */
export const WELLS_ITEMS = [
  'active-cancer',
  'paralysis-or-cast',
  'bedridden-or-surgery',
  'localised-tenderness',
  'entire-leg-swollen',
  'calf-swelling-3cm',
  'pitting-oedema',
  'collateral-veins',
  'previous-dvt',
] as const;

/**
 * Two-level score: one point per item found, two off when another explanation is at least as likely.
 * 2 or more is the "likely" band. "Unlikely" never means excluded. Unknown item ids do not count, and an
 * item counts once however often it is named.
 *
 * @example wells(['calf-swelling-3cm', 'localised-tenderness', 'pitting-oedema'], true) // => {"score":1,"band":"unlikely"}
 */
export function wells(
  itemsPresent: readonly string[],
  alternativeAsLikely: boolean,
): { readonly score: number; readonly band: 'likely' | 'unlikely' } {
  const points = WELLS_ITEMS.filter((item) => itemsPresent.includes(item)).length;
  const score = points - (alternativeAsLikely ? 2 : 0);
  return { score, band: score >= 2 ? 'likely' : 'unlikely' };
}
