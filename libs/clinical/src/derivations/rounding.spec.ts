import fc from 'fast-check';
import { round, roundOrNull } from './rounding';

describe('round', () => {
  test.each([
    [89.95, 1, 90],
    [89.949, 1, 89.9],
    [-0.05, 1, -0.1],
    [0.5, 0, 1],
    [-0.5, 0, -1],
    [2.675, 2, 2.68],
    [0, 3, 0],
  ])('%d to %d decimals is %d', (value, decimals, expected) => {
    expect(round(value, decimals)).toBe(expected);
  });

  test('never shows minus zero', () => {
    expect(Object.is(round(-0.04, 1), 0)).toBe(true);
  });

  test('is odd and stays within half a step', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 3 }),
        (value, decimals) => {
          expect(round(-value, decimals)).toBe(0 - round(value, decimals));
          expect(Math.abs(round(value, decimals) - value)).toBeLessThanOrEqual(0.5 / 10 ** decimals + 1e-6);
        },
      ),
    );
  });

  test('missing stays missing', () => {
    expect(roundOrNull(null)).toBeNull();
    expect(roundOrNull(1.25)).toBe(1.3);
  });
});
