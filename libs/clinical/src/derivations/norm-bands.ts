import { matches, type Measure, type Norm, type NormSetup, type Sex } from '../measures';
import type { Method } from './assessment';
import type { Band, EvaluationCode, NormResult } from './evaluation';
import type { Scope } from './evaluation-scope';
import { compareWithNorm, type NormModel } from './norm';
import type { SideReading } from './readings';

/** A norm result and the judgement that comes with it, or the reason why the norm was left out. */
export type NormOutcome =
  { readonly result: NormResult; readonly band: Band | null } | { readonly leftOut: EvaluationCode };

function allows(list: readonly string[] | undefined, value: string | undefined): boolean {
  return list === undefined || list.length === 0 || (value !== undefined && list.includes(value));
}

function setupMatches(setup: NormSetup | undefined, method: Method): boolean {
  if (setup === undefined) return true;
  return (
    allows(setup.devices, method.device) && allows(setup.modes, method.mode) && allows(setup.positions, method.position)
  );
}

function groupFor<G extends { readonly sex?: Sex }>(groups: readonly G[], sex: string): G | null {
  return groups.find((group) => group.sex === undefined || group.sex === sex) ?? null;
}

/** The norm as numbers for this person; `null` when it is split by sex and the reference group is not chosen. */
function modelFor(norm: Norm, scope: Scope): NormModel | null {
  const { sex, ageYears } = scope.context;
  if (norm.type === 'regression') {
    if (sex === 'unspecified' || ageYears === null) return null;
    const { intercept, perYear, male, sd } = norm;
    return { type: 'regression', intercept, perYear, male, sd, ageYears, sex };
  }
  if (norm.type === 'mean-sd') {
    const group = groupFor(norm.groups, sex);
    return group && { type: 'meanSd', mean: group.mean, sd: group.sd };
  }
  if (norm.type === 'range-of-means') {
    const group = groupFor(norm.groups, sex);
    return group && { type: 'rangeOfMeans', lower: group.low, upper: group.high };
  }
  const group = groupFor(norm.groups, sex);
  return group && { type: 'median', median: group.median };
}

type QuantityOf = (reading: SideReading, value: number) => number | null;

const QUANTITIES: Readonly<Record<Norm['quantity'], QuantityOf>> = {
  value: (reading, value) => (reading.isPressure ? null : value),
  'pressure-mmhg': (reading, value) => (reading.isPressure ? value : null),
  'torque-nm': (reading) => reading.strength.torqueNm,
  'torque-nm-per-kg': (reading) => reading.strength.torqueNmPerKg,
  'percent-body-weight': (reading) => reading.strength.pctBodyWeight,
};

const QUANTITY_NAMES: Readonly<Record<Norm['quantity'], string>> = {
  value: 'Value',
  'pressure-mmhg': 'Pressure, mmHg',
  'torque-nm': 'Torque, N·m',
  'torque-nm-per-kg': 'Torque per body mass, N·m/kg',
  'percent-body-weight': 'Force, % of body weight',
};

function bandOf(norm: Norm, result: NormResult, quantity: number): Band | null {
  if (norm.use === 'show' || result.band === null) return null;
  const { z, expected } = result;
  const isLow = expected !== null && quantity < expected;
  return {
    kind: 'norm',
    status: result.band,
    direction: result.band === 'ok' ? null : isLow ? 'low' : 'high',
    closeToLimit: null,
    why: {
      rule: norm.id,
      words: z === null ? `held against the range of means from ${expected}` : `z ${z} against a mean of ${expected}`,
      class: 'T2',
      population: norm.population,
      overridden: false,
      inputs: [{ name: QUANTITY_NAMES[norm.quantity], value: quantity }],
      sources: norm.sources,
    },
  };
}

/** Holds one side against one norm of its measure. */
function normOutcome(norm: Norm, reading: SideReading, value: number, method: Method, scope: Scope): NormOutcome {
  const { sex, ageYears } = scope.context;
  if (norm.appliesTo?.ageYears === undefined && !scope.isAdult) return { leftOut: 'ADULT_NORM_NOT_APPLIED' };
  const position = method.position === undefined ? {} : { position: method.position };
  if (!setupMatches(norm.setup, method) || !matches(norm.appliesTo, { sex, ageYears, ...position })) {
    return { leftOut: 'SETUP_NOT_MATCHED' };
  }
  const model = modelFor(norm, scope);
  if (model === null) return { leftOut: 'SEX_NEEDED_FOR_NORM' };
  const quantity = QUANTITIES[norm.quantity](reading, value);
  if (quantity === null) return { leftOut: 'SETUP_NOT_MATCHED' };
  const comparison = compareWithNorm(quantity, model, norm.direction);
  const result = { ...comparison, normId: norm.id, population: norm.population, sources: norm.sources };
  return { result, band: bandOf(norm, result, quantity) };
}

/** Every norm of a measure held against one side. */
export function normOutcomes(
  measure: Measure,
  reading: SideReading,
  value: number,
  method: Method,
  scope: Scope,
): readonly NormOutcome[] {
  return measure.norms.map((norm) => normOutcome(norm, reading, value, method, scope));
}
