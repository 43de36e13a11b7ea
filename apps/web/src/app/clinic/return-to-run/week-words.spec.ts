import { weekPanels, weekSentence } from './week-words';

const week = (runMin: number | null, meanPainDuring: number | null, answered = 1, total = 1) => ({
  weekStart: '2026-11-16',
  runMin,
  meanPainDuring,
  answered,
  total,
});

it('says how pain and running went, with the answers it rests on', () => {
  expect(weekSentence([week(null, null, 0, 0), week(5, 3, 2, 3), week(76, 0, 4, 4)])).toBe(
    'Pain during runs fell from 3 to 0 over 2 weeks, while running rose from 5 to 76 min a week (6 of 7 sessions answered).',
  );
});

it('says so when nothing was logged, and when nobody answered', () => {
  expect(weekSentence([week(null, null, 0, 0), week(null, null, 0, 0)])).toBe(
    'Nothing was logged in the last 2 weeks.',
  );
  expect(weekSentence([week(20, null, 0, 2)])).toBe('No run has a pain answer yet (0 of 2 sessions answered).');
});

it('leaves a week without a word a gap', () => {
  expect(weekPanels([week(null, null), week(0, 1)]).map(({ values }) => values)).toEqual([
    [null, 0],
    [null, 1],
  ]);
});
