import { compareWithNorm, type NormModel, zBand } from './norm';

describe('zBand', () => {
  test.each([
    [-1, 'low', 'ok'],
    [-1.01, 'low', 'watch'],
    [-2, 'low', 'watch'],
    [-2.01, 'low', 'flag'],
    [3, 'low', 'ok'],
    [1.5, 'high', 'watch'],
    [-1.5, 'both', 'watch'],
    [2.5, 'both', 'flag'],
  ] as const)('z %d, worse when %s, is %s', (z, direction, band) => {
    expect(zBand(z, direction)).toBe(band);
  });
});

describe('compareWithNorm', () => {
  const range: NormModel = { type: 'rangeOfMeans', lower: 2, upper: 3 };

  test.each([
    [1.59, 'flag'],
    [1.6, 'watch'],
    [1.99, 'watch'],
    [2, 'ok'],
    [9, 'ok'],
  ])('%d against means from 2 to 3 is %s', (value, band) => {
    expect(compareWithNorm(value, range, 'low')).toEqual({ expected: 2, z: null, pctOfExpected: null, band });
  });

  test('a median gives a percentage and no band', () => {
    expect(compareWithNorm(20, { type: 'median', median: 25 }, 'low')).toEqual({
      expected: 25,
      z: null,
      pctOfExpected: 80,
      band: null,
    });
  });

  test('a mean below zero has no meaningful percentage', () => {
    const ober: NormModel = { type: 'meanSd', mean: -24.6, sd: 7.3 };
    expect(compareWithNorm(-16, ober, 'high')).toMatchObject({ z: 1.18, band: 'watch', pctOfExpected: null });
  });

  test('missing values and broken norms compare to nothing', () => {
    const nothing = { expected: null, z: null, pctOfExpected: null, band: null };
    expect(compareWithNorm(null, range, 'low')).toEqual(nothing);
    expect(compareWithNorm(NaN, range, 'low')).toEqual(nothing);
    expect(compareWithNorm(1, { type: 'meanSd', mean: 1, sd: 0 }, 'low')).toEqual(nothing);
    expect(compareWithNorm(1, { type: 'meanSd', mean: NaN, sd: 1 }, 'low')).toEqual(nothing);
    expect(compareWithNorm(1, { type: 'meanSd', mean: 1, sd: NaN }, 'low')).toEqual(nothing);
  });
});
