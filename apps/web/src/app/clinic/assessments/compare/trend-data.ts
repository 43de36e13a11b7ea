import type { Measure } from '@midstance/clinical/measures';
import type { Assessment } from '@midstance/contracts/assessments';
import { comparedNumber, quantityOf, signedEvaluation, unitOf, valueWords } from './comparison';

/** A range of values that is no change against the first test: inside it lies the error of measurement. */
export interface ErrorBand {
  readonly from: number;
  readonly to: number;
}

/** One measure over the signed assessments, oldest first. Gaps are `null`. */
export interface MeasureTrend {
  readonly name: string;
  readonly unit: string;
  readonly dates: readonly string[];
  readonly left: readonly (number | null)[];
  readonly right: readonly (number | null)[];
  /** Values of the whole person. */
  readonly none: readonly (number | null)[];
  /** The same in words: answers that are no numbers, and what was not done. */
  readonly words: Readonly<Record<'left' | 'right' | 'none', readonly string[]>>;
  /** Symmetry in percent. */
  readonly symmetry: readonly (number | null)[];
  readonly leftBand: ErrorBand | null;
  readonly rightBand: ErrorBand | null;
}

/** Collects one measure from signed assessments, given newest first. */
export function trendOf(measure: Measure, records: readonly Assessment[]): MeasureTrend {
  // Newest first as they come: of one day the earlier signed stays before the later.
  const measured = records
    .toReversed()
    .toSorted((a, b) => a.assessedOn.localeCompare(b.assessedOn))
    .flatMap((record) => {
      const result = signedEvaluation(record).measures[measure.id];
      return result ? [{ on: record.assessedOn, result }] : [];
    });
  // What the newest is: a force without its lever arm is no point of a trend of torques.
  const quantity = quantityOf(measured.at(-1)?.result);
  const numbers = (side: 'left' | 'right' | 'none') =>
    measured.map(({ result }) => comparedNumber(result[side], quantity));
  const words = (side: 'left' | 'right' | 'none') =>
    measured.map(({ result }) => valueWords(measure, result[side], quantity, String));
  const [left, right] = [numbers('left'), numbers('right')];
  return {
    name: measure.name,
    unit: unitOf(measure, quantity),
    dates: measured.map(({ on }) => on),
    left,
    right,
    none: numbers('none'),
    words: { left: words('left'), right: words('right'), none: words('none') },
    symmetry: measured.map(({ result }) => result.symmetry?.primary ?? null),
    leftBand: bandAround(measure, left),
    rightBand: bandAround(measure, right),
  };
}

/** The trend as a file: one line per day, a gap stays empty. */
export function trendCsv(trend: MeasureTrend): string {
  const unit = trend.unit === '' ? '' : ` (${trend.unit})`;
  const isPerson = isOfPerson(trend);
  const head = isPerson ? ['date', `value${unit}`] : ['date', `left${unit}`, `right${unit}`, 'symmetry (%)'];
  const lines = trend.dates.map((date, at) => {
    const sides = isPerson ? (['none'] as const) : (['left', 'right'] as const);
    const cells = sides.map((side) => trend[side][at]?.toString() ?? csvCell(trend.words[side][at]));
    return [date, ...cells, ...(isPerson ? [] : [trend.symmetry[at]?.toString() ?? ''])].join(',');
  });
  return [head.join(','), ...lines].join('\r\n');
}

/** Whether the measure has one value for the whole person. */
export function isOfPerson({ words }: MeasureTrend): boolean {
  return words.none.some((word) => word !== '–');
}

function csvCell(word = '–'): string {
  if (word === '–') return '';
  return /[",]/.test(word) ? `"${word.replaceAll('"', '""')}"` : word;
}

function bandAround({ error }: Measure, values: readonly (number | null)[]): ErrorBand | null {
  const first = values.find((value): value is number => value !== null);
  if (first === undefined || error.mdc95 === null) return null;
  const size = error.percent ? (error.mdc95 / 100) * Math.abs(first) : error.mdc95;
  return { from: first - size, to: first + size };
}
