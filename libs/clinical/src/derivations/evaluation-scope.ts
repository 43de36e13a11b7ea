import type { Measure, MeasurementError } from '../measures';
import { ADULT_AGE_YEARS } from './norm';
import { isQuantity } from './result';
import { SYMMETRY_LIMITS, type SymmetryLimits } from './symmetry';
import type { AssessmentContext, LeverArms, Method, ThresholdOverrides } from './assessment';

/** The parts of a context that are asked for again and again, with absences filled in. */
export interface Scope {
  readonly context: AssessmentContext;
  readonly isAdult: boolean;
  readonly overrides: ThresholdOverrides;
  readonly symmetryLimits: SymmetryLimits;
  readonly errorFactor: (error: MeasurementError) => number;
}

const NO_METHOD: Method = {};
const NO_LEVERS: LeverArms = {};
const NO_OVERRIDES: ThresholdOverrides = {};

/** The clinic's own symmetry bands, keyed `symmetry.flag.low` and `symmetry.watch.low`, in percent. */
function symmetryLimitsOf(overrides: ThresholdOverrides): SymmetryLimits {
  const flagBelow = overrides['symmetry.flag.low'];
  const watchBelow = overrides['symmetry.watch.low'];
  return {
    watchFromPct: isQuantity(flagBelow) ? flagBelow : SYMMETRY_LIMITS.watchFromPct,
    okFromPct: isQuantity(watchBelow) ? watchBelow : SYMMETRY_LIMITS.okFromPct,
  };
}

export function scopeOf(context: AssessmentContext): Scope {
  const overrides = context.thresholdOverrides ?? NO_OVERRIDES;
  const withoutMarkers = context.measurementSetting === 'clinic-no-markers';
  return {
    context,
    isAdult: context.ageYears !== null && context.ageYears >= ADULT_AGE_YEARS,
    overrides,
    symmetryLimits: symmetryLimitsOf(overrides),
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
