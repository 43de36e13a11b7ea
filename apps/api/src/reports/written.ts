import { round, unitLabelOf } from '@midstance/clinical/derivations';
import type { Measure, ValueSpec } from '@midstance/clinical/measures';

/**
 * A number as a report writes it: at most two decimals, a true minus sign. Texts, table and drawings all use it, so
 * that the same number reads the same everywhere.
 *
 * @example written(-1.5) // => "−1.5"
 */
export function written(value: number): string {
  return String(round(value, 2)).replace('-', '−');
}

/** A change with its sign: "+2.1", "−3", "±0". */
export function signed(value: number): string {
  return value > 0 ? `+${written(value)}` : value < 0 ? written(value) : '±0';
}

/** The unit a measure is written in; `''` for choices and plain numbers. */
export function unitOf(measure: Measure): string {
  return measure.value.type === 'number' ? unitLabelOf(measure.value.unit) : '';
}

function choiceText(spec: ValueSpec, id: string): string {
  if (spec.type !== 'choice' && spec.type !== 'multi') return id;
  return spec.options.find((option) => option.id === id)?.label ?? id;
}

/** An answer as the table writes it; `''` when there is none. Listed answers have no place in a table. */
export function answerText(spec: ValueSpec, answer: unknown): string {
  if (typeof answer === 'number') return written(answer);
  if (typeof answer === 'string') return choiceText(spec, answer);
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (!Array.isArray(answer)) return '';
  const ids = answer.filter((each) => typeof each === 'string');
  return ids.map((id) => choiceText(spec, id)).join(', ');
}

const dateShape = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A local date: "22 Nov 2026". */
export function dateText(localDate: string): string {
  return dateShape.format(new Date(`${localDate}T00:00:00Z`));
}
