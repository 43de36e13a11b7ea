import { type Inside, round, unitLabelOf } from '../derivations';

/** What is told of a goal: where it began, where it is, and where it is to go. */
export interface GoalFigures {
  readonly title: string;
  readonly side: 'left' | 'right' | 'none';
  readonly basis: 'value' | 'symmetry' | 'difference' | 'score' | null;
  /** Canonical unit (UCUM) of the numbers. */
  readonly unit: string;
  readonly baseline: { readonly on: string; readonly value: number | null };
  readonly last: { readonly on: string; readonly value: number } | null;
  readonly target: Inside | null;
  readonly reached: { readonly on: string; readonly value: number } | null;
}

const LIMIT_WORDS = { '>=': 'at least', '>': 'over', '<=': 'at most', '<': 'under' } as const;

/**
 * A number of a goal with its unit; at most one decimal.
 *
 * @example goalNumber(78, '%') // => "78 %"
 * @example goalNumber(4, '{0-10}') // => "4 of 10"
 */
export function goalNumber(value: number, unit: string): string {
  const label = unitLabelOf(unit);
  const number = String(round(value, 1)).replace('-', '−');
  return label === '°' ? `${number}°` : `${number} ${label}`.trim();
}

/**
 * A target in words: which side of the limit, and the limit.
 *
 * @example targetWords({ when: '>=', value: 90 }, '%') // => "at least 90 %"
 */
export function targetWords({ when, value }: Inside, unit: string): string {
  return `${LIMIT_WORDS[when]} ${goalNumber(value, unit)}`;
}

const OTHER = { left: 'right', right: 'left', none: 'other side' } as const;

/** What the numbers are held against, where they are no plain values; `''` else. */
export function goalBasisWords({ basis, side }: Pick<GoalFigures, 'basis' | 'side'>): string {
  if (basis === 'symmetry') return `of the ${OTHER[side]}`;
  return basis === 'difference' ? 'between the sides' : '';
}

/**
 * A goal in one line: from the baseline over the newest number to the target, each with its day.
 *
 * @param written how a day is written
 * @example goalLine({ title: 'Knee extension', side: 'right', basis: 'symmetry', unit: '%', baseline: { on: '2026-01-20', value: 78 }, last: null, target: { when: '>=', value: 90 }, reached: null }, String) // => "Knee extension, right: 78 % of the left (2026-01-20), to be at least 90 %"
 */
export function goalLine(goal: GoalFigures, written: (localDate: string) => string): string {
  const { title, side, unit, baseline, last, target, reached } = goal;
  const head = side === 'none' ? title : `${title}, ${side}`;
  const dated = ({ value, on }: { readonly value: number; readonly on: string }, words = '') =>
    `${goalNumber(value, unit)}${words} (${written(on)})`;
  const basis = goalBasisWords(goal);
  const start = baseline.value === null ? '' : dated({ ...baseline, value: baseline.value }, basis && ` ${basis}`);
  const way = [start, last === null ? '' : `now ${dated(last)}`].filter(Boolean).join(', ');
  const end = target === null ? '' : `to be ${targetWords(target, unit)}`;
  const parts = [way, reached === null ? end : `reached on ${written(reached.on)}`].filter(Boolean).join(', ');
  return parts === '' ? head : `${head}: ${parts}`;
}
