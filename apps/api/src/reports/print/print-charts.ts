import { withUnit } from '@midstance/clinical/derivations';
import type { ReportBar, ReportTrend } from '@midstance/contracts/reports';
import { dateText, written } from '../written';
import { INK } from './paper.data';
import type { Frame } from './print-body';
import type { Sheet } from './sheet';

const BAR_HEIGHT = 9;

function drawBar(sheet: Sheet, bar: ReportBar, { x, y, width }: Frame): void {
  sheet.line(bar.name, x, y, width, { size: 8, bold: true });
  const top = y + 12;
  const from = x + 10;
  const full = width - 10;
  if (bar.weaker !== 'equal') sheet.triangle(bar.weaker, x + 3.5, top + BAR_HEIGHT / 2, 3.4);
  const colour = bar.weaker === 'equal' ? INK.quiet : INK[bar.weaker];
  sheet.doc.rect(from, top, full, BAR_HEIGHT).fill(INK.body);
  sheet.doc.rect(from, top, (full * bar.percent) / 100, BAR_HEIGHT).fill(colour);
  sheet.line(bar.text, from, top + BAR_HEIGHT + 3, full, { size: 7.5 });
}

/** The lowest symmetries as bars: the full length is the stronger side, the colour and sign the weaker one. */
export function printBars(sheet: Sheet, bars: readonly ReportBar[], frame: Frame): void {
  if (bars.length === 0) {
    sheet.line('No test with both sides in percent', frame.x, frame.y, frame.width, { size: 7.5, colour: INK.quiet });
    return;
  }
  const step = Math.min(54, (frame.height - 22) / 3);
  bars.forEach((bar, index) => {
    drawBar(sheet, bar, { ...frame, y: frame.y + index * step });
  });
  const note = 'Weaker side in percent of the stronger. The full bar is the stronger side.';
  sheet.paragraph(note, frame.x, frame.y + frame.height - 18, frame.width, { size: 6.5, colour: INK.quiet });
}

type Side = 'left' | 'right';
interface Dot {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Places of the points: days across, values up, with some air above and below. */
export function dotsOf({ points, error }: Pick<ReportTrend, 'points' | 'error'>, frame: Frame): Record<Side, Dot[]> {
  const values = points.flatMap(({ left, right }) => [left, right]).filter((value) => value !== null);
  const air = error ?? 0;
  const [low, high] = [Math.min(...values) - air, Math.max(...values) + air];
  const span = high - low || 1;
  const days = points.map(({ on }) => Date.parse(on) / 86_400_000);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const dots = (side: Side): Dot[] =>
    points.flatMap((point, index) => {
      const value = point[side];
      if (value === null) return [];
      const across = last === first ? 0.5 : ((days[index] ?? first) - first) / (last - first);
      return [{ x: frame.x + across * frame.width, y: frame.y + frame.height * (1 - (value - low) / span), value }];
    });
  return { left: dots('left'), right: dots('right') };
}

function drawSide(sheet: Sheet, dots: readonly Dot[], side: Side, isUpper: boolean): void {
  const { doc } = sheet;
  dots.forEach((dot, index) => (index === 0 ? doc.moveTo(dot.x, dot.y) : doc.lineTo(dot.x, dot.y)));
  if (dots.length > 1) doc.lineWidth(1.4).strokeColor(INK[side]).stroke();
  for (const dot of dots) sheet.triangle(side, dot.x, dot.y, 3);
  const ends = dots.length > 1 ? [dots[0], dots.at(-1)] : [dots[0]];
  for (const dot of ends) {
    if (dot === undefined) continue;
    const y = dot.y + (isUpper ? -11 : 5);
    sheet.line(written(dot.value), dot.x - 20, y, 40, { size: 7, bold: true, colour: INK[side], align: 'center' });
  }
}

/** The error as a bar of its true height at the last point of a side. */
function drawError(sheet: Sheet, dots: readonly Dot[], trend: ReportTrend, frame: Frame): void {
  const values = trend.points.flatMap(({ left, right }) => [left, right]).filter((value) => value !== null);
  const last = dots.at(-1);
  if (trend.error === null || last === undefined || trend.points.length < 2) return;
  const span = Math.max(...values) - Math.min(...values) + 2 * trend.error || 1;
  const half = (trend.error / span) * frame.height;
  sheet.doc
    .rect(last.x - 9, last.y - half, 18, half * 2)
    .fillOpacity(0.1)
    .fill(INK.text)
    .fillOpacity(1);
}

function trendNote({ unit, error, points }: ReportTrend): string {
  if (points.length < 2) return 'First test: a trend needs a second date.';
  if (error === null) return 'The measurement error is not known: no change can be claimed.';
  return `Grey: measurement error, ${withUnit(written(error), unit)} up or down. Less is no real change.`;
}

function drawLegend(sheet: Sheet, { name, unit }: ReportTrend, { x, y, width }: Frame): void {
  sheet.line(unit === '' ? name : `${name} · ${unit}`, x, y, width, { size: 8, bold: true });
  sheet.triangle('left', x + 3, y + 15, 2.6);
  sheet.line('left', x + 8, y + 11.5, 30, { size: 7, colour: INK.left });
  sheet.triangle('right', x + 33, y + 15, 2.6);
  sheet.line('right', x + 39, y + 11.5, 30, { size: 7, colour: INK.right });
}

function drawDates(sheet: Sheet, { points }: ReportTrend, { x, y, width }: Frame): void {
  sheet.rule(y - 4, x, x + width);
  const [first, last] = [points[0], points.at(-1)];
  const quiet = { size: 6.5, colour: INK.quiet } as const;
  if (first !== undefined) sheet.line(dateText(first.on), x, y, width / 2, quiet);
  if (last === undefined || last === first) return;
  sheet.line(dateText(last.on), x + width / 2, y, width / 2, { ...quiet, align: 'right' });
}

/** The measure with the lowest symmetry over its dates, both sides. */
export function printTrend(sheet: Sheet, trend: ReportTrend | null, frame: Frame): void {
  const quiet = { size: 6.5, colour: INK.quiet } as const;
  if (trend === null || trend.points.length === 0) {
    sheet.line('No test with both sides yet', frame.x, frame.y, frame.width, { ...quiet, size: 7.5 });
    return;
  }
  drawLegend(sheet, trend, frame);
  const plot = { x: frame.x + 16, y: frame.y + 36, width: frame.width - 32, height: frame.height - 84 };
  const { left, right } = dotsOf(trend, plot);
  const isLeftUpper = (left.at(-1)?.value ?? 0) >= (right.at(-1)?.value ?? 0);
  drawError(sheet, isLeftUpper ? right : left, trend, plot);
  drawSide(sheet, left, 'left', isLeftUpper);
  drawSide(sheet, right, 'right', !isLeftUpper);
  drawDates(sheet, trend, { ...frame, y: plot.y + plot.height + 18 });
  sheet.paragraph(trendNote(trend), frame.x, frame.y + frame.height - 18, frame.width, quiet);
}
