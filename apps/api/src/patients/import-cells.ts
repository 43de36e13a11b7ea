import { convert, type HeadingUnit } from '@midstance/clinical/derivations';
import { sexWords } from './import-columns.data';

/** What a cell holds: the value, or why it cannot be read. */
export type Cell<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly message: string };

const read = <Value>(value: Value): Cell<Value> => ({ ok: true, value });
const unread = (message: string) => ({ ok: false, message }) as const;

function isoDay(year: string, month: string, day: string): Cell<string> {
  return read(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function readSlashes(first: string, second: string, year: string): Cell<string> {
  if (Number(second) > 12) return isoDay(year, first, second);
  if (Number(first) > 12 || first === second) return isoDay(year, second, first);
  return unread('could be day or month first: write it like 1990-04-01');
}

/**
 * A day as files write it: `1990-04-01`, `1.4.1990`, or with slashes where only one reading is possible. Slashes mean
 * day first in one country and month first in another, so 3/4/1990 is refused rather than guessed.
 */
export function readDate(cell: string): Cell<string> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return read(cell);
  const [whole, first = '', mark = '', second = '', year = ''] = /^(\d{1,2})([./])(\d{1,2})\2(\d{4})$/.exec(cell) ?? [];
  if (whole === undefined) return unread('must be a date like 1990-04-01');
  return mark === '/' ? readSlashes(first, second, year) : isoDay(year, second, first);
}

/** A number with point or comma; empty is null. */
export function readNumber(cell: string): Cell<number | null> {
  if (cell === '') return read(null);
  return /^\d+(?:[.,]\d+)?$/.test(cell) ? read(Number(cell.replace(',', '.'))) : unread('must be a number like 61.5');
}

/** A mass or height in the unit it is stored in; the heading may give the file's own. */
export function readQuantity(cell: string, heading: HeadingUnit, stored: 'kg' | 'cm'): Cell<number | null> {
  const number = readNumber(cell);
  if (!number.ok || number.value === null || heading.text === null || heading.unit === stored) return number;
  const converted = convert(number.value, heading.unit ?? '', stored);
  if (converted.ok) return read(Math.round(converted.value * 100) / 100);
  return unread(
    `is in “${heading.text}” as its heading says: only ${stored === 'kg' ? 'kg or lb' : 'cm, m or in'} is read`,
  );
}

/** The reference group; empty is `unspecified`. */
export function readSex(cell: string): Cell<'female' | 'male' | 'unspecified'> {
  const word = cell.toLowerCase();
  const sex = Object.hasOwn(sexWords, word) ? sexWords[word] : undefined;
  return sex === undefined ? unread('must be female, male or empty') : read(sex);
}

/** Text; empty is null. */
export function readText(cell: string): Cell<string | null> {
  return read(cell === '' ? null : cell);
}
