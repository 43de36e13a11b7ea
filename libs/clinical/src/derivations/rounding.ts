/** Guards against 0.5 steps that binary fractions store a hair too low. */
const HALF_GUARD = 1e-9;

/** Decimals shown, and therefore banded, per kind of number (clinical reference §2.1). */
export const DECIMALS = {
  percent: 1,
  angleDeg: 1,
  forceN: 2,
  torqueNm: 2,
  torqueNmPerKg: 3,
  massKg: 3,
  ratio: 2,
  z: 2,
} as const;

/**
 * Rounds half away from zero. Bands are always drawn on the rounded number, so that the number on the
 * screen and its colour can never disagree.
 *
 * @param value any finite number
 * @param decimals 0 to 6
 * @example round(89.96) // => 90
 * @example round(-2.345, 2) // => -2.35
 * @example round(1.005, 2) // => 1.01
 */
export function round(value: number, decimals = 1): number {
  const scale = 10 ** decimals;
  const scaled = Math.floor(Math.abs(value) * scale + 0.5 + HALF_GUARD) / scale;
  // Adding zero turns -0 into 0: "-0.0" must never be shown.
  return Math.sign(value) * scaled + 0;
}

/**
 * Rounds a value that may be missing; missing stays missing.
 *
 * @example roundOrNull(null) // => null
 */
export function roundOrNull(value: number | null, decimals = 1): number | null {
  return value === null ? null : round(value, decimals);
}
