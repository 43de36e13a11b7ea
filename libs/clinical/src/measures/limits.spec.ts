import { getMeasure, isBeyond, limitsBeyond, matches } from './index';

const anyone = { sex: 'unspecified', ageYears: 30 } as const;
const idsBeyond = (...args: Parameters<typeof limitsBeyond>) => limitsBeyond(...args).map((limit) => limit.id);

describe('whom a limit is for', () => {
  it('matches everyone when nothing is asked', () => {
    expect(matches(undefined, anyone)).toBe(true);
    expect(matches({}, anyone)).toBe(true);
  });

  it('matches only the stated sex, and never an unspecified one', () => {
    expect(matches({ sex: 'male' }, { sex: 'male', ageYears: 30 })).toBe(true);
    expect(matches({ sex: 'male' }, { sex: 'female', ageYears: 30 })).toBe(false);
    expect(matches({ sex: 'male' }, anyone)).toBe(false);
  });

  it.each([
    [17, false],
    [18, true],
    [64, true],
    [65, false],
    [null, false],
  ])('asks for the age, both ends included: %p is %p', (ageYears, expected) => {
    expect(matches({ ageYears: [18, 64] }, { sex: 'unspecified', ageYears })).toBe(expected);
  });

  it('does not take an unknown age for the age of a newborn', () => {
    expect(matches({ ageYears: [0, 12] }, { sex: 'unspecified', ageYears: null })).toBe(false);
  });

  it('asks for the position it was measured in', () => {
    expect(matches({ position: 'prone' }, { ...anyone, position: 'prone' })).toBe(true);
    expect(matches({ position: 'prone' }, { ...anyone, position: 'seated' })).toBe(false);
    expect(matches({ position: 'prone' }, anyone)).toBe(false);
    expect(matches({}, { ...anyone, position: 'prone' })).toBe(true);
  });
});

describe('being beyond a limit', () => {
  const angle = getMeasure('gait-pelvic-drop').value;
  const grade = getMeasure('mmt-quadriceps').value;

  it.each([
    ['<', 5, [true, false, false]],
    ['<=', 5, [true, true, false]],
    ['>', 5, [false, false, true]],
    ['>=', 5, [false, true, true]],
  ] as const)('%s %p', (when, value, expected) => {
    expect([4.9, 5, 5.1].map((reading) => isBeyond(angle, { when, value }, reading))).toEqual(expected);
  });

  it('compares a choice by its id', () => {
    const window = getMeasure('gait-knee-window').value;
    expect(isBeyond(window, { when: 'is', value: 'crossed' }, 'crossed')).toBe(true);
    expect(isBeyond(window, { when: 'is', value: 'crossed' }, 'open')).toBe(false);
  });

  it('compares grades by their place, so 3+ is below 4− and 4+ below 5', () => {
    expect(isBeyond(grade, { when: '<=', value: '3+' }, '3+')).toBe(true);
    expect(isBeyond(grade, { when: '<=', value: '3+' }, '4-')).toBe(false);
    expect(isBeyond(grade, { when: '<=', value: '4+' }, '5')).toBe(false);
    expect(isBeyond(grade, { when: '<=', value: '3+' }, '0')).toBe(true);
  });

  it('is beyond nothing when the value does not belong to the scale', () => {
    expect(isBeyond(grade, { when: '<=', value: '4+' }, '6')).toBe(false);
    expect(isBeyond(grade, { when: '<=', value: '4+' }, 3)).toBe(false);
    expect(isBeyond(angle, { when: '>', value: 5 }, 'much')).toBe(false);
    expect(isBeyond(angle, { when: '>', value: 5 }, '8')).toBe(false);
    expect(isBeyond(angle, { when: '>', value: 5 }, Number.NaN)).toBe(false);
    expect(isBeyond(angle, { when: '>', value: 5 }, Number.POSITIVE_INFINITY)).toBe(false);
    expect(isBeyond(grade, { when: '<=', value: '6' }, '0')).toBe(false);
    expect(isBeyond(grade, { when: '>=', value: '6' }, '0')).toBe(false);
    expect(isBeyond(getMeasure('onset').value, { when: '>=', value: 'sudden' }, 'gradual')).toBe(false);
    expect(isBeyond(getMeasure('onset').value, { when: '>', value: 'sudden' }, 'gradual')).toBe(false);
  });
});

describe('the limits a value is beyond', () => {
  it('lists the worst first', () => {
    expect(idsBeyond(getMeasure('gait-pelvic-drop'), 8, anyone)).toEqual([
      'gait-pelvic-drop.flag.high',
      'gait-pelvic-drop.watch.high',
    ]);
    expect(idsBeyond(getMeasure('gait-pelvic-drop'), 6, anyone)).toEqual(['gait-pelvic-drop.watch.high']);
    expect(idsBeyond(getMeasure('gait-pelvic-drop'), 5.7, anyone)).toEqual([]);
  });

  it('follows the published foot-posture bands', () => {
    const bands = [-12, -5, -4, -1, 0, 5, 6, 9, 10, 12].map(
      (total) => limitsBeyond(getMeasure('fpi-total'), total, anyone)[0]?.status ?? 'ok',
    );
    expect(bands).toEqual(['flag', 'flag', 'watch', 'watch', 'ok', 'ok', 'watch', 'watch', 'flag', 'flag']);
  });

  it('uses the cut-off of the reference group', () => {
    const raise = getMeasure('flex-slr');
    expect(idsBeyond(raise, 60, { sex: 'male', ageYears: 30 })).toEqual(['flex-slr.watch.low.men']);
    expect(idsBeyond(raise, 60, { sex: 'female', ageYears: 30 })).toEqual(['flex-slr.watch.low.women']);
    expect(idsBeyond(raise, 60, anyone)).toEqual([]);
  });

  it('uses the joint-mobility cut-off of the age', () => {
    const at = (ageYears: number, points: number) =>
      limitsBeyond(getMeasure('beighton'), points, { ...anyone, ageYears })[0]?.status;
    expect([at(10, 5), at(10, 6), at(30, 4), at(30, 5), at(51, 4)]).toEqual(['watch', 'flag', 'watch', 'flag', 'flag']);
  });

  it('uses the cut-off of the position for total hip rotation', () => {
    const total = getMeasure('rom-hip-rotation-total');
    expect(idsBeyond(total, 75, { ...anyone, position: 'seated' })).toEqual([]);
    expect(idsBeyond(total, 75, { ...anyone, position: 'prone' })).toEqual(['rom-hip-rotation-total.watch.low.prone']);
  });

  it('grades swelling from a trace on', () => {
    const statuses = ['0', 'trace', '1+', '2+', '3+'].map(
      (grade) => limitsBeyond(getMeasure('st-effusion-stroke'), grade, anyone)[0]?.status ?? 'ok',
    );
    expect(statuses).toEqual(['ok', 'watch', 'watch', 'flag', 'flag']);
  });
});
