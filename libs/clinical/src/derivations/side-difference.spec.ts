import { sideDifference, type SideDifferenceLimits, sideDifferencePct } from './side-difference';

const limits: SideDifferenceLimits = { watch: 3, flag: 5, comparison: '>' };

describe('sideDifference', () => {
  test.each([
    [1, 4, 'ok'],
    [1, 4.1, 'watch'],
    [-2, 3, 'watch'],
    [-2, 3.1, 'flag'],
  ])('%d and %d is %s', (left, right, band) => {
    expect(sideDifference(left, right, limits)?.band).toBe(band);
  });

  test('limits that already count at their value', () => {
    expect(sideDifference(0, 3, { ...limits, comparison: '>=' })?.band).toBe('watch');
  });

  test('without limits the difference is shown and not judged', () => {
    const none: SideDifferenceLimits = { watch: null, flag: null, comparison: '>' };
    expect(sideDifference(9, 2, none)).toEqual({ difference: 7, largerSide: 'left', band: null });
  });

  test('equal sides', () => {
    expect(sideDifference(2, 2, limits)).toEqual({ difference: 0, largerSide: 'equal', band: 'ok' });
  });

  test.each([
    [null, 2],
    [2, null],
    [NaN, 2],
  ])('%p and %p cannot be compared', (left, right) => {
    expect(sideDifference(left, right, limits)).toBeNull();
  });
});

describe('sideDifferencePct', () => {
  test.each([
    [240, 252, 4.8],
    [0, 0, null],
    [0, 5, 100],
    [null, 5, null],
    [5, null, null],
    [-1, 5, null],
    [5, -1, null],
  ])('%p and %p', (left, right, expected) => {
    expect(sideDifferencePct(left, right)).toBe(expected);
  });
});
