import { isBeyond, matches, type Measure, type Threshold } from '../measures';
import type { Method } from './assessment';
import type { Band, Reason } from './evaluation';
import { INSIDE, type Inside } from './inside';
import { detectableChange, type Scope } from './evaluation-scope';
import { planOf } from './measure-plan';
import { isQuantity } from './result';
import { rankOf } from './status';

const COMPARISON_WORDS = { '<': 'below', '<=': 'at or below', '>': 'above', '>=': 'at or above', is: '' } as const;

/** The limit in force: the clinic's own for a product default, else the published one. */
function limitInForce(threshold: Threshold, scope: Scope): number | string {
  if (threshold.class !== 'T3' || typeof threshold.value !== 'number') return threshold.value;
  const own = scope.overrides[threshold.id];
  return isQuantity(own) ? own : threshold.value;
}

/** Adult statistics are not applied to minors, or to people whose age is unknown. */
function isForThisPerson(threshold: Threshold, method: Method, scope: Scope): boolean {
  if (threshold.class === 'T2' && !scope.isAdult) return false;
  const { sex, ageYears } = scope.context;
  const position = method.position;
  return matches(threshold.appliesTo, { sex, ageYears, ...(position === undefined ? {} : { position }) });
}

function reasonFor(measure: Measure, threshold: Threshold, limit: number | string, value: number | string): Reason {
  const { unitLabel } = planOf(measure);
  return {
    rule: threshold.id,
    words: `${COMPARISON_WORDS[threshold.when]} ${limit} ${unitLabel}`.trim(),
    class: threshold.class,
    population: threshold.population ?? null,
    overridden: limit !== threshold.value,
    inputs: [{ name: measure.name, value, unit: unitLabel }],
    sources: threshold.sources,
  };
}

function insideLimits(measure: Measure, value: number | string, some: Threshold): Band {
  const { unitLabel } = planOf(measure);
  return {
    kind: 'threshold',
    status: 'ok',
    direction: null,
    closeToLimit: null,
    why: {
      rule: `${measure.id}.inside`,
      words: 'inside the limits',
      class: some.class,
      population: null,
      overridden: false,
      inputs: [{ name: measure.name, value, unit: unitLabel }],
      sources: some.sources,
    },
  };
}

function isClose(measure: Measure, limit: number | string, value: number | string, scope: Scope): boolean | null {
  if (typeof value !== 'number' || typeof limit !== 'number') return null;
  const mdc = detectableChange(measure.error, value, scope);
  return mdc === null ? null : Math.abs(value - limit) < mdc;
}

function directionOf(threshold: Threshold): Band['direction'] {
  if (threshold.when === 'is') return null;
  return threshold.when.startsWith('<') ? 'low' : 'high';
}

/** A limit that the value is beyond, with the number in force. */
interface Crossed {
  readonly threshold: Threshold;
  readonly limit: number | string;
}

/** Back inside the mildest of the crossed limits that judges; nothing for choices. */
function insideOf(crossed: readonly Crossed[], worst: Crossed): { readonly inside?: Inside } {
  const direction = directionOf(worst.threshold);
  const judging = crossed.filter(
    ({ threshold }) => threshold.status !== 'info' && directionOf(threshold) === direction,
  );
  const { threshold, limit } = judging.reduce(
    (mildest, each) => (rankOf(each.threshold.status) < rankOf(mildest.threshold.status) ? each : mildest),
    worst,
  );
  if (typeof limit !== 'number' || threshold.when === 'is') return {};
  return { inside: { when: INSIDE[threshold.when], value: limit } };
}

/**
 * The judgement of the absolute limits on one value: the worst limit it is beyond, "ok" when limits apply
 * and none is crossed, `null` when no limit is for this person and set-up.
 */
export function thresholdBand(measure: Measure, value: number | string, method: Method, scope: Scope): Band | null {
  const applicable = measure.thresholds.filter((threshold) => isForThisPerson(threshold, method, scope));
  const some = applicable.at(-1);
  if (some === undefined) return null;
  const crossed = applicable
    .map((threshold) => ({ threshold, limit: limitInForce(threshold, scope) }))
    .filter(({ threshold, limit }) => isBeyond(measure.value, { when: threshold.when, value: limit }, value));
  const [worst] = crossed.toSorted((a, b) => rankOf(b.threshold.status) - rankOf(a.threshold.status));
  if (worst === undefined) return insideLimits(measure, value, some);
  return {
    kind: 'threshold',
    status: worst.threshold.status,
    direction: directionOf(worst.threshold),
    closeToLimit: isClose(measure, worst.limit, value, scope),
    ...insideOf(crossed, worst),
    why: reasonFor(measure, worst.threshold, worst.limit, value),
  };
}
