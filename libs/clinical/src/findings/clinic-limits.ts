import { type ProductDefault, productDefaults, type ThresholdOverrides } from '../derivations';
import { findMeasure } from '../measures';
import type { RuleId, RuleOverride, RuleOverrides } from './rule';
import { type RuleLimit, ruleLimits } from './rule-limits';

/** The clinic's own numbers by the id of the default they replace, in the default's unit. */
export type ClinicLimits = Readonly<Record<string, number>>;

/** What is wrong with one of a clinic's numbers, in words for the lead. */
export interface ClinicLimitProblem {
  readonly id: string;
  readonly message: string;
}

const defaults: ReadonlyMap<string, ProductDefault | RuleLimit> = new Map(
  [...productDefaults, ...ruleLimits].map((limit) => [limit.id, limit]),
);

/** The clinic's numbers as `evaluate` and `evaluateFindings` take them. */
export function overridesOf(limits: ClinicLimits): {
  readonly thresholdOverrides: ThresholdOverrides;
  readonly ruleOverrides: RuleOverrides;
} {
  const thresholdOverrides: Record<string, number> = {};
  const ruleOverrides: Partial<Record<RuleId, RuleOverride>> = {};
  for (const [id, value] of Object.entries(limits)) {
    const limit = defaults.get(id);
    if (limit === undefined) continue;
    if ('on' in limit) thresholdOverrides[id] = value;
    else ruleOverrides[limit.ruleId] = { limits: { ...ruleOverrides[limit.ruleId]?.limits, [limit.name]: value } };
  }
  return { thresholdOverrides, ruleOverrides };
}

function fault(id: string, value: number): string | null {
  const limit = defaults.get(id);
  if (limit === undefined) return 'is not a default that a clinic may set';
  const [low, high] = limit.range;
  if (value >= low && value <= high) return null;
  return `must be from ${low} to ${high} ${limit.unit}`.trim();
}

/** The limit in force, also where the catalogue's own number is not open to the clinic; `null` without such a limit. */
function inForce(id: string, limits: ClinicLimits): number | null {
  const published = () => {
    const [measureId = ''] = id.split('.');
    return findMeasure(measureId)?.thresholds.find((threshold) => threshold.id === id)?.value;
  };
  const value = limits[id] ?? defaults.get(id)?.value ?? published();
  return typeof value === 'number' ? value : null;
}

/** "Flag" is the stricter judgement: a value may not reach it before it reaches "watch". */
function isOutOfOrder({ id, when }: ProductDefault, limits: ClinicLimits): boolean {
  const watch = inForce(id.replace('.flag', '.watch'), limits);
  const flag = inForce(id.replace('.watch', '.flag'), limits);
  if (watch === null || flag === null) return false;
  return when.startsWith('<') ? flag > watch : flag < watch;
}

function orderFault(id: string, limits: ClinicLimits): string | null {
  const limit = defaults.get(id);
  if (limit === undefined || !('on' in limit) || !isOutOfOrder(limit, limits)) return null;
  return '“flag” would be reached before “watch”: change the other limit too';
}

/**
 * What is wrong with a clinic's own numbers: ids that are not open to a clinic, numbers outside what the measure can
 * be, and a "flag" that is reached before its "watch".
 *
 * @example clinicLimitProblems({ 'symmetry.flag.low': 95 })[0].id // => "symmetry.flag.low"
 * @example clinicLimitProblems({ 'symmetry.flag.low': 75 }) // => []
 */
export function clinicLimitProblems(limits: ClinicLimits): readonly ClinicLimitProblem[] {
  return Object.entries(limits).flatMap(([id, value]) => {
    const message = fault(id, value) ?? orderFault(id, limits);
    return message === null ? [] : [{ id, message }];
  });
}
