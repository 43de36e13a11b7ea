import fc from 'fast-check';
import { change, CHANGE_WORDS, type ChangeInput, measurementError } from './change';

const base: ChangeInput = { baseline: 10, followUp: 14, mdc: 3, direction: 1 };

describe('change', () => {
  test.each<[Partial<ChangeInput>, string]>([
    [{}, 'improved'],
    [{ direction: -1 }, 'worse'],
    [{ direction: 0 }, 'changed'],
    [{ followUp: 6 }, 'worse'],
    [{ followUp: 12.9 }, 'within-error'],
    [{ followUp: 13 }, 'improved'],
    [{ mdc: null }, 'error-unknown'],
    [{ mdc: -1 }, 'error-unknown'],
    [{ mdc: 0, followUp: 10 }, 'within-error'],
    [{ baseline: null }, 'missing'],
    [{ followUp: NaN }, 'missing'],
    [{ baselineMethod: 'prone', followUpMethod: 'seated' }, 'not-comparable'],
    [{ baselineMethod: 'prone' }, 'not-comparable'],
    [{ followUpMethod: 'prone' }, 'not-comparable'],
    [{ baselineMethod: 'prone', followUpMethod: 'prone' }, 'improved'],
    [{ mdc: 40, mdcIsPercent: true }, 'improved'],
    [{ mdc: 41, mdcIsPercent: true }, 'within-error'],
  ])('%p is %s', (part, decision) => {
    expect(change({ ...base, ...part }).decision).toBe(decision);
  });

  test('what matters to people is a second, independent answer', () => {
    expect(change({ ...base, mcid: 4 }).mcidMet).toBe(true);
    expect(change({ ...base, mcid: 4.1 }).mcidMet).toBe(false);
    expect(change(base).mcidMet).toBeNull();
  });

  test('0.3 is not less than 0.3, whatever binary fractions say', () => {
    expect(change({ baseline: 0.1, followUp: 0.4, mdc: 0.3, direction: 1 }).decision).toBe('improved');
  });

  test('turning the better direction round turns the answer round, and nothing is ever NaN', () => {
    const number = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.option(fc.double({ min: 0, max: 50, noNaN: true })), (baseline, followUp, mdc) => {
        const up = change({ baseline, followUp, mdc, direction: 1 });
        const down = change({ baseline, followUp, mdc, direction: -1 });
        const opposite = { improved: 'worse', worse: 'improved' } as Record<string, string>;
        expect(down.decision).toBe(opposite[up.decision] ?? up.decision);
        expect(Number.isNaN(up.change)).toBe(false);
      }),
    );
  });

  test('every decision has words', () => {
    expect(CHANGE_WORDS['within-error']).toBe('unchanged within error');
    expect(Object.values(CHANGE_WORDS).filter((words) => words.startsWith('cannot tell'))).toHaveLength(3);
  });
});

describe('measurementError', () => {
  test('from limits of agreement the 95 % change equals their half-width', () => {
    expect(measurementError({ limitsOfAgreementHalfWidth: 6.4 })).toEqual({
      ok: true,
      value: { sem: 2.309, mdc90: 5.37, mdc95: 6.4 },
    });
  });

  test('an impossible reliability is refused by field', () => {
    expect(measurementError({ sd: 3, icc: 1.2 })).toEqual({
      ok: false,
      problems: [{ field: 'icc', code: 'out-of-range' }],
    });
    expect(measurementError({ limitsOfAgreementHalfWidth: NaN }).ok).toBe(false);
  });
});
