import type { InvolvedSide } from '../measures';
import { convertOrNull, STANDARD_GRAVITY } from './convert';
import { type InputProblem, isQuantity } from './result';
import { DECIMALS, round } from './rounding';
import { type Symmetry, symmetry } from './symmetry';

/** A value for each side; `null` where it is missing or cannot be computed. */
export interface BySide<T> {
  readonly left: T | null;
  readonly right: T | null;
}

export interface StrengthInput {
  readonly left: number | null;
  readonly right: number | null;
  /** `N`, `kgf`, `lbf`, or `mm[Hg]` for a pressure cuff. */
  readonly unit: string;
  /** Metres from the joint axis to the centre of the pad, along the segment. */
  readonly leverLeftM: number | null;
  readonly leverRightM: number | null;
  readonly bodyMass: number | null;
  /** `kg` or `lb`. */
  readonly bodyMassUnit?: string;
  readonly involvedSide?: InvolvedSide;
}

export interface Strength {
  readonly massKg: number | null;
  readonly forceN: BySide<number>;
  readonly torqueNm: BySide<number>;
  readonly torqueNmPerKg: BySide<number>;
  readonly pctBodyWeight: BySide<number>;
  readonly symmetry: Symmetry;
  /** Which quantity the two sides were compared on. */
  readonly symmetryOn: 'torque' | 'force' | 'pressure';
  readonly codes: readonly 'UNIT_NOT_FORCE'[];
  readonly problems: readonly InputProblem[];
}

/** One side's force worked out as far as lever arm and body mass allow; unrounded. */
export interface SideStrength {
  readonly forceN: number | null;
  readonly torqueNm: number | null;
  readonly torqueNmPerKg: number | null;
  readonly pctBodyWeight: number | null;
}

/** A side without a force. */
export const NO_STRENGTH: SideStrength = { forceN: null, torqueNm: null, torqueNmPerKg: null, pctBodyWeight: null };

function positiveOrNull(value: number | null): number | null {
  return value !== null && isQuantity(value) && value > 0 ? value : null;
}

/**
 * Force, torque and their normalised forms for one side, unrounded (clinical reference §2.2):
 * τ = F · r, τ / m, and 100 · F / (m · g).
 *
 * @example sideStrength(178, 'N', 0.4, 62).torqueNm.toFixed(1) // => "71.2"
 * @example sideStrength(140, 'mmHg', 0.4, 62).forceN // => null
 */
export function sideStrength(
  value: number | null,
  unit: string,
  leverArmM: number | null,
  bodyMassKg: number | null,
): SideStrength {
  const forceN = value === null || !isQuantity(value) || value < 0 ? null : convertOrNull(value, unit, 'N');
  const lever = positiveOrNull(leverArmM);
  const mass = positiveOrNull(bodyMassKg);
  const torqueNm = forceN === null || lever === null ? null : forceN * lever;
  return {
    forceN,
    torqueNm,
    torqueNmPerKg: torqueNm === null || mass === null ? null : torqueNm / mass,
    pctBodyWeight: forceN === null || mass === null ? null : (100 * forceN) / (mass * STANDARD_GRAVITY),
  };
}

function rounded(left: number | null, right: number | null, decimals: number): BySide<number> {
  return {
    left: left === null ? null : round(left, decimals),
    right: right === null ? null : round(right, decimals),
  };
}

function strengthProblems(input: StrengthInput): InputProblem[] {
  const problems: InputProblem[] = [];
  for (const field of ['left', 'right', 'leverLeftM', 'leverRightM', 'bodyMass'] as const) {
    const value = input[field];
    const lowest = field === 'left' || field === 'right' ? 0 : Number.MIN_VALUE;
    if (value !== null && (!isQuantity(value) || value < lowest)) problems.push({ field, code: 'out-of-range' });
  }
  return problems;
}

function isPressure(unit: string): boolean {
  return convertOrNull(1, unit, 'mm[Hg]') !== null;
}

/** The pair that is compared: torque when every measured side has a lever arm, else the force itself. */
function comparedPair(input: StrengthInput, left: SideStrength, right: SideStrength) {
  if (isPressure(input.unit)) return { on: 'pressure' as const, left: input.left, right: input.right };
  const torqueKnown = (side: SideStrength) => side.forceN === null || side.torqueNm !== null;
  if (torqueKnown(left) && torqueKnown(right)) {
    return { on: 'torque' as const, left: left.torqueNm, right: right.torqueNm };
  }
  return { on: 'force' as const, left: left.forceN, right: right.forceN };
}

/**
 * Works out a strength test of both sides. Symmetry is taken on torque, because equal forces at different
 * lever arms are not equal strength; without lever arms on force, and for a cuff on pressure, which is
 * never turned into newtons (code `UNIT_NOT_FORCE`). Fields that are not usable are named in `problems`
 * and treated as missing.
 *
 * @example strength({ left: 150, right: 150, unit: 'N', leverLeftM: 0.4, leverRightM: 0.36, bodyMass: 60, involvedSide: 'right' }).symmetry.primary // => 90
 */
export function strength(input: StrengthInput): Strength {
  const massKg = input.bodyMass === null ? null : convertOrNull(input.bodyMass, input.bodyMassUnit ?? 'kg', 'kg');
  const mass = positiveOrNull(massKg);
  const left = sideStrength(input.left, input.unit, input.leverLeftM, mass);
  const right = sideStrength(input.right, input.unit, input.leverRightM, mass);
  const pair = comparedPair(input, left, right);
  const isForce = convertOrNull(1, input.unit, 'N') !== null;
  return {
    massKg: mass === null ? null : round(mass, DECIMALS.massKg),
    forceN: rounded(left.forceN, right.forceN, DECIMALS.forceN),
    torqueNm: rounded(left.torqueNm, right.torqueNm, DECIMALS.torqueNm),
    torqueNmPerKg: rounded(left.torqueNmPerKg, right.torqueNmPerKg, DECIMALS.torqueNmPerKg),
    pctBodyWeight: rounded(left.pctBodyWeight, right.pctBodyWeight, DECIMALS.percent),
    symmetry: symmetry({ left: pair.left, right: pair.right, involvedSide: input.involvedSide ?? 'none' }),
    symmetryOn: pair.on,
    codes: isForce ? [] : ['UNIT_NOT_FORCE'],
    problems: strengthProblems(input),
  };
}

/**
 * Torque with the weight of the segment taken out: τ ± m · g · r · cos θ. Off unless the clinic asks for it;
 * both values are then to be stored.
 *
 * @param gravity `opposes` when the segment's weight works against the push, else `assists`
 * @example gravityCorrectedTorqueNm(50, 4, 0.2, 60, 'opposes').toFixed(2) // => "53.92"
 */
export function gravityCorrectedTorqueNm(
  torqueNm: number,
  segmentMassKg: number,
  centreOfMassM: number,
  angleToHorizontalDeg: number,
  gravity: 'opposes' | 'assists',
): number | null {
  if (![torqueNm, segmentMassKg, centreOfMassM, angleToHorizontalDeg].every(isQuantity)) return null;
  const weight = segmentMassKg * STANDARD_GRAVITY * centreOfMassM * Math.cos((angleToHorizontalDeg * Math.PI) / 180);
  return gravity === 'opposes' ? torqueNm + weight : torqueNm - weight;
}
