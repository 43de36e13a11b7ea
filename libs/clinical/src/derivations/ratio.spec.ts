import { quotient, type RatioLimits, strengthRatio } from './ratio';

const bothWays: RatioLimits = { watchBelow: 0.66, flagBelow: 0.44, watchAbove: 1.11, flagAbove: 1.34, cap: 'flag' };

describe('strengthRatio', () => {
  test.each([
    [43, 100, 'flag'],
    [65, 100, 'watch'],
    [66, 100, 'ok'],
    [111, 100, 'ok'],
    [112, 100, 'watch'],
    [135, 100, 'flag'],
  ])('%d over %d is %s', (numerator, denominator, band) => {
    expect(strengthRatio(numerator, denominator, bothWays).band).toBe(band);
  });

  test('the cap holds', () => {
    expect(strengthRatio(10, 100, { ...bothWays, cap: 'watch' }).band).toBe('watch');
  });

  test('nothing to divide, no ratio', () => {
    expect(strengthRatio(null, 100, bothWays)).toEqual({ ratio: null, band: null });
    expect(quotient(1, null)).toBeNull();
    expect(quotient(-1, 2)).toBeNull();
    expect(quotient(0, 2)).toBe(0);
  });
});
