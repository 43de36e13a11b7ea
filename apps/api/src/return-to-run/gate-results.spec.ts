import { evaluate, type RecordedValue } from '@midstance/clinical/derivations';
import { findMeasure, type InvolvedSide } from '@midstance/clinical/measures';
import { METRIC_NAMES } from '@midstance/clinical/return-to-run';
import { gateMetrics } from './gate-metrics.data';
import { gateResults } from './gate-results';

const value = (measureId: string, side: 'left' | 'right', given: number | string, unit: string | null = null) =>
  ({ measureId, side, trial: 1, value: given, unit }) satisfies RecordedValue;

function results(values: RecordedValue[], involvedSide: InvolvedSide): Record<string, unknown> {
  const context = { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide } as const;
  return Object.fromEntries(
    gateResults(evaluate({ values }, context), involvedSide).map(({ metric, value: result }) => [metric, result]),
  );
}

const force = [value('str-knee-extension', 'left', 400, 'N'), value('str-knee-extension', 'right', 300, 'N')];

describe('gate results of an assessment', () => {
  it('compares the injured side with the other, whichever is weaker', () => {
    expect(results(force, 'right')).toEqual({ 'lsi.quad_iso': 75 });
    expect(results(force, 'left')).toEqual({ 'lsi.quad_iso': 133.3 });
  });

  it('says nothing without exactly one injured side, or with only one side measured', () => {
    expect(results(force, 'both')).toEqual({});
    expect(results(force, 'none')).toEqual({});
    expect(results(force.slice(1), 'right')).toEqual({});
  });

  it('gives no percentage of nothing', () => {
    expect(results([value('wblt-distance', 'left', 0), value('wblt-distance', 'right', 5)], 'right')).toEqual({});
  });

  it('reads the tests of the injured side only', () => {
    const values = [
      value('st-effusion-stroke', 'left', '3+'),
      value('st-effusion-stroke', 'right', '1+'),
      value('st-tibial-focal', 'right', 'positive'),
      value('st-thompson', 'right', 'unclear'),
      value('fn-hop-pain', 'right', 0),
    ];
    expect(results(values, 'right')).toEqual({
      effusion_grade: 2,
      'exam.bone_tenderness': true,
      'test.sl_hop_in_place_10reps.pain': 0,
    });
  });

  it.each([
    [-3, 3],
    [0, 0],
    [4, 0],
  ])('knee extension of %d° misses %d°', (deg, missing) => {
    expect(results([value('rom-knee-extension', 'right', deg)], 'right')).toEqual({
      'rom.knee_extension_deficit_deg': missing,
    });
  });

  it('fills metrics the engine knows, from measures that exist, each once', () => {
    const metrics = gateMetrics.map(({ metric }) => metric);
    expect(metrics.filter((metric) => !Object.hasOwn(METRIC_NAMES, metric))).toEqual([]);
    expect(gateMetrics.filter(({ measureId }) => findMeasure(measureId) === null)).toEqual([]);
    expect(new Set(metrics).size).toBe(metrics.length);
  });
});
