import { dayAtStart, numberAt, type LocalDate } from '../local-date';

/** Wall-clock time of the person it belongs to, as 'YYYY-MM-DDTHH:mm'. No zone: texts compare in order of time. */
export type LocalDateTime = string;

const DAY_MIN = 24 * 60;

/**
 * Minutes since 1970-01-01T00:00 on the same clock, or null for a text that is not a real time.
 *
 * @example minutesOf('1970-01-02T01:30') // => 1530
 * @example minutesOf('2026-02-30T10:00') // => null
 */
export function minutesOf(time: LocalDateTime): number | null {
  const day = dayAtStart(time);
  const hour = numberAt(time, 11, 13);
  const minute = numberAt(time, 14, 16);
  const real = time.length === 16 && time[10] === 'T' && time[13] === ':' && hour < 24 && minute < 60;
  return day === null || !real ? null : day * DAY_MIN + hour * 60 + minute;
}

/**
 * The day of a local time.
 *
 * @example dateOf('2026-03-02T18:05') // => "2026-03-02"
 */
export function dateOf(time: LocalDateTime): LocalDate {
  return time.slice(0, 10);
}
