import { headingUnit, type HeadingUnit } from '@midstance/clinical/derivations';
import type { GridRow, GridSide } from '@midstance/ui/bilateral-grid';
import { readNumber } from '@midstance/ui/number-input';
import { columnUnit, isTyped, placeInUnit, unitToKeep, type ColumnUnit } from './column-unit';
import type { PastedValue } from './pasted-values';

/** A column of a device's export that holds numbers. */
export interface DeviceColumn {
  readonly name: string;
  readonly heading: HeadingUnit;
  readonly texts: readonly string[];
}

/** Units the tests are typed in now, by row. */
export type RowUnits = Readonly<Record<string, string | null>>;

/** Where a column may go: a test and a side. */
export interface Target {
  /** `row|side`. */
  readonly id: string;
  readonly words: string;
  readonly row: GridRow;
  readonly side: GridSide;
}

const sideMarks = { left: '◀ left', right: 'right ▶', none: '' } as const;
const sideWords: Readonly<Record<GridSide, RegExp>> = { left: /\b(l|left)\b/i, right: /\b(r|right)\b/i, none: /^/ };

/** Columns with at least one number, from the lines of a file; the first line names them. */
export function columnsOf(lines: readonly (readonly string[])[]): DeviceColumn[] {
  const [head = [], ...rest] = lines;
  return head
    .map((name, at) => ({
      name: name.trim() || `Column ${at + 1}`,
      heading: headingUnit(name),
      texts: rest.map((line) => line[at]?.trim() ?? '').filter(Boolean),
    }))
    .filter(({ texts }) => texts.some((text) => readNumber(text).kind === 'number'));
}

/** Tests and sides a column of numbers may go to. */
export function targetsOf(rows: readonly GridRow[]): Target[] {
  return rows
    .filter((row) => row.choices.length === 0)
    .flatMap((row) =>
      row.sides.map((side) => ({
        id: `${row.id}|${side}`,
        words: [row.name, sideMarks[side]].filter(Boolean).join(' '),
        row,
        side,
      })),
    );
}

/**
 * The target a column's name speaks of, the unit left out: its side must be named, and words of the test when there are
 * several.
 */
export function guessTarget(name: string, targets: readonly Target[]): string {
  const plain = name.replaceAll(/[_-]/g, ' ');
  const scored = targets
    .filter(({ side }) => sideWords[side].test(plain))
    .map((target) => ({ target, score: sharedWords(plain, target.row.name) }))
    .toSorted((a, b) => b.score - a.score);
  const isOnlyTest = new Set(targets.map(({ row }) => row.id)).size === 1;
  const best = scored[0];
  return best && (best.score > 0 || isOnlyTest) ? best.target.id : '';
}

/** How the numbers of each mapped column are read, in the order of the columns; `null` for one that is left out. */
export function unitsOfColumns(
  columns: readonly DeviceColumn[],
  mapping: readonly string[],
  targets: readonly Target[],
  units: RowUnits,
): (ColumnUnit | null)[] {
  const rows = columns.map((_, at) => targets.find(({ id }) => id === mapping[at])?.row);
  return columns.map(({ heading }, at) => {
    const row = rows[at];
    if (!row) return null;
    const headings = columns.flatMap((column, other) => (rows[other]?.id === row.id ? [column.heading] : []));
    const now = { unit: units[row.id] ?? null, isTyped: isTyped(row) };
    return columnUnit(row.id, heading, unitToKeep(row.id, now, headings));
  });
}

/** Where every value of the mapped columns goes: after the trials that are there. */
export function placeColumns(
  columns: readonly DeviceColumn[],
  mapping: readonly string[],
  targets: readonly Target[],
  units: readonly (ColumnUnit | null)[],
): PastedValue[] {
  return columns.flatMap((column, at) => {
    const target = targets.find(({ id }) => id === mapping[at]);
    const unit = units[at];
    if (!target || !unit) return [];
    const { row, side } = target;
    const trial = (row.entries[side]?.length ?? 0) + 1;
    const from = { rowId: row.id, side, trial, text: '' };
    return placeInUnit(row, from, column.texts, 'trials', unit);
  });
}

function sharedWords(name: string, test: string): number {
  const words = name.toLowerCase().split(/\W+/);
  return test
    .toLowerCase()
    .split(/\W+/)
    .filter((word) => word.length > 2 && words.includes(word)).length;
}
