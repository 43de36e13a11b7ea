import { convertOrNull, unitLabelOf, type HeadingUnit } from '@midstance/clinical/derivations';
import { findMeasure, type InputUnit } from '@midstance/clinical/measures';
import type { GridPaste, GridRow } from '@midstance/ui/bilateral-grid';
import { rangesOf } from '../rows/measure-row';
import { type Layout, type PastedValue, placePasted } from './pasted-values';

/** The unit a test is typed in, and whether something is typed in it already. */
export interface RowUnit {
  readonly unit: string | null;
  readonly isTyped: boolean;
}

/** How the numbers of a column are read. */
export interface ColumnUnit {
  /** Unit they are kept in. */
  readonly unit: string | null;
  /** A number of the file in that unit. */
  readonly convert: (value: number) => number;
  /** What the heading says, and what becomes of it. */
  readonly words: string;
  /** Why no value of the column can be taken; `''` when they can. */
  readonly problem: string;
}

/** Digits a converted number keeps: far more than any device shows. */
const DIGITS = 6;

/** Units a test may be typed in. */
function unitsOf(measureId: string): readonly InputUnit[] {
  const value = findMeasure(measureId)?.value;
  return value?.type === 'number' ? (value.inputs ?? [value.unit]) : [];
}

/** The unit a heading names, as the test knows it; units it does not take stay as they are. */
function namedUnit(measureId: string, { text, unit }: HeadingUnit): string | null {
  if (text === null) return null;
  return unitsOf(measureId).find((own) => own === unit || unitLabelOf(own) === text) ?? unit;
}

/** The unit the columns of one test are kept in: of what stands there, else the first they name that it takes. */
export function unitToKeep(measureId: string, row: RowUnit, headings: readonly HeadingUnit[]): string | null {
  if (row.isTyped) return row.unit;
  const named = headings.map((heading) => namedUnit(measureId, heading));
  return named.find((unit) => unitsOf(measureId).some((own) => own === unit)) ?? row.unit;
}

/** Reads a column whose values are kept in a unit of the test. */
export function columnUnit(measureId: string, heading: HeadingUnit, unit: string | null): ColumnUnit {
  const as = { unit, convert: (value: number) => value, problem: '' };
  const own = unitLabelOf(unit ?? '');
  const named = namedUnit(measureId, heading);
  if (heading.text === null) return { ...as, words: own && `${own}; the file names no unit` };
  if (named === null) return { ...as, words: `“${heading.text}” is no unit that is known: taken as ${own}` };
  if (named === unit) return { ...as, words: own };
  if (unit === null || convertOrNull(1, named, unit) === null) {
    const taken = unitsOf(measureId).map(unitLabelOf).filter(Boolean).join(', ');
    const problem = `the column is in ${heading.text}, the test takes ${taken || 'no unit'}: left out`;
    return { ...as, words: problem, problem };
  }
  const convert = (value: number) => Number((convertOrNull(value, named, unit) ?? value).toPrecision(DIGITS));
  return { ...as, convert, words: `${unitLabelOf(named)}, kept as ${own}` };
}

/** Whether something is typed in a row, so that its unit stands. */
export function isTyped(row: GridRow): boolean {
  return row.sides.some((side) => row.entries[side]?.some(({ value }) => value !== null));
}

/** Lays a column into a row from a cell on, each number in the unit it is kept in. */
export function placeInUnit(
  row: GridRow,
  from: GridPaste,
  texts: readonly string[],
  layout: Layout,
  { unit, convert, problem }: ColumnUnit,
): PastedValue[] {
  const measure = findMeasure(row.id);
  const inUnit = measure ? { ...row, ...rangesOf(measure, unit) } : row;
  return placePasted(inUnit, from, texts, layout, convert).map((value) => ({
    ...value,
    unit,
    problem: problem || value.problem,
  }));
}
