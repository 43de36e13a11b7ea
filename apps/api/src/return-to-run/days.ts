import { addDays, dayNumber } from '@midstance/clinical/return-to-run';

/**
 * The day before, `days` times; negative for later days.
 *
 * @throws {RangeError} for a text that is not a day
 */
export function daysBefore(date: string, days: number): string {
  const before = addDays(date, -days);
  if (before === null) throw new RangeError('not a day');
  return before;
}

/**
 * Whole days since 1970-01-01.
 *
 * @throws {RangeError} for a text that is not a day
 */
export function numberOf(date: string): number {
  const day = dayNumber(date);
  if (day === null) throw new RangeError('not a day');
  return day;
}

/** Number of a day's week, Monday to Sunday; 1970-01-01 was a Thursday. */
export function weekOf(date: string): number {
  return Math.floor((numberOf(date) + 3) / 7);
}

/** The Monday of a day's week. */
export function mondayOf(date: string): string {
  return daysBefore(date, (numberOf(date) + 3) % 7);
}

/** The records of a day and later, of a list that is oldest first. */
export function recordsFrom<T extends { readonly localDate: string }>(
  records: readonly T[],
  day: string,
): readonly T[] {
  return records.slice(records.findLastIndex(({ localDate }) => localDate < day) + 1);
}
