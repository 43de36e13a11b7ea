import type { ReportLine } from '@midstance/contracts/reports';
import { INK, PAPER } from './paper.data';
import type { Frame } from './print-body';
import type { Sheet } from './sheet';

/** Width a report may write on. */
export const WIDTH = PAPER.right - PAPER.left;

/** Titles of the parts, for each reader. */
export const HEADINGS = {
  runner: {
    reader: 'For you',
    summary: 'In short',
    findings: 'What you can work on',
    table: 'What we measured',
    plan: 'Your plan',
  },
  referrer: {
    reader: 'For the referring clinician',
    summary: 'Summary',
    findings: 'Findings to consider',
    table: 'Measurements',
    plan: 'Plan',
  },
} as const;

/** Height of a title with the air below it. */
export const HEADING_HEIGHT = 18;

/** Title of a part; gives the place below it. */
export function heading(sheet: Sheet, text: string, y: number): number {
  sheet.leaf('H2', () => {
    sheet.line(text, PAPER.left, y, WIDTH, { size: 11.5, bold: true, colour: INK.accent });
  });
  return y + HEADING_HEIGHT;
}

/** Labels with their texts; gives the place below the last. */
export function printLines(
  sheet: Sheet,
  lines: readonly ReportLine[],
  { x, y, width }: Frame,
  labelWidth: number,
): number {
  let at = y;
  for (const { label, text } of lines) {
    sheet.leaf('P', () => {
      sheet.line(label, x, at, labelWidth - 6, { size: 8.5, colour: INK.quiet });
      at = sheet.paragraph(text, x + labelWidth, at, width - labelWidth, { size: 8.5 }) + 2.5;
    });
  }
  return at;
}
