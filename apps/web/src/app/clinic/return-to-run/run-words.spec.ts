import { doneWords, painCells } from './run-words';
import { run } from './testing';

const km = (metres: number) => `${(metres / 1000).toFixed(1)} km`;

it.each([
  [run(), '12 min run · 2.9 km'],
  [run({ runMin: 0, walkMin: 30, distanceM: null }), '30 min'],
  [run({ completed: 'partial-symptom' }), '12 min run · 2.9 km · stopped by symptoms'],
  [run({ runMin: null, walkMin: null, distanceM: null }), 'no minutes given'],
  [run({ completed: 'not-done' }), 'not done'],
])('says what was done', (row, words) => {
  expect(doneWords(row, km)).toBe(words);
});

it('judges each pain by the profile of the plan, as shape and word', () => {
  const words = painCells(run({ painDuring: 3, painAfter60Min: null, painNextMorning: 3 }), 'knee').map(
    ({ value, mark, word }) => [value, mark, word],
  );
  expect(words).toEqual([
    [3, '▲', 'amber'],
    [null, '○', 'no answer'],
    [3, '■', 'red'],
  ]);
  expect(painCells(run({ painDuring: 3 }), 'tendon')[0]?.word).toBe('green');
});

it('judges nothing by a profile it does not know', () => {
  expect(painCells(run(), 'newer')[0]).toEqual({ value: 0, mark: '', word: 'not judged', tone: 'none' });
});
