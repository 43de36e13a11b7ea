import { type GoalFigures, goalBasisWords, goalLine, goalNumber, targetWords } from './goal-line';

const goal: GoalFigures = {
  title: 'Knee extension',
  side: 'right',
  basis: 'symmetry',
  unit: '%',
  baseline: { on: '20 Jan', value: 78 },
  last: null,
  target: { when: '>=', value: 90 },
  reached: null,
};
const line = (changes: Partial<GoalFigures>) => goalLine({ ...goal, ...changes }, (on) => on);

describe('a goal in words', () => {
  test('has its numbers with their unit', () => {
    expect(goalNumber(5.72, 'deg')).toBe('5.7°');
    expect(goalNumber(-2, 'cm')).toBe('−2 cm');
    expect(goalNumber(166, '{steps}/min')).toBe('166 steps/min');
    expect(goalNumber(0.8, '1')).toBe('0.8');
  });

  test.each([
    ['>=', 'at least 6 cm'],
    ['>', 'over 6 cm'],
    ['<=', 'at most 6 cm'],
    ['<', 'under 6 cm'],
  ] as const)('%s: %s', (when, words) => {
    expect(targetWords({ when, value: 6 }, 'cm')).toBe(words);
  });

  test('says what the numbers are held against', () => {
    expect(goalBasisWords({ basis: 'symmetry', side: 'left' })).toBe('of the right');
    expect(goalBasisWords({ basis: 'symmetry', side: 'none' })).toBe('of the other side');
    expect(goalBasisWords({ basis: 'difference', side: 'none' })).toBe('between the sides');
    expect(goalBasisWords({ basis: 'score', side: 'none' })).toBe('');
  });

  test('goes from the baseline over the newest number to the target', () => {
    expect(line({})).toBe('Knee extension, right: 78 % of the left (20 Jan), to be at least 90 %');
    expect(line({ last: { on: '3 Mar', value: 84 } })).toBe(
      'Knee extension, right: 78 % of the left (20 Jan), now 84 % (3 Mar), to be at least 90 %',
    );
    const last = { on: '9 Apr', value: 95 };
    expect(line({ last, reached: { on: '3 Mar', value: 92 } })).toMatch(/now 95 % \(9 Apr\), reached on 3 Mar$/);
  });

  test('leaves out what is not there', () => {
    const score = { title: 'Stairs', side: 'none', basis: 'score', unit: '{0-10}' } as const;
    expect(line({ ...score, baseline: { on: '20 Jan', value: 4 }, target: null })).toBe('Stairs: 4 of 10 (20 Jan)');
    expect(line({ ...score, baseline: { on: '20 Jan', value: null }, target: null })).toBe('Stairs');
  });
});
