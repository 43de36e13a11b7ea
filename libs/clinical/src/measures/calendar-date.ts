const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * True for a local date of the calendar, `YYYY-MM-DD`. No clock and no time zone: whether the day lies in the future is
 * for the caller, who knows today.
 * @example isCalendarDate('2026-02-29') // false
 * @example isCalendarDate('2024-02-29') // true
 */
export function isCalendarDate(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const year = Number(value.slice(0, 4));
  const month = Number(value.slice(5, 7));
  const day = Number(value.slice(8));
  const days = daysInMonth[month - 1] ?? 0;
  return day >= 1 && day <= days + (month === 2 && isLeapYear(year) ? 1 : 0);
}
