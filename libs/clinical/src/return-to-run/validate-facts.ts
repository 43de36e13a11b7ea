import { isLocalDate } from '../local-date';
import type { GateFacts } from './facts';
import type { FieldError } from './result';
import { checkInErrors } from './validate';

const DATES = ['diagnosisDate', 'surgeryDate', 'birthDate'] as const;

/** Most running minutes in a week that are believable. */
const MAX_WEEKLY_MIN = 3000;

function badDate(field: string): FieldError {
  return { code: 'bad_date', field, message: 'Needs YYYY-MM-DD' };
}

function outOfRange(field: string, message: string): FieldError {
  return { code: 'out_of_range', field, message };
}

function numberErrors(facts: GateFacts): readonly FieldError[] {
  const minutes = facts.preInjuryWeeklyRunMinutes;
  const badMinutes = minutes !== null && !(minutes > 0 && minutes <= MAX_WEEKLY_MIN);
  const supplied = Object.entries(facts.supplied).filter(([, value]) => value !== null && !Number.isFinite(value));
  return [
    ...(badMinutes
      ? [outOfRange('facts.preInjuryWeeklyRunMinutes', `Needs more than 0, at most ${MAX_WEEKLY_MIN}`)]
      : []),
    ...supplied.map(([metric]) => outOfRange(`facts.supplied.${metric}`, 'Needs a number')),
  ];
}

/** Errors in the facts of a gate and in the day of looking. */
export function factErrors(facts: GateFacts, today: string): readonly FieldError[] {
  const measurements = facts.measurements.flatMap(({ date, value }, index) => {
    const field = `facts.measurements[${index}]`;
    return [
      ...(isLocalDate(date) ? [] : [badDate(`${field}.date`)]),
      ...(typeof value === 'number' && !Number.isFinite(value) ? [outOfRange(`${field}.value`, 'Needs a number')] : []),
    ];
  });
  return [
    ...(isLocalDate(today) ? [] : [badDate('today')]),
    ...facts.checkIns.flatMap((checkIn, index) => checkInErrors(checkIn, `facts.checkIns[${index}]`)),
    ...measurements,
    ...DATES.filter((key) => facts[key] !== null && !isLocalDate(facts[key])).map((key) => badDate(`facts.${key}`)),
    ...numberErrors(facts),
  ];
}
