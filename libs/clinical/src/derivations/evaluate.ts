import type { Measure, MeasureId, RedFlagId, Side } from '../measures';
import type { Assessment, AssessmentContext } from './assessment';
import { changeSince, type Earlier } from './change-since';
import { completeReadings, setUpOf } from './derived-measures';
import type { Band, Evaluation, EvaluationCode, MeasureEvaluation, SideEvaluation } from './evaluation';
import { methodOf, type Scope, scopeOf } from './evaluation-scope';
import { planOf } from './measure-plan';
import { normOutcomes } from './norm-bands';
import { collectReadings, type MeasureReading, type Readings, type SideReading } from './readings';
import { roundOrNull } from './rounding';
import { compareSides } from './side-bands';
import { mergeStatus } from './status';
import { estimatedPreInjuryCapacity } from './symmetry';
import { thresholdBand } from './threshold-bands';

/** From this much pain during a strength test the force may say more about pain than about strength. */
const PAIN_LIMITS_FORCE_FROM = 3;

/** Everything one evaluation looks at. */
interface Work {
  readonly scope: Scope;
  readonly readings: Readings;
  readonly previous: Earlier | null;
  readonly first: Earlier | null;
}

function sideCodes(measure: Measure, reading: SideReading): EvaluationCode[] {
  const codes: EvaluationCode[] = [];
  if (reading.isPressure) codes.push('UNIT_NOT_FORCE');
  if (reading.outsideSoftRange) codes.push('SOFT_RANGE');
  if (reading.isDerived) codes.push('DERIVED');
  if (reading.summary?.warning != null) codes.push(reading.summary.warning);
  const hurt = (reading.painOnTest ?? 0) >= PAIN_LIMITS_FORCE_FROM;
  if (hurt && measure.methods?.asksPain === true) codes.push('PAIN_LIMITED');
  return codes;
}

/** Number, or the picked choice; lists and several choices stay in `answer`. */
function valueOf(measure: Measure, reading: SideReading): number | string | null {
  if (reading.summary !== null) return roundOrNull(reading.summary.value, planOf(measure).decimals);
  return typeof reading.answer === 'string' ? reading.answer : null;
}

function sideBands(measure: Measure, reading: SideReading, value: number | string, work: Work) {
  const method = methodOf(work.scope.context, measure);
  const norms: SideEvaluation['norms'][number][] = [];
  const codes: EvaluationCode[] = [];
  const bands: Band[] = [];
  const limits = reading.isPressure ? null : thresholdBand(measure, value, method, work.scope);
  if (limits !== null) bands.push(limits);
  if (typeof value !== 'number') return { norms, codes, bands };
  for (const outcome of normOutcomes(measure, reading, value, method, work.scope)) {
    if ('leftOut' in outcome) {
      if (!codes.includes(outcome.leftOut)) codes.push(outcome.leftOut);
      continue;
    }
    norms.push(outcome.result);
    if (outcome.band !== null) bands.push(outcome.band);
  }
  return { norms, codes, bands };
}

function evaluateSide(measure: Measure, side: Side, reading: SideReading | null, work: Work): SideEvaluation | null {
  if (reading === null) return null;
  const value = valueOf(measure, reading);
  const judged = value === null ? { norms: [], codes: [], bands: [] } : sideBands(measure, reading, value, work);
  const { decimals } = planOf(measure);
  const { summary, strength } = reading;
  return {
    value,
    answer: reading.answer,
    trials: summary?.trials ?? reading.trialNumbers.length,
    mean: roundOrNull(summary?.mean ?? null, decimals),
    sd: roundOrNull(summary?.sd ?? null, 2),
    cvPct: summary?.cvPct ?? null,
    notDoneReason: reading.notDoneReason,
    painOnTest: reading.painOnTest,
    torqueNm: roundOrNull(strength?.torqueNm ?? null, 2),
    torqueNmPerKg: roundOrNull(strength?.torqueNmPerKg ?? null, 3),
    pctBodyWeight: roundOrNull(strength?.pctBodyWeight ?? null, 1),
    norms: judged.norms,
    bands: judged.bands,
    status: mergeStatus(
      judged.bands.map((band) => band.status),
      measure.cap,
    ),
    change: changeSince(measure, side, reading, work.readings, work.previous, work.scope),
    codes: [...sideCodes(measure, reading), ...judged.codes],
  };
}

/** Involved side now against the other side at the first assessment; torque on both or values on both. */
function preInjuryCapacity(reading: MeasureReading, work: Work): number | null {
  const { involvedSide, first } = work.scope.context;
  const { measure } = reading;
  if (first == null || measure.sides?.kind !== 'lsi' || measure.better !== 'higher') return null;
  if (involvedSide !== 'left' && involvedSide !== 'right') return null;
  const now = reading[involvedSide];
  const then = work.first?.readings.get(measure.id)?.[involvedSide === 'left' ? 'right' : 'left'];
  if (now?.summary == null || then?.summary == null || now.isPressure !== then.isPressure) return null;
  const onTorque = now.strength?.torqueNm != null && then.strength?.torqueNm != null;
  const pick = (side: SideReading) => (onTorque ? (side.strength?.torqueNm ?? null) : (side.summary?.value ?? null));
  return estimatedPreInjuryCapacity(pick(now), pick(then), first.daysFromOnset).percent;
}

function evaluateMeasure(reading: MeasureReading, work: Work): MeasureEvaluation {
  const { measure } = reading;
  const left = evaluateSide(measure, 'left', reading.left, work);
  const right = evaluateSide(measure, 'right', reading.right, work);
  const none = evaluateSide(measure, 'none', reading.none, work);
  const sides = compareSides(reading, work.scope);
  const bands = [left, right, none].flatMap((side) => side?.bands ?? []).concat(sides.bands);
  return {
    measureId: measure.id,
    left,
    right,
    none,
    symmetry: sides.symmetry,
    sideDifference: sides.difference,
    sideComparison: measure.sides?.kind ?? null,
    sideBands: sides.bands,
    preInjuryCapacityPct: preInjuryCapacity(reading, work),
    status: mergeStatus(
      bands.map((band) => band.status),
      measure.cap,
    ),
    codes: sides.codes,
  };
}

function read(assessment: Assessment, setUp: ReturnType<typeof setUpOf>) {
  const collected = collectReadings(assessment);
  completeReadings(collected.readings, setUp);
  return collected;
}

function readEarlier(source: AssessmentContext['previous']): Earlier | null {
  return source == null ? null : { assessment: source, readings: read(source, setUpOf(source)).readings };
}

function opened(reading: MeasureReading): readonly RedFlagId[] {
  const opens = reading.measure.test?.opens;
  if (opens === undefined) return [];
  const answers = [reading.left?.answer, reading.right?.answer, reading.none?.answer];
  return answers.some((answer) => typeof answer === 'string' && opens.results.includes(answer)) ? opens.redFlags : [];
}

/**
 * Works out everything an assessment says: the value used per side, torque, norms, symmetry, side
 * differences, ratios and scores, change since the previous assessment, and a status per measure, each with
 * the rule, the numbers and the sources behind it. Values that cannot be used are named in `problems` and
 * count as missing; a missing value never gets a band.
 *
 * @example evaluate({ values: [{ measureId: 'gait-cadence', side: 'none', trial: 1, value: 160 }] }, { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'none' }).measures['gait-cadence'].status // => "watch"
 */
export function evaluate(assessment: Assessment, context: AssessmentContext): Evaluation {
  const { readings, problems } = read(assessment, setUpOf(context));
  const work: Work = {
    scope: scopeOf(context),
    readings,
    previous: readEarlier(context.previous),
    first: readEarlier(context.first),
  };
  const measures: Partial<Record<MeasureId, MeasureEvaluation>> = {};
  const redFlagChecks = new Set<RedFlagId>();
  for (const reading of readings.values()) {
    measures[reading.measure.id] = evaluateMeasure(reading, work);
    for (const flag of opened(reading)) redFlagChecks.add(flag);
  }
  return { measures, problems, redFlagChecks: [...redFlagChecks] };
}
