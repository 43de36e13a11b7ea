import type { NumberSpec } from '../measures';
import { checkEntry } from './entry';

const force: NumberSpec = {
  type: 'number',
  unit: 'N',
  inputs: ['N', 'kgf', 'mm[Hg]'],
  step: 0.1,
  hard: [0, 3000],
  soft: [40, 450],
  unconverted: { unit: 'mm[Hg]', hard: [0, 600], soft: [0, 400] },
};
const score: NumberSpec = { type: 'number', unit: '{score}', step: 1, hard: [0, 6], soft: [0, 6], whole: true };

describe('checkEntry', () => {
  test('converts and marks what is unusual', () => {
    expect(checkEntry(force, 20, 'kgf')).toEqual({
      ok: true,
      value: { value: expect.closeTo(196.133, 9) as number, outsideSoftRange: false, isPressure: false },
    });
    expect(checkEntry(force, 0, 'N')).toMatchObject({ value: { value: 0, outsideSoftRange: true } });
  });

  test('keeps a cuff pressure as it is, within its own bounds', () => {
    expect(checkEntry(force, 420, 'mm[Hg]')).toEqual({
      ok: true,
      value: { value: 420, outsideSoftRange: true, isPressure: true },
    });
    expect(checkEntry(force, 601, 'mm[Hg]').ok).toBe(false);
  });

  test.each([
    [force, 10, null, 'unit', 'missing'],
    [force, 10, 'stone', 'unit', 'unknown-unit'],
    [force, '10', 'N', 'value', 'not-a-number'],
    [force, NaN, 'N', 'value', 'not-a-number'],
    [force, Infinity, 'kgf', 'value', 'out-of-range'],
    [force, -1, 'N', 'value', 'out-of-range'],
    [force, 3001, 'N', 'value', 'out-of-range'],
    [score, 2.5, null, 'value', 'not-allowed-value'],
    [score, 7, '{score}', 'value', 'out-of-range'],
  ])('%p refuses %p %p', (spec, typed, unit, field, code) => {
    expect(checkEntry(spec, typed, unit)).toEqual({ ok: false, problems: [{ field, code }] });
  });
});
