import fc from 'fast-check';
import { type MeasureId, measures, type NormSetup } from '../measures';
import type { AssessmentContext, Method, RecordedValue } from './assessment';
import { evaluate } from './evaluate';
import type { Evaluation, MeasureEvaluation, SideEvaluation } from './evaluation';

const person: AssessmentContext = {
  sex: 'female',
  ageYears: 34,
  bodyMassKg: 62,
  heightCm: 170,
  involvedSide: 'right',
};

type Entry = Omit<RecordedValue, 'side' | 'trial'> & { side?: RecordedValue['side']; trial?: number };

function rec(
  measureId: MeasureId,
  side: RecordedValue['side'],
  value: RecordedValue['value'],
  more: Partial<Entry> = {},
) {
  return { measureId, side, trial: 1, value, ...more };
}

function both(measureId: MeasureId, left: number | string, right: number | string, more: Partial<Entry> = {}) {
  return [rec(measureId, 'left', left, more), rec(measureId, 'right', right, more)];
}

function measureOf(evaluation: Evaluation, id: MeasureId): MeasureEvaluation {
  const measure = evaluation.measures[id];
  if (measure === undefined) throw new Error(`${id} is not there`);
  return measure;
}

function run(values: readonly RecordedValue[], id: MeasureId, context: Partial<AssessmentContext> = {}) {
  return measureOf(evaluate({ values }, { ...person, ...context }), id);
}

/** A way of measuring that the norm allows. */
function firstSetup(setup: NormSetup | undefined): Method {
  const [device = ''] = setup?.devices ?? [];
  const [mode = ''] = setup?.modes ?? [];
  const [position = ''] = setup?.positions ?? [];
  return { device, mode, position };
}

const levers = { 'str-hip-abduction': { left: 0.4, right: 0.4 } };
const N = { unit: 'N' };

describe('strength', () => {
  test('right hip abduction at 79.8 % is flagged, on torque, and says why', () => {
    const result = run(both('str-hip-abduction', 178, 142, N), 'str-hip-abduction', { leverArms: levers });
    expect(result.symmetry).toMatchObject({ primary: 79.8, on: 'torque' });
    expect(result.status).toBe('flag');
    expect(result.right).toMatchObject({ torqueNm: 56.8, torqueNmPerKg: 0.916, pctBodyWeight: 23.4 });
    expect(result.sideBands[0]?.why).toMatchObject({
      rule: 'str-hip-abduction.symmetry',
      words: 'symmetry 79.8 %',
      inputs: [
        { name: 'Hip abduction, torque left', value: 71.2, unit: 'N·m' },
        { name: 'Hip abduction, torque right', value: 56.8, unit: 'N·m' },
      ],
      sources: ['S111', 'S110'],
    });
  });

  test('both sides involved: LSI looks fine, the norm does not, the status is watch', () => {
    const result = run(both('str-hip-abduction', 7, 6.9, { unit: 'kgf' }), 'str-hip-abduction', {
      involvedSide: 'both',
      bodyMassKg: 58,
      leverArms: { 'str-hip-abduction': { left: 0.79, right: 0.79 } },
      methods: { 'str-hip-abduction': { device: 'hand-held', mode: 'eccentric', position: 'side-lying', pad: 'long' } },
    });
    expect(result.codes).toEqual(['LSI_NOT_RECOVERY']);
    expect(result.left?.norms[0]).toMatchObject({ normId: 'n-hipabd-ecc-runner', z: -1.4, band: 'watch' });
    expect(result.left?.bands[0]?.why.words).toBe('z -1.4 against a mean of 1.43');
    expect(result.left?.bands[0]?.direction).toBe('low');
    expect(result.status).toBe('watch');
    expect(result.sideBands).toEqual([]);
  });

  test('both sides involved and nothing else judged: no status rather than "ok"', () => {
    const result = run(both('str-knee-extension', 300, 300, N), 'str-knee-extension', { involvedSide: 'both' });
    expect(result.status).toBeNull();
  });

  test('pressure keeps symmetry and gives no force', () => {
    const result = run(both('str-hip-abduction', 140, 120, { unit: 'mm[Hg]' }), 'str-hip-abduction', {
      involvedSide: 'none',
      leverArms: levers,
    });
    expect(result.symmetry).toMatchObject({ primary: 85.7, on: 'value' });
    expect(result.left).toMatchObject({ torqueNm: null, codes: ['UNIT_NOT_FORCE', 'SETUP_NOT_MATCHED'] });
  });

  test('a pressure is never compared with a force, nor mixed with one', () => {
    const mixed = [
      rec('str-hip-abduction', 'left', 140, { unit: 'mm[Hg]' }),
      rec('str-hip-abduction', 'right', 140, N),
      rec('str-hip-abduction', 'right', 140, { unit: 'mm[Hg]', trial: 2 }),
    ];
    const evaluation = evaluate({ values: mixed }, person);
    expect(measureOf(evaluation, 'str-hip-abduction').symmetry).toMatchObject({
      primary: null,
      codes: ['MISSING_SIDE'],
    });
    expect(evaluation.problems).toEqual([{ field: 'values.2.unit', code: 'unit-mismatch' }]);
  });

  test('one side without its lever arm: force is compared', () => {
    const result = run(both('str-hip-abduction', 100, 95, N), 'str-hip-abduction', {
      leverArms: { 'str-hip-abduction': { left: 0.4, right: null } },
    });
    expect(result.symmetry).toMatchObject({ on: 'value', primary: 95 });
  });

  test('pain of 3 or more during the test is pointed out', () => {
    const values = [
      rec('str-knee-extension', 'left', 300, { ...N, painOnTest: 2 }),
      rec('str-knee-extension', 'left', 310, { ...N, painOnTest: 4, trial: 2 }),
      rec('str-knee-extension', 'left', 305, { ...N, painOnTest: 1, trial: 3 }),
    ];
    const { left, codes } = run(values, 'str-knee-extension');
    expect(left).toMatchObject({ value: 310, mean: 305, trials: 3, painOnTest: 4, sd: 5, cvPct: 1.6 });
    expect(left?.codes).toContain('PAIN_LIMITED');
    expect(codes).toEqual(['MISSING_SIDE']);
  });

  test('a zero reference asks for a check', () => {
    const result = run(both('str-knee-extension', 0, 300, N), 'str-knee-extension');
    expect(result).toMatchObject({ status: 'watch', codes: ['ZERO_SIDE', 'ZERO_REFERENCE'] });
    expect(result.sideBands[0]?.why.words).toBe('the uninvolved side is zero: check the entry');
    expect(result.left?.codes).toContain('SOFT_RANGE');
  });

  test('range of means: watch below it, flag below 80 % of it', () => {
    const knee = (newton: number) =>
      run(both('str-knee-extension', newton, newton, N), 'str-knee-extension', {
        leverArms: { 'str-knee-extension': { left: 0.35, right: 0.35 } },
        methods: { 'str-knee-extension': kneeSetup },
      });
    const setup = measures
      .find((measure) => measure.id === 'str-knee-extension')!
      .norms.find((norm) => norm.type === 'range-of-means')!.setup;
    const kneeSetup = firstSetup(setup);
    const [strong, weak] = [knee(700), knee(200)];
    expect(strong.left?.norms.length).toBeGreaterThan(0);
    expect(weak.left?.bands.some((band) => band.kind === 'norm' && band.status === 'flag')).toBe(true);
    expect(weak.left?.bands[0]?.why.words).toContain('range of means');
    expect(strong.left?.bands.every((band) => band.status === 'ok')).toBe(true);
  });

  test('pressure norm of the adductor squeeze', () => {
    const values = [rec('str-adductor-squeeze', 'none', 130, { unit: 'mm[Hg]' })];
    const squeeze = measures.find((measure) => measure.id === 'str-adductor-squeeze')!;
    const setup = squeeze.norms[0]?.setup;
    const method = firstSetup(setup);
    const result = run(values, 'str-adductor-squeeze', { sex: 'male', methods: { 'str-adductor-squeeze': method } });
    expect(result.none?.norms[0]?.z).toBe(-2.26);
  });
});

describe('norms are for whom they are for', () => {
  const runner = both('str-hip-abduction', 100, 100, N);
  const setup = {
    leverArms: levers,
    methods: { 'str-hip-abduction': { device: 'hand-held', mode: 'eccentric', position: 'side-lying' } },
  };

  test.each<[Partial<AssessmentContext>, string]>([
    [{ ageYears: 17 }, 'ADULT_NORM_NOT_APPLIED'],
    [{ ageYears: null }, 'ADULT_NORM_NOT_APPLIED'],
    [{ sex: 'unspecified' }, 'SEX_NEEDED_FOR_NORM'],
    [{ methods: {} }, 'SETUP_NOT_MATCHED'],
  ])('%p leaves the norm out: %s', (context, code) => {
    const { left } = run(runner, 'str-hip-abduction', { ...setup, ...context });
    expect(left?.codes).toContain(code);
    expect(left?.bands).toEqual([]);
  });

  test('a norm on torque needs a torque', () => {
    const { left } = run(runner, 'str-hip-abduction', { ...setup, leverArms: {} });
    expect(left?.norms).toEqual([]);
    expect(left?.codes).toContain('SETUP_NOT_MATCHED');
  });

  test('limits from adult statistics are not applied to minors', () => {
    const values = [rec('gait-trunk-lean-sagittal', 'none', 2)];
    expect(run(values, 'gait-trunk-lean-sagittal').status).toBe('watch');
    expect(run(values, 'gait-trunk-lean-sagittal', { ageYears: 15 }).none?.bands).not.toContainEqual(
      expect.objectContaining({ why: expect.objectContaining({ class: 'T2' }) as unknown }),
    );
  });
});

describe('limits', () => {
  test('cadence of 166 is watch, 167 ok, and the words say the limit', () => {
    const at = (spm: number) => run([rec('gait-cadence', 'none', spm)], 'gait-cadence');
    expect(at(166).status).toBe('watch');
    expect(at(167).status).toBe('ok');
    expect(at(166).none?.bands[0]).toMatchObject({
      direction: 'low',
      closeToLimit: true,
      why: { rule: 'gait-cadence.watch.low', words: 'at or below 166 steps/min', class: 'T1', overridden: false },
    });
    expect(at(163).none?.bands[0]?.closeToLimit).toBe(true);
    expect(at(162).none?.bands[0]?.closeToLimit).toBe(false);
  });

  test('the cap holds: a gait flag is shown as watch', () => {
    const result = run(both('gait-pelvic-drop', 3, 9), 'gait-pelvic-drop');
    expect(result.right?.bands[0]?.status).toBe('flag');
    expect([result.right?.status, result.status]).toEqual(['watch', 'watch']);
  });

  test('a clinic moves its own defaults, and only those', () => {
    const values = [...both('gait-pelvic-drop', 6.5, 6.5), rec('gait-cadence', 'none', 165)];
    const evaluation = evaluate(
      { values },
      {
        ...person,
        thresholdOverrides: { 'gait-pelvic-drop.watch.high': 7, 'gait-cadence.watch.low': 150, 'made-up': 1 },
      },
    );
    expect(measureOf(evaluation, 'gait-pelvic-drop').status).toBe('ok');
    expect(measureOf(evaluation, 'gait-cadence').status).toBe('watch');
    expect(evaluation.problems).toEqual([
      { field: 'thresholdOverrides.gait-cadence.watch.low', code: 'not-allowed-value' },
      { field: 'thresholdOverrides.made-up', code: 'not-allowed-value' },
    ]);
  });

  test('an override shows as such', () => {
    const result = run(both('gait-pelvic-drop', 5.5, 5.5), 'gait-pelvic-drop', {
      thresholdOverrides: { 'gait-pelvic-drop.watch.high': 5, 'gait-pelvic-drop.flag.high': NaN },
    });
    expect(result.left?.bands[0]?.why).toMatchObject({ overridden: true, words: 'at or above 5 °' });
  });

  test('some limits are for one position only', () => {
    const values = [...both('rom-hip-ir', 30, 30), ...both('rom-hip-er', 35, 35)];
    const at = (methods: NonNullable<AssessmentContext['methods']>) =>
      run(values, 'rom-hip-rotation-total', { methods }).left?.bands;
    expect(at({})).toEqual([]);
    const seated = { position: 'seated' };
    expect(at({ 'rom-hip-rotation-total': seated })?.[0]?.status).toBe('watch');
    expect(at({ 'rom-hip-ir': { position: 'prone' }, 'rom-hip-er': { position: 'prone' } })?.[0]?.status).toBe('flag');
    expect(at({ 'rom-hip-ir': seated, 'rom-hip-er': { position: 'prone' } })).toEqual([]);
  });

  test('symmetry bands can be moved', () => {
    const values = both('str-knee-extension', 300, 255, N);
    const context = { thresholdOverrides: { 'symmetry.flag.low': 88, 'symmetry.watch.low': 95 } };
    expect(run(values, 'str-knee-extension').status).toBe('watch');
    expect(run(values, 'str-knee-extension').sideBands[0]?.why.overridden).toBe(false);
    expect(run(values, 'str-knee-extension', context)).toMatchObject({
      status: 'flag',
      sideBands: [{ why: { overridden: true } }],
    });
    const oneOnly = (id: string) => run(values, 'str-knee-extension', { thresholdOverrides: { [id]: 86 } }).status;
    expect([oneOnly('symmetry.flag.low'), oneOnly('symmetry.watch.low')]).toEqual(['flag', 'watch']);
  });
});

describe('sides', () => {
  test('difference, with the side limits a clinic may move', () => {
    const values = both('gait-pelvic-drop', 1, 4.5);
    expect(run(values, 'gait-pelvic-drop').sideDifference).toEqual({
      difference: 3.5,
      largerSide: 'right',
      band: 'watch',
    });
    const moved = run(values, 'gait-pelvic-drop', { thresholdOverrides: { 'gait-pelvic-drop.sides.watch': 4 } });
    expect(moved.sideBands[0]).toMatchObject({ status: 'ok', why: { overridden: true, words: 'sides differ by 3.5' } });
    const equal = run(both('gait-pelvic-drop', 3, 3), 'gait-pelvic-drop');
    expect(equal.sideDifference?.largerSide).toBe('equal');
    expect(run(both('gait-pelvic-drop', 9, 1), 'gait-pelvic-drop').sideDifference?.largerSide).toBe('left');
  });

  test('percent of the larger side', () => {
    expect(run(both('gait-contact-time', 240, 270), 'gait-contact-time').sideBands[0]?.status).toBe('flag');
  });

  test('right over left for the side plank; a hold of zero gives no ratio', () => {
    expect(run(both('end-side-plank', 100, 94), 'end-side-plank').sideBands[0]).toMatchObject({ status: 'watch' });
    expect(run(both('end-side-plank', 0, 94), 'end-side-plank').sideBands).toEqual([]);
  });

  test('calf raises: a low symmetry counts only with 7 raises between the sides', () => {
    expect(run(both('fn-calf-raise-reps', 25, 21), 'fn-calf-raise-reps').sideBands[0]).toMatchObject({
      status: 'ok',
      why: { words: 'sides differ by less than counts' },
    });
    expect(run(both('fn-calf-raise-reps', 28, 21), 'fn-calf-raise-reps').sideBands[0]?.status).toBe('flag');
  });

  test('a hop close to its limit, by the detectable change of the percentage', () => {
    const close = run(both('fn-hop-single', 100, 86), 'fn-hop-single').sideBands[0];
    expect(close).toMatchObject({ status: 'watch', closeToLimit: true });
    expect(run(both('fn-hop-single', 100, 60), 'fn-hop-single').sideBands[0]?.closeToLimit).toBe(false);
    expect(run(both('fn-hop-single', 100, 76), 'fn-hop-single').sideBands[0]).toMatchObject({
      status: 'flag',
      closeToLimit: true,
    });
    expect(run(both('fn-hop-single', 0, 60), 'fn-hop-single').sideBands[0]?.closeToLimit).toBeNull();
  });

  test('the timed hop is inverted', () => {
    const result = run(both('fn-hop-6m', 1.85, 2.1), 'fn-hop-6m');
    expect(result.symmetry).toMatchObject({ primary: 88.1, weakerSide: 'right' });
  });

  test('choices that differ, and steps on a scale', () => {
    expect(run(both('fn-sl-squat-rating', 'good', 'poor'), 'fn-sl-squat-rating').sideBands[0]).toMatchObject({
      status: 'watch',
      why: { words: 'the sides differ' },
    });
    expect(run(both('fn-sl-squat-rating', 'good', 'good'), 'fn-sl-squat-rating').sideBands[0]?.status).toBe('ok');
    expect(run(both('mmt-quadriceps', '5', '4'), 'mmt-quadriceps').sideBands[0]?.status).toBe('watch');
    expect(run(both('mmt-quadriceps', '5', '4+'), 'mmt-quadriceps').sideBands[0]?.status).toBe('ok');
    expect(run([rec('mmt-quadriceps', 'left', '5')], 'mmt-quadriceps').codes).toEqual(['MISSING_SIDE']);
  });
});

describe('worked-out measures', () => {
  function derive(values: readonly RecordedValue[], id: MeasureId, context: Partial<AssessmentContext> = {}) {
    return run(values, id, context);
  }

  test('running values', () => {
    const values = [
      rec('gait-speed', 'none', 3),
      rec('gait-cadence', 'none', 158),
      rec('gait-vertical-oscillation', 'none', 9.8),
      ...both('gait-contact-time', 266, 270),
    ];
    expect(derive(values, 'gait-step-length').none?.value).toBe(1.139);
    expect(derive(values, 'gait-stride-length').none?.value).toBe(2.278);
    expect(derive(values, 'gait-vertical-ratio').none?.value).toBe(8.6);
    expect(derive(values, 'gait-duty-factor').none?.value).toBe(35.3);
    expect(derive(values, 'gait-flight-time').none?.value).toBe(112);
    expect(derive(values.slice(0, 4), 'gait-flight-time').none?.value).toBe(114);
    expect(evaluate({ values: values.slice(2) }, person).measures['gait-duty-factor']).toBeUndefined();
  });

  test('sums and differences of the same leg; one part missing gives none', () => {
    const values = [
      ...both('gait-knee-flexion-ic', 12, 14),
      rec('gait-knee-flexion-midstance', 'left', 42),
      ...both('gait-pelvic-drop', 4, 5.7),
      ...both('gait-femoral-adduction', 8, 9.5),
      ...both('rom-hip-ir', 30, 32),
      ...both('rom-hip-er', 40, 41),
    ];
    const evaluation = evaluate({ values }, person);
    expect(measureOf(evaluation, 'gait-knee-excursion')).toMatchObject({ left: { value: 30 }, right: null });
    expect(measureOf(evaluation, 'gait-hip-adduction').right?.value).toBe(15.2);
    expect(measureOf(evaluation, 'gait-hip-adduction').right?.codes).toContain('DERIVED');
    expect(measureOf(evaluation, 'rom-hip-rotation-total').left?.value).toBe(70);
  });

  test('foot strike from the foot angle, unless it was picked', () => {
    const angle = rec('gait-foot-inclination-ic', 'left', 12);
    expect(derive([angle], 'gait-foot-strike').left).toMatchObject({ value: 'rearfoot', answer: 'rearfoot' });
    const picked = rec('gait-foot-strike', 'left', 'midfoot');
    expect(derive([angle, picked], 'gait-foot-strike').left?.value).toBe('midfoot');
  });

  test('scores', () => {
    const fpi = (['fpi-1', 'fpi-2', 'fpi-3', 'fpi-4', 'fpi-5', 'fpi-6'] as const).map((id) => rec(id, 'left', 2));
    expect(derive(fpi, 'fpi-total').left).toMatchObject({ value: 12, status: 'watch' });
    expect(evaluate({ values: fpi.slice(1) }, person).measures['fpi-total']).toBeUndefined();
    const lsd = [
      rec('fn-lsd-arm', 'left', 0),
      rec('fn-lsd-trunk', 'left', 1),
      rec('fn-lsd-pelvis', 'left', 1),
      rec('fn-lsd-knee', 'left', 2),
      rec('fn-lsd-steady', 'left', 0),
    ];
    expect(derive(lsd, 'fn-lsd-total').left).toMatchObject({ value: 4, status: 'flag' });
    const reach = [
      rec('fn-ybt-ant', 'left', 57.5),
      rec('fn-ybt-pm', 'left', 96),
      rec('fn-ybt-pl', 'left', 93),
      rec('limb-length', 'left', 90),
    ];
    expect(derive(reach, 'fn-ybt-composite').left?.value).toBe(91.3);
  });

  test('body mass index from the context or from recorded values', () => {
    expect(derive([rec('gait-cadence', 'none', 170)], 'bmi').none?.value).toBe(21.5);
    const recorded = [rec('body-mass', 'none', 70, { unit: 'kg' }), rec('body-height', 'none', 180, { unit: 'cm' })];
    expect(derive(recorded, 'bmi', { bodyMassKg: null, heightCm: null }).none?.value).toBe(21.6);
  });

  test('torque ratios; the isokinetic limit only for isokinetic tests', () => {
    const values = [
      ...both('str-knee-flexion', 170, 170, N),
      ...both('str-knee-extension', 380, 380, N),
      ...both('str-hip-adduction', 80, 100, N),
      ...both('str-hip-abduction', 110, 100, N),
    ];
    const lever = { left: 0.35, right: 0.35 };
    const leverArms = {
      'str-knee-flexion': lever,
      'str-knee-extension': lever,
      'str-hip-adduction': lever,
      'str-hip-abduction': lever,
    };
    const handHeld = evaluate({ values }, { ...person, leverArms });
    expect(measureOf(handHeld, 'ratio-hq-isometric').left).toMatchObject({ value: 0.45, status: 'ok' });
    expect(handHeld.measures['ratio-hq-isokinetic']).toBeUndefined();
    expect(measureOf(handHeld, 'ratio-hip-add-abd').left).toMatchObject({ value: 0.73, status: 'flag' });
    const machine = { device: 'isokinetic', mode: 'concentric' };
    const methods = { 'str-knee-flexion': machine, 'str-knee-extension': machine };
    const isokinetic = evaluate({ values }, { ...person, leverArms, methods });
    expect(measureOf(isokinetic, 'ratio-hq-isokinetic').left).toMatchObject({ value: 0.45, status: 'watch' });
    expect(isokinetic.measures['ratio-hq-isometric']).toBeUndefined();
  });

  test('trunk endurance ratios', () => {
    const values = [
      rec('end-trunk-flexor', 'none', 150),
      rec('end-trunk-extensor', 'none', 120),
      ...both('end-side-plank', 62, 75),
    ];
    expect(derive(values, 'ratio-trunk-flexor-extensor').none).toMatchObject({ value: 1.25, status: 'watch' });
    expect(derive(values, 'ratio-side-plank-extensor').right?.value).toBe(0.63);
  });
});

describe('change since the previous assessment', () => {
  const previous = { values: both('wblt-distance', 7.5, 7.5) };

  test.each([
    [9.6, 'improved'],
    [9, 'within-error'],
    [5, 'worse'],
  ])('lunge from 7.5 to %d is %s', (value, decision) => {
    const { left } = run(both('wblt-distance', value, 7.5), 'wblt-distance', { previous });
    expect(left?.change).toMatchObject({ decision, why: { rule: 'wblt-distance.change' } });
  });

  test('torque is compared where both tests have it, so a moved pad is no change', () => {
    const lever = (m: number) => ({ 'str-hip-abduction': { left: m, right: m } });
    const before = { values: both('str-hip-abduction', 100, 100, N), leverArms: lever(0.4) };
    const { left } = run(both('str-hip-abduction', 80, 80, N), 'str-hip-abduction', {
      previous: before,
      leverArms: lever(0.5),
    });
    expect(left?.change).toMatchObject({ change: 0, decision: 'within-error' });
  });

  test('another method cannot be compared', () => {
    const { left } = run(both('wblt-distance', 9.6, 9), 'wblt-distance', {
      previous,
      methods: { 'wblt-distance': { footwear: 'shoes' } },
    });
    expect(left?.change?.decision).toBe('not-comparable');
  });

  test.each([
    [3, 3.3, 'within-error'],
    [3, 3.31, 'not-comparable'],
    [3, null, 'not-comparable'],
    [null, null, 'within-error'],
  ])('gait at %p and %p m/s', (before, now, decision) => {
    const at = (speed: number | null, drop: number) => [
      ...both('gait-pelvic-drop', drop, drop),
      ...(speed === null ? [] : [rec('gait-speed', 'none', speed)]),
    ];
    const result = run(at(now, 6), 'gait-pelvic-drop', { previous: { values: at(before, 5) } });
    expect(result.left?.change?.decision).toBe(decision);
  });

  test('speed itself is compared at any speed', () => {
    const speed = (value: number) => [rec('gait-speed', 'none', value)];
    const result = run(speed(4), 'gait-speed', { previous: { values: speed(3) } });
    expect(result.none?.change?.decision).toBe('changed');
  });

  test('without markers the error of a film angle is doubled', () => {
    const drop = (value: number) => both('gait-pelvic-drop', value, value);
    const context = { previous: { values: drop(9) } };
    const lab = run(drop(6), 'gait-pelvic-drop', context);
    const clinic = run(drop(6), 'gait-pelvic-drop', { ...context, measurementSetting: 'clinic-no-markers' });
    expect([lab.left?.change?.threshold, clinic.left?.change?.threshold]).toEqual([2.8, 5.6]);
  });

  test('no claim for a measure whose error is unknown, none without a value on both days', () => {
    const holds = (value: number) => [rec('end-prone-plank', 'none', value)];
    const result = run(holds(90), 'end-prone-plank', { previous: { values: holds(60) } });
    expect(result.none?.change?.decision).toBe('error-unknown');
    expect(run([rec('wblt-distance', 'left', null)], 'wblt-distance', { previous }).left?.change).toBeNull();
    expect(run(holds(90), 'end-prone-plank', { previous }).none?.change).toBeNull();
  });
});

describe('estimated pre-injury capacity', () => {
  const now = both('str-knee-extension', 320, 240, N);
  const then = { values: both('str-knee-extension', 400, 200, N), daysFromOnset: 10 };

  test('involved now against the other side then', () => {
    const capacity = (context: Partial<AssessmentContext>) => run(now, 'str-knee-extension', context).preInjuryCapacity;
    expect(capacity({ first: then })).toEqual({ percent: 60, band: 'flag' });
    expect(capacity({ first: then, involvedSide: 'left' })).toEqual({ percent: 160, band: 'ok' });
    expect(capacity({ first: { ...then, daysFromOnset: 40 } })).toBeNull();
    expect(capacity({ first: then, involvedSide: 'both' })).toBeNull();
    expect(capacity({ first: { ...then, values: [] } })).toBeNull();
    expect(capacity({})).toBeNull();
  });

  test('torque where both have it, never pressure against force', () => {
    const leverArms = { 'str-knee-extension': { left: 0.3, right: 0.3 } };
    const first = { ...then, leverArms: { 'str-knee-extension': { left: 0.4, right: 0.4 } } };
    expect(run(now, 'str-knee-extension', { first, leverArms }).preInjuryCapacity?.percent).toBe(45);
    const cuff = { ...then, values: both('str-knee-extension', 200, 200, { unit: 'mm[Hg]' }) };
    expect(run(now, 'str-knee-extension', { first: cuff }).preInjuryCapacity).toBeNull();
  });

  test('only for capacities, and only when the involved side was measured', () => {
    const angles = { values: both('gait-pelvic-drop', 5, 5), daysFromOnset: 1 };
    expect(run(angles.values, 'gait-pelvic-drop', { first: angles }).preInjuryCapacity).toBeNull();
    const leftOnly = [rec('str-knee-extension', 'left', 320, N)];
    expect(run(leftOnly, 'str-knee-extension', { first: then }).preInjuryCapacity).toBeNull();
  });
});

describe('what cannot be used is named by its place', () => {
  test.each<[RecordedValue, string, string]>([
    [{ ...rec('wblt-distance', 'left', 9), measureId: 'no-such' }, 'measureId', 'unknown-measure'],
    [rec('wblt-distance', 'none', 9), 'side', 'side-missing'],
    [rec('gait-cadence', 'left', 170), 'side', 'side-not-allowed'],
    [rec('wblt-distance', 'left', 99), 'value', 'out-of-range'],
    [rec('wblt-distance', 'left', 'nine'), 'value', 'not-a-number'],
    [rec('str-knee-extension', 'left', 300), 'unit', 'missing'],
    [rec('fn-sl-squat-rating', 'left', 'superb'), 'value', 'not-allowed-value'],
    [rec('wblt-distance', 'left', 9, { painOnTest: 11 }), 'painOnTest', 'out-of-range'],
  ])('%p', (value, field, code) => {
    const { problems } = evaluate({ values: [value] }, person);
    expect(problems).toEqual([{ field: `values.0.${field}`, code }]);
  });

  test('a trial typed twice counts once', () => {
    const values = [rec('wblt-distance', 'left', 9), rec('wblt-distance', 'left', 12)];
    const evaluation = evaluate({ values }, person);
    expect(evaluation.problems).toEqual([{ field: 'values.1.trial', code: 'duplicate-trial' }]);
    expect(measureOf(evaluation, 'wblt-distance').left?.value).toBe(9);
  });

  test('a person and a lever arm outside their bounds count as missing', () => {
    const evaluation = evaluate(
      { values: both('str-hip-abduction', 100, 100, N) },
      {
        ...person,
        ageYears: 300,
        bodyMassKg: 0,
        heightCm: NaN,
        leverArms: { 'str-hip-abduction': { left: 40, right: 0.4 }, 'wblt-distance': { left: 9 } },
      },
    );
    expect(evaluation.problems.map((problem) => problem.field)).toEqual([
      'ageYears',
      'bodyMassKg',
      'heightCm',
      'leverArms.str-hip-abduction.left',
    ]);
    expect(measureOf(evaluation, 'str-hip-abduction').left).toMatchObject({ torqueNm: null, pctBodyWeight: null });
    expect(measureOf(evaluation, 'str-hip-abduction').right?.torqueNm).toBe(40);
  });

  test('not done keeps its reason and has no band', () => {
    const result = run([rec('fn-hop-single', 'right', null, { notDoneReason: 'pain' })], 'fn-hop-single');
    expect(result.right).toMatchObject({ value: null, trials: 0, notDoneReason: 'pain', bands: [], status: null });
    expect(result.status).toBeNull();
  });
});

describe('red-flag checks that recorded answers ask for', () => {
  test.each<[RecordedValue, string[]]>([
    [rec('st-thompson', 'left', 'positive'), ['rf-achilles-rupture']],
    [rec('st-thompson', 'left', 'negative'), []],
    [rec('pain-night', 'none', 'wakes-from-sleep'), ['rf-night-systemic']],
    [rec('pain-night', 'none', 'none'), []],
    [rec('stiffness-morning-min', 'none', 45), ['rf-inflammatory']],
    [rec('stiffness-morning-min', 'none', 30), []],
    [rec('stiffness-morning-min', 'none', null), []],
    [
      rec('pain-sites', 'none', [{ site: 'forefoot', side: 'left', type: 'focal-bone' }]),
      ['rf-bsi-high', 'rf-bsi-low'],
    ],
    [rec('pain-sites', 'none', [{ site: 'forefoot', side: 'left', type: 'diffuse' }]), []],
    [rec('pain-sites', 'none', ['forefoot']), []],
    [rec('pain-sites', 'none', null), []],
  ])('%p', (value, flags) => {
    expect(evaluate({ values: [value] }, person).redFlagChecks).toEqual(flags);
  });
});

describe('whatever is recorded', () => {
  const sideOf = fc.constantFrom('left' as const, 'right' as const, 'none' as const);
  const typed = fc.oneof(
    fc.constant(null),
    fc.double({ min: -100, max: 3000 }),
    fc.integer({ min: -10, max: 300 }),
    fc.constantFrom('positive', 'poor', 'crossed', '4-', 'junk', NaN, Infinity),
  );
  const recorded: fc.Arbitrary<RecordedValue> = fc.record({
    measureId: fc.constantFrom(...measures.map((measure) => measure.id), 'unknown'),
    side: sideOf,
    trial: fc.integer({ min: 1, max: 3 }),
    value: typed,
    unit: fc.constantFrom(null, 'N', 'kgf', 'mm[Hg]', 'kg', 'cm'),
  });
  const context: fc.Arbitrary<AssessmentContext> = fc.record({
    sex: fc.constantFrom('male' as const, 'female' as const, 'unspecified' as const),
    ageYears: fc.option(fc.integer({ min: 0, max: 120 })),
    bodyMassKg: fc.option(fc.double({ min: -5, max: 300 })),
    heightCm: fc.option(fc.double({ min: 0, max: 300 })),
    involvedSide: fc.constantFrom('left' as const, 'right' as const, 'both' as const, 'none' as const),
  });

  function checkNumbers(value: unknown): void {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(checkNumbers);
  }

  function sidesOf(measure: MeasureEvaluation): SideEvaluation[] {
    return [measure.left, measure.right, measure.none].filter((side) => side !== null);
  }

  test('a number is no answer where words or lists are asked for', () => {
    const { problems, measures: evaluated } = evaluate({ values: [rec('pain-sites', 'none', Infinity)] }, person);
    expect(problems).toEqual([{ field: 'values.0.value', code: 'not-allowed-value' }]);
    checkNumbers(evaluated);
  });

  test('there is no NaN or Infinity, and no band for a missing value', () => {
    fc.assert(
      fc.property(
        fc.array(recorded, { maxLength: 60 }),
        fc.array(recorded, { maxLength: 20 }),
        context,
        (now, before, who) => {
          const evaluation = evaluate({ values: now }, { ...who, previous: { values: before } });
          checkNumbers(evaluation.measures);
          for (const measure of Object.values(evaluation.measures)) {
            for (const side of sidesOf(measure)) {
              if (side.value === null) expect([side.bands, side.status]).toEqual([[], null]);
            }
            const incomplete = measure.left === null || measure.right === null;
            if (incomplete) expect(measure.sideBands).toEqual([]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('the same facts give the same answer', () => {
    fc.assert(
      fc.property(fc.array(recorded, { maxLength: 30 }), context, (values, who) => {
        expect(evaluate({ values }, who)).toEqual(evaluate({ values }, who));
      }),
      { numRuns: 30 },
    );
  });
});
