import { batteries, findMeasure, type MeasureId, type NumberSpec } from '@midstance/clinical/measures';
import type { RecordedValue } from '@midstance/contracts/assessments';
import type { DemoRunner } from './cast';
import { CHOICES, HEALTHY_VALUES, type HealthyValue } from './healthy-values.data';
import type { SeededRandom } from './random';

/** Lever arms in metres where a force becomes a torque. */
const LEVER_ARM_M: Readonly<Partial<Record<string, number>>> = {
  'str-knee-extension': 0.34,
  'str-knee-flexion': 0.34,
  'str-hip-abduction': 0.38,
  'str-hip-adduction': 0.38,
  'str-hip-extension': 0.36,
};

/** Every runner gets these beside the battery of the complaint: the five rows the demo is shown with. */
const ALWAYS: readonly MeasureId[] = [
  'str-knee-extension',
  'str-hip-abduction',
  'fn-sl-squat-rating',
  'wblt-distance',
  'fn-hop-single',
];

interface Visit {
  readonly runner: DemoRunner;
  /** 1 = as bad as at the start, 0 = recovered. */
  readonly injury: number;
  readonly painRunning: number;
  readonly random: SeededRandom;
}

function blank(measureId: string, side: 'left' | 'right' | 'none', trial: number): RecordedValue {
  return {
    measureId,
    side,
    trial,
    value: null,
    option: null,
    unit: null,
    notDone: null,
    pain: null,
    confirmedOutOfRange: false,
    leverArmM: null,
    method: null,
    companions: null,
  };
}

function sideValue(healthy: HealthyValue, injured: boolean, visit: Visit): number {
  const base = healthy.perKg ? healthy.value * visit.runner.massKg : healthy.value;
  if (!injured) return base;
  if (healthy.loss === 'share') return base * (1 - (1 - visit.runner.symmetryAtStart) * visit.injury);
  return base + healthy.loss * visit.injury;
}

function numbers(measureId: MeasureId, spec: NumberSpec, sided: boolean, visit: Visit): RecordedValue[] {
  const healthy = HEALTHY_VALUES[measureId];
  if (healthy === undefined) return [];
  const unit = (spec.inputs?.length ?? 0) > 1 ? spec.unit : null;
  const [low, high] = spec.soft;
  const sides = sided ? (['left', 'right'] as const) : (['none'] as const);
  return sides.flatMap((side) =>
    Array.from({ length: healthy.trials }, (_, index) => {
      const exact = sideValue(healthy, side === visit.runner.side, visit);
      const tried = visit.random.around(exact, Math.abs(exact) * healthy.spread);
      const value = Number(Math.min(high, Math.max(low, tried)).toFixed(healthy.decimals));
      return { ...blank(measureId, side, index + 1), value, unit, leverArmM: LEVER_ARM_M[measureId] ?? null };
    }),
  );
}

function choices(measureId: MeasureId, visit: Visit): RecordedValue[] {
  const options = CHOICES[measureId];
  if (options === undefined) return [];
  const injured = visit.injury > 0.6 ? options[2] : visit.injury > 0.2 ? options[1] : options[0];
  return (['left', 'right'] as const).map((side) => ({
    ...blank(measureId, side, 1),
    option: side === visit.runner.side ? injured : options[0],
  }));
}

/** The measurements of one visit: the battery of the complaint as far as the demo knows believable values for it. */
export function measuredValues(visit: Visit): RecordedValue[] {
  const battery = batteries.find((each) => each.id === visit.runner.complaint);
  const ofBattery =
    battery === undefined ? [] : [...battery.gait, ...battery.strength, ...battery.mobility, ...battery.function];
  const values = [...new Set([...ALWAYS, ...ofBattery])].flatMap((id) => {
    const measure = findMeasure(id);
    if (measure === null) return [];
    if (measure.value.type === 'choice') return choices(id, visit);
    if (measure.value.type !== 'number') return [];
    return numbers(id, measure.value, measure.laterality === 'LR', visit);
  });
  return [...values, { ...blank('pain-running', 'none', 1), value: visit.painRunning }];
}
