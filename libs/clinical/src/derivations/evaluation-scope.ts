import type { Measure, MeasurementError } from '../measures';
import { ADULT_AGE_YEARS } from './norm';
import type { AssessmentContext, LeverArms, Method, ThresholdOverrides } from './assessment';

/** The parts of a context that are asked for again and again, with absences filled in. */
export interface Scope {
  readonly context: AssessmentContext;
  readonly isAdult: boolean;
  readonly overrides: ThresholdOverrides;
  readonly errorFactor: (error: MeasurementError) => number;
}

const NO_METHOD: Method = {};
const NO_LEVERS: LeverArms = {};
const NO_OVERRIDES: ThresholdOverrides = {};

export function scopeOf(context: AssessmentContext): Scope {
  const withoutMarkers = context.measurementSetting === 'clinic-no-markers';
  return {
    context,
    isAdult: context.ageYears !== null && context.ageYears >= ADULT_AGE_YEARS,
    overrides: context.thresholdOverrides ?? NO_OVERRIDES,
    errorFactor: (error) => (withoutMarkers && error.doublesWithoutMarkers === true ? 2 : 1),
  };
}

export function methodOf(source: { methods?: Readonly<Record<string, Method>> }, measure: Measure): Method {
  return source.methods?.[measure.id] ?? NO_METHOD;
}

export function leversOf(source: { leverArms?: Readonly<Record<string, LeverArms>> }, measure: Measure): LeverArms {
  return source.leverArms?.[measure.id] ?? NO_LEVERS;
}

/** Smallest change beyond error for a value, in the value's own unit; `null` when the error is unknown. */
export function detectableChange(error: MeasurementError, value: number, scope: Scope): number | null {
  if (error.mdc95 === null) return null;
  const mdc = error.mdc95 * scope.errorFactor(error);
  return error.percent === true ? (mdc / 100) * Math.abs(value) : mdc;
}
