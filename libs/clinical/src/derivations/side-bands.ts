import type { Measure, SideComparison, SideLimit, Status, ThresholdClass } from '../measures';
import type { Band, EvaluationCode, ReasonInput } from './evaluation';
import type { Scope } from './evaluation-scope';
import { INSIDE, type Inside } from './inside';
import { planOf } from './measure-plan';
import type { MeasureReading, SideReading } from './readings';
import { isQuantity } from './result';
import { round, roundOrNull } from './rounding';
import { type SideDifference, sideDifferencePct, sizeBand } from './side-difference';
import { countedSymmetryBand, type Symmetry, symmetry, SYMMETRY_LIMITS, type SymmetryLimits } from './symmetry';

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
  return side === null ? null : roundOrNull(side.value, planOf(measure).decimals);
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
  readonly inside?: Inside | null;
}

function band(rule: SideComparison, inputs: ReasonInput[], judgement: Judgement): Band {
  return {
    kind: judgement.kind,
    status: judgement.status,
    direction: null,
    closeToLimit: judgement.closeToLimit ?? null,
    ...(judgement.inside ? { inside: judgement.inside } : {}),
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
function symmetryPair({ measure, left, right }: MeasureReading) {
  if (left === null || right === null) return { on: 'value' as const, left: null, right: null };
  const { torqueNm } = left.strength;
  if (torqueNm !== null && right.strength.torqueNm !== null) {
    return { on: 'torque' as const, left: torqueNm, right: right.strength.torqueNm };
  }
  if (left.isPressure !== right.isPressure) return { on: 'value' as const, left: null, right: null };
  return { on: 'value' as const, left: shown(measure, left), right: shown(measure, right) };
}

function differsEnough(reading: MeasureReading, atLeast: number): boolean {
  const left = shown(reading.measure, reading.left);
  const right = shown(reading.measure, reading.right);
  return left !== null && right !== null && round(Math.abs(left - right), 4) >= atLeast;
}

/** Inside the detectable change of the symmetry percentage itself, where a study gives one. */
function isCloseToSymmetryLimit(measure: Measure, result: Symmetry, limits: SymmetryLimits): boolean | null {
  const points = measure.error.lsiMdc90Points;
  if (points === undefined || result.primary === null) return null;
  const limit = result.primaryBand === 'flag' ? limits.watchFromPct : limits.okFromPct;
  return Math.abs(limit - result.primary) < points;
}

function symmetryInputs(measure: Measure, on: 'torque' | 'value', left: number | null, right: number | null) {
  if (on === 'value') return inputsOf(measure, left, right);
  return [
    { name: `${measure.name}, torque left`, value: roundOrNull(left, 2), unit: 'N·m' },
    { name: `${measure.name}, torque right`, value: roundOrNull(right, 2), unit: 'N·m' },
  ];
}

function symmetryWords({ primary }: Symmetry): string {
  return primary === null ? 'the uninvolved side is zero: check the entry' : `symmetry ${primary} %`;
}

function bySymmetry(reading: MeasureReading, rule: SideRule<'lsi'>, scope: Scope): SidesOutcome {
  const { measure } = reading;
  const { on, left, right } = symmetryPair(reading);
  const result = symmetry(
    {
      left,
      right,
      involvedSide: scope.context.involvedSide,
      higherIsBetter: measure.better !== 'lower',
    },
    scope.symmetryLimits,
  );
  const counted = countedSymmetryBand(result);
  if (counted === null) return { ...NOTHING, symmetry: { ...result, on }, codes: result.codes };
  const tooSmall = rule.alsoAtLeast !== undefined && !differsEnough(reading, rule.alsoAtLeast);
  const judged = band(rule, symmetryInputs(measure, on, left, right), {
    kind: 'symmetry',
    rule: `${measure.id}.symmetry`,
    words: tooSmall ? 'sides differ by less than counts' : symmetryWords(result),
    status: tooSmall ? 'ok' : counted,
    class: 'T3',
    overridden: scope.symmetryLimits !== SYMMETRY_LIMITS,
    closeToLimit: isCloseToSymmetryLimit(measure, result, scope.symmetryLimits),
    inside: tooSmall || counted === 'ok' ? null : { when: '>=', value: scope.symmetryLimits.okFromPct },
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

/** The limits in force and where they come from; `null` for a rule without limits. */
function limitsOf(measure: Measure, rule: DifferenceRule, scope: Scope) {
  const first = rule.watch ?? rule.flag;
  if (first === undefined) return null;
  const watch = limitInForce(rule.watch, `${measure.id}.sides.watch`, scope);
  const flag = limitInForce(rule.flag, `${measure.id}.sides.flag`, scope);
  const overridden = watch !== publishedOf(rule.watch) || flag !== publishedOf(rule.flag);
  const mildest = Math.min(...[watch, flag].filter((limit) => limit !== null));
  return { watch, flag, mildest, comparison: first.when, class: first.class, overridden };
}

function publishedOf(limit: SideLimit | undefined): number | null {
  return limit === undefined ? null : limit.value;
}

function largerSide(left: number, right: number): SideDifference['largerSide'] {
  if (left === right) return 'equal';
  return left > right ? 'left' : 'right';
}

/**
 * The difference in words, and whether the limit it crossed is smaller than the error of one measurement (Y-Balance,
 * anterior: 4.0 of 8.6 cm). The error of a difference between sides is not published for any of these tests, so that
 * nothing is called close to such a limit.
 */
function differenceWords(
  { measure }: MeasureReading,
  rule: DifferenceRule,
  difference: number,
  crossed: number | null,
) {
  const words = `sides differ by ${difference}`;
  const { mdc95, percent = false } = measure.error;
  const isInUnit = rule.kind === 'difference' && !percent;
  if (!isInUnit || mdc95 === null || crossed === null || crossed >= mdc95) return words;
  return `${words}; the limit is inside the error of one measurement, ${mdc95} ${planOf(measure).unitLabel}`;
}

function byDifference(reading: MeasureReading, rule: DifferenceRule, scope: Scope): SidesOutcome {
  const { measure } = reading;
  const left = shown(measure, reading.left);
  const right = shown(measure, reading.right);
  if (left === null || right === null) return { ...NOTHING, codes: ['MISSING_SIDE'] };
  const limits = limitsOf(measure, rule, scope);
  const value = compared(rule, left, right);
  if (limits === null || value === null) return NOTHING;
  const decimals = rule.kind === 'ratio' ? 2 : planOf(measure).decimals;
  const { difference, band: status } = sizeBand(value, limits, decimals);
  const judged = band(rule, inputsOf(measure, left, right), {
    kind: 'side-difference',
    rule: `${measure.id}.sides`,
    words: differenceWords(reading, rule, difference, status === 'ok' ? null : limits[status]),
    status,
    class: limits.class,
    overridden: limits.overridden,
    inside: status === 'ok' ? null : { when: INSIDE[limits.comparison], value: limits.mildest },
  });
  return {
    ...NOTHING,
    difference: { difference, largerSide: largerSide(left, right), band: status },
    bands: [judged],
  };
}

/** Place of the picked option in its list; `null` when nothing was picked. */
function pick(measure: Measure, side: SideReading | null): { index: number; name: string } | null {
  if (side === null || measure.value.type !== 'choice') return null;
  const index = measure.value.options.findIndex((option) => option.id === side.answer);
  const option = measure.value.options[index];
  return option === undefined ? null : { index, name: option.id };
}

type ChoiceRule = SideRule<'differs' | 'steps'>;

/** The severity of a difference between two picks, by how many steps they are apart. */
function choiceStatus(rule: ChoiceRule, steps: number): Status {
  if (rule.kind === 'differs') return steps > 0 ? rule.status : 'ok';
  return steps >= rule.watch.value ? 'watch' : 'ok';
}

/** Choices: a different pick, or steps apart on a scale. */
function byChoice(reading: MeasureReading, rule: ChoiceRule): SidesOutcome {
  const { measure } = reading;
  const left = pick(measure, reading.left);
  const right = pick(measure, reading.right);
  if (left === null || right === null) return { ...NOTHING, codes: ['MISSING_SIDE'] };
  const status = choiceStatus(rule, Math.abs(right.index - left.index));
  const judged = band(rule, inputsOf(measure, left.name, right.name), {
    kind: 'side-difference',
    rule: `${measure.id}.sides`,
    words: status === 'ok' ? 'the sides do not differ' : 'the sides differ',
    status,
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
