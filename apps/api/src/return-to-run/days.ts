import { addDays } from '@midstance/clinical/return-to-run';

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
