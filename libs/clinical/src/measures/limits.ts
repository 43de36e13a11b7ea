import type { Measure } from './measure';
import type { AppliesTo, Comparison, ReferenceSex, Threshold } from './threshold';
import type { ValueSpec } from './value-spec';

/** What is known about the person and the set-up when a limit or norm is looked up. */
export interface LimitContext {
  readonly sex: ReferenceSex;
  /** Null when the date of birth is not known. */
  readonly ageYears: number | null;
  readonly position?: string;
}

/**
 * True when a limit or norm is for this person and set-up. A part that is asked for and not known does not match, so an
 * unspecified reference group never meets a limit that is split by sex.
 * @example matches({ sex: 'male' }, { sex: 'unspecified', ageYears: 30 }) // => false
 */
export function matches(appliesTo: AppliesTo | undefined, context: LimitContext): boolean {
  if (appliesTo === undefined) return true;
  if (appliesTo.sex !== undefined && appliesTo.sex !== context.sex) return false;
  if (appliesTo.position !== undefined && appliesTo.position !== context.position) return false;
  if (appliesTo.ageYears === undefined) return true;
  const [youngest, oldest] = appliesTo.ageYears;
  return context.ageYears !== null && context.ageYears >= youngest && context.ageYears <= oldest;
}

/**
 * True when the value is beyond the limit. Choices compare by id, ordinal choices by their place in the list; a value
 * that does not belong to the scale is beyond nothing.
 * @example isBeyond(getMeasure('gait-cadence').value, { when: '<=', value: 166 }, 160) // => true
 */
export function isBeyond(spec: ValueSpec, limit: Pick<Threshold, 'when' | 'value'>, value: number | string): boolean {
  if (limit.when === 'is') return value === limit.value;
  const reading = place(spec, value);
  const edge = place(spec, limit.value);
  return reading !== null && edge !== null && compare(reading, limit.when, edge);
}

/**
 * Limits of the measure this value is beyond, for this person and set-up, worst first.
 * @example limitsBeyond(getMeasure('fpi-total'), 8, { sex: 'unspecified', ageYears: 30 })[0].id // => "fpi-total.watch.high"
 */
export function limitsBeyond(measure: Measure, value: number | string, context: LimitContext): readonly Threshold[] {
  const severity = { info: 1, watch: 2, flag: 3 };
  return measure.thresholds
    .filter((limit) => matches(limit.appliesTo, context) && isBeyond(measure.value, limit, value))
    .toSorted((a, b) => severity[b.status] - severity[a.status]);
}

function place(spec: ValueSpec, value: number | string): number | null {
  if (spec.type === 'choice') {
    const index = spec.ordinal ? spec.options.findIndex((option) => option.id === value) : -1;
    return index < 0 ? null : index;
  }
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function compare(reading: number, when: Exclude<Comparison, 'is'>, edge: number): boolean {
  switch (when) {
    case '<':
      return reading < edge;
    case '<=':
      return reading <= edge;
    case '>':
      return reading > edge;
    case '>=':
      return reading >= edge;
  }
}
