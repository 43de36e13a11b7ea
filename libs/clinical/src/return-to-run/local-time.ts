import { dayNumber, type LocalDate } from '../local-date';

/** Wall-clock time of the person it belongs to, as 'YYYY-MM-DDTHH:mm'. No zone: texts compare in order of time. */
export type LocalDateTime = string;

const TIME = /^T([01]\d|2[0-3]):([0-5]\d)$/;

/**
 * Minutes since 1970-01-01T00:00 on the same clock, or null for a text that is not a real time.
 *
 * @example minutesOf('1970-01-02T01:30') // => 1530
 * @example minutesOf('2026-02-30T10:00') // => null
 */
export function minutesOf(time: LocalDateTime): number | null {
  const day = dayNumber(time.slice(0, 10));
  const clock = TIME.exec(time.slice(10));
  return day === null || clock === null ? null : day * 1440 + Number(clock[1]) * 60 + Number(clock[2]);
}

/**
 * The day of a local time.
 *
 * @example dateOf('2026-03-02T18:05') // => "2026-03-02"
 */
export function dateOf(time: LocalDateTime): LocalDate {
  return time.slice(0, 10);
}
