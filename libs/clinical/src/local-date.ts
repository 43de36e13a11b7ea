/** A calendar day of the person it belongs to, as 'YYYY-MM-DD'. No time, no zone. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
// Taken out of the global scope once: dates are read thousands of times while a log is folded.
const { UTC: utcMs } = Date;
const toNumber = Number;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole days since 1970-01-01, or null for a text that is not a real day between the years 1900 and 2200. */
export function dayNumber(date: LocalDate): number | null {
  const parts = SHAPE.exec(date);
  if (parts === null) return null;
  const [year, month, day] = [toNumber(parts[1]), toNumber(parts[2]), toNumber(parts[3])];
  // Day 0 of the next month is the last day of this one; a day such as 30 February lies behind it.
  const ms = utcMs(year, month - 1, day);
  const real = month >= 1 && month <= 12 && day >= 1 && ms <= utcMs(year, month, 0);
  return real && year >= 1900 && year <= 2200 ? ms / DAY_MS : null;
}

/** The day with this number of days since 1970-01-01; the inverse of `dayNumber`. */
export function dateOf(day: number): LocalDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Whether a text is a real calendar day.
 *
 * @example isLocalDate('2026-02-28') // => true
 * @example isLocalDate('2026-02-30') // => false
 */
export function isLocalDate(date: unknown): date is LocalDate {
  return typeof date === 'string' && dayNumber(date) !== null;
}

/**
 * The day so many days later (or earlier, if negative); null when the day is not real.
 *
 * @example addDays('2026-02-28', 1) // => "2026-03-01"
 * @example addDays('someday', 1) // => null
 */
export function addDays(date: LocalDate, days: number): LocalDate | null {
  const start = dayNumber(date);
  if (start === null || !Number.isInteger(days) || Math.abs(days) > 100_000) return null;
  return dateOf(start + days);
}

/**
 * Days from one day to another; negative when `to` is earlier; null when either is not real.
 *
 * @example daysBetween('2026-03-01', '2026-03-08') // => 7
 */
export function daysBetween(from: LocalDate, to: LocalDate): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === null || end === null ? null : end - start;
}
