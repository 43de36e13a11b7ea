import { INK } from './paper.data';
import type { Sheet, TextStyle } from './sheet';

/** A cell of a table: the text that counts, and what belongs to it in grey. */
export interface Cell {
  readonly first: string;
  readonly second: string;
  readonly width: number;
  readonly style: TextStyle & { readonly size: number };
}

const GAP = 4;

const quietStyle = ({ style }: Cell): TextStyle => ({ size: style.size - 1, colour: INK.quiet });

/** Room the first text takes beside the second. */
const firstWidth = (sheet: Sheet, { first, style }: Cell): number =>
  first === '' ? 0 : sheet.widthOf(first, style) + GAP;

function isOneLine(sheet: Sheet, cell: Cell): boolean {
  const { first, second, width, style } = cell;
  if (!sheet.fits(first, width, style)) return false;
  return second === '' || sheet.fits(second, width - firstWidth(sheet, cell), quietStyle(cell));
}

/** Height of a text that is broken into lines; of none, 0. */
function broken(sheet: Sheet, text: string, width: number, style: TextStyle): number {
  return text === '' ? 0 : sheet.heightOf(text, width, style);
}

/** Height a cell needs beyond one line of a row, because its texts do not stand on one. */
export function extraHeight(sheet: Sheet, cell: Cell): number {
  if (isOneLine(sheet, cell)) return 0;
  const { first, second, width, style } = cell;
  const needed = broken(sheet, first, width, style) + broken(sheet, second, width, quietStyle(cell));
  return needed - sheet.heightOf('0', width, style);
}

/** Writes a cell: on one line where both texts fit, else one below the other, each broken into lines. */
export function printCell(sheet: Sheet, cell: Cell, x: number, y: number): void {
  const { first, second, width, style } = cell;
  if (isOneLine(sheet, cell)) {
    if (first !== '') sheet.line(first, x, y, width, style);
    const at = firstWidth(sheet, cell);
    if (second !== '') sheet.line(second, x + at, y + 0.8, width - at, quietStyle(cell));
    return;
  }
  const below = first === '' ? y : sheet.paragraph(first, x, y, width, style);
  if (second !== '') sheet.paragraph(second, x, below, width, { ...quietStyle(cell), align: style.align ?? 'left' });
}
