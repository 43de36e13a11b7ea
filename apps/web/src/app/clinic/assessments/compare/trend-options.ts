import { round } from '@midstance/clinical/derivations';
import type { ErrorBand, MeasureTrend } from './trend-data';

/** Lower limits of the symmetry bands, for the lines of its panel. */
export interface SymmetryLines {
  readonly okFromPct: number;
  readonly watchFromPct: number;
}

const LEFT = { colour: 'var(--left)', soft: 'var(--left-soft)', symbolRotate: 90 };
const RIGHT = { colour: 'var(--right)', soft: 'var(--right-soft)', symbolRotate: -90 };
const WHOLE = { colour: 'var(--accent)', soft: 'var(--accent-soft)', symbolRotate: 0 };
const DAY_MS = 86_400_000;
const axisText = { color: 'var(--ink-2)', fontSize: 11 };
const line = { lineStyle: { color: 'var(--line)' } };

type Look = typeof LEFT;

/**
 * The drawing of a trend: both limbs on one axis with the error of measurement around the first test, symmetry below on
 * an axis of its own. Each limb has its colour and its marker.
 */
export function trendOptions(trend: MeasureTrend, writeDate: (date: string) => string, limits: SymmetryLines) {
  const hasSymmetry = trend.symmetry.some((value) => value !== null);
  const panels = hasSymmetry ? [0, 1] : [0];
  return {
    animation: false,
    useUTC: true,
    grid: [
      { left: 46, right: 16, top: 22, height: hasSymmetry ? 130 : 200 },
      ...(hasSymmetry ? [{ left: 46, right: 16, top: 206, height: 60 }] : []),
    ],
    xAxis: panels.map((panel) => ({
      type: 'time',
      gridIndex: panel,
      ...spanOf(trend.dates),
      splitNumber: 4,
      axisLine: line,
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: {
        ...axisText,
        show: panel === panels.length - 1,
        hideOverlap: true,
        formatter: (at: number) => writeDate(new Date(at).toISOString().slice(0, 10)),
      },
    })),
    yAxis: panels.map((panel) => ({
      type: 'value',
      gridIndex: panel,
      name: panel === 0 ? trend.unit : 'symmetry, %',
      nameTextStyle: { ...axisText, align: 'left' },
      scale: true,
      ...(panel === 0 && rangeOf(trend)),
      splitNumber: panel === 0 ? 4 : 2,
      // The ends of the range are no round numbers.
      axisLabel: { ...axisText, showMinLabel: panel !== 0, showMaxLabel: panel !== 0 },
      splitLine: { lineStyle: { color: 'var(--line-2)' } },
    })),
    series: [
      series('left', pointsOf(trend.dates, trend.left), LEFT, 0, trend.leftBand),
      series('right', pointsOf(trend.dates, trend.right), RIGHT, 0, trend.rightBand),
      series('value', pointsOf(trend.dates, trend.none), WHOLE, 0, null),
      ...(hasSymmetry ? [symmetrySeries(trend, limits)] : []),
    ],
  };
}

/** Values and error bands whole; without a band the chart chooses its own range. */
function rangeOf({ left, right, leftBand, rightBand }: MeasureTrend) {
  const bands = [leftBand, rightBand].filter((band) => band !== null);
  if (bands.length === 0) return {};
  const values = [...left, ...right].filter((value) => value !== null);
  const low = Math.min(...values, ...bands.map(({ from }) => from));
  const high = Math.max(...values, ...bands.map(({ to }) => to));
  const step = 10 ** Math.floor(Math.log10(Math.max(high - low, Number.EPSILON)));
  return { min: round(Math.floor(low / step) * step, 6), max: round(Math.ceil(high / step) * step, 6) };
}

/** The dates to scale, with some air before the first and after the last. */
function spanOf(dates: readonly string[]) {
  const [first = 0, last = 0] = [dates[0], dates.at(-1)].map((date) => Date.parse(date ?? '1970-01-01'));
  const air = Math.max(2 * DAY_MS, (last - first) * 0.06);
  return { min: first - air, max: last + air };
}

/** A point at its date; a gap keeps its place and has no value. */
type Point = readonly [at: number, value: number | null];

function pointsOf(dates: readonly string[], values: readonly (number | null)[]): Point[] {
  return dates.map((date, at) => [Date.parse(date), values[at] ?? null]);
}

function series(name: string, data: readonly Point[], look: Look, panel: number, band: ErrorBand | null) {
  return {
    name,
    type: 'line',
    xAxisIndex: panel,
    yAxisIndex: panel,
    data: [...data],
    connectNulls: false,
    symbol: look === WHOLE ? 'circle' : 'triangle',
    symbolRotate: look.symbolRotate,
    symbolSize: 11,
    showAllSymbol: true,
    lineStyle: { color: look.colour, width: 2 },
    itemStyle: { color: look.colour },
    ...(band && {
      markArea: {
        silent: true,
        itemStyle: { color: look.soft, opacity: 0.7 },
        data: [[{ yAxis: band.from }, { yAxis: band.to }]],
      },
    }),
  };
}

function symmetrySeries(trend: MeasureTrend, { okFromPct, watchFromPct }: SymmetryLines) {
  return {
    ...series('symmetry', pointsOf(trend.dates, trend.symmetry), WHOLE, 1, null),
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: true, position: 'insideEndTop', color: 'var(--ink-3)', fontSize: 10 },
      lineStyle: { color: 'var(--ink-3)', type: 'dashed' },
      data: [{ yAxis: okFromPct }, { yAxis: watchFromPct }],
    },
  };
}
