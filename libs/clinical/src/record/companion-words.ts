import { type Companions, unitLabelOf } from '../derivations';
import type { Field, Measure } from '../measures';

/**
 * What stands beside an answer, in words; `''` when nothing does.
 *
 * @example companionWords(getMeasure('st-lachman'), { 'end-feel': 'soft' }) // => "end feel soft"
 */
export function companionWords({ extras = [] }: Pick<Measure, 'extras'>, companions: Companions | undefined): string {
  return extras
    .flatMap((field) => {
      const answer = companions?.[field.id];
      return answer === undefined ? [] : [`${lowerFirst(field.label)} ${answerWords(field, answer)}`];
    })
    .join(', ');
}

function answerWords({ value }: Field, answer: string | number | boolean): string {
  if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
  if (value.type === 'choice') return lowerFirst(value.options.find(({ id }) => id === answer)?.label ?? `${answer}`);
  const unit = value.type === 'number' && !value.unit.startsWith('{') ? unitLabelOf(value.unit) : '';
  return unit === '°' ? `${answer}°` : `${answer} ${unit}`.trim();
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
