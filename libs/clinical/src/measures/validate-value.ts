import { checkEntry } from '../derivations/entry';
import type { Measure, Side } from './measure';
import { isLocalDate } from '../local-date';
import type {
  ChoiceSpec,
  DateSpec,
  Field,
  InputUnit,
  ListSpec,
  MultiSpec,
  NumberSpec,
  Range,
  TextSpec,
  ValueSpec,
  YesNoSpec,
} from './value-spec';
import { unitSymbol, wordOutOfRange, wordSoftRange } from './validation-words';

export type ValueErrorCode =
  | 'MISSING'
  | 'NOT_A_NUMBER'
  | 'NOT_WHOLE'
  | 'OUT_OF_RANGE'
  | 'UNIT_MISSING'
  | 'UNIT_UNKNOWN'
  | 'UNKNOWN_OPTION'
  | 'NOT_YES_OR_NO'
  | 'NOT_A_DATE'
  | 'IN_FUTURE'
  | 'BEFORE_BIRTH'
  | 'TEXT_LENGTH'
  | 'NOT_A_LIST'
  | 'SUM_OUT_OF_RANGE'
  | 'SIDE_MISSING'
  | 'SIDE_NOT_ALLOWED'
  | 'DERIVED';

/** Why a value is refused: a code for programs, the field it belongs to, and words for people. */
export interface ValueError {
  readonly code: ValueErrorCode;
  /** `value`, `unit`, `side`, or the path inside a list (`rows.1.share`). */
  readonly field: string;
  readonly message: string;
}

/** `warning` present: outside the usual range, to be saved only after the therapist confirms. */
export type ValueCheck =
  | { readonly ok: true; readonly value: unknown; readonly warning?: string }
  | { readonly ok: false; readonly error: ValueError };

/**
 * Whether a recorded value may be stored for this measure. Values outside the hard range are refused in words; values
 * outside the soft range pass with a warning. Null means "not assessed" and is refused here, because nothing is stored
 * for it; zero is a value. Force and mass need their unit. Never throws.
 *
 * @example validateValue(getMeasure('wblt-distance'), 7.5, 'left') // => {"ok":true,"value":7.5}
 * @example validateValue(getMeasure('wblt-distance'), 60, 'left').error.message // => "Weight-bearing lunge, distance: from −5 to 30 cm."
 */
export function validateValue(measure: Measure, value: unknown, side: Side = 'none', unit?: InputUnit): ValueCheck {
  if (measure.derived !== undefined) {
    return refuse('DERIVED', 'value', `${measure.name} is computed from other values and cannot be typed.`);
  }
  if (measure.laterality === 'LR' && side === 'none') {
    return refuse('SIDE_MISSING', 'side', `${measure.name} needs a side, left or right.`);
  }
  if (measure.laterality === 'none' && side !== 'none') {
    return refuse('SIDE_NOT_ALLOWED', 'side', `${measure.name} has one value for the person, without a side.`);
  }
  return checkValue(measure.value, measure.name, value, 'value', unit);
}

/**
 * The same check for an intake answer, a companion field or one cell of a list.
 * @example checkValue({ type: 'yes-no' }, 'Fever', 'maybe', 'fever').error.code // => "NOT_YES_OR_NO"
 */
export function checkValue(spec: ValueSpec, name: string, value: unknown, field: string, unit?: InputUnit): ValueCheck {
  if (value === null || value === undefined) return refuse('MISSING', field, `${name}: no value was given.`);
  switch (spec.type) {
    case 'number':
      return checkNumber(spec, name, value, field, unit);
    case 'choice':
      return checkChoice(spec, name, value, field);
    case 'multi':
      return checkMulti(spec, name, value, field);
    case 'list':
      return checkList(spec, name, value, field);
    default:
      return checkPlain(spec, name, value, field);
  }
}

function checkPlain(spec: YesNoSpec | DateSpec | TextSpec, name: string, value: unknown, field: string): ValueCheck {
  if (spec.type === 'text') return checkText(spec, name, value, field);
  if (spec.type === 'date') {
    return isLocalDate(value) ? { ok: true, value } : refuse('NOT_A_DATE', field, `${name}: a date like 2026-03-31.`);
  }
  return typeof value === 'boolean'
    ? { ok: true, value }
    : refuse('NOT_YES_OR_NO', field, `${name}: answer yes or no.`);
}

function refuse(code: ValueErrorCode, field: string, message: string): ValueCheck {
  return { ok: false, error: { code, field, message } };
}

function checkNumber(spec: NumberSpec, name: string, value: unknown, field: string, unit?: InputUnit): ValueCheck {
  const entry = checkEntry(spec, value, unit ?? null);
  const bounds = spec.unconverted?.unit === unit ? (spec.unconverted ?? spec) : spec;
  if (entry.ok) {
    const stored = { ok: true, value: entry.value.value } as const;
    return entry.value.outsideSoftRange ? { ...stored, warning: wordSoftRange(name, bounds) } : stored;
  }
  return refuseNumber(entry.problems[0]?.code, spec, name, field, wordOutOfRange(name, bounds));
}

function refuseNumber(
  problem: string | undefined,
  spec: NumberSpec,
  name: string,
  field: string,
  range: string,
): ValueCheck {
  const units = (spec.inputs ?? [spec.unit]).map((unit) => unitSymbol(unit).trim()).join(', ');
  switch (problem) {
    case 'missing':
      return refuse('UNIT_MISSING', 'unit', `${name}: name the unit (${units}).`);
    case 'unknown-unit':
      return refuse('UNIT_UNKNOWN', 'unit', `${name}: the unit must be one of ${units}.`);
    case 'not-allowed-value':
      return refuse('NOT_WHOLE', field, `${name}: a whole number.`);
    case 'not-a-number':
      return refuse('NOT_A_NUMBER', field, `${name}: a number.`);
    default:
      return refuse('OUT_OF_RANGE', field, range);
  }
}

function checkChoice(spec: ChoiceSpec, name: string, value: unknown, field: string): ValueCheck {
  if (spec.options.some((option) => option.id === value)) return { ok: true, value };
  return refuse('UNKNOWN_OPTION', field, `${name}: one of ${spec.options.map((option) => option.label).join(', ')}.`);
}

function checkMulti(spec: MultiSpec, name: string, value: unknown, field: string): ValueCheck {
  if (!Array.isArray(value)) return refuse('NOT_A_LIST', field, `${name}: a list of choices.`);
  const ids: readonly unknown[] = value;
  const known = ids.every((id) => spec.options.some((option) => option.id === id)) && new Set(ids).size === ids.length;
  const alone = spec.exclusive === undefined || ids.length < 2 || !ids.includes(spec.exclusive);
  if (known && alone) return { ok: true, value };
  return refuse(
    'UNKNOWN_OPTION',
    field,
    `${name}: each of ${spec.options.map((option) => option.label).join(', ')} at most once${alone ? '' : '; the choice for none stands alone'}.`,
  );
}

function checkText(spec: TextSpec, name: string, value: unknown, field: string): ValueCheck {
  const [shortest, longest] = spec.length;
  const fits = typeof value === 'string' && value.trim().length >= shortest && value.trim().length <= longest;
  return fits ? { ok: true, value } : refuse('TEXT_LENGTH', field, `${name}: ${shortest} to ${longest} characters.`);
}

function checkList(spec: ListSpec, name: string, value: unknown, field: string): ValueCheck {
  if (!Array.isArray(value)) return refuse('NOT_A_LIST', field, `${name}: a list.`);
  const rows: readonly unknown[] = value;
  let warning: string | undefined;
  for (const [index, row] of rows.entries()) {
    for (const part of spec.fields) {
      const check = checkCell(part, `${name}, ${part.label.toLowerCase()}`, row, `rows.${index}.${part.id}`);
      if (!check.ok) return check;
      warning ??= check.warning;
    }
  }
  return checkSum(spec, name, rows, warning) ?? { ok: true, value, ...(warning === undefined ? {} : { warning }) };
}

function checkCell(part: Field, name: string, row: unknown, field: string): ValueCheck {
  const cell = cellOf(row, part.id);
  if ((cell === null || cell === undefined) && part.optional) return { ok: true, value: null };
  return checkValue(part.value, name, cell, field);
}

/** The stated sum must stay inside its range; an empty list has nothing to add up. */
function checkSum(
  spec: ListSpec,
  name: string,
  rows: readonly unknown[],
  warning: string | undefined,
): ValueCheck | null {
  if (spec.sum === undefined || rows.length === 0) return null;
  const { field, hard, soft } = spec.sum;
  const total = rows.reduce<number>((sum, row) => sum + Number(cellOf(row, field) ?? 0), 0);
  if (!within(total, hard))
    return refuse('SUM_OUT_OF_RANGE', 'rows', `${name}: together ${hard[0]} to ${hard[1]}, now ${total}.`);
  if (within(total, soft)) return null;
  return {
    ok: true,
    value: rows,
    warning: warning ?? `${name}: usually together ${soft[0]} to ${soft[1]}, now ${total}. Please check.`,
  };
}

function cellOf(row: unknown, field: string): unknown {
  if (typeof row !== 'object' || row === null) return null;
  return (row as Readonly<Record<string, unknown>>)[field];
}

function within(value: number, [low, high]: Range): boolean {
  return value >= low && value <= high;
}
