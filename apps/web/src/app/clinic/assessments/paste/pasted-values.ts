import { findMeasure, trialRules } from '@midstance/clinical/measures';
import type { GridEdit, GridPaste, GridRow, GridSide } from '@midstance/ui/bilateral-grid';
import { emptyEntry } from '@midstance/ui/bilateral-grid';
import { readNumber } from '@midstance/ui/number-input';

/** Where one pasted text goes, and why it cannot when it cannot. */
export interface PastedValue {
  readonly text: string;
  readonly rowId: string;
  readonly place: string;
  readonly side: GridSide;
  readonly trial: number;
  readonly value: number | null;
  /** Unit the value is in where a file names it; absent for that of the row. */
  readonly unit?: string | null;
  /** In words; `''` when it fits. */
  readonly problem: string;
  /** The cell already holds something else. */
  readonly replaces: string;
}

/** How the values of a pasted column are laid out. */
export type Layout = 'trials' | 'left-right';

/** A pasted column as texts: one per line; of a line with several cells, the last that is a number. */
export function textsOf(pasted: string): string[] {
  return pasted
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => valuesOfLine(line));
}

/** A pasted column with the heading above it, when that is no number itself; `''` without one. */
export function columnOf(pasted: string): { readonly heading: string; readonly texts: readonly string[] } {
  const texts = textsOf(pasted);
  const [first = '', ...rest] = texts;
  const isHeading =
    rest.length > 0 && readNumber(first).kind !== 'number' && readNumber(rest[0] ?? '').kind === 'number';
  return isHeading ? { heading: first, texts: rest } : { heading: '', texts };
}

/** An edit of the grid with the unit its value is in; absent for that of the row. */
export type MeasuredEdit = GridEdit & { readonly unit?: string | null };

/**
 * Lays pasted values into a row from the cell they were pasted in: on through its trials, or left and right in turn.
 *
 * @param convert from the number that was pasted to the unit of the row
 */
export function placePasted(
  row: GridRow,
  from: GridPaste,
  texts: readonly string[],
  layout: Layout,
  convert: (value: number) => number = (value) => value,
): PastedValue[] {
  return texts.map((text, index) => {
    const { side, trial } = placeAt(row, from, index, layout);
    const parsed = readNumber(text);
    const value = parsed.kind === 'number' ? convert(parsed.value) : null;
    const before = row.entries[side]?.[trial - 1]?.value ?? null;
    const place = [row.name, side === 'none' ? '' : side, `trial ${trial.toString()}`].filter(Boolean).join(', ');
    return {
      text,
      rowId: row.id,
      place,
      side,
      trial,
      value,
      problem: tooMany(row, trial) || problemOf(row, value, text),
      replaces: before === null || before === value ? '' : before.toString(),
    };
  });
}

/** Whether the pasted values are those the row already holds: the same file brought twice. */
export function isRepeated(row: GridRow, placed: readonly PastedValue[]): boolean {
  const held = row.sides.flatMap((side) => (row.entries[side] ?? []).map((entry) => entry.value));
  const known = held.filter((value) => value !== null);
  return placed.length > 1 && placed.every(({ value }) => value !== null && known.includes(value));
}

/** The values that fit, as edits of the grid. */
export function editsOf(placed: readonly PastedValue[]): MeasuredEdit[] {
  return placed.flatMap(({ rowId, side, trial, value, unit, problem }) =>
    problem === ''
      ? [{ rowId, side, trial, entry: { ...emptyEntry, value }, ...(unit !== undefined && { unit }) }]
      : [],
  );
}

function valuesOfLine(line: string): string[] {
  const cells = line.split(/[\t;]+/).map((cell) => cell.trim());
  const numbers = cells.filter((cell) => readNumber(cell).kind === 'number');
  return numbers.length > 0 ? numbers : cells.slice(0, 1);
}

function placeAt(row: GridRow, from: GridPaste, index: number, layout: Layout): { side: GridSide; trial: number } {
  if (layout === 'trials' || !row.sides.includes('right')) return { side: from.side, trial: from.trial + index };
  const sides: readonly GridSide[] = ['left', 'right'];
  return { side: sides[index % 2] ?? 'left', trial: from.trial + Math.floor(index / 2) };
}

function tooMany(row: GridRow, trial: number): string {
  const measure = findMeasure(row.id);
  const most = measure ? trialRules[measure.trials].most : 1;
  return trial > most ? `at most ${most.toString()} ${most === 1 ? 'trial' : 'trials'}` : '';
}

function problemOf(row: GridRow, value: number | null, text: string): string {
  if (value === null) return `“${text}” is not a number`;
  const { allowed } = row;
  if (allowed && (value < allowed.min || value > allowed.max)) {
    return `must be ${allowed.min.toString()} to ${allowed.max.toString()}`;
  }
  return row.whole === true && !Number.isInteger(value) ? 'must be a whole number' : '';
}
