import type { Report, ReportFinding } from '@midstance/contracts/reports';
import { INK, PAPER } from './paper.data';
import { HEADINGS, heading, HEADING_HEIGHT, WIDTH } from './print-lines';
import type { Sheet } from './sheet';
import { countFitting } from './table-layout';

const SIZES = { runner: 10, referrer: 8.5 } as const;
const NOTE = { size: 7.5, colour: INK.quiet } as const;
const INDENT = 12;
const TEXT_WIDTH = WIDTH - INDENT;
const AFTER = 5;

const bodyOf = ({ text, option }: ReportFinding): string => [text, option].filter(Boolean).join(' ');

function heightOf(sheet: Sheet, finding: ReportFinding, size: number): number {
  const note = finding.note === '' ? 0 : sheet.heightOf(finding.note, TEXT_WIDTH, NOTE);
  return size + 3 + sheet.heightOf(bodyOf(finding), TEXT_WIDTH, { size }) + note + AFTER;
}

/** Height that all findings with their title would take. */
export function findingsHeight(sheet: Sheet, { findings, audience }: Report): number {
  const size = SIZES[audience];
  const heights = findings.map((finding) => heightOf(sheet, finding, size));
  return HEADING_HEIGHT + heights.reduce((sum, height) => sum + height, findings.length === 0 ? size + AFTER : 0);
}

function printFinding(sheet: Sheet, finding: ReportFinding, top: number, size: number): void {
  const { side, title, note } = finding;
  const x = PAPER.left + INDENT;
  sheet.leaf('P', () => {
    if (side !== 'none') sheet.triangle(side, PAPER.left + 3.5, top + size * 0.42, 3.2);
    const named = side === 'none' ? title : `${side === 'left' ? 'Left' : 'Right'} · ${title}`;
    sheet.line(named, x, top, TEXT_WIDTH, { size, bold: true });
    const y = sheet.paragraph(bodyOf(finding), x, top + size + 3, TEXT_WIDTH, { size });
    if (note !== '') sheet.paragraph(note, x, y, TEXT_WIDTH, NOTE);
  });
}

/** The findings down to the end of the page; those without room are counted. */
export function printFindings(sheet: Sheet, { findings, audience }: Report, top: number): void {
  const size = SIZES[audience];
  let y = heading(sheet, HEADINGS[audience].findings, top);
  const heights = findings.map((finding) => heightOf(sheet, finding, size));
  const count = countFitting(heights, PAPER.bottom - y, 12);
  findings.slice(0, count).forEach((finding, index) => {
    printFinding(sheet, finding, y, size);
    y += heights[index] ?? 0;
  });
  const rest = findings.length - count;
  if (findings.length > 0 && rest === 0) return;
  const words = rest === 0 ? 'Nothing in the tests asks for attention.' : `and ${rest} more in the record`;
  sheet.leaf('P', () => {
    sheet.line(words, PAPER.left + INDENT, y, TEXT_WIDTH, rest === 0 ? { size } : NOTE);
  });
}
