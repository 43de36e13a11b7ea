import fc from 'fast-check';
import { allOf, anyOf, atLeastOf, negate, type Truth } from './truth';

const truth = fc.constantFrom<Truth>(true, false, null);
const truths = fc.array(truth, { maxLength: 6 });

describe('three-valued truth', () => {
  test('and and or are each other turned round', () => {
    fc.assert(fc.property(truths, (parts) => expect(negate(allOf(parts))).toBe(anyOf(parts.map(negate)))));
  });

  test('learning what was unknown never overturns an answer', () => {
    fc.assert(
      fc.property(truths, fc.integer({ min: 0, max: 4 }), fc.boolean(), (parts, count, learned) => {
        const known = parts.map((part) => part ?? learned);
        for (const rule of [allOf, anyOf, (all: readonly Truth[]) => atLeastOf(count, all)]) {
          const before = rule(parts);
          if (before !== null) expect(rule(known)).toBe(before);
        }
      }),
    );
  });

  test('counts', () => {
    expect(atLeastOf(2, [true, true, null])).toBe(true);
    expect(atLeastOf(0, [])).toBe(true);
  });
});
