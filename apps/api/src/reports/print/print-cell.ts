import { INK } from './paper.data';
import type { Sheet, TextStyle } from './sheet';

/** A cell of a table: the text that counts, and what belongs to it in grey. */
export interface Cell {
  readonly first: string;
  readonly second: string;
  readonly width: number;
  readonly style: TextStyle & { readonly size: number };
  /** Broken into lines when it does not stand on one at this share of its size. */
  readonly share: number;
}

const GAP = 4;

const quietStyle = ({ style }: Cell): TextStyle => ({ size: style.size - 1, colour: INK.quiet });

/** Share of their size at which both texts stand on one line; 1 when they do as they are. */
function shareOnLine(sheet: Sheet, cell: Cell): number {
  const { first, second, width, style } = cell;
  const gap = first === '' || second === '' ? 0 : GAP;
  const texts = sheet.widthOf(first, style) + sheet.widthOf(second, quietStyle(cell));
  return Math.min(1, (width - gap) / Math.max(texts, 1));
}

const isOneLine = (sheet: Sheet, cell: Cell): boolean => shareOnLine(sheet, cell) >= cell.share;

/** Writes both texts side by side, set as much smaller as it takes. */
function printOneLine(sheet: Sheet, cell: Cell, x: number, y: number): void {
  const { first, second, width, style } = cell;
  const share = shareOnLine(sheet, cell);
  const size = style.size * share;
  if (first !== '') sheet.line(first, x, y + (style.size - size) / 2, width, { ...style, size });
  if (second === '') return;
  const at = first === '' ? 0 : sheet.widthOf(first, { ...style, size }) + GAP;
  const quiet = { ...quietStyle(cell), size: (style.size - 1) * share };
  sheet.line(second, x + at, y + 0.8 + (style.size - size) / 2, width - at, quiet);
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
    printOneLine(sheet, cell, x, y);
    return;
  }
  const below = first === '' ? y : sheet.paragraph(first, x, y, width, style);
  if (second !== '') sheet.paragraph(second, x, below, width, { ...quietStyle(cell), align: style.align ?? 'left' });
}
