import type { Comparison, ValueSpec } from '../measures';

const words: Record<Comparison, string> = {
  '<': 'below',
  '<=': 'at or below',
  '>': 'above',
  '>=': 'at or above',
  is: '',
};

/**
 * A limit in words, or the label of a choice.
 * @example limitWords({ type: 'number', unit: 'deg', step: 1, hard: [0, 9], soft: [0, 9] }, '<=', -5) // => "at or below −5"
 */
export function limitWords(spec: ValueSpec, when: Comparison, value: number | string): string {
  const label = spec.type === 'choice' ? spec.options.find((option) => option.id === value)?.label : undefined;
  return `${words[when]} ${label ?? plainNumber(value)}`.trim();
}

/**
 * A number with a real minus sign.
 * @example plainNumber(-3) // => "−3"
 */
export function plainNumber(value: number | string): string {
  return String(value).replace(/^-/, '−');
}

/** The unit as a word of a table cell; empty where a count or choice has none. */
export function unitWords(spec: ValueSpec): string {
  if (spec.type !== 'number') return '';
  const symbols: Record<string, string> = { deg: '°', a: 'years', 'mm[Hg]': 'mmHg', '[g]': 'g', '1': '' };
  return symbols[spec.unit] ?? spec.unit.replaceAll(/[{}]/g, '').replaceAll('N.m', 'N·m');
}
