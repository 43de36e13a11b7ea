import { type AssessmentContext, evaluate, type RecordedValue } from '../derivations';
import { compile } from './compile';
import { Facts } from './facts';
import type { FindingsContext } from './finding';
import type { Predicate } from './predicate';

const person: AssessmentContext = { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'none' };
const episode: FindingsContext = { complaints: [], involvedSide: 'none', sex: 'unspecified', ageYears: null };

function lookAt(values: readonly RecordedValue[], context: FindingsContext = episode) {
  return { facts: new Facts(evaluate({ values }, person), context), leg: 'left' as const, limits: { some: 1 } };
}

const nothing = lookAt([]);

const leaves: readonly Predicate[] = [
  { low: 'gait-cadence' },
  { high: 'gait-pelvic-drop', from: 'flag' },
  { judged: 'gait-knee-window', from: 'watch' },
  { ok: 'str-hip-abduction' },
  { symmetry: 'str-hip-abduction', below: 'some' },
  { sidesDiffer: 'wblt-distance', from: 'watch' },
  { smallerSide: 'wblt-distance', from: 'watch' },
  { result: 'st-windlass', is: ['positive'] },
  { symptoms: true },
  { symptoms: false },
  { number: { measure: 'pain-running' }, when: '>', limit: 'some' },
  { number: { intake: 'shoe-km' }, when: '<', limit: 'some' },
  { number: { derived: 'age-years' }, when: '<=', limit: 'some' },
  { number: { derived: 'calf-raises-apart' }, when: '>=', limit: 'some' },
  { number: { derived: 'shoe-drop-change-mm' }, when: '>=', limit: 'some' },
  { number: { derived: 'pain-next-day-over-limit' }, when: '>=', limit: 'some' },
  { intake: 'shoe-wear', is: ['torn'] },
  { fact: 'knee-locking' },
  { painAt: ['calf'] },
  { sex: 'female' },
  { anyGait: 'watch' },
  { bothSidesLow: true, symmetryFrom: 'some' },
];

describe('a leaf about something that was not recorded', () => {
  const judged = leaves.filter((leaf) => !('anyGait' in leaf) && !('bothSidesLow' in leaf));

  test.each(judged.map((leaf) => [leaf]))('%p is unknown', (leaf) => {
    expect(compile(leaf).test(nothing)).toBeNull();
    expect(compile({ not: leaf }).test(nothing)).toBeNull();
  });

  test.each(leaves.map((leaf) => [leaf]))('%p never fires, and shows no missing value', (leaf) => {
    const check = compile(leaf);
    expect(check.test(nothing)).not.toBe(true);
    for (const input of check.inputs(nothing)) expect(input.value).not.toBeNull();
  });

  test('a value that was not done is not recorded', () => {
    const notDone = lookAt([
      { measureId: 'gait-pelvic-drop', side: 'left', trial: 1, value: null, notDoneReason: 'pain' },
    ]);
    expect(compile({ high: 'gait-pelvic-drop' }).test(notDone)).toBeNull();
    expect(compile({ high: 'gait-pelvic-drop' }).inputs(notDone)).toEqual([]);
    expect(compile({ result: 'gait-pelvic-drop', is: ['5'] }).test(notDone)).toBeNull();
  });
});

describe('leaves', () => {
  const choice = lookAt([{ measureId: 'gait-foot-strike', side: 'left', trial: 1, value: 'forefoot' }]);

  test('a choice is no number', () => {
    expect(compile({ number: { measure: 'gait-foot-strike' }, when: '>', limit: 'some' }).test(choice)).toBeNull();
  });

  test('a gait measure without a judgement says nothing', () => {
    expect(compile({ anyGait: 'watch' }).test(choice)).toBeNull();
  });

  test('a limit the rule does not have fires nothing', () => {
    const speed = lookAt([{ measureId: 'gait-speed', side: 'none', trial: 1, value: 3 }]);
    for (const when of ['<', '<=', '>', '>='] as const) {
      expect(compile({ number: { measure: 'gait-speed' }, when, limit: 'other' }).test(speed)).toBe(false);
    }
    expect(compile({ atLeast: 'other', of: [{ not: { low: 'gait-cadence' } }] }).test(speed)).toBe(false);
  });

  test('one side alone is not both sides', () => {
    const oneSide = lookAt([{ measureId: 'str-hip-abduction', side: 'left', trial: 1, value: 90, unit: 'N' }]);
    expect(compile({ bothSidesLow: true, symmetryFrom: 'some' }).test(oneSide)).toBeNull();
    const otherSide = lookAt([{ measureId: 'str-hip-abduction', side: 'right', trial: 1, value: 90, unit: 'N' }]);
    expect(compile({ bothSidesLow: true, symmetryFrom: 'some' }).test(otherSide)).toBeNull();
  });

  test('the stronger leg is not below the symmetry limit', () => {
    const uneven = lookAt([
      { measureId: 'str-hip-abduction', side: 'left', trial: 1, value: 200, unit: 'N' },
      { measureId: 'str-hip-abduction', side: 'right', trial: 1, value: 100, unit: 'N' },
    ]);
    const limits = { some: 90 };
    const check = compile({ symmetry: 'str-hip-abduction', below: 'some' });
    expect(check.test({ ...uneven, limits })).toBe(false);
    expect(check.test({ ...uneven, limits, leg: 'right' })).toBe(true);
    expect(check.test({ ...uneven, limits, leg: 'none' })).toBe(true);
  });

  test('the sides of the person as a whole', () => {
    const apart = lookAt([
      { measureId: 'wblt-distance', side: 'left', trial: 1, value: 14 },
      { measureId: 'wblt-distance', side: 'right', trial: 1, value: 11 },
    ]);
    const check = compile({ smallerSide: 'wblt-distance', from: 'watch' });
    expect((['left', 'right', 'none'] as const).map((leg) => check.test({ ...apart, leg }))).toEqual([
      false,
      true,
      true,
    ]);
    expect(compile({ sidesDiffer: 'wblt-distance', from: 'flag' }).inputs(apart)).toHaveLength(2);
  });

  test('direction and severity both count', () => {
    const drop = lookAt([{ measureId: 'gait-pelvic-drop', side: 'left', trial: 1, value: 6.5 }]);
    expect(compile({ high: 'gait-pelvic-drop' }).test(drop)).toBe(true);
    expect(compile({ high: 'gait-pelvic-drop', from: 'flag' }).test(drop)).toBe(false);
    expect(compile({ low: 'gait-pelvic-drop' }).test(drop)).toBe(false);
  });

  test('a symmetry on the limit is not below it', () => {
    const even = lookAt([
      { measureId: 'str-hip-abduction', side: 'left', trial: 1, value: 90, unit: 'N' },
      { measureId: 'str-hip-abduction', side: 'right', trial: 1, value: 100, unit: 'N' },
    ]);
    const check = compile({ symmetry: 'str-hip-abduction', below: 'some' });
    expect(check.test({ ...even, limits: { some: 90 } })).toBe(false);
    expect(check.test({ ...even, limits: { some: 90.1 } })).toBe(true);
  });

  test('sides that differ, seen from either leg', () => {
    const apart = lookAt([
      { measureId: 'wblt-distance', side: 'left', trial: 1, value: 14 },
      { measureId: 'wblt-distance', side: 'right', trial: 1, value: 11 },
    ]);
    const check = compile({ sidesDiffer: 'wblt-distance', from: 'watch' });
    expect((['left', 'right'] as const).map((leg) => check.test({ ...apart, leg }))).toEqual([true, true]);
  });

  test('the inputs of a negation are the values that were looked at', () => {
    const cadence = lookAt([{ measureId: 'gait-cadence', side: 'none', trial: 1, value: 175 }]);
    expect(compile({ not: { low: 'gait-cadence' } }).inputs(cadence)).toEqual([
      { name: 'Cadence', side: 'none', value: 175, unit: 'steps/min', limit: null, closeToLimit: null },
    ]);
  });
});
