import type { Report, ReportRow } from '@midstance/contracts/reports';
import { INK, PAPER } from './paper.data';
import { extraHeight, printCell, type Cell } from './print-cell';
import type { Sheet } from './sheet';
import { tableLayout, type Letters, type TableLayout } from './table-layout';

// prettier-ignore
const COLUMNS = [
  { id: 'name',     title: 'Measure',        x: 42,  width: 132, align: 'left' },
  { id: 'left',     title: 'Left',           x: 178, width: 50,  align: 'right' },
  { id: 'right',    title: 'Right',          x: 238, width: 50,  align: 'right' },
  { id: 'used',     title: 'Used',           x: 304, width: 36,  align: 'left' },
  { id: 'symmetry', title: 'Left and right', x: 343, width: 93,  align: 'left' },
  { id: 'change',   title: 'Change',         x: 439, width: 114, align: 'left' },
] as const;
type Column = (typeof COLUMNS)[number];

const SEVERITY_INK = { act: INK.act, watch: INK.watch, good: INK.good, info: INK.quiet } as const;

const column = (id: Column['id']): Column => COLUMNS.find((each) => each.id === id) ?? COLUMNS[0];

/** Room of the sign of a side before a change. */
const SIGN = 8;

function nameCell({ name, unit }: ReportRow, { fontSize: size, share }: Letters): Cell {
  return { first: name, second: unit, width: column('name').width, style: { size }, share };
}

function valueCells(row: ReportRow, { fontSize: size, share }: Letters): readonly (Cell & { readonly x: number })[] {
  const [left, right] = [column('left'), column('right')];
  if (row.none !== '') {
    const width = right.x + right.width - left.x;
    return [{ first: row.none, second: '', x: left.x, width, style: { size, align: 'center' }, share }];
  }
  return [left, right].map(({ id, x, width }) => {
    const text = row[id as 'left' | 'right'];
    return { first: text === '' ? '–' : text, second: '', x, width, style: { size, align: 'right' }, share };
  });
}

function symmetryCell({ symmetry }: ReportRow, { fontSize: size, share }: Letters): Cell {
  const colour = symmetry.severity === null ? INK.text : SEVERITY_INK[symmetry.severity];
  const style = { size, bold: true, colour };
  return { first: symmetry.text, second: symmetry.of, width: column('symmetry').width, style, share };
}

function changeCell({ change }: ReportRow, { fontSize: size, share }: Letters): Cell {
  const width = column('change').width - (change.side === 'none' ? 0 : SIGN);
  return { first: change.text, second: change.note, width, style: { size }, share };
}

/** Height a row needs beyond one line, for its fullest cell. */
function extraOfRow(sheet: Sheet, row: ReportRow, letters: Letters): number {
  const cells = [nameCell, symmetryCell, changeCell].map((cell) => cell(row, letters));
  cells.push(...valueCells(row, letters));
  return Math.max(...cells.map((cell) => extraHeight(sheet, cell)));
}

function printChange(sheet: Sheet, row: ReportRow, y: number, letters: Letters): void {
  const { side, text, note } = row.change;
  const { x } = column('change');
  const isSided = side !== 'none';
  if (isSided && text + note !== '') sheet.triangle(side, x + 2.5, y + letters.fontSize * 0.42, 2.4);
  printCell(sheet, changeCell(row, letters), isSided ? x + SIGN : x, y);
}

/** Prints a row and gives the place below it. */
function printRow(sheet: Sheet, row: ReportRow, top: number, { rowHeight, letters }: TableLayout): number {
  const { fontSize } = letters;
  const y = top + (rowHeight - fontSize) / 2 + 0.3;
  const bottom = top + rowHeight + extraOfRow(sheet, row, letters);
  sheet.decoration(() => {
    sheet.rule(bottom);
  });
  sheet.group('TR', () => {
    sheet.leaf('TH', () => {
      printCell(sheet, nameCell(row, letters), column('name').x, y);
    });
    for (const cell of valueCells(row, letters)) {
      sheet.leaf('TD', () => {
        printCell(sheet, cell, cell.x, y);
      });
    }
    sheet.leaf('TD', () => {
      sheet.line(row.used, column('used').x, y, column('used').width, { size: fontSize - 1, colour: INK.quiet });
    });
    sheet.leaf('TD', () => {
      printCell(sheet, symmetryCell(row, letters), column('symmetry').x, y);
    });
    sheet.leaf('TD', () => {
      printChange(sheet, row, y, letters);
    });
  });
  return bottom;
}

function printHead(sheet: Sheet, y: number): void {
  sheet.group('TR', () => {
    for (const at of COLUMNS) {
      sheet.leaf('TH', () => {
        const colour = at.id === 'left' || at.id === 'right' ? INK[at.id] : INK.quiet;
        sheet.line(at.title, at.x, y, at.width, { size: 8, bold: true, colour, align: at.align });
        if (at.id === 'left') sheet.triangle('left', at.x + at.width - 23, y + 3.2, 2.6);
        if (at.id === 'right') sheet.triangle('right', at.x + at.width + 5, y + 3.2, 2.6);
      });
    }
  });
}

function printGroup(sheet: Sheet, group: Report['groups'][number], top: number, layout: TableLayout): number {
  const { rowHeight, letters } = layout;
  const { fontSize } = letters;
  sheet.decoration(() => {
    sheet.doc.rect(PAPER.left - 4, top + 1, PAPER.right - PAPER.left + 8, rowHeight - 1.5).fill(INK.soft);
  });
  sheet.group('TR', () => {
    sheet.leaf('TH', () => {
      const style = { size: fontSize, bold: true, colour: INK.accent };
      sheet.line(group.title, PAPER.left, top + (rowHeight - fontSize) / 2 + 0.5, 300, style);
    });
  });
  let y = top + rowHeight;
  for (const row of group.rows) y = printRow(sheet, row, y, layout);
  return y;
}

const HEAD_HEIGHT = 14;

/** Prints what was measured between two heights of the page; gives the place below the last row. */
export function printTable(sheet: Sheet, groups: Report['groups'], top: number, bottom: number): number {
  const extraOf = (row: ReportRow, letters: Letters) => extraOfRow(sheet, row, letters);
  const layout = tableLayout(groups, bottom - top - HEAD_HEIGHT, extraOf);
  let y = top + HEAD_HEIGHT;
  sheet.group('Table', () => {
    printHead(sheet, top);
    for (const group of layout.groups) y = printGroup(sheet, group, y, layout);
  });
  if (layout.more === 0) return y;
  sheet.leaf('P', () => {
    sheet.line(`and ${layout.more} more in the record`, PAPER.left, y + 2, 300, { size: 7.5, colour: INK.quiet });
  });
  return y + layout.rowHeight;
}
