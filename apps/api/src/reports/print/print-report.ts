import type { Report } from '@midstance/contracts/reports';
import { dateText } from '../written';
import { INK, PAPER } from './paper.data';
import { printFirstPage } from './print-first-page';
import { HEADINGS, heading, HEADING_HEIGHT, printLines, WIDTH } from './print-lines';
import { printTable } from './print-table';
import { Sheet } from './sheet';

function printFooter(sheet: Sheet, { disclaimer, name, assessedOn }: Report, page: number): void {
  sheet.leaf('P', () => {
    sheet.line(disclaimer, PAPER.left, 808, WIDTH / 2, { size: 8, bold: true });
  });
  sheet.decoration(() => {
    sheet.rule(801);
    const text = `${name} · ${dateText(assessedOn)} · page ${page} of 2`;
    sheet.line(text, PAPER.left + WIDTH / 2, 808, WIDTH / 2, { size: 7.5, colour: INK.quiet, align: 'right' });
  });
}

const HOW_TO_READ =
  'A percentage is one side of the other, with both numbers: the involved side of the other one where only one is involved, else the weaker of the stronger. ' +
  'Change is counted from the test before; less than the measurement error is no real change.';

/** Longest text of a line of the plan on paper, in letters; the whole is in the record. */
const PLAN_LETTERS = 320;
const PLAN_LABEL = 92;

const shortened = (text: string): string =>
  text.length > PLAN_LETTERS ? `${text.slice(0, PLAN_LETTERS).trimEnd()}…` : text;

function printSecondPage(sheet: Sheet, report: Report): void {
  const words = HEADINGS[report.audience];
  const plan = report.plan.map(({ label, text }) => ({ label, text: shortened(text) }));
  const heights = plan.map(({ text }) => sheet.heightOf(text, WIDTH - PLAN_LABEL, { size: 8.5 }) + 2.5);
  const planHeight = heights.reduce((sum, height) => sum + height, HEADING_HEIGHT + 8);
  const top = heading(sheet, words.table, PAPER.top);
  const end = printTable(sheet, report.groups, top, PAPER.bottom - planHeight - 30);
  sheet.leaf('P', () => {
    sheet.paragraph(HOW_TO_READ, PAPER.left, end + 5, WIDTH, { size: 7, colour: INK.quiet });
  });
  const y = heading(sheet, words.plan, end + 34);
  printLines(sheet, plan, { x: PAPER.left, y, width: WIDTH, height: 0 }, PLAN_LABEL);
}

/** The report on two pages of A4, with drawings as vectors and a structure that screen readers can follow. */
export function printReport(report: Report): Promise<Buffer> {
  const { title, assessedOn, clinic } = report;
  const sheet = new Sheet({ title: `${title}, ${dateText(assessedOn)}`, author: clinic, language: 'en' });
  printFirstPage(sheet, report);
  printFooter(sheet, report, 1);
  sheet.nextPage();
  printSecondPage(sheet, report);
  printFooter(sheet, report, 2);
  return sheet.finish();
}
