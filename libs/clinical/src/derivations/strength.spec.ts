import { gravityCorrectedTorqueNm, sideStrength, strength, type StrengthInput } from './strength';

const base: StrengthInput = {
  left: 100,
  right: 90,
  unit: 'N',
  leverLeftM: 0.4,
  leverRightM: 0.4,
  bodyMass: 60,
};

describe('strength', () => {
  test('a cuff keeps its symmetry and gives no newtons', () => {
    const result = strength({ ...base, left: 140, right: 120, unit: 'mmHg' });
    expect(result).toMatchObject({
      forceN: { left: null, right: null },
      torqueNm: { left: null, right: null },
      pctBodyWeight: { left: null, right: null },
      codes: ['UNIT_NOT_FORCE'],
      symmetryOn: 'pressure',
    });
    expect(result.symmetry).toMatchObject({ primary: 85.7, primaryBand: 'watch' });
  });

  test('without lever arms the force is compared', () => {
    const result = strength({ ...base, leverRightM: null });
    expect([result.symmetryOn, result.symmetry.primary]).toEqual(['force', 90]);
    expect(result.torqueNm).toEqual({ left: 40, right: null });
  });

  test('pounds and pound-force are converted', () => {
    const result = strength({ ...base, unit: 'lbf', bodyMass: 132, bodyMassUnit: 'lb' });
    expect([result.massKg, result.forceN.left]).toEqual([59.874, 444.82]);
  });

  test('without body mass nothing is normalised', () => {
    const result = strength({ ...base, bodyMass: null });
    expect([result.massKg, result.torqueNmPerKg.left, result.pctBodyWeight.left]).toEqual([null, null, null]);
  });

  test('fields that cannot be used are named and count as missing', () => {
    const result = strength({ ...base, left: -5, leverRightM: 0, bodyMass: NaN });
    expect(result.problems).toEqual([
      { field: 'left', code: 'out-of-range' },
      { field: 'leverRightM', code: 'out-of-range' },
      { field: 'bodyMass', code: 'out-of-range' },
    ]);
    expect(result.forceN.left).toBeNull();
    expect(result.massKg).toBeNull();
  });

  test('an unknown unit is no force', () => {
    expect(strength({ ...base, unit: 'bananas' })).toMatchObject({ codes: ['UNIT_NOT_FORCE'], symmetryOn: 'torque' });
  });

  test('a missing side stays missing', () => {
    expect(sideStrength(null, 'N', 0.4, 60)).toEqual({
      forceN: null,
      torqueNm: null,
      torqueNmPerKg: null,
      pctBodyWeight: null,
    });
    expect(sideStrength(Infinity, 'N', 0.4, 60).forceN).toBeNull();
  });
});

describe('gravityCorrectedTorqueNm', () => {
  test('adds the weight that the push worked against and takes off what helped it', () => {
    expect(gravityCorrectedTorqueNm(50, 4, 0.2, 0, 'opposes')).toBeCloseTo(57.845, 3);
    expect(gravityCorrectedTorqueNm(50, 4, 0.2, 0, 'assists')).toBeCloseTo(42.155, 3);
    expect(gravityCorrectedTorqueNm(50, 4, 0.2, 90, 'opposes')).toBeCloseTo(50, 6);
  });

  test('needs numbers', () => {
    expect(gravityCorrectedTorqueNm(50, NaN, 0.2, 0, 'opposes')).toBeNull();
  });
});
