import { type OutcomeMeasure, findOutcome } from '@midstance/clinical/outcomes';
import type { OutcomeSeries } from '@midstance/contracts/outcomes';
import { errorOf } from './outcome-words';

export const TREND_WIDTH = 360;
export const TREND_HEIGHT = 150;
const LEFT = 34;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 22;
const DAY_MS = 86_400_000;

interface Mark {
  readonly x: number;
  readonly y: number;
}

/** Where everything of a trend is drawn. */
export interface TrendShape {
  readonly marks: readonly Mark[];
  readonly line: string;
  /** Measurement error around the first score of the episode; `null` when it is not known. */
  readonly band: { readonly y: number; readonly height: number } | null;
  /** The first score plus a change that matters, towards better; `null` when none is known. */
  readonly goalY: number | null;
  readonly low: number;
  readonly high: number;
}

function place(value: number, low: number, high: number): number {
  return TOP + (1 - (value - low) / (high - low)) * (TREND_HEIGHT - TOP - BOTTOM);
}

/** Days to scale; a single one stands in the middle. */
function daysOf(points: OutcomeSeries['points']): readonly number[] {
  const days = points.map(({ localDate }) => Date.parse(localDate) / DAY_MS);
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  const span = last - first;
  return days.map((day) => LEFT + (span === 0 ? 0.5 : (day - first) / span) * (TREND_WIDTH - LEFT - RIGHT));
}

function bandOf(measure: OutcomeMeasure, base: number): TrendShape['band'] {
  const [low, high] = measure.range;
  const error = errorOf(measure);
  if (error === null) return null;
  const y = place(Math.min(high, base + error), low, high);
  return { y, height: place(Math.max(low, base - error), low, high) - y };
}

function goalOf(
  { range: [low, high], changeThatMatters, higherIsBetter }: OutcomeMeasure,
  base: number,
): number | null {
  if (changeThatMatters === null) return null;
  const goal = base + (higherIsBetter ? changeThatMatters : -changeThatMatters);
  return goal < low || goal > high ? null : place(goal, low, high);
}

/** Geometry of a series on the whole range of its questionnaire; `null` for a questionnaire that is not known. */
export function trendShape({ code, points, change }: OutcomeSeries): TrendShape | null {
  const measure = findOutcome(code);
  if (measure === null) return null;
  const [low, high] = measure.range;
  const days = daysOf(points);
  const marks = points.map(({ value }, index) => ({ x: days[index] ?? LEFT, y: place(value, low, high) }));
  const base = change?.before ?? points.at(-1)?.value ?? low;
  const line = marks.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
  return { marks, line, band: bandOf(measure, base), goalY: goalOf(measure, base), low, high };
}
