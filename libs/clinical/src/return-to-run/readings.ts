import type { LocalDate } from '../local-date';
import { known } from './known';
import type { PredicateAgg } from './model';

export type MetricValue = number | boolean | string;

/** What is known about a metric. `value: null` = no data. */
export interface Reading {
  readonly value: MetricValue | null;
  /** Answers behind the value, of how many asked for; both null where the idea does not apply. */
  readonly answered: number | null;
  readonly asked: number | null;
  /** Day of the value where it is a single record. */
  readonly date: LocalDate | null;
  /** The true value may be higher, because something is not recorded. */
  readonly lowerBound: boolean;
}

/** Share of a window that must be answered; with less the value is unknown. Source: clinical reference §1.2. */
export const MIN_ANSWERED_SHARE = 0.6;

export const NO_DATA: Reading = { value: null, answered: null, asked: null, date: null, lowerBound: false };

/** A value that needs no window. */
export function single(value: MetricValue | null, date: LocalDate | null = null): Reading {
  return { ...NO_DATA, value, date };
}

/** Middle value; of an even number the mean of the two in the middle. */
function median(sorted: readonly number[]): number {
  const upper = known(sorted[Math.floor(sorted.length / 2)]);
  const lower = known(sorted[Math.floor((sorted.length - 1) / 2)]);
  return (upper + lower) / 2;
}

function combine(values: readonly (number | boolean)[], agg: PredicateAgg): MetricValue {
  // `all(x) = no` asks that none was yes, `max` of yes/no the same: true as soon as one is true.
  if (typeof values[0] === 'boolean') return values.includes(true);
  const sorted = values.map(Number).sort((a, b) => a - b);
  return agg === 'median' ? median(sorted) : known(sorted.at(-1));
}

/** Combines the answers of a window; unknown when fewer than 60 % of those asked for are there. */
export function windowed(values: readonly (number | boolean)[], asked: number, agg: PredicateAgg): Reading {
  const answered = values.length;
  const enough = answered > 0 && answered >= asked * MIN_ANSWERED_SHARE;
  return { value: enough ? combine(values, agg) : null, answered, asked, date: null, lowerBound: false };
}
