import fc from 'fast-check';
import { isInside } from '../derivations';
import { goalProgress, goalValue, type MeasureReading } from './goal-progress';

const reading = (changes: Partial<MeasureReading> = {}): MeasureReading => ({
  ...{ left: 200, right: 178, none: null, difference: null },
  symmetry: { primary: 89, lsiWeakStrong: 89, weakerSide: 'right' },
  ...changes,
});

describe('the number of a goal', () => {
  test('is the side in percent of the other, whichever is the weaker now', () => {
    const onRight = { side: 'right', basis: 'symmetry' } as const;
    expect(goalValue(onRight, reading())).toBe(89);
    const ahead = { primary: 80, lsiWeakStrong: 80, weakerSide: 'left' } as const;
    expect(goalValue(onRight, reading({ symmetry: ahead }))).toBe(125);
    expect(goalValue({ ...onRight, side: 'none' }, reading({ symmetry: ahead }))).toBe(80);
    const equal = { primary: 100, lsiWeakStrong: 100, weakerSide: 'equal' } as const;
    expect(goalValue(onRight, reading({ symmetry: equal }))).toBe(100);
  });

  test('is missing where the symmetry is', () => {
    const onRight = { side: 'right', basis: 'symmetry' } as const;
    expect(goalValue(onRight, reading({ symmetry: null }))).toBeNull();
    const nothing = { primary: null, lsiWeakStrong: null, weakerSide: null };
    expect(goalValue(onRight, reading({ symmetry: nothing }))).toBeNull();
    const zero = { primary: null, lsiWeakStrong: 0, weakerSide: 'left' } as const;
    expect(goalValue(onRight, reading({ symmetry: zero }))).toBeNull();
  });

  test('is the value of the side, or how far the sides are apart', () => {
    expect(goalValue({ side: 'left', basis: 'value' }, reading())).toBe(200);
    expect(goalValue({ side: 'none', basis: 'value' }, reading({ none: 'poor' }))).toBeNull();
    expect(goalValue({ side: 'none', basis: 'difference' }, reading({ difference: 2.5 }))).toBe(2.5);
  });
});

describe('the progress of a goal', () => {
  const target = { when: '>=', value: 90 } as const;
  const point = (day: number, value: number) => ({ on: `2026-03-${String(day).padStart(2, '0')}`, value });

  test('is reached on the first day of the newest run of numbers inside the target', () => {
    expect(goalProgress(target, [])).toEqual({ last: null, reached: null });
    expect(goalProgress(target, [point(1, 91), point(2, 84)])).toEqual({ last: point(2, 84), reached: null });
    expect(goalProgress(target, [point(1, 91), point(2, 84), point(3, 92), point(4, 95)])).toEqual({
      last: point(4, 95),
      reached: point(3, 92),
    });
    expect(goalProgress(null, [point(1, 91)])).toEqual({ last: point(1, 91), reached: null });
  });

  test('is reached exactly while the newest number is inside, and by a number that is inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 60, max: 110 }), { maxLength: 12 }), (values) => {
        const points = values.map((value, index) => point(index + 1, value));
        const { last, reached } = goalProgress(target, points);
        expect(reached !== null).toBe(last !== null && isInside(last.value, target));
        if (reached !== null) expect(isInside(reached.value, target)).toBe(true);
      }),
    );
  });
});
