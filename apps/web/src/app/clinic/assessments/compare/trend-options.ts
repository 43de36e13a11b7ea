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
const axisText = { color: 'var(--ink-2)', fontSize: 11 };
const line = { lineStyle: { color: 'var(--line)' } };

type Look = typeof LEFT;

/**
 * The drawing of a trend: both limbs on one axis with the error of measurement around the first test, symmetry below on
 * an axis of its own. Each limb has its colour and its marker.
 */
export function trendOptions(trend: MeasureTrend, writeDate: (date: string) => string, limits: SymmetryLines) {
  const hasSymmetry = trend.symmetry.some((value) => value !== null);
  const dates = trend.dates.map(writeDate);
  const panels = hasSymmetry ? [0, 1] : [0];
  return {
    animation: false,
    grid: [
      { left: 46, right: 16, top: 22, height: hasSymmetry ? 130 : 200 },
      ...(hasSymmetry ? [{ left: 46, right: 16, top: 206, height: 60 }] : []),
    ],
    xAxis: panels.map((panel) => ({
      type: 'category',
      gridIndex: panel,
      data: dates,
      axisLine: line,
      axisTick: { show: false },
      axisLabel: { ...axisText, show: panel === panels.length - 1 },
    })),
    yAxis: panels.map((panel) => ({
      type: 'value',
      gridIndex: panel,
      name: panel === 0 ? trend.unit : 'symmetry, %',
      nameTextStyle: { ...axisText, align: 'left' },
      scale: true,
      ...(panel === 0 && rangeOf(trend)),
      splitNumber: panel === 0 ? 4 : 2,
      axisLabel: axisText,
      splitLine: { lineStyle: { color: 'var(--line-2)' } },
    })),
    series: [
      series('left', trend.left, LEFT, 0, trend.leftBand),
      series('right', trend.right, RIGHT, 0, trend.rightBand),
      series('value', trend.none, WHOLE, 0, null),
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

function series(name: string, data: readonly (number | null)[], look: Look, panel: number, band: ErrorBand | null) {
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
    ...series('symmetry', trend.symmetry, WHOLE, 1, null),
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: true, position: 'insideEndTop', color: 'var(--ink-3)', fontSize: 10 },
      lineStyle: { color: 'var(--ink-3)', type: 'dashed' },
      data: [{ yAxis: okFromPct }, { yAxis: watchFromPct }],
    },
  };
}
