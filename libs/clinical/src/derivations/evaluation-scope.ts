import type { Measure, MeasurementError } from '../measures';
import { ADULT_AGE_YEARS } from './norm';
import { isQuantity } from './result';
import { SYMMETRY_LIMITS, type SymmetryLimits } from './symmetry';
import type { AssessmentContext, Method, ThresholdOverrides } from './assessment';

/** The parts of a context that are asked for again and again, with absences filled in. */
export interface Scope {
  readonly context: AssessmentContext;
  readonly isAdult: boolean;
  readonly overrides: ThresholdOverrides;
  readonly symmetryLimits: SymmetryLimits;
  readonly errorFactor: (error: MeasurementError) => number;
}

const NO_METHOD: Method = {};
const NO_OVERRIDES: ThresholdOverrides = {};

/** The clinic's own symmetry bands, keyed `symmetry.flag.low` and `symmetry.watch.low`, in percent. */
function symmetryLimitsOf(overrides: ThresholdOverrides): SymmetryLimits {
  const flagBelow = overrides['symmetry.flag.low'];
  const watchBelow = overrides['symmetry.watch.low'];
  if (flagBelow === undefined && watchBelow === undefined) return SYMMETRY_LIMITS;
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

interface WithMethods {
  readonly methods?: Readonly<Record<string, Method>>;
}

/** A worked-out measure is taken in the position its parts share; parts in different positions have none. */
function methodOfParts({ methods = {} }: WithMethods, parts: readonly string[]): Method {
  const [first = NO_METHOD, ...others] = parts.map((id) => methods[id] ?? NO_METHOD);
  return others.every((other) => other.position === first.position) ? first : NO_METHOD;
}

/** How a measure was taken, as far as it was noted. */
export function methodOf(source: WithMethods, measure: Measure): Method {
  const own = source.methods?.[measure.id];
  if (own !== undefined || measure.derived === undefined) return own ?? NO_METHOD;
  return methodOfParts(source, measure.derived.from);
}

/** Smallest change beyond error for a value, in the value's own unit; `null` when the error is unknown. */
export function detectableChange(error: MeasurementError, value: number, scope: Scope): number | null {
  if (error.mdc95 === null) return null;
  const mdc = error.mdc95 * scope.errorFactor(error);
  return error.percent === true ? (mdc / 100) * Math.abs(value) : mdc;
}
