import { isBeyond, matches, type Measure, type Threshold } from '../measures';
import type { Method } from './assessment';
import type { Band, Reason } from './evaluation';
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

/**
 * The judgement of the absolute limits on one value: the worst limit it is beyond, "ok" when limits apply
 * and none is crossed, `null` when no limit is for this person and set-up.
 */
export function thresholdBand(measure: Measure, value: number | string, method: Method, scope: Scope): Band | null {
  let worst: Threshold | null = null;
  let worstLimit: number | string = 0;
  let applicable: Threshold | null = null;
  for (const threshold of measure.thresholds) {
    if (!isForThisPerson(threshold, method, scope)) continue;
    applicable = threshold;
    const limit = limitInForce(threshold, scope);
    const isWorse = worst === null || rankOf(threshold.status) > rankOf(worst.status);
    if (isWorse && isBeyond(measure.value, { when: threshold.when, value: limit }, value)) {
      worst = threshold;
      worstLimit = limit;
    }
  }
  if (applicable === null) return null;
  if (worst === null) return insideLimits(measure, value, applicable);
  return {
    kind: 'threshold',
    status: worst.status,
    direction: directionOf(worst),
    closeToLimit: isClose(measure, worstLimit, value, scope),
    why: reasonFor(measure, worst, worstLimit, value),
  };
}
