import type { Measure, MeasureId } from '../measures';
import type { BetterDirection } from './change';

/** What is worked out once per measure so that evaluating stays fast. */
export interface MeasurePlan {
  readonly decimals: number;
  readonly unitLabel: string;
  readonly direction: BetterDirection;
  /** Smallest change that matters to people, when a study gives one. */
  readonly mcid: number | null;
}

const UNIT_LABELS: Readonly<Record<string, string>> = {
  deg: '°',
  'mm[Hg]': 'mmHg',
  'kg/m2': 'kg/m²',
  '1': '',
  '{0-10}': 'of 10',
  '{score}': 'points',
};

/**
 * Unit as shown to people.
 *
 * @example unitLabelOf('{steps}/min') // => "steps/min"
 * @example unitLabelOf('deg') // => "°"
 */
export function unitLabelOf(ucum: string): string {
  return UNIT_LABELS[ucum] ?? ucum.replaceAll(/[{}[\]]/g, '');
}

/**
 * A number with its unit, as it is printed: degrees stand at the number, and some numbers have no unit.
 *
 * @example withUnit('20', '°') // => "20°"
 * @example withUnit('−3', 'cm') // => "−3 cm"
 * @example withUnit('4', '') // => "4"
 */
export function withUnit(amount: string, unit: string): string {
  return unit === '°' ? `${amount}°` : `${amount} ${unit}`.trim();
}

/**
 * Unit of the number that tells how far the sides are apart: the measure's own, `%` where the limits are percentages,
 * none where they are about the ratio of the sides.
 *
 * @example differenceUnitOf(getMeasure('wblt-distance')) // => "cm"
 * @example differenceUnitOf(getMeasure('gait-contact-time')) // => "%"
 * @example differenceUnitOf(getMeasure('end-side-plank')) // => ""
 * @example differenceUnitOf(getMeasure('fn-sl-squat-rating')) // => ""
 */
export function differenceUnitOf({ value, sides }: Measure): string {
  if (sides?.kind === 'percent') return '%';
  if (sides?.kind === 'ratio') return '';
  return value.type === 'number' ? unitLabelOf(value.unit) : '';
}

/** Decimals of a step: a tenth of the step is never shown; at least one decimal unless whole numbers count. */
function decimalsOf(measure: Measure): number {
  const spec = measure.value;
  if (spec.type !== 'number') return 0;
  if (spec.unit === 'N') return 2;
  const digits = `${spec.step}`.split('.')[1]?.length ?? 0;
  return Math.max(1, digits);
}

function planFor(measure: Measure): MeasurePlan {
  return {
    decimals: decimalsOf(measure),
    unitLabel: measure.value.type === 'number' ? unitLabelOf(measure.value.unit) : '',
    direction: measure.better === 'higher' ? 1 : measure.better === 'lower' ? -1 : 0,
    mcid: measure.importantChange?.[0]?.value ?? null,
  };
}

const plans = new Map<MeasureId, MeasurePlan>();

/** The plan of a measure, made on first use. */
export function planOf(measure: Measure): MeasurePlan {
  let plan = plans.get(measure.id);
  if (plan === undefined) {
    plan = planFor(measure);
    plans.set(measure.id, plan);
  }
  return plan;
}
