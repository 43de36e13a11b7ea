import type { Measure, SideComparison, SideLimit, Status, ThresholdClass } from '../measures';
import type { Band, EvaluationCode, ReasonInput } from './evaluation';
import type { Scope } from './evaluation-scope';
import { planOf } from './measure-plan';
import type { MeasureReading, SideReading } from './readings';
import { isQuantity } from './result';
import { round, roundOrNull } from './rounding';
import { type SideDifference, sideDifference, sideDifferencePct } from './side-difference';
import { countedSymmetryBand, type Symmetry, symmetry, SYMMETRY_LIMITS } from './symmetry';

/** How left and right compare, with the judgement. */
export interface SidesOutcome {
  readonly symmetry: (Symmetry & { readonly on: 'torque' | 'value' }) | null;
  readonly difference: SideDifference | null;
  readonly bands: readonly Band[];
  readonly codes: readonly EvaluationCode[];
}

const NOTHING: SidesOutcome = { symmetry: null, difference: null, bands: [], codes: [] };

type SideRule<K extends SideComparison['kind']> = Extract<SideComparison, { kind: K }>;

/** The value a side brings to the comparison, rounded as it is shown. */
function shown(measure: Measure, side: SideReading | null): number | null {
  return side?.summary ? round(side.summary.value, planOf(measure).decimals) : null;
}

function inputsOf(measure: Measure, left: number | string | null, right: number | string | null): ReasonInput[] {
  const unit = planOf(measure).unitLabel;
  return [
    { name: `${measure.name}, left`, value: left, unit },
    { name: `${measure.name}, right`, value: right, unit },
  ];
}

interface Judgement {
  readonly kind: Band['kind'];
  readonly rule: string;
  readonly words: string;
  readonly status: Status;
  readonly class: ThresholdClass;
  readonly overridden?: boolean;
  readonly closeToLimit?: boolean | null;
}

function band(rule: SideComparison, inputs: ReasonInput[], judgement: Judgement): Band {
  return {
    kind: judgement.kind,
    status: judgement.status,
    direction: null,
    closeToLimit: judgement.closeToLimit ?? null,
    why: {
      rule: judgement.rule,
      words: judgement.words,
      class: judgement.class,
      population: null,
      overridden: judgement.overridden ?? false,
      inputs,
      sources: rule.sources,
    },
  };
}

/** Torque when both sides have it, else the value itself; nothing when a pressure meets a force. */
function symmetryPair(reading: MeasureReading) {
  const { measure, left, right } = reading;
  if (left?.strength?.torqueNm != null && right?.strength?.torqueNm != null) {
    return { on: 'torque' as const, left: left.strength.torqueNm, right: right.strength.torqueNm };
  }
  const isMixed = left?.summary && right?.summary && left.isPressure !== right.isPressure;
  if (isMixed) return { on: 'value' as const, left: null, right: null };
  return { on: 'value' as const, left: shown(measure, left), right: shown(measure, right) };
}

function differsEnough(reading: MeasureReading, atLeast: number): boolean {
  const left = shown(reading.measure, reading.left);
  const right = shown(reading.measure, reading.right);
  return left !== null && right !== null && round(Math.abs(left - right), 4) >= atLeast;
}

/** Inside the detectable change of the symmetry percentage itself, where a study gives one. */
function isCloseToSymmetryLimit(measure: Measure, result: Symmetry): boolean | null {
  const points = measure.error.lsiMdc90Points;
  if (points === undefined || result.primary === null) return null;
  const limit = result.primaryBand === 'flag' ? SYMMETRY_LIMITS.watchFromPct : SYMMETRY_LIMITS.okFromPct;
  return Math.abs(limit - result.primary) < points;
}

function symmetryInputs(measure: Measure, on: 'torque' | 'value', left: number | null, right: number | null) {
  if (on === 'value') return inputsOf(measure, left, right);
  return [
    { name: `${measure.name}, torque left`, value: roundOrNull(left, 2), unit: 'N·m' },
    { name: `${measure.name}, torque right`, value: roundOrNull(right, 2), unit: 'N·m' },
  ];
}

function bySymmetry(reading: MeasureReading, rule: SideRule<'lsi'>, scope: Scope): SidesOutcome {
  const { measure } = reading;
  const { on, left, right } = symmetryPair(reading);
  const result = symmetry({
    left,
    right,
    involvedSide: scope.context.involvedSide,
    higherIsBetter: measure.better !== 'lower',
  });
  const counted = countedSymmetryBand(result);
  if (counted === null) return { ...NOTHING, symmetry: { ...result, on }, codes: result.codes };
  const tooSmall = rule.alsoAtLeast !== undefined && !differsEnough(reading, rule.alsoAtLeast);
  const judged = band(rule, symmetryInputs(measure, on, left, right), {
    kind: 'symmetry',
    rule: `${measure.id}.symmetry`,
    words: tooSmall ? 'sides differ by less than counts' : `symmetry ${result.primary ?? 'not computable'} %`,
    status: tooSmall ? 'ok' : counted,
    class: 'T3',
    closeToLimit: isCloseToSymmetryLimit(measure, result),
  });
  return { ...NOTHING, symmetry: { ...result, on }, bands: [judged], codes: result.codes };
}

/** A side limit with the clinic's own value in place of a product default. */
function limitInForce(limit: SideLimit | undefined, id: string, scope: Scope): number | null {
  if (limit === undefined) return null;
  const own = limit.class === 'T3' ? scope.overrides[id] : undefined;
  return isQuantity(own) ? own : limit.value;
}

type DifferenceRule = SideRule<'difference' | 'percent' | 'ratio'>;

/** The number that is held against the limits: a difference, a percentage, or how far right/left is from 1. */
function compared(rule: DifferenceRule, left: number, right: number): number | null {
  if (rule.kind === 'difference') return right - left;
  if (rule.kind === 'percent') return sideDifferencePct(left, right);
  return left === 0 ? null : round(Math.abs(right / left - 1), 2);
}

function byDifference(reading: MeasureReading, rule: DifferenceRule, scope: Scope): SidesOutcome {
  const { measure } = reading;
  const left = shown(measure, reading.left);
  const right = shown(measure, reading.right);
  if (left === null || right === null) return { ...NOTHING, codes: ['MISSING_SIDE'] };
  const value = compared(rule, left, right);
  const watch = limitInForce(rule.watch, `${measure.id}.sides.watch`, scope);
  const flag = limitInForce(rule.flag, `${measure.id}.sides.flag`, scope);
  const first = rule.watch ?? rule.flag;
  if (value === null || first === undefined) return NOTHING;
  const limits = { watch, flag, comparison: first.when };
  const decimals = Math.max(planOf(measure).decimals, rule.kind === 'ratio' ? 2 : 1);
  const compare = sideDifference(0, value, limits, decimals);
  if (compare?.band == null) return NOTHING;
  const difference = { ...compare, largerSide: left === right ? 'equal' : left > right ? 'left' : 'right' } as const;
  const severe = compare.band === 'flag';
  const limit = severe ? flag : watch;
  const overridden = limit !== null && limit !== (severe ? rule.flag : rule.watch)?.value;
  const judged = band(rule, inputsOf(measure, left, right), {
    kind: 'side-difference',
    rule: `${measure.id}.sides`,
    words: `sides differ by ${difference.difference}`,
    status: compare.band,
    class: first.class,
    overridden,
  });
  return { ...NOTHING, difference, bands: [judged] };
}

function optionIndex(measure: Measure, answer: unknown): number | null {
  if (measure.value.type !== 'choice') return null;
  const index = measure.value.options.findIndex((option) => option.id === answer);
  return index < 0 ? null : index;
}

/** Choices: a different pick, or steps apart on a scale. */
function byChoice(reading: MeasureReading, rule: SideRule<'differs' | 'steps'>): SidesOutcome {
  const { measure } = reading;
  const left = optionIndex(measure, reading.left?.answer);
  const right = optionIndex(measure, reading.right?.answer);
  if (left === null || right === null) return { ...NOTHING, codes: ['MISSING_SIDE'] };
  const steps = Math.abs(right - left);
  const isBeyond = rule.kind === 'differs' ? steps > 0 : steps >= rule.watch.value;
  const severity = rule.kind === 'differs' ? rule.status : 'watch';
  const names = inputsOf(measure, String(reading.left?.answer), String(reading.right?.answer));
  const judged = band(rule, names, {
    kind: 'side-difference',
    rule: `${measure.id}.sides`,
    words: isBeyond ? 'the sides differ' : 'the sides do not differ',
    status: isBeyond ? severity : 'ok',
    class: rule.kind === 'differs' ? rule.class : rule.watch.class,
  });
  return { ...NOTHING, bands: [judged] };
}

/** Compares the sides of one measure in the way its catalogue entry asks for. */
export function compareSides(reading: MeasureReading, scope: Scope): SidesOutcome {
  const rule = reading.measure.sides;
  if (rule === undefined) return NOTHING;
  if (rule.kind === 'lsi') return bySymmetry(reading, rule, scope);
  if (rule.kind === 'differs' || rule.kind === 'steps') return byChoice(reading, rule);
  return byDifference(reading, rule, scope);
}
