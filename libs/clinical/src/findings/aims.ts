import type { Band, Inside, MeasureEvaluation, SideEvaluation, Symmetry } from '../derivations';
import { getMeasure, type MeasureId } from '../measures';
import type { Leg } from './facts';
import type { FindingAim } from './finding';
import type { NumberSource } from './predicate';

function canonicalUnit(id: MeasureId): string {
  const { value } = getMeasure(id);
  return value.type === 'number' ? value.unit : '';
}

/** Back inside the limit that a value of one side is beyond; nothing for a choice. */
export function aimAtValue(id: MeasureId, side: Leg, { value }: SideEvaluation, band: Band): FindingAim | null {
  if (typeof value !== 'number') return null;
  const { inside: limit = null, why } = band;
  return { measureId: id, side, basis: 'value', unit: canonicalUnit(id), baseline: value, limit, limitId: why.rule };
}

/** The weaker side up to a share of the other; `leg` where neither is the weaker one. */
export function aimAtSymmetry(
  id: MeasureId,
  leg: Leg,
  baseline: number,
  weakerSide: Symmetry['weakerSide'] | undefined,
  limit: Inside & { readonly id: string },
): FindingAim {
  const side = weakerSide === 'left' || weakerSide === 'right' ? weakerSide : leg;
  const { when, value, id: limitId } = limit;
  return { measureId: id, side, basis: 'symmetry', unit: '%', baseline, limit: { when, value }, limitId };
}

/** The sides closer together; nothing for choices and ratios. */
export function aimAtSides(measure: MeasureEvaluation, leg: Leg, { inside, kind, why }: Band): FindingAim | null {
  const { measureId, symmetry, sideDifference, sideComparison } = measure;
  if (inside === undefined) return null;
  if (kind === 'symmetry') {
    if (typeof symmetry?.primary !== 'number') return null;
    return aimAtSymmetry(measureId, leg, symmetry.primary, symmetry.weakerSide, { ...inside, id: why.rule });
  }
  if (sideDifference === null || sideComparison === 'ratio') return null;
  const unit = sideComparison === 'percent' ? '%' : canonicalUnit(measureId);
  const { difference: baseline } = sideDifference;
  return { measureId, side: leg, basis: 'difference', unit, baseline, limit: inside, limitId: why.rule };
}

/** A recorded number back inside a number of the rule; nothing for what is not a measure. */
export function aimAtNumber(
  source: NumberSource,
  side: Leg,
  baseline: number,
  limit: Inside & { readonly id: string },
): FindingAim | null {
  if (!('measure' in source)) return null;
  const { when, value, id: limitId } = limit;
  const { measure: measureId } = source;
  return { measureId, side, basis: 'value', unit: canonicalUnit(measureId), baseline, limit: { when, value }, limitId };
}
