/** A calendar day of the person it belongs to, as 'YYYY-MM-DD'. No time, no zone. */
export type LocalDate = string;

const [FIRST_YEAR, LAST_YEAR] = [1900, 2200];
/** Days of a year before the first of each month, counted from 1; the thirteenth is the length of the year. */
const MONTHS = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const MONTHS_OF_LEAP_YEAR = MONTHS.map((days, month) => (month > 2 ? days + 1 : days));
const [DASH, ZERO] = [45, 48];

/** The number written from one place of a text up to another; NaN when something else stands there. */
export function numberAt(text: string, from: number, to: number): number {
  let value = 0;
  for (let place = from; place < to; place += 1) {
    const digit = text.charCodeAt(place) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function monthsOf(year: number): readonly number[] {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return isLeapYear ? MONTHS_OF_LEAP_YEAR : MONTHS;
}

/** Leap years before a year, counted from year 1. */
function leapYearsBefore(year: number): number {
  const past = year - 1;
  return Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

const LEAP_YEARS_BEFORE_1970 = leapYearsBefore(1970);

/** Whole days since 1970-01-01, or null for a text that is not a real day between the years 1900 and 2200. */
export function dayNumber(date: LocalDate): number | null {
  return date.length === 10 ? dayAtStart(date) : null;
}

/** The same for the first ten signs of a longer text. */
export function dayAtStart(text: string): number | null {
  // Worked out by hand: dates are read thousands of times while a log is folded.
  if (text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return null;
  const year = numberAt(text, 0, 4);
  const month = numberAt(text, 5, 7);
  const months = monthsOf(year);
  const before = months[month] ?? NaN;
  const inYear = before + numberAt(text, 8, 10);
  // A month that does not exist, or a sign that is no digit, has made this NaN, which lies in no range.
  const real = inYear > before && inYear <= (months[month + 1] ?? NaN);
  if (!real || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  return daysBeforeYear(year) + inYear - 1;
}

/** Whole days from 1970-01-01 to the first day of a year; negative before. */
function daysBeforeYear(year: number): number {
  return (year - 1970) * 365 + leapYearsBefore(year) - LEAP_YEARS_BEFORE_1970;
}

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** The day with this number of days since 1970-01-01; the inverse of `dayNumber`. */
export function dateOf(day: number): LocalDate {
  let year = 1970 + Math.floor(day / 366);
  while (daysBeforeYear(year + 1) <= day) year += 1;
  while (daysBeforeYear(year) > day) year -= 1;
  const inYear = day - daysBeforeYear(year);
  const months = monthsOf(year);
  const month = months.findLastIndex((before) => before <= inYear);
  return `${year}-${twoDigits(month)}-${twoDigits(inYear - Number(months[month]) + 1)}`;
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
