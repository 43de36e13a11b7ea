import { round } from '../derivations/rounding';
import type { LocalDate } from '../local-date';
import { daysBetween } from '../local-date';

/**
 * How long ago a day was: "today", "1 day", "9 days". A day that is not real, or lies ahead, reads "today".
 *
 * @example daysInWords('2026-03-01', '2026-03-10') // => "9 days"
 */
export function daysInWords(since: LocalDate, today: LocalDate): string {
  return countOfDays(Math.max(0, daysBetween(since, today) ?? 0));
}

/** "today", "1 day" or "n days". */
export function countOfDays(days: number): string {
  if (days === 0) return 'today';
  return days === 1 ? '1 day' : `${days} days`;
}

/**
 * How long something has waited: hours for three days, then whole days.
 *
 * @example hoursInWords(50) // => "50 h"
 * @example hoursInWords(531) // => "22 days"
 */
export function hoursInWords(hours: number): string {
  return hours < 72 ? `${shown(hours)} h` : countOfDays(Math.floor(hours / 24));
}

/** A number with at most one decimal, as words show it. */
export function shown(value: number): string {
  return String(round(value, 1));
}
