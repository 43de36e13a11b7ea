import fc from 'fast-check';
import { convert, convertOrNull, isUnit, paceSecPerKm } from './convert';

const groups = [
  ['N', 'kgf', 'lbf'],
  ['kg', 'g', 'lb'],
  ['m', 'cm', 'mm', 'km', 'in', 'ft', 'mi'],
  ['m/s', 'km/h', 'mph'],
  ['s/km', 's/mi'],
  ['mmHg', 'mm[Hg]'],
  ['s', 'ms', 'min'],
];

describe('convert', () => {
  test.each([
    [1, 'kgf', 'N', 9.80665],
    [1, 'lbf', 'N', 4.4482216152605],
    [1, 'lb', 'kg', 0.45359237],
    [1, 'mi', 'km', 1.609344],
    [1, 'in', 'cm', 2.54],
    [3.6, 'km/h', 'm/s', 1],
    [300, 's/km', 's/mi', 482.8032],
  ])('%d %s in %s is %d', (value, from, to, expected) => {
    const result = convert(value, from, to);
    expect(result.ok && result.value).toBeCloseTo(expected, 10);
  });

  test('there and back again, for every pair of a dimension', () => {
    const pair = fc.constantFrom(...groups.flatMap((units) => units.flatMap((a) => units.map((b) => [a, b] as const))));
    fc.assert(
      fc.property(
        fc.double({ min: -500, max: 500, noNaN: true, noDefaultInfinity: true }),
        pair,
        (value, [from, to]) => {
          fc.pre(value === 0 || Math.abs(value) > 1e-3);
          const there = convert(value, from, to);
          const back = there.ok ? convert(there.value, to, from) : there;
          expect(back.ok ? back.value : null).toBeCloseTo(value, 6);
        },
      ),
    );
  });

  test('refuses what cannot be converted, by field', () => {
    expect(convert(1, 'stone', 'kg')).toEqual({ ok: false, problems: [{ field: 'from', code: 'unknown-unit' }] });
    expect(convert(1, 'kg', 'stone')).toEqual({ ok: false, problems: [{ field: 'to', code: 'unknown-unit' }] });
    expect(convert(1, 'kg', 'cm')).toEqual({ ok: false, problems: [{ field: 'from', code: 'unit-mismatch' }] });
    expect(convert(80, 'N', 'mm[Hg]')).toEqual({ ok: false, problems: [{ field: 'from', code: 'unit-not-force' }] });
    expect(convert(NaN, 'kg', 'kg')).toEqual({ ok: false, problems: [{ field: 'value', code: 'not-a-number' }] });
    expect(convert(Infinity, 'kg', 'lb')).toEqual({ ok: false, problems: [{ field: 'value', code: 'out-of-range' }] });
  });

  test('names of object members are not units', () => {
    expect(isUnit('toString')).toBe(false);
    expect(convertOrNull(1, 'constructor', 'kg')).toBeNull();
  });

  test('a unit that is not in the table passes unchanged when nothing is to be converted', () => {
    expect(convertOrNull(12, 'deg', 'deg')).toBe(12);
  });

  test('pace needs a speed', () => {
    expect(paceSecPerKm(0)).toEqual({ ok: false, problems: [{ field: 'speedMps', code: 'out-of-range' }] });
  });
});
