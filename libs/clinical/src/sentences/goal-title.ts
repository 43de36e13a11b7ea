import { GOALS } from '../exercises/library/goals.data';
import { findMeasure } from '../measures';

const LABELS: ReadonlyMap<string, string> = new Map(GOALS.map(({ id, label }) => [id, label]));

/** What a goal that a finding set is about. */
export interface GoalSubject {
  /** What is followed; `null` where nothing is. */
  readonly measureId: string | null;
  /** Aims to work on, the main one first. */
  readonly aims: readonly string[];
}

/**
 * A goal in a few words for the therapist: the measure that is followed, else its main aim.
 *
 * @example goalTitle({ measureId: 'str-hip-abduction', aims: [] }) // => "Hip abduction"
 * @example goalTitle({ measureId: null, aims: ['goal-shoe-rotate'] }) // => "Change between shoes"
 */
export function goalTitle({ measureId, aims: [main = ''] }: GoalSubject): string {
  return findMeasure(measureId ?? '')?.name ?? LABELS.get(main) ?? main;
}
