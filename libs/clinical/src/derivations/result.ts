/**
 * Answers of functions that may be given impossible input: a value, or the fields that were wrong.
 * Nothing in this library throws because of what a person typed.
 */
export type ProblemCode =
  | 'not-a-number'
  | 'out-of-range'
  | 'missing'
  | 'unknown-unit'
  | 'unit-mismatch'
  | 'unit-not-force'
  | 'unknown-measure'
  | 'side-not-allowed'
  | 'side-missing'
  | 'not-allowed-value'
  | 'degenerate-points'
  | 'duplicate-trial'
  | 'unusable-date';

/** One thing that is wrong, and the field it is wrong in. */
export interface InputProblem {
  readonly field: string;
  readonly code: ProblemCode;
}

export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly InputProblem[] };

/** Largest magnitude any clinical quantity here can have; beyond it the entry is impossible. */
export const LARGEST_QUANTITY = 1e9;

/** Smallest magnitude other than zero; below it a division would leave the range of numbers. */
export const SMALLEST_QUANTITY = 1e-9;

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail<T>(...problems: readonly InputProblem[]): Result<T> {
  return { ok: false, problems };
}

/**
 * Whether a value is a number a measurement can have: finite, and zero or between 1e-9 and 1e9 in size.
 *
 * @example isQuantity(0) // => true
 * @example isQuantity(1 / 0) // => false
 * @example isQuantity('12') // => false
 */
export function isQuantity(value: unknown): value is number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST_QUANTITY && size <= LARGEST_QUANTITY);
}

/** What a number must satisfy: any sign, zero or more, or more than zero. */
export type Requirement = 'any' | 'zero-or-more' | 'positive';

function problemOf(field: string, value: unknown, requirement: Requirement): InputProblem | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return { field, code: 'not-a-number' };
  const tooLow = requirement === 'positive' ? value <= 0 : requirement === 'zero-or-more' && value < 0;
  return tooLow || !isQuantity(value) ? { field, code: 'out-of-range' } : null;
}

/**
 * Runs a formula only when every named input is usable.
 *
 * @example fromQuantities({ massKg: [-1, 'positive'] }, () => 1) // => {"ok":false,"problems":[{"field":"massKg","code":"out-of-range"}]}
 */
export function fromQuantities<T>(
  inputs: Readonly<Record<string, readonly [value: unknown, requirement: Requirement]>>,
  formula: () => T,
): Result<T> {
  const problems = Object.entries(inputs)
    .map(([field, [value, requirement]]) => problemOf(field, value, requirement))
    .filter((problem) => problem !== null);
  return problems.length > 0 ? fail(...problems) : succeed(formula());
}
