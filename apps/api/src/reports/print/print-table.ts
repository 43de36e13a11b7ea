import type { Report, ReportRow } from '@midstance/contracts/reports';
import { INK, PAPER } from './paper.data';
import type { Sheet, TextStyle } from './sheet';
import { tableLayout, type TableLayout } from './table-layout';

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

/** Two pieces in one cell: the number that counts, and what belongs to it in grey. */
function pair(sheet: Sheet, [first, second]: [string, string], y: number, at: Column, style: TextStyle): void {
  if (first === '' && second === '') return;
  const gap = first === '' ? 0 : sheet.widthOf(first, style) + 4;
  if (first !== '') sheet.line(first, at.x, y, at.width, style);
  if (second === '') return;
  const quiet = { size: (style.size ?? 8) - 1, colour: INK.quiet };
  sheet.line(second, at.x + gap, y + 0.8, at.width - gap, quiet);
}

function printName(sheet: Sheet, row: ReportRow, y: number, size: number): void {
  const { x, width } = column('name');
  const unit = row.unit === '' ? 0 : sheet.widthOf(row.unit, { size: size - 1 }) + 4;
  sheet.line(row.name, x, y, width - unit, { size });
  if (row.unit === '') return;
  const named = Math.min(sheet.widthOf(row.name, { size }), width - unit);
  sheet.line(row.unit, x + named + 4, y + 0.8, unit, { size: size - 1, colour: INK.quiet });
}

function printSides(sheet: Sheet, row: ReportRow, y: number, size: number): void {
  const [left, right] = [column('left'), column('right')];
  if (row.none !== '') {
    sheet.leaf('TD', () => {
      sheet.line(row.none, left.x, y, right.x + right.width - left.x, { size, align: 'center' });
    });
    return;
  }
  for (const at of [left, right]) {
    const text = row[at.id as 'left' | 'right'];
    sheet.leaf('TD', () => {
      sheet.line(text === '' ? '–' : text, at.x, y, at.width, { size, align: 'right' });
    });
  }
}

function printChange(sheet: Sheet, { change }: ReportRow, y: number, size: number): void {
  const at = column('change');
  const { side } = change;
  if (side === 'none') {
    pair(sheet, [change.text, change.note], y, at, { size });
    return;
  }
  if (change.text + change.note !== '') sheet.triangle(side, at.x + 2.5, y + size * 0.42, 2.4);
  const shifted = { ...at, x: at.x + 8, width: at.width - 8 } as Column;
  pair(sheet, [change.text, change.note], y, shifted, { size });
}

function printRow(sheet: Sheet, row: ReportRow, top: number, { rowHeight, fontSize }: TableLayout): void {
  const y = top + (rowHeight - fontSize) / 2 + 0.3;
  const { severity } = row.symmetry;
  sheet.decoration(() => {
    sheet.rule(top + rowHeight);
  });
  sheet.group('TR', () => {
    sheet.leaf('TH', () => {
      printName(sheet, row, y, fontSize);
    });
    printSides(sheet, row, y, fontSize);
    sheet.leaf('TD', () => {
      sheet.line(row.used, column('used').x, y, column('used').width, { size: fontSize - 1, colour: INK.quiet });
    });
    sheet.leaf('TD', () => {
      const style = { size: fontSize, bold: true, colour: severity === null ? INK.text : SEVERITY_INK[severity] };
      pair(sheet, [row.symmetry.text, row.symmetry.of], y, column('symmetry'), style);
    });
    sheet.leaf('TD', () => {
      printChange(sheet, row, y, fontSize);
    });
  });
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
  const { rowHeight, fontSize } = layout;
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
  for (const row of group.rows) {
    printRow(sheet, row, y, layout);
    y += rowHeight;
  }
  return y;
}

const HEAD_HEIGHT = 14;

/** Prints what was measured between two heights of the page; gives the place below the last row. */
export function printTable(sheet: Sheet, groups: Report['groups'], top: number, bottom: number): number {
  const layout = tableLayout(groups, bottom - top - HEAD_HEIGHT);
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
