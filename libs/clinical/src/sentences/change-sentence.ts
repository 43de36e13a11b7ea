import type { Change, ChangeDecision } from '../derivations/change';
import type { Audience } from './audience';
import { capitalised, inWords } from './audience';

/** A value then and now, and what the difference means. */
export interface ThenAndNow {
  /** "knee push", "ankle bend". */
  readonly name: string;
  readonly unit: string;
  readonly before: number | null;
  readonly now: number | null;
  readonly change: Pick<Change, 'decision' | 'threshold'>;
}

const THERAPIST: Readonly<Record<ChangeDecision, string>> = {
  improved: 'improved, more than the measurement error',
  worse: 'worse, more than the measurement error',
  changed: 'changed, more than the measurement error',
  'within-error': 'within measurement error',
  'error-unknown': 'measurement error unknown, so no change can be claimed',
  'not-comparable': 'not comparable, another method was used',
  missing: 'no comparison',
};

const RUNNER: Readonly<Record<ChangeDecision, string>> = {
  improved: 'That is a real step up.',
  worse: 'That is lower than before. Your therapist will look at it.',
  changed: 'That is a real change.',
  'within-error': 'That is about the same as before.',
  'error-unknown': 'We cannot yet tell if that is a real change.',
  'not-comparable': 'The test was done in another way, so we cannot compare.',
  missing: '',
};

function values({ unit, before, now }: ThenAndNow): readonly [string, string] {
  const shown = (value: number | null): string => (value === null ? 'not tested' : inWords(value));
  return [shown(before), `${shown(now)}${now === null || unit === '' ? '' : ` ${unit}`}`];
}

/**
 * A change in a sentence. What lies within measurement error is never called a change.
 *
 * @example changeSentence({ name: 'ankle bend', unit: 'cm', before: 7.5, now: 9.6, change: { decision: 'improved', threshold: 1.9 } }, 'therapist') // => "Ankle bend 7.5 → 9.6 cm: improved, more than the measurement error (1.9 cm)."
 */
export function changeSentence(entry: ThenAndNow, audience: Audience): string {
  const [before, now] = values(entry);
  const { decision, threshold } = entry.change;
  if (audience === 'runner') {
    if (entry.now === null) return `Your ${entry.name} has not been tested again yet.`;
    if (entry.before === null) return `Your ${entry.name} is ${now}. This is the first test.`;
    return `Your ${entry.name} went from ${before} to ${now}. ${RUNNER[decision]}`.trimEnd();
  }
  const unit = entry.unit === '' ? '' : ` ${entry.unit}`;
  const error = threshold === null ? '' : ` (${inWords(threshold)}${unit})`;
  return `${capitalised(entry.name)} ${before} → ${now}: ${THERAPIST[decision]}${error}.`;
}
