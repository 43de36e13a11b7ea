import type { Audience } from './audience';
import { capitalised, counted, inWords } from './audience';

/** Pain answers, oldest first; null where there was no answer. */
export interface PainSeries {
  /** "morning pain", "pain in runs". */
  readonly name: string;
  readonly answers: readonly (number | null)[];
  /** Days the series covers. */
  readonly days: number;
}

function direction(first: number, last: number): string {
  if (first === last) return `stayed at ${inWords(last)}`;
  return last < first
    ? `fell from ${inWords(first)} to ${inWords(last)}`
    : `rose from ${inWords(first)} to ${inWords(last)}`;
}

/**
 * Pain over some days, from the first to the last answer, with how many days were answered. Gaps stay gaps: nothing
 * is said about days without an answer.
 *
 * @example painTrendSentence({ name: 'morning pain', answers: [5, null, 2], days: 3 }, 'therapist') // => "Morning pain fell from 5 to 2 in 3 days (2 of 3 answered)."
 */
export function painTrendSentence({ name, answers, days }: PainSeries, audience: Audience): string {
  const known = answers.filter((answer) => answer !== null);
  const [first] = known;
  const last = known.at(-1);
  const span = counted(days, 'day');
  if (first === undefined || last === undefined) {
    return audience === 'runner' ? `No answers about ${name} yet.` : `${capitalised(name)}: no answers in ${span}.`;
  }
  if (known.length === 1) {
    return audience === 'runner'
      ? `Your ${name} was ${inWords(first)} out of 10.`
      : `${capitalised(name)} ${inWords(first)} (1 of ${answers.length} answered in ${span}).`;
  }
  if (audience === 'runner') return `Your ${name} ${direction(first, last)} in ${span}.`;
  return `${capitalised(name)} ${direction(first, last)} in ${span} (${known.length} of ${answers.length} answered).`;
}

/**
 * The pain a plan accepts, said without promise or threat.
 *
 * @param limit highest pain that is still green, 0 to 10
 * @example painLimitSentence(2) // => "Some discomfort can be fine. Your limit is 2."
 */
export function painLimitSentence(limit: number): string {
  return limit === 0
    ? 'Your limit is 0: stop if you feel any pain.'
    : `Some discomfort can be fine. Your limit is ${inWords(limit)}.`;
}
