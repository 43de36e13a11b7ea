import { findMeasure } from '../measures';
import type { AssessmentContext, LeverArms } from './assessment';
import { productDefaults } from './product-defaults';
import type { InputProblem } from './result';

/** Bounds of the person's values (clinical reference §1.0). */
const PERSON_BOUNDS = { ageYears: [8, 100], bodyMassKg: [20, 250], heightCm: [100, 230] } as const;

const overridable = new Set(productDefaults.map((limit) => limit.id));

function outside(value: number, low: number, high: number): boolean {
  return !(value >= low && value <= high);
}

function leverProblems(id: string, arms: LeverArms): InputProblem[] {
  const hard = findMeasure(id)?.methods?.leverArm?.hard;
  if (hard === undefined) return [];
  return (['left', 'right', 'none'] as const).flatMap((side) => {
    const arm = arms[side] ?? null;
    const isWrong = arm !== null && outside(arm, hard[0], hard[1]);
    return isWrong ? [{ field: `leverArms.${id}.${side}`, code: 'out-of-range' as const }] : [];
  });
}

/**
 * What is wrong with a context: a person's value or lever arm outside its bounds, or a clinic value for a
 * limit that is not open to the clinic. None of these are used.
 */
export function contextProblems(context: AssessmentContext): InputProblem[] {
  const problems: InputProblem[] = [];
  for (const field of ['ageYears', 'bodyMassKg', 'heightCm'] as const) {
    const value = context[field];
    const [low, high] = PERSON_BOUNDS[field];
    if (value !== null && outside(value, low, high)) problems.push({ field, code: 'out-of-range' });
  }
  for (const [id, arms] of Object.entries(context.leverArms ?? {})) problems.push(...leverProblems(id, arms));
  for (const [id, value] of Object.entries(context.thresholdOverrides ?? {})) {
    const field = `thresholdOverrides.${id}`;
    if (!overridable.has(id)) problems.push({ field, code: 'not-allowed-value' });
    else if (!Number.isFinite(value)) problems.push({ field, code: 'not-a-number' });
  }
  return problems;
}

/** The context without the fields that have problems: what is wrong counts as missing. */
export function usableContext(context: AssessmentContext, problems: readonly InputProblem[]): AssessmentContext {
  if (problems.length === 0) return context;
  const wrong = new Set(problems.map((problem) => problem.field));
  const kept = <T>(field: string, value: T) => (wrong.has(field) ? null : value);
  const leverArms = Object.fromEntries(
    Object.entries(context.leverArms ?? {}).map(([id, arms]) => [
      id,
      Object.fromEntries(Object.entries(arms).map(([side, arm]) => [side, kept(`leverArms.${id}.${side}`, arm)])),
    ]),
  );
  const thresholdOverrides = Object.fromEntries(
    Object.entries(context.thresholdOverrides ?? {}).filter(([id]) => !wrong.has(`thresholdOverrides.${id}`)),
  );
  return {
    ...context,
    ageYears: kept('ageYears', context.ageYears),
    bodyMassKg: kept('bodyMassKg', context.bodyMassKg),
    heightCm: kept('heightCm', context.heightCm),
    leverArms,
    thresholdOverrides,
  };
}
