import fc from 'fast-check';
import type { InvolvedSide } from '../measures';
import {
  bilateralIndexPct,
  countedSymmetryBand,
  estimatedPreInjuryCapacity,
  type Symmetry,
  symmetry,
  symmetryBand,
} from './symmetry';

const value = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 5000, noNaN: true }));
const maybe = fc.oneof(fc.constant(null), value);
const involved = fc.constantFrom<InvolvedSide>('left', 'right', 'both', 'none');
const anything = fc.oneof(maybe, fc.double());

const swapped = { left: 'right', right: 'left', both: 'both', none: 'none' } as const;

function mirrored(result: Symmetry): Symmetry {
  const side = result.weakerSide;
  return {
    ...result,
    signedAsymPct: result.signedAsymPct === null ? null : 0 - result.signedAsymPct,
    weakerSide: side === 'left' ? 'right' : side === 'right' ? 'left' : side,
  };
}

describe('symmetry', () => {
  test('swapping the sides swaps the answer and nothing else', () => {
    fc.assert(
      fc.property(maybe, maybe, involved, fc.boolean(), (left, right, involvedSide, higherIsBetter) => {
        const one = symmetry({ left, right, involvedSide, higherIsBetter });
        const other = symmetry({ left: right, right: left, involvedSide: swapped[involvedSide], higherIsBetter });
        expect(other).toEqual(mirrored(one));
      }),
    );
  });

  test('no input gives NaN, Infinity, or a band without a number', () => {
    fc.assert(
      fc.property(anything, anything, involved, fc.boolean(), (left, right, involvedSide, higherIsBetter) => {
        const result = symmetry({ left, right, involvedSide, higherIsBetter });
        for (const number of [result.lsiInvolved, result.lsiWeakStrong, result.asymPct, result.signedAsymPct]) {
          expect(number === null || Number.isFinite(number)).toBe(true);
        }
        if (left === null || right === null) expect(result.primaryBand).toBeNull();
        if (result.primary === null) expect(result.primaryBand).toBeNull();
      }),
    );
  });

  test('weaker over stronger is a percentage from 0 to 100, and asymmetry is what is left of it', () => {
    fc.assert(
      fc.property(value, value, (left, right) => {
        const { lsiWeakStrong, asymPct } = symmetry({ left, right });
        if (lsiWeakStrong === null || asymPct === null) return;
        expect(lsiWeakStrong).toBeGreaterThanOrEqual(0);
        expect(lsiWeakStrong).toBeLessThanOrEqual(100);
        expect(lsiWeakStrong + asymPct).toBeCloseTo(100, 0);
      }),
    );
  });

  test.each([
    [79.94, 'flag', 79.9],
    [79.95, 'watch', 80],
    [89.94, 'watch', 89.9],
    [89.96, 'ok', 90],
  ])('%d of 100 is banded %s on the rounded %d', (left, band, primary) => {
    const result = symmetry({ left, right: 100, involvedSide: 'left' });
    expect([result.primaryBand, result.primary]).toEqual([band, primary]);
  });

  test('a tie has no weaker side', () => {
    expect(symmetry({ left: 5, right: 5 }).weakerSide).toBe('equal');
    expect(symmetry({ left: 5, right: 5, higherIsBetter: false }).weakerSide).toBe('equal');
  });

  test('screening uses weaker over stronger and names the weaker side', () => {
    const result = symmetry({ left: 90, right: 100 });
    expect(result).toMatchObject({ primary: 90, convention: 'weaker-stronger', weakerSide: 'left', lsiInvolved: null });
  });

  test('zero on the uninvolved side gives no primary and asks for a check', () => {
    const result = symmetry({ left: 0, right: 240, involvedSide: 'right' });
    expect(result).toMatchObject({ primary: null, primaryBand: null, codes: ['ZERO_SIDE', 'ZERO_REFERENCE'] });
    expect(countedSymmetryBand(result)).toBe('watch');
  });

  test('a time of zero is impossible', () => {
    const result = symmetry({ left: 0, right: 2, higherIsBetter: false });
    expect(result).toMatchObject({ lsiWeakStrong: null, codes: ['ZERO_SIDE', 'ZERO_TIME_INVALID'] });
  });

  test('with both sides involved "ok" is dropped, worse bands count', () => {
    expect(countedSymmetryBand(symmetry({ left: 95, right: 100, involvedSide: 'both' }))).toBeNull();
    expect(countedSymmetryBand(symmetry({ left: 85, right: 100, involvedSide: 'both' }))).toBe('watch');
    expect(countedSymmetryBand(symmetry({ left: 95, right: 100 }))).toBe('ok');
  });

  test('the uninvolved side being weaker is a watch, unless the difference is small', () => {
    expect(symmetry({ left: 100, right: 85, involvedSide: 'left' }).codes).toEqual(['UNINVOLVED_WEAKER']);
    expect(symmetry({ left: 100, right: 95, involvedSide: 'left' }).primaryBand).toBe('ok');
  });

  test('impossible values are named by side', () => {
    expect(symmetry({ left: -1, right: NaN }).codes).toEqual(['INVALID_LEFT', 'INVALID_RIGHT']);
  });

  test('a clinic can move the bands', () => {
    expect(symmetryBand(84, { watchFromPct: 85, okFromPct: 95 })).toBe('flag');
    expect(symmetryBand(92, { watchFromPct: 85, okFromPct: 95 })).toBe('watch');
    expect(symmetryBand(95, { watchFromPct: 85, okFromPct: 95 })).toBe('ok');
  });
});

describe('bilateralIndexPct', () => {
  test.each([
    [480, 520, 4],
    [0, 0, null],
    [null, 3, null],
    [3, null, null],
    [-1, 3, null],
    [0, 3, 100],
  ])('%p and %p', (left, right, expected) => {
    expect(bilateralIndexPct(left, right)).toBe(expected);
  });
});

describe('estimatedPreInjuryCapacity', () => {
  test.each([
    [150, 200, 12, { percent: 75, band: 'flag' }],
    [170, 200, -3, { percent: 85, band: 'watch' }],
    [200, 200, 30, { percent: 100, band: 'ok' }],
    [200, 200, 31, null],
    [200, 200, NaN, null],
    [200, 200, null, null],
    [null, 200, 3, null],
    [200, null, 3, null],
    [200, 0, 3, null],
    [-1, 200, 3, null],
  ])('%p of %p, %p days after onset', (now, first, days, expected) => {
    expect(estimatedPreInjuryCapacity(now, first, days)).toEqual(expected);
  });
});
