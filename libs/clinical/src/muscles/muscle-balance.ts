import type { Evaluation, MeasureEvaluation } from '../derivations/evaluation';
import { differenceUnitOf } from '../derivations/measure-plan';
import { mergeStatus, rankOf } from '../derivations/status';
import { getMeasure, type Measure, type Status } from '../measures';
import type { MuscleGroup, MuscleQuality, MuscleTest } from './muscle-group';
import { MUSCLE_GROUPS } from './muscle-groups.data';

/** One test of a muscle group, left against right, as it was judged. */
export interface TestBalance {
  readonly measure: Measure;
  readonly quality: MuscleQuality;
  /** Weaker side, or shorter for a length test; `null` when the sides were not compared. */
  readonly weaker: 'left' | 'right' | 'equal' | null;
  /** Weaker in percent of stronger, 0–100; `null` where the test is not compared in percent. */
  readonly percent: number | null;
  /** How far the sides are apart where that is what is judged; the unit is `%` or empty for ratios. */
  readonly difference: { readonly amount: number; readonly unit: string } | null;
  /** Grades of left and right where grades are compared. */
  readonly grades: {
    readonly left: string;
    readonly right: string;
    readonly weaker: 'left' | 'right' | 'equal';
  } | null;
  /** Band of the comparison, not above the cap of the measure; `null` when it is not judged. */
  readonly status: Status | null;
}

/** A muscle group with its tests; no test means "not measured", which is not the same as even. */
export interface MuscleBalance {
  readonly group: MuscleGroup;
  /** Tests taken on at least one side. */
  readonly tests: readonly TestBalance[];
  /** The compared test that asks most for attention; `null` when no test has both sides. */
  readonly worst: TestBalance | null;
}

/**
 * Left against right for every muscle group, from the results of one assessment. Nothing is judged here: bands and
 * percentages are those of the evaluation.
 */
export function muscleBalance(evaluation: Evaluation): readonly MuscleBalance[] {
  return MUSCLE_GROUPS.map((group) => {
    const tests = group.tests.flatMap((test) => balanceOf(test, evaluation.measures[test.measureId]));
    const [worst = null] = tests.filter(({ weaker }) => weaker !== null).toSorted((a, b) => urgency(b) - urgency(a));
    return { group, tests, worst };
  });
}

/** Muscle groups compared on both sides, of all there are: n of N. */
export function comparedMuscles(balances: readonly MuscleBalance[]): { readonly n: number; readonly of: number } {
  return { n: balances.filter(({ worst }) => worst !== null).length, of: balances.length };
}

function urgency({ status, percent }: TestBalance): number {
  return (status === null ? 0 : rankOf(status)) * 1000 - (percent ?? 100);
}

function balanceOf({ measureId, quality }: MuscleTest, result: MeasureEvaluation | undefined): TestBalance[] {
  const hasAnswer = [result?.left, result?.right].some((side) => (side?.value ?? null) !== null);
  if (result === undefined || !hasAnswer) return [];
  const measure = getMeasure(measureId);
  const { symmetry, sideDifference } = result;
  const bands = result.sideBands.map(({ status }) => status);
  return [
    {
      measure,
      quality,
      weaker: weakerOf(measure, result),
      percent: symmetry?.lsiWeakStrong ?? null,
      difference: sideDifference && { amount: sideDifference.difference, unit: differenceUnitOf(measure) },
      grades: gradesOf(measure, result),
      status: mergeStatus(bands, measure.cap),
    },
  ];
}

function weakerOf(measure: Measure, result: MeasureEvaluation): TestBalance['weaker'] {
  if (result.symmetry !== null) return result.symmetry.weakerSide;
  if (result.sideDifference !== null) return weakerByDifference(measure, result.sideDifference.largerSide);
  return gradesOf(measure, result)?.weaker ?? null;
}

function weakerByDifference({ better }: Measure, larger: 'left' | 'right' | 'equal'): TestBalance['weaker'] {
  if (larger === 'equal') return 'equal';
  return (larger === 'left') === (better === 'lower') ? 'left' : 'right';
}

/** Grades are listed weakest first. */
function gradesOf({ value }: Measure, { left, right }: MeasureEvaluation): TestBalance['grades'] {
  if (value.type !== 'choice' || typeof left?.value !== 'string' || typeof right?.value !== 'string') return null;
  const ids = value.options.map(({ id }) => id);
  const ahead = ids.indexOf(left.value) - ids.indexOf(right.value);
  const weaker = ahead === 0 ? 'equal' : ahead < 0 ? 'left' : 'right';
  return { left: left.value, right: right.value, weaker };
}
