import { fail, fromQuantities, type Result, succeed } from './result';

/** Standard gravity in m/s²; also newtons per kilogram-force. Exact by definition. */
export const STANDARD_GRAVITY = 9.80665;

type Dimension = 'force' | 'mass' | 'length' | 'speed' | 'pace' | 'pressure' | 'time';

/**
 * Every unit a value can be typed in: its dimension and how many base units one of it is. Base units are
 * N, kg, m, m/s, s/km, mmHg and s. Pressure stands alone: without the cuff's calibration no number of
 * newtons exists (clinical reference §2.1).
 */
const UNITS = {
  N: ['force', 1],
  kgf: ['force', STANDARD_GRAVITY],
  lbf: ['force', 4.4482216152605],
  kg: ['mass', 1],
  g: ['mass', 0.001],
  lb: ['mass', 0.45359237],
  m: ['length', 1],
  cm: ['length', 0.01],
  mm: ['length', 0.001],
  km: ['length', 1000],
  in: ['length', 0.0254],
  ft: ['length', 0.3048],
  mi: ['length', 1609.344],
  'm/s': ['speed', 1],
  'km/h': ['speed', 1 / 3.6],
  mph: ['speed', 0.44704],
  's/km': ['pace', 1],
  's/mi': ['pace', 1 / 1.609344],
  mmHg: ['pressure', 1],
  'mm[Hg]': ['pressure', 1],
  s: ['time', 1],
  ms: ['time', 0.001],
  min: ['time', 60],
} as const satisfies Record<string, readonly [Dimension, number]>;

/** A unit that values can be converted from and to. */
export type Unit = keyof typeof UNITS;

/** Whether a text names a unit of this table. */
export function isUnit(text: string): text is Unit {
  return Object.hasOwn(UNITS, text);
}

function mismatch(from: Dimension, to: Dimension): 'unit-not-force' | 'unit-mismatch' {
  const dimensions = [from, to];
  return dimensions.includes('pressure') && dimensions.includes('force') ? 'unit-not-force' : 'unit-mismatch';
}

/**
 * Converts a value between two units of the same dimension, without rounding. The factors are the exact
 * international definitions (1 kgf = 9.80665 N, 1 lbf = 4.4482216152605 N, 1 lb = 0.45359237 kg).
 *
 * Problems: `not-a-number` or `out-of-range` on `value`, `unknown-unit` on `from` or `to`, `unit-not-force`
 * for pressure ↔ force, `unit-mismatch` for any other two dimensions.
 *
 * @example convert(1, 'kgf', 'N') // => {"ok":true,"value":9.80665}
 * @example convert(80, 'mmHg', 'N') // => {"ok":false,"problems":[{"field":"from","code":"unit-not-force"}]}
 */
export function convert(value: number, from: string, to: string): Result<number> {
  if (!isUnit(from)) return fail({ field: 'from', code: 'unknown-unit' });
  if (!isUnit(to)) return fail({ field: 'to', code: 'unknown-unit' });
  const [fromDimension, fromFactor] = UNITS[from];
  const [toDimension, toFactor] = UNITS[to];
  if (fromDimension !== toDimension) return fail({ field: 'from', code: mismatch(fromDimension, toDimension) });
  if (from === to) return fromQuantities({ value: [value, 'any'] }, () => value);
  return fromQuantities({ value: [value, 'any'] }, () => (value * fromFactor) / toFactor);
}

/**
 * Pace in seconds per kilometre for a speed in m/s.
 *
 * @example paceSecPerKm(4) // => {"ok":true,"value":250}
 */
export function paceSecPerKm(speedMps: number): Result<number> {
  return fromQuantities({ speedMps: [speedMps, 'positive'] }, () => 1000 / speedMps);
}

/**
 * Converts and gives `null` for anything that cannot be converted; for callers that have already reported
 * the problem.
 */
export function convertOrNull(value: number, from: string, to: string): number | null {
  const converted = from === to ? succeed(value) : convert(value, from, to);
  return converted.ok ? converted.value : null;
}
