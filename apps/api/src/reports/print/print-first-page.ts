import type { Report } from '@midstance/contracts/reports';
import { dateText } from '../written';
import { INK, PAPER } from './paper.data';
import { bodyLines, printBody, type Frame } from './print-body';
import { printBars, printTrend } from './print-charts';
import { findingsHeight, printFindings } from './print-findings';
import { HEADINGS, heading, printLines, WIDTH } from './print-lines';
import type { Sheet } from './sheet';

const GAP = 12;
/** Least and greatest height of the pictures; they take what the findings leave. */
const PICTURES = { least: 205, most: 245 } as const;

function printHeader(sheet: Sheet, report: Report): number {
  const { title, clinic, audience } = report;
  sheet.leaf('P', () => {
    sheet.line(clinic, PAPER.left, PAPER.top, WIDTH / 2, { size: 9, bold: true, colour: INK.accent });
    const reader = { size: 9, colour: INK.quiet, align: 'right' } as const;
    sheet.line(HEADINGS[audience].reader, PAPER.left + WIDTH / 2, PAPER.top, WIDTH / 2, reader);
  });
  sheet.leaf('H1', () => {
    sheet.line(title, PAPER.left, PAPER.top + 16, WIDTH, { size: 20, bold: true });
  });
  sheet.decoration(() => {
    sheet.rule(PAPER.top + 44);
  });
  const top = PAPER.top + 53;
  const half = (WIDTH - 24) / 2;
  const who = printLines(sheet, report.who, { x: PAPER.left, y: top, width: half, height: 0 }, 62);
  const why = printLines(sheet, report.why, { x: PAPER.left + half + 24, y: top, width: half, height: 0 }, 72);
  return Math.max(who, why) + 6;
}

function printRedFlags(sheet: Sheet, flags: Report['redFlags'], top: number): number {
  let y = top;
  for (const { title, advice } of flags.slice(0, 3)) {
    const height = 20 + sheet.heightOf(advice, WIDTH - 20, { size: 8.5 });
    sheet.decoration(() => {
      sheet.doc.roundedRect(PAPER.left, y, WIDTH, height, 5).fill(INK.actSoft);
    });
    sheet.leaf('P', () => {
      sheet.line(title, PAPER.left + 10, y + 6, WIDTH - 20, { size: 9, bold: true, colour: INK.act });
      sheet.paragraph(advice, PAPER.left + 10, y + 18, WIDTH - 20, { size: 8.5 });
    });
    y += height + 5;
  }
  return y;
}

function printSummary(sheet: Sheet, { summary, audience }: Report, top: number): number {
  if (summary.length === 0) return top;
  let y = heading(sheet, HEADINGS[audience].summary, top);
  for (const sentence of summary) {
    sheet.leaf('P', () => {
      sheet.line('•', PAPER.left, y, 8, { size: 9.5, colour: INK.accent });
      y = sheet.paragraph(sentence, PAPER.left + 10, y, WIDTH - 10, { size: 9.5 }) + 2;
    });
  }
  return y + 6;
}

/** Shares of the row: body, bars, trend. */
const SHARES: readonly number[] = [0.4, 0.3, 0.3];

/** Where the row of pictures stands. */
interface Place {
  readonly top: number;
  readonly height: number;
}

function panel(sheet: Sheet, index: number, { top, height }: Place, title: string): Frame {
  const free = WIDTH - 2 * GAP;
  const width = free * (SHARES[index] ?? 0);
  const x = PAPER.left + index * GAP + SHARES.slice(0, index).reduce((sum, share) => sum + free * share, 0);
  sheet.decoration(() => {
    sheet.doc.roundedRect(x, top, width, height, 6).lineWidth(0.7).strokeColor(INK.line).stroke();
  });
  sheet.leaf('H3', () => {
    sheet.line(title, x + 9, top + 8, width - 18, { size: 8.5, bold: true, colour: INK.quiet });
  });
  return { x: x + 9, y: top + 24, width: width - 18, height: height - 32 };
}

function printPictures(sheet: Sheet, report: Report, place: Place): void {
  const { bars, trend } = report;
  const bodyFrame = panel(sheet, 0, place, 'Where: muscles and pain');
  const bodyWords = bodyLines(report)
    .map(({ text }) => text)
    .join('; ');
  sheet.leaf(
    'Figure',
    () => {
      printBody(sheet, report, bodyFrame);
    },
    `Outline of the body: muscles and pain. ${bodyWords}`,
  );
  const barFrame = panel(sheet, 1, place, 'Left and right, lowest first');
  const barWords = bars.map(({ name, weaker, text }) => `${name}, ${weaker} weaker: ${text}`).join('; ');
  sheet.leaf(
    'Figure',
    () => {
      printBars(sheet, bars, barFrame);
    },
    `Lowest symmetries. ${barWords}`,
  );
  const trendFrame = panel(sheet, 2, place, 'Over time');
  const points = trend?.points.map(
    ({ on, left, right }) => `${dateText(on)}: left ${left ?? '–'}, right ${right ?? '–'}`,
  );
  const trendWords = `${trend?.name ?? ''}. ${points?.join('; ') ?? ''}`;
  sheet.leaf(
    'Figure',
    () => {
      printTrend(sheet, trend, trendFrame);
    },
    `Trend. ${trendWords}`,
  );
}

/** Who, why, the sentences, the three pictures and the findings. */
export function printFirstPage(sheet: Sheet, report: Report): void {
  const y = printSummary(sheet, report, printRedFlags(sheet, report.redFlags, printHeader(sheet, report)));
  const free = PAPER.bottom - y - GAP - findingsHeight(sheet, report);
  const height = Math.min(PICTURES.most, Math.max(PICTURES.least, free));
  printPictures(sheet, report, { top: y, height });
  printFindings(sheet, report, y + height + GAP);
}
