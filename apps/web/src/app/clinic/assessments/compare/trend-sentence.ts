import { change } from '@midstance/clinical/derivations';
import type { Measure } from '@midstance/clinical/measures';
import { changeSentence } from '@midstance/clinical/sentences';
import type { MeasureTrend } from './trend-data';

/** What the trend says, first test against last, each side in a sentence of its own. */
export function trendSentence(measure: Measure, trend: MeasureTrend): string {
  const sides = [
    { name: measure.name, values: trend.none },
    { name: `${measure.name}, left`, values: trend.left },
    { name: `${measure.name}, right`, values: trend.right },
  ].filter(({ values }) => values.filter((value) => value !== null).length > 1);
  const answers = answersSentence(measure, trend);
  if (sides.length === 0 && answers !== '') return answers;
  if (sides.length === 0) return `${measure.name} was taken once so far: there is no change to tell.`;
  return sides.map(({ name, values }) => sideSentence(measure, trend.unit, name, values)).join(' ');
}

/** For answers that are no numbers: the first and the last as they are, without a claim of change. */
function answersSentence({ name, value }: Measure, { words, dates }: MeasureTrend): string {
  if (value.type === 'number' || dates.length < 2) return '';
  const told = (['left', 'right', 'none'] as const).flatMap((side) => {
    const known = words[side].filter((word) => word !== '–');
    const of = side === 'none' ? name : `${name}, ${side}`;
    return known.length < 2 ? [] : [`${of}: ${known[0] ?? ''} → ${known.at(-1) ?? ''}.`];
  });
  return told.join(' ');
}

function sideSentence(measure: Measure, unit: string, name: string, values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  const [before = null, now = null] = [known[0], known.at(-1)];
  const direction = { higher: 1, lower: -1, neither: 0 } as const;
  const { error, better } = measure;
  const result = change({
    baseline: before,
    followUp: now,
    mdc: error.mdc95,
    mdcIsPercent: error.percent === true,
    direction: direction[better],
  });
  return changeSentence({ name, unit, before, now, change: result }, 'therapist');
}
