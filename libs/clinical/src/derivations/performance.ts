import { STANDARD_GRAVITY } from './convert';
import { fromQuantities, isQuantity, type Result } from './result';
import { round } from './rounding';

export interface Jump {
  readonly heightCm: number;
  /** Reactive strength index in m/s: height over contact time; `null` without a contact time. */
  readonly rsi: number | null;
}

/**
 * Jump height from flight time, h = g · t² / 8, and the reactive strength index.
 *
 * @example jump(0.45, 0.21) // => {"ok":true,"value":{"heightCm":24.8,"rsi":1.18}}
 * @example jump(0.45, 0).value.rsi // => null
 */
export function jump(flightTimeS: number, contactTimeS: number | null = null): Result<Jump> {
  const contact = contactTimeS ?? 0;
  return fromQuantities({ flightTimeS: [flightTimeS, 'zero-or-more'], contactTimeS: [contact, 'zero-or-more'] }, () => {
    const heightM = (STANDARD_GRAVITY * flightTimeS ** 2) / 8;
    return { heightCm: round(100 * heightM), rsi: contact === 0 ? null : round(heightM / contact, 2) };
  });
}

/**
 * Body mass index in kg/m². Information only: it carries no judgement.
 *
 * @example bodyMassIndex(62, 170) // => 21.5
 * @example bodyMassIndex(62, null) // => null
 */
export function bodyMassIndex(massKg: number | null, heightCm: number | null): number | null {
  if (!isQuantity(massKg) || !isQuantity(heightCm) || massKg <= 0 || heightCm <= 0) return null;
  return round(massKg / (heightCm / 100) ** 2);
}

/** Seconds held in the four trunk endurance tests. */
export interface TrunkHolds {
  readonly flexorS: number | null;
  readonly extensorS: number | null;
  readonly sideRightS: number | null;
  readonly sideLeftS: number | null;
}

export type TrunkRatio = 'flexorExtensor' | 'sideRightExtensor' | 'sideLeftExtensor' | 'sideDeviation';

export type TrunkEndurance = Readonly<Record<TrunkRatio, number | null>> & { readonly watch: readonly TrunkRatio[] };

function over(hold: number | null, reference: number | null): number | null {
  if (!isQuantity(hold) || !isQuantity(reference) || hold < 0 || reference <= 0) return null;
  return hold / reference;
}

const rounded = (ratio: number | null) => (ratio === null ? null : round(ratio, 2));

function outside(ratio: number | null, limit: number): boolean {
  return ratio !== null && ratio >= limit;
}

/**
 * Ratios of trunk endurance holds with their watch limits (from young, healthy adults): flexor over extensor
 * from 1.00, each side over extensor from 0.75, right over left more than 0.05 away from 1.
 *
 * @example trunkEndurance({ flexorS: 150, extensorS: 120, sideRightS: 75, sideLeftS: 62 }).watch // => ["flexorExtensor","sideDeviation"]
 */
export function trunkEndurance(holds: TrunkHolds): TrunkEndurance {
  const rightOverLeft = over(holds.sideRightS, holds.sideLeftS);
  const ratios = {
    flexorExtensor: rounded(over(holds.flexorS, holds.extensorS)),
    sideRightExtensor: rounded(over(holds.sideRightS, holds.extensorS)),
    sideLeftExtensor: rounded(over(holds.sideLeftS, holds.extensorS)),
    sideDeviation: rightOverLeft === null ? null : round(Math.abs(rightOverLeft - 1), 2),
  };
  const watch: TrunkRatio[] = [];
  if (outside(ratios.flexorExtensor, 1)) watch.push('flexorExtensor');
  if (outside(ratios.sideRightExtensor, 0.75)) watch.push('sideRightExtensor');
  if (outside(ratios.sideLeftExtensor, 0.75)) watch.push('sideLeftExtensor');
  // The ratio has two decimals, so "more than 0.05" starts at 0.06.
  if (outside(ratios.sideDeviation, 0.06)) watch.push('sideDeviation');
  return { ...ratios, watch };
}
