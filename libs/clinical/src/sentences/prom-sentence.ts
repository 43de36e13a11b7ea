import type { ChangeVerdict, OutcomeChange } from '../outcomes/change';
import type { Audience } from './audience';
import { inWords } from './audience';

/** A questionnaire then and now. */
export interface ScoreThenAndNow {
  /** Short name for the therapist: "LEFS". */
  readonly name: string;
  readonly before: number;
  readonly now: number;
  readonly change: Pick<OutcomeChange, 'change' | 'verdict' | 'thresholds' | 'direction'>;
}

const THERAPIST: Readonly<Record<ChangeVerdict, string>> = {
  improved: 'better, probably a real change',
  worse: 'worse, probably a real change',
  unchanged: 'no change',
  'within-error': 'within measurement error',
  'below-what-matters': 'below the change that matters',
  'cannot-tell': 'no known change that matters, so none is claimed',
};

const RUNNER: Readonly<Record<ChangeVerdict, string>> = {
  improved: 'Your answers are clearly better than before.',
  worse: 'Your answers are lower than before. Your therapist will look at this with you.',
  unchanged: 'Your answers are the same as before.',
  'within-error': 'Your answers are about the same as before.',
  'below-what-matters': 'Your answers are about the same as before.',
  'cannot-tell': 'We cannot yet tell if your answers changed.',
};

function nearestMark(change: ScoreThenAndNow['change']): string {
  const reached = change.thresholds.filter((threshold) => threshold.reached && threshold.unit === 'points');
  const highest = reached.sort((a, b) => b.value - a.value)[0];
  return highest === undefined ? '' : `; reaches ${inWords(highest.value)} (${highest.kind}, ${highest.label})`;
}

/**
 * The change of a questionnaire. "Probably a real change", never success or failure.
 *
 * @example promChangeSentence({ name: 'LEFS', before: 52, now: 63, change: { change: 11, direction: 'better', verdict: 'improved', thresholds: [] } }, 'therapist') // => "LEFS 52 → 63 (+11): better, probably a real change."
 */
export function promChangeSentence(scores: ScoreThenAndNow, audience: Audience): string {
  const { name, before, now, change } = scores;
  if (audience === 'runner') return RUNNER[change.verdict];
  const sign = change.change > 0 ? '+' : '';
  return `${name} ${inWords(before)} → ${inWords(now)} (${sign}${inWords(change.change)}): ${THERAPIST[change.verdict]}${nearestMark(change)}.`;
}
