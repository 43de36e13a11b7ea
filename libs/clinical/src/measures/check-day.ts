import { daysBetween, isLocalDate, type LocalDate } from '../local-date';
import { type ValueCheck } from './validate-value';

/** What a recorded day is held against. `today` is the day of the person it belongs to. */
export interface DayContext {
  readonly today: LocalDate;
  /** Null when the date of birth is not known. */
  readonly birthDate: LocalDate | null;
}

/** Ten years, leap days included. Older days are usually typing slips. */
const USUAL_DAYS = 3653;

/**
 * Whether a day of the history may be stored: a real day, not in the future, not before birth. Days more than ten years
 * back pass with a warning.
 *
 * @example checkDay('Onset', '2026-03-02', 'onset', { today: '2026-03-01', birthDate: null }).error.code // => "IN_FUTURE"
 * @example checkDay('Onset', '2026-02-20', 'onset', { today: '2026-03-01', birthDate: null }) // => {"ok":true,"value":"2026-02-20"}
 */
export function checkDay(name: string, value: unknown, field: string, { today, birthDate }: DayContext): ValueCheck {
  if (!isLocalDate(value)) {
    return { ok: false, error: { code: 'NOT_A_DATE', field, message: `${name}: a date like 2026-03-31.` } };
  }
  const daysAgo = daysBetween(value, today) ?? 0;
  if (daysAgo < 0) {
    return { ok: false, error: { code: 'IN_FUTURE', field, message: `${name}: the day lies in the future.` } };
  }
  if (birthDate !== null && (daysBetween(birthDate, value) ?? 0) < 0) {
    return {
      ok: false,
      error: { code: 'BEFORE_BIRTH', field, message: `${name}: the day lies before the date of birth.` },
    };
  }
  return daysAgo > USUAL_DAYS
    ? { ok: true, value, warning: `${name}: more than ten years ago. Please check.` }
    : { ok: true, value };
}
