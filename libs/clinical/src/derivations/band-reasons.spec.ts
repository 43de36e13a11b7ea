import { getMeasure, type Measure, type SideComparison, type Threshold } from '../measures';
import type { AssessmentContext } from './assessment';
import { scopeOf } from './evaluation-scope';
import { collectReadings } from './readings';
import { compareSides } from './side-bands';
import { symmetry } from './symmetry';
import { thresholdBand } from './threshold-bands';

const context: AssessmentContext = { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'left' };
const scope = scopeOf(context);
const drop = getMeasure('gait-pelvic-drop');

type Answer = number | string | null;

function readingOf(measure: Measure, left: Answer, right: Answer) {
  const values = [
    { measureId: measure.id, side: 'left' as const, trial: 1, value: left },
    { measureId: measure.id, side: 'right' as const, trial: 1, value: right },
  ].filter((entry) => entry.value !== null);
  const reading = collectReadings({ values }).readings.get(measure.id);
  if (reading === undefined) throw new Error('no reading');
  return { ...reading, measure };
}

const sides = (measure: Measure, rule: SideComparison, left: Answer, right: Answer, in_ = scope) =>
  compareSides(readingOf({ ...measure, sides: rule }, left, right), in_);

function limit(different: Partial<Threshold>): Threshold {
  return { id: 'x', status: 'watch', when: '>', value: 7, class: 'T1', sources: ['S1'], ...different };
}
const judged = (thresholds: readonly Threshold[], value: number | string, in_ = scope, method = {}) =>
  thresholdBand({ ...drop, thresholds }, value, method, in_);

describe('what a limit says about one value', () => {
  test('beyond it: the rule, the words, the input and the source', () => {
    expect(judged([limit({ id: 'drop.watch', population: 'runners' })], 9)).toEqual({
      kind: 'threshold',
      status: 'watch',
      direction: 'high',
      closeToLimit: expect.any(Boolean) as boolean,
      inside: { when: '<=', value: 7 },
      why: {
        rule: 'drop.watch',
        words: 'above 7 °',
        class: 'T1',
        population: 'runners',
        overridden: false,
        inputs: [{ name: drop.name, value: 9, unit: '°' }],
        sources: ['S1'],
      },
    });
  });

  test('beyond several: the worst judges, back inside is back inside the mildest that judges', () => {
    const thresholds = [
      limit({ id: 'drop.flag', status: 'flag', when: '>=', value: 8 }),
      limit({ id: 'drop.watch', when: '>=', value: 6 }),
      limit({ id: 'drop.info', status: 'info', when: '>=', value: 4 }),
    ];
    expect(judged(thresholds, 9)).toMatchObject({ status: 'flag', inside: { when: '<', value: 6 } });
    expect(judged(thresholds, 6)).toMatchObject({ status: 'watch', inside: { when: '<', value: 6 } });
    expect(judged(thresholds, 5)).toMatchObject({ status: 'info', inside: { when: '<', value: 4 } });
    expect(judged([limit({ when: '<', value: 2 })], 1)).toMatchObject({ inside: { when: '>=', value: 2 } });
    expect(judged([limit({ when: '<=', value: 2 })], 1)).toMatchObject({ inside: { when: '>', value: 2 } });
    expect(judged(thresholds, 3)).not.toHaveProperty('inside');
  });

  test('inside it: the same, with nothing to hold against', () => {
    expect(judged([limit({})], 3)).toEqual({
      kind: 'threshold',
      status: 'ok',
      direction: null,
      closeToLimit: null,
      why: {
        rule: 'gait-pelvic-drop.inside',
        words: 'inside the limits',
        class: 'T1',
        population: null,
        overridden: false,
        inputs: [{ name: drop.name, value: 3, unit: '°' }],
        sources: ['S1'],
      },
    });
  });

  test('the worst of several counts, and of equals the first', () => {
    const limits = [limit({ id: 'a' }), limit({ id: 'b', status: 'flag', value: 8 }), limit({ id: 'c', value: 8 })];
    expect(judged(limits, 9)?.why.rule).toBe('b');
    expect(judged([limit({ id: 'first' }), limit({ id: 'second', value: 8 })], 9)?.why.rule).toBe('first');
  });

  test('low limits point down, an exact one nowhere', () => {
    expect(judged([limit({ when: '<', value: 5 })], 3)?.direction).toBe('low');
    const rating = getMeasure('fn-sl-squat-rating');
    expect(thresholdBand(rating, 'poor', {}, scope)).toMatchObject({
      status: 'flag',
      direction: null,
      closeToLimit: null,
    });
  });

  test('a clinic sets product defaults only, and numbers only', () => {
    const own = scopeOf({ ...context, thresholdOverrides: { x: 12 } });
    expect(judged([limit({ class: 'T3' })], 9, own)?.status).toBe('ok');
    expect(judged([limit({ class: 'T3' })], 13, own)?.why.overridden).toBe(true);
    expect(judged([limit({ class: 'T1' })], 9, own)?.status).toBe('watch');
    const rating = getMeasure('fn-sl-squat-rating');
    const words = scopeOf({ ...context, thresholdOverrides: { 'fn-sl-squat-rating.flag.poor': 1 } });
    expect(thresholdBand(rating, 'poor', {}, words)?.why).toMatchObject({ overridden: false });
  });

  test('a computed limit is for adults', () => {
    const child = scopeOf({ ...context, ageYears: 15 });
    expect(judged([limit({ class: 'T2' })], 9, child)).toBeNull();
    expect(judged([limit({ class: 'T2' })], 9)?.status).toBe('watch');
    expect(judged([limit({ class: 'T1' })], 9, child)?.status).toBe('watch');
  });

  test('closeness needs an error of measurement', () => {
    const with95 = (mdc95: number | null) =>
      thresholdBand({ ...drop, error: { mdc95, sources: [] }, thresholds: [limit({})] }, 9, {}, scope)?.closeToLimit;
    expect([with95(null), with95(2), with95(2.5)]).toEqual([null, false, true]);
  });
});

describe('what a comparison of sides says', () => {
  const difference: SideComparison = {
    kind: 'difference',
    watch: { value: 3, when: '>', class: 'T3' },
    flag: { value: 6, when: '>', class: 'T3' },
    sources: ['S1'],
  };

  test('both sides are its inputs, the larger one is named', () => {
    const outcome = sides(drop, difference, 2, 6);
    expect(outcome.difference).toEqual({ difference: 4, largerSide: 'right', band: 'watch' });
    expect(outcome.bands).toEqual([
      {
        kind: 'side-difference',
        status: 'watch',
        direction: null,
        closeToLimit: null,
        inside: { when: '<=', value: 3 },
        why: {
          rule: 'gait-pelvic-drop.sides',
          words: 'sides differ by 4',
          class: 'T3',
          population: null,
          overridden: false,
          inputs: [
            { name: `${drop.name}, left`, value: 2, unit: '°' },
            { name: `${drop.name}, right`, value: 6, unit: '°' },
          ],
          sources: ['S1'],
        },
      },
    ]);
    expect(sides(drop, difference, 6, 2).difference?.largerSide).toBe('left');
    expect(sides(drop, difference, 4, 4).difference?.largerSide).toBe('equal');
  });

  test('a missing side says so and judges nothing', () => {
    expect(sides(drop, difference, 2, null)).toEqual({
      symmetry: null,
      difference: null,
      bands: [],
      codes: ['MISSING_SIDE'],
    });
    expect(sides(drop, { kind: 'difference', sources: [] }, 2, 6).codes).toEqual([]);
  });

  test('a clinic sets each limit of a product default, and is told it did', () => {
    const own = (overrides: Record<string, number>) =>
      sides(drop, difference, 2, 6, scopeOf({ ...context, thresholdOverrides: overrides })).bands[0];
    expect(own({ 'gait-pelvic-drop.sides.watch': 5 })).toMatchObject({ status: 'ok', why: { overridden: true } });
    expect(own({ 'gait-pelvic-drop.sides.flag': 3 })).toMatchObject({ status: 'flag', why: { overridden: true } });
    const published: SideComparison = { ...difference, watch: { value: 3, when: '>', class: 'T1' } };
    const kept = sides(
      drop,
      published,
      2,
      6,
      scopeOf({ ...context, thresholdOverrides: { 'gait-pelvic-drop.sides.watch': 5 } }),
    );
    expect(kept.bands[0]).toMatchObject({ status: 'watch', why: { overridden: false, class: 'T1' } });
  });

  test('a ratio is compared with two decimals, a percentage by the larger side', () => {
    const ratio: SideComparison = { kind: 'ratio', watch: { value: 0.05, when: '>', class: 'T3' }, sources: [] };
    expect(sides(drop, ratio, 5, 5.3).difference?.difference).toBe(0.06);
    expect(sides(drop, ratio, 0, 5).bands).toEqual([]);
    const percent: SideComparison = { kind: 'percent', watch: { value: 10, when: '>', class: 'T3' }, sources: [] };
    expect(sides(drop, percent, 8, 10).bands[0]?.status).toBe('watch');
  });

  test('choices that differ, and choices some steps apart', () => {
    const rating = getMeasure('fn-sl-squat-rating');
    const differs: SideComparison = { kind: 'differs', status: 'watch', class: 'T1', sources: ['S1'] };
    expect(sides(rating, differs, 'good', 'poor').bands[0]).toMatchObject({
      kind: 'side-difference',
      status: 'watch',
      closeToLimit: null,
      why: {
        rule: 'fn-sl-squat-rating.sides',
        words: 'the sides differ',
        class: 'T1',
        overridden: false,
        inputs: [
          { name: `${rating.name}, left`, value: 'good' },
          { name: `${rating.name}, right`, value: 'poor' },
        ],
      },
    });
    expect(sides(rating, differs, 'good', 'good').bands[0]?.why.words).toBe('the sides do not differ');
    const steps: SideComparison = { kind: 'steps', watch: { value: 2, when: '>=', class: 'T3' }, sources: [] };
    expect(sides(rating, steps, 'good', 'fair').bands[0]?.status).toBe('ok');
    expect(sides(rating, steps, 'good', 'poor').bands[0]).toMatchObject({ status: 'watch', why: { class: 'T3' } });
  });

  test('symmetry carries its kind, its class and how close it is', () => {
    const hop = getMeasure('fn-hop-single');
    const rule: SideComparison = { kind: 'lsi', sources: ['S1'] };
    const close = { ...hop, error: { ...hop.error, lsiMdc90Points: 5 } };
    expect(sides(close, rule, 86, 100).bands[0]).toMatchObject({
      kind: 'symmetry',
      closeToLimit: true,
      why: {
        rule: 'fn-hop-single.symmetry',
        class: 'T3',
        inputs: [
          { name: `${hop.name}, left`, value: 86 },
          { name: `${hop.name}, right`, value: 100 },
        ],
      },
    });
    expect(sides(close, rule, 85, 100).bands[0]?.closeToLimit).toBe(false);
    expect(sides(close, rule, 76, 100).bands[0]?.closeToLimit).toBe(true);
    expect(sides(close, rule, 71, 100).bands[0]?.closeToLimit).toBe(false);
    expect(sides(hop, { ...rule, alsoAtLeast: 20 }, 86, 100).bands[0]).toMatchObject({ status: 'ok' });
    expect(sides(hop, { ...rule, alsoAtLeast: 14 }, 86, 100).bands[0]?.status).not.toBe('ok');
  });
});

describe('symmetry of equal sides', () => {
  test('names no weaker side and takes neither convention as worse', () => {
    expect(symmetry({ left: 50, right: 50, involvedSide: 'left' })).toMatchObject({
      primary: 100,
      convention: 'involved-uninvolved',
    });
  });
});

describe('a limit of the sides that is smaller than the error of one measurement', () => {
  const words = (id: Parameters<typeof getMeasure>[0], left: number, right: number) => {
    const measure = getMeasure(id);
    return compareSides(readingOf(measure, left, right), scope).bands[0]?.why.words;
  };

  test('is said to be so where it is crossed', () => {
    expect(words('fn-ybt-ant', 60, 66)).toBe(
      'sides differ by 6; the limit is inside the error of one measurement, 8.6 cm',
    );
    expect(words('wblt-distance', 8, 10)).toContain('inside the error of one measurement, 1.9 cm');
  });

  test('is not, where it is not crossed, is larger, or has no error in its unit', () => {
    expect(words('fn-ybt-ant', 60, 63)).toBe('sides differ by 3');
    expect(words('wblt-distance', 8, 12)).toBe('sides differ by 4');
    expect(words('flex-slr', 60, 80)).toBe('sides differ by 20');
    expect(words('end-side-plank', 60, 80)).toBe('sides differ by 0.33');
  });
});
