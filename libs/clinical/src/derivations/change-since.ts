import type { Measure, Side } from '../measures';
import type { EarlierAssessment, Method } from './assessment';
import { change } from './change';
import type { Reason, SideEvaluation } from './evaluation';
import { methodOf, type Scope } from './evaluation-scope';
import { planOf } from './measure-plan';
import type { Readings, SideReading } from './readings';
import { round } from './rounding';

/** The assessment that changes are counted from, already read. */
export interface Earlier {
  readonly assessment: EarlierAssessment;
  readonly readings: Readings;
}

/** Largest difference in running speed at which two films are still compared, in m/s. */
const COMPARABLE_SPEED_MPS = 0.3;

function methodKey(method: Method, isPressure: boolean): string {
  const { device = '', mode = '', position = '', pad = '', view = '', footwear = '' } = method;
  return `${device}|${mode}|${position}|${pad}|${view}|${footwear}|${isPressure}`;
}

function speedOf(readings: Readings): number | null {
  return readings.get('gait-speed')?.none?.summary?.value ?? null;
}

/** Running values are compared at like speeds; a speed known only once cannot be called alike. */
function isLikeSpeed(measure: Measure, now: Readings, before: Readings): boolean {
  if (measure.group !== 'a' || measure.id === 'gait-speed') return true;
  const a = speedOf(now);
  const b = speedOf(before);
  if (a === null || b === null) return a === b;
  return round(Math.abs(a - b), 4) <= COMPARABLE_SPEED_MPS;
}

/** Torque where both tests have it, so that a moved pad is no change; else the value. */
function comparedValues(measure: Measure, now: SideReading, before: SideReading) {
  const { decimals } = planOf(measure);
  const torqueNow = now.strength?.torqueNm;
  const torqueBefore = before.strength?.torqueNm;
  if (torqueNow != null && torqueBefore != null) {
    return { on: 'torque', now: round(torqueNow, 2), before: round(torqueBefore, 2) };
  }
  const value = (side: SideReading) => (side.summary === null ? null : round(side.summary.value, decimals));
  return { on: measure.name, now: value(now), before: value(before) };
}

function reasonFor(measure: Measure, compared: ReturnType<typeof comparedValues>): Reason {
  return {
    rule: `${measure.id}.change`,
    words: 'change against the measurement error',
    class: null,
    population: null,
    overridden: false,
    inputs: [
      { name: `${compared.on}, before`, value: compared.before },
      { name: `${compared.on}, now`, value: compared.now },
    ],
    sources: measure.error.sources,
  };
}

/** Change of one side since the earlier assessment; `null` when that did not hold the measure. */
export function changeSince(
  measure: Measure,
  side: Side,
  now: SideReading,
  readings: Readings,
  earlier: Earlier | null,
  scope: Scope,
): SideEvaluation['change'] {
  const before = earlier?.readings.get(measure.id)?.[side];
  if (earlier === null || before?.summary == null || now.summary === null) return null;
  const compared = comparedValues(measure, now, before);
  const { error, importantChange } = measure;
  const likeSpeed = isLikeSpeed(measure, readings, earlier.readings);
  const result = change({
    baseline: compared.before,
    followUp: compared.now,
    mdc: error.mdc95 === null ? null : error.mdc95 * scope.errorFactor(error),
    mdcIsPercent: error.percent === true,
    direction: planOf(measure).direction,
    mcid: importantChange?.[0]?.value ?? null,
    baselineMethod: `${methodKey(methodOf(earlier.assessment, measure), before.isPressure)}`,
    followUpMethod: `${methodKey(methodOf(scope.context, measure), now.isPressure)}${likeSpeed ? '' : '|other speed'}`,
  });
  return { ...result, why: reasonFor(measure, compared) };
}
