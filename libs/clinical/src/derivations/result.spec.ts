import { fromQuantities, isQuantity } from './result';

describe('isQuantity', () => {
  test.each([0, 1, -1, 1e9, 1e-9])('%d can be a measurement', (value) => {
    expect(isQuantity(value)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity, 1e10, 1e-10, '5', null, undefined, {}])('%p cannot', (value) => {
    expect(isQuantity(value)).toBe(false);
  });
});

describe('fromQuantities', () => {
  test('names every field that is wrong, and does not run the formula', () => {
    const formula = jest.fn(() => 1);
    const result = fromQuantities(
      { a: ['x', 'any'], b: [0, 'positive'], c: [-1, 'zero-or-more'], d: [1, 'any'] },
      formula,
    );
    expect(result).toEqual({
      ok: false,
      problems: [
        { field: 'a', code: 'not-a-number' },
        { field: 'b', code: 'out-of-range' },
        { field: 'c', code: 'out-of-range' },
      ],
    });
    expect(formula).not.toHaveBeenCalled();
  });

  test('runs the formula on good input', () => {
    expect(fromQuantities({ a: [0, 'zero-or-more'], b: [-3, 'any'] }, () => 7)).toEqual({ ok: true, value: 7 });
  });
});
