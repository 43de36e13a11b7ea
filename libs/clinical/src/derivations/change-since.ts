import type { Measure, Side } from '../measures';
import type { EarlierAssessment, Method } from './assessment';
import { change } from './change';
import type { Reason, SideEvaluation } from './evaluation';
import { methodOf, type Scope } from './evaluation-scope';
import { planOf } from './measure-plan';
import type { Readings, SideReading } from './readings';
import { round, roundOrNull } from './rounding';

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
  return readings.get('gait-speed')?.none?.value ?? null;
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
  const torqueNow = now.strength.torqueNm;
  const torqueBefore = before.strength.torqueNm;
  if (torqueNow !== null && torqueBefore !== null) {
    return { on: 'torque', now: round(torqueNow, 2), before: round(torqueBefore, 2) };
  }
  return { on: measure.name, now: roundOrNull(now.value, decimals), before: roundOrNull(before.value, decimals) };
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

function errorInForce(measure: Measure, scope: Scope): number | null {
  const { error } = measure;
  return error.mdc95 === null ? null : error.mdc95 * scope.errorFactor(error);
}

/** Change of one side since the earlier assessment; `null` when either did not measure it. */
export function changeSince(
  measure: Measure,
  side: Side,
  now: SideReading,
  readings: Readings,
  earlier: Earlier | null,
  scope: Scope,
): SideEvaluation['change'] {
  const before = earlier?.readings.get(measure.id)?.[side];
  if (earlier === null || typeof before?.value !== 'number' || now.value === null) return null;
  const compared = comparedValues(measure, now, before);
  const speed = isLikeSpeed(measure, readings, earlier.readings) ? '' : 'another speed';
  const result = change({
    baseline: compared.before,
    followUp: compared.now,
    mdc: errorInForce(measure, scope),
    mdcIsPercent: measure.error.percent === true,
    direction: planOf(measure).direction,
    mcid: planOf(measure).mcid,
    baselineMethod: methodKey(methodOf(earlier.assessment, measure), before.isPressure),
    followUpMethod: methodKey(methodOf(scope.context, measure), now.isPressure) + speed,
  });
  return { ...result, why: reasonFor(measure, compared) };
}
