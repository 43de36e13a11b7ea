import type { Measure, MeasureId, RedFlagId, Side, Status } from '../measures';
import type { Assessment, AssessmentContext } from './assessment';
import { changeSince, type Earlier } from './change-since';
import { contextProblems, usableContext } from './context-problems';
import { completeReadings, setUpOf } from './derived-measures';
import type { Band, Evaluation, EvaluationCode, MeasureEvaluation, SideEvaluation } from './evaluation';
import { methodOf, type Scope, scopeOf } from './evaluation-scope';
import { planOf } from './measure-plan';
import { type FirstAssessment, preInjuryCapacity } from './pre-injury-capacity';
import { normOutcomes } from './norm-bands';
import { collectReadings, type MeasureReading, type Readings, type SideReading } from './readings';
import { redFlagChecksOf } from './red-flag-checks';
import { DECIMALS, round, roundOrNull } from './rounding';
import { compareSides } from './side-bands';
import { mergeStatus } from './status';
import { thresholdBand } from './threshold-bands';

/** From this much pain during a strength test the force may say more about pain than about strength. */
const PAIN_LIMITS_FORCE_FROM = 3;

/** Everything one evaluation looks at. */
interface Work {
  readonly scope: Scope;
  readonly readings: Readings;
  readonly previous: Earlier | null;
  readonly first: FirstAssessment | null;
}

function sideCodes(measure: Measure, reading: SideReading): EvaluationCode[] {
  const codes: EvaluationCode[] = [];
  if (reading.isPressure) codes.push('UNIT_NOT_FORCE');
  if (reading.outsideSoftRange) codes.push('SOFT_RANGE');
  if (reading.isDerived) codes.push('DERIVED');
  if (reading.summary.warning !== null) codes.push(reading.summary.warning);
  const hurt = (reading.painOnTest ?? 0) >= PAIN_LIMITS_FORCE_FROM;
  if (hurt && measure.methods?.asksPain === true) codes.push('PAIN_LIMITED');
  return codes;
}

/** Number, or the picked choice; lists and several choices stay in `answer`. */
function valueOf(measure: Measure, reading: SideReading): number | string | null {
  if (reading.value !== null) return round(reading.value, planOf(measure).decimals);
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

const NOT_JUDGED = { norms: [], codes: [], bands: [] };

/** Worst of the bands, not above the measure's cap. */
function statusOf(measure: Measure, bands: readonly Band[]): Status | null {
  return mergeStatus(
    bands.map((band) => band.status),
    measure.cap,
  );
}

function evaluateSide(measure: Measure, side: Side, reading: SideReading | null, work: Work): SideEvaluation | null {
  if (reading === null) return null;
  const value = valueOf(measure, reading);
  const judged = value === null ? NOT_JUDGED : sideBands(measure, reading, value, work);
  const { summary, strength } = reading;
  return {
    value,
    answer: reading.answer,
    trials: reading.trialNumbers.length,
    mean: roundOrNull(summary.mean, planOf(measure).decimals),
    sd: roundOrNull(summary.sd, 2),
    cvPct: summary.cvPct,
    notDoneReason: reading.notDoneReason,
    painOnTest: reading.painOnTest,
    ...(reading.companions && { companions: reading.companions }),
    torqueNm: roundOrNull(strength.torqueNm, DECIMALS.torqueNm),
    torqueNmPerKg: roundOrNull(strength.torqueNmPerKg, DECIMALS.torqueNmPerKg),
    pctBodyWeight: roundOrNull(strength.pctBodyWeight, DECIMALS.percent),
    norms: judged.norms,
    bands: judged.bands,
    status: statusOf(measure, judged.bands),
    change: changeSince(measure, side, reading, work.readings, work.previous, work.scope),
    codes: [...sideCodes(measure, reading), ...judged.codes],
  };
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
    preInjuryCapacity: preInjuryCapacity(reading, work.first, work.scope.context),
    status: statusOf(measure, bands),
    codes: sides.codes,
  };
}

function read(assessment: Assessment, setUp: ReturnType<typeof setUpOf>) {
  const collected = collectReadings(assessment);
  completeReadings(collected.readings, setUp);
  return collected;
}

function readEarlier({ previous = null }: AssessmentContext): Earlier | null {
  return previous && { assessment: previous, readings: read(previous, setUpOf(previous)).readings };
}

function readFirst({ first = null }: AssessmentContext): FirstAssessment | null {
  return first && { daysFromOnset: first.daysFromOnset, readings: read(first, setUpOf(first)).readings };
}

/**
 * Works out everything an assessment says: the value used per side, torque, norms, symmetry, side
 * differences, ratios and scores, change since the previous assessment, and a status per measure, each with
 * the rule, the numbers and the sources behind it. Values that cannot be used are named in `problems` and
 * count as missing; a missing value never gets a band.
 *
 * @example evaluate({ values: [{ measureId: 'gait-cadence', side: 'none', trial: 1, value: 160 }] }, { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'none' }).measures['gait-cadence'].status // => "watch"
 */
export function evaluate(assessment: Assessment, given: AssessmentContext): Evaluation {
  const wrong = contextProblems(given);
  const context = usableContext(given, wrong);
  const { readings, problems } = read(assessment, setUpOf(context));
  const work: Work = {
    scope: scopeOf(context),
    readings,
    previous: readEarlier(context),
    first: readFirst(context),
  };
  const measures: Partial<Record<MeasureId, MeasureEvaluation>> = {};
  const redFlagChecks = new Set<RedFlagId>();
  for (const reading of readings.values()) {
    measures[reading.measure.id] = evaluateMeasure(reading, work);
    for (const flag of redFlagChecksOf(reading)) redFlagChecks.add(flag);
  }
  return { measures, problems: [...wrong, ...problems], redFlagChecks: [...redFlagChecks] };
}
