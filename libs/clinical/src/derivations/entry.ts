import type { InputUnit, NumberSpec, Range } from '../measures';
import { convertOrNull } from './convert';
import { fail, isQuantity, type Result, succeed } from './result';

/** A typed number that may be stored. */
export interface AcceptedEntry {
  /** In the canonical unit, or in the cuff's own unit when it is never converted. */
  readonly value: number;
  /** Unusual: to be saved only after the therapist confirms. */
  readonly outsideSoftRange: boolean;
  /** True for a cuff pressure, from which no force can be made. */
  readonly isPressure: boolean;
}

function inside(value: number, [low, high]: Range): boolean {
  return value >= low && value <= high;
}

/**
 * Holds a value against its inclusive bounds: outside the hard ones it is rejected, outside the soft ones it
 * needs confirmation. Anything that is not a number is rejected.
 *
 * @example checkRange(135, [100, 260], [140, 210]) // => "warn"
 * @example checkRange(99, [100, 260], [140, 210]) // => "reject"
 */
export function checkRange(value: number, hard: Range, soft: Range): 'accept' | 'warn' | 'reject' {
  if (!isQuantity(value) || !inside(value, hard)) return 'reject';
  return inside(value, soft) ? 'accept' : 'warn';
}

function acceptedUnit(spec: NumberSpec, unit: string | null): Result<string> {
  const allowed: readonly InputUnit[] = spec.inputs ?? [spec.unit];
  if (unit === null) {
    return allowed.length > 1 ? fail({ field: 'unit', code: 'missing' }) : succeed(spec.unit);
  }
  const isKnown = allowed.some((candidate) => candidate === unit) || spec.unconverted?.unit === unit;
  return isKnown ? succeed(unit) : fail({ field: 'unit', code: 'unknown-unit' });
}

function typedNumber(spec: NumberSpec, typed: unknown): Result<number> {
  if (typeof typed !== 'number' || Number.isNaN(typed)) return fail({ field: 'value', code: 'not-a-number' });
  const isFraction = spec.whole === true && !Number.isInteger(typed);
  return isFraction ? fail({ field: 'value', code: 'not-allowed-value' }) : succeed(typed);
}

/**
 * Checks one typed number against its measure and brings it to the canonical unit. Force and mass need
 * their unit named. Problems are on `value` (`not-a-number`, `out-of-range`, `not-allowed-value` for a
 * fraction where whole numbers count) or on `unit` (`missing`, `unknown-unit`).
 *
 * @example checkEntry({ type: 'number', unit: 'N', inputs: ['N', 'kgf'], step: 0.1, hard: [0, 3000], soft: [40, 450] }, 50, null) // => {"ok":false,"problems":[{"field":"unit","code":"missing"}]}
 */
export function checkEntry(spec: NumberSpec, typed: unknown, unit: string | null): Result<AcceptedEntry> {
  const named = acceptedUnit(spec, unit);
  if (!named.ok) return named;
  const entered = typedNumber(spec, typed);
  if (!entered.ok) return entered;
  const cuff = spec.unconverted?.unit === named.value ? spec.unconverted : null;
  const value = cuff === null ? convertOrNull(entered.value, named.value, spec.unit) : entered.value;
  const { hard, soft } = cuff ?? spec;
  const range = value === null ? 'reject' : checkRange(value, hard, soft);
  if (value === null || range === 'reject') return fail({ field: 'value', code: 'out-of-range' });
  return succeed({ value, outsideSoftRange: range === 'warn', isPressure: cuff !== null });
}
