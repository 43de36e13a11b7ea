import type { Result } from '../derivations/result';
import { fail, isQuantity, succeed } from '../derivations/result';
import { round } from '../derivations/rounding';
import type { ItemAnswers } from './item-check';
import { answerProblems } from './item-check';
import { findOutcome, itemCount } from './outcome';
import type { OutcomeCode, OutcomeMeasure, OutcomeScale, VisaBranch } from './outcome-shape';

/** A total taken from a paper form or another system, where the items are not known. */
export interface TotalAnswer {
  readonly kind: 'totals';
  readonly total: number | null;
  readonly subscores?: Readonly<Record<string, number>>;
}

export type OutcomeAnswer = ItemAnswers | TotalAnswer;

/** A scored questionnaire. */
export interface OutcomeScore {
  readonly code: OutcomeCode;
  /** Null where the form has no total or too many items are missing. */
  readonly total: number | null;
  /** Score of each scale, null where it cannot be computed. */
  readonly subscores: Readonly<Record<string, number | null>>;
  /** Items answered of the items of the form; null when only totals are known. */
  readonly answered: { readonly n: number; readonly of: number } | null;
  /** EQ-5D-5L only: the five levels as digits. */
  readonly profile: string | null;
}

type Parts = Pick<OutcomeScore, 'total' | 'subscores' | 'profile'>;

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function justTotal(total: number | null): Parts {
  return { total, subscores: {}, profile: null };
}

/** All items as numbers, or null when one is missing. */
function complete(items: readonly (number | null)[]): readonly number[] | null {
  const known = items.filter((item) => item !== null);
  return known.length === items.length ? known : null;
}

function meanScore(items: readonly (number | null)[], decimals: number): number | null {
  const known = items.filter((item) => item !== null);
  return known.length === 0 ? null : round(sum(known) / known.length, decimals);
}

/** 100 - 25 x mean of the answered items, not rounded; null below the least number of answers. */
function invertedPercent(items: readonly (number | null)[], scale: OutcomeScale): number | null {
  const known = items.filter((item) => item !== null);
  return known.length < scale.leastAnswered ? null : 100 - (25 * sum(known)) / known.length;
}

function scaleScores(measure: OutcomeMeasure, items: readonly (number | null)[], withTotal: boolean): Parts {
  let start = 0;
  const scores = measure.scales.map((scale): readonly [string, number | null] => {
    const own = items.slice(start, start + scale.items);
    start += scale.items;
    return [scale.code, invertedPercent(own, scale)];
  });
  const all = complete(scores.map(([, score]) => score));
  const total = withTotal && all !== null ? round(sum(all) / all.length, 1) : null;
  const rounded = scores.map(([code, score]) => [code, score === null ? null : round(score, 1)]);
  const hasSubscores = measure.scales.length > 1;
  return { total, subscores: hasSubscores ? (Object.fromEntries(rounded) as Parts['subscores']) : {}, profile: null };
}

/** The points of one chosen option, counted from 1. */
function pointsOf(options: readonly number[], chosen: number | null | undefined): readonly number[] {
  return options.filter((_, index) => index + 1 === chosen);
}

function optionScore(points: readonly (readonly number[])[], items: readonly (number | null)[]): number | null {
  if (complete(items) === null) return null;
  return sum(points.flatMap((options, position) => pointsOf(options, items[position])));
}

function visaScore(
  item8: Readonly<Record<VisaBranch, readonly number[]>>,
  { items, branch = 'a' }: ItemAnswers,
): number | null {
  const known = complete(items);
  if (known === null) return null;
  return sum(known.slice(0, -1)) + sum(pointsOf(item8[branch], known.at(-1)));
}

function ostrcScore(points: readonly number[], items: readonly (number | null)[]): number | null {
  // The first answer ends the form when nothing was wrong, or when taking part was impossible.
  if (items[0] === 1) return 0;
  if (items[0] === points.length) return 100;
  return optionScore(
    items.map(() => points),
    items,
  );
}

function profileScore(items: readonly (number | null)[]): Parts {
  const levels = complete(items.slice(0, 5));
  return {
    total: null,
    subscores: { vas: meanScore(items.slice(5), 0), levelSum: levels === null ? null : sum(levels) },
    profile: levels === null ? null : levels.join(''),
  };
}

function partsOf(measure: OutcomeMeasure, answers: ItemAnswers): Parts {
  const { scoring, decimals } = measure;
  const { items } = answers;
  switch (scoring.kind) {
    case 'single':
    case 'mean':
      return justTotal(meanScore(items, decimals));
    case 'sum': {
      const all = complete(items);
      return justTotal(all === null ? null : round(sum(all) / scoring.divisor, decimals));
    }
    case 'options':
      return justTotal(optionScore(scoring.points, items));
    case 'inverted-percent':
      return scaleScores(measure, items, scoring.withTotal);
    case 'visa':
      return justTotal(visaScore(scoring.item8, answers));
    case 'ostrc':
      return justTotal(ostrcScore(scoring.points, items));
    case 'profile':
      return profileScore(items);
  }
}

function scoreTotals(measure: OutcomeMeasure, { total, subscores = {} }: TotalAnswer): Result<OutcomeScore> {
  const [low, high] = measure.range;
  const isInRange = (score: number): boolean => isQuantity(score) && score >= low && score <= high;
  if (total !== null && !isInRange(total)) return fail({ field: 'total', code: 'out-of-range' });
  const codes = new Set(measure.scales.map((scale) => scale.code));
  for (const [code, score] of Object.entries(subscores)) {
    if (!codes.has(code)) return fail({ field: `subscores.${code}`, code: 'not-allowed-value' });
    if (!isInRange(score)) return fail({ field: `subscores.${code}`, code: 'out-of-range' });
  }
  return succeed({ code: measure.code, total, subscores, answered: null, profile: null });
}

/**
 * Scores a questionnaire from its items, or takes over totals from paper after a range check. Rounding is half up.
 * Missing answers follow the rule of each form; a score that cannot be computed is null, never 0.
 *
 * @param code one of the codes of `allOutcomes()`
 * @returns problems: `code` unknown, `items` of a wrong number, `items.n` not allowed, `branch` missing, `total` or
 * `subscores.x` outside the range
 * @example scoreOutcome('TSK-11', { kind: 'items', items: [2, 3, 2, 2, 3, 2, 3, 2, 2, 3, 2] }).value.total // => 26
 * @example scoreOutcome('LEFS', { kind: 'totals', total: 81 }) // => {"ok":false,"problems":[{"field":"total","code":"out-of-range"}]}
 */
export function scoreOutcome(code: string, answer: OutcomeAnswer): Result<OutcomeScore> {
  const measure = findOutcome(code);
  if (measure === null) return fail({ field: 'code', code: 'not-allowed-value' });
  if (answer.kind === 'totals') return scoreTotals(measure, answer);
  const problems = answerProblems(measure, answer);
  if (problems.length > 0) return fail(...problems);
  const n = answer.items.filter((item) => item !== null).length;
  // Activities may be fewer than the form has room for.
  const of = measure.scoring.kind === 'mean' ? answer.items.length : itemCount(measure);
  return succeed({ code: measure.code, ...partsOf(measure, answer), answered: { n, of } });
}
