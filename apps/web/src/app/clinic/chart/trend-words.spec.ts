import { lastDays, panelsOf, trendSentence } from './trend-words';

const trend = {
  dates: ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
  runMin: [20, null, 24.4, null],
  painDuring: [4, null, 1, null],
  painAfter: [3, null, null, null],
  painMorning: [null, 2, null, 0],
};

describe('the trend in words', () => {
  it('says how pain in runs went and how much was run', () => {
    expect(trendSentence(trend)).toBe(
      'Pain during runs fell from 4 to 1 in 4 days (2 of 2 answered). 2 runs, 44 min in all.',
    );
  });

  it('does not make a run of silence', () => {
    expect(trendSentence({ ...trend, runMin: [null, null, 0, null] })).toBe('No run was logged in 4 days.');
  });

  it('cuts all columns alike', () => {
    const cut = lastDays(trend, 2, '2026-11-22');
    expect(cut).toEqual({
      dates: ['2026-11-21', '2026-11-22'],
      runMin: [24.4, null],
      painDuring: [1, null],
      painAfter: [null, null],
      painMorning: [null, 0],
    });
  });

  it('counts days, not answers: a silent day is a gap, from the first word until today', () => {
    const seldom = { ...trend, dates: ['2026-11-02', '2026-11-20', '2026-11-21', '2026-11-22'] };
    const shown = lastDays(seldom, 7, '2026-11-24');
    expect(shown.dates).toHaveLength(7);
    expect(shown.dates).toEqual(expect.arrayContaining(['2026-11-18', '2026-11-24']));
    expect(shown.runMin).toEqual([null, null, null, 24.4, null, null, null]);
    expect(lastDays(seldom, 28, '2026-11-24').dates.at(0)).toBe('2026-11-02');
    expect(trendSentence(lastDays(seldom, 28, '2026-11-24'))).toContain('in 23 days (2 of 2 answered)');
    expect(trendSentence(lastDays(seldom, 28, '2027-01-04'))).toBe('No run was logged in 28 days.');
  });

  it('gives pain one scale from 0 to 10 and minutes their own', () => {
    expect(panelsOf(trend).map(({ id, max }) => [id, max])).toEqual([
      ['during', 10],
      ['after', 10],
      ['morning', 10],
      ['run', undefined],
    ]);
  });
});
