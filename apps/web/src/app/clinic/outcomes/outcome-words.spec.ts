import { compareScores } from '@midstance/clinical/outcomes';
import type { OutcomeSeries } from '@midstance/contracts/outcomes';
import { answeredWords, bandWords, scoreWords, seriesCsv, seriesName, seriesSentence } from './outcome-words';
import { trendShape } from './trend-shape';

function series(code: string, values: number[], scale = 'total'): OutcomeSeries {
  const [before = 0, now = 0] = [values[0], values.at(-1)];
  const compared = compareScores(code, before, now);
  const change =
    values.length > 1 && compared.ok
      ? { since: '2026-01-01', before, now, ...compared.value, thresholds: [...compared.value.thresholds] }
      : null;
  const points = values.map((value, index) => ({
    responseId: index.toString(),
    localDate: `2026-0${(index + 1).toString()}-01`,
    value,
  }));
  return { code, scale, name: 'Pain', points, change };
}

describe('the words of an outcome', () => {
  it('say the change with the mark it reaches, or that one score is no change', () => {
    expect(seriesSentence(series('LEFS', [40, 60]))).toMatch(/^LEFS 40 → 60 \(\+20\): better, probably a real change/);
    expect(seriesSentence(series('LEFS', [40]))).toBe('LEFS 40. The next score will show a change.');
    expect(seriesName(series('KOOS', [50], 'pain'))).toBe('KOOS pain');
  });

  it('name the sources of what is drawn, or that nothing is known', () => {
    expect(bandWords(series('LEFS', [40]))).toContain('MDC 9 points (90 %; Binkley et al. 1999)');
    expect(bandWords(series('KOOS-12', [40]))).toContain('No change that matters is known');
  });

  it('are a file with one line per day', () => {
    expect(seriesCsv(series('LEFS', [40, 60]))).toBe('date,"LEFS"\r\n2026-01-01,40\r\n2026-02-01,60');
  });

  it('never write a missing score as 0', () => {
    expect(scoreWords({ total: null, subscores: {}, profile: null })).toBe('no score');
    expect(scoreWords({ total: -2, subscores: {}, profile: null })).toBe('−2');
    expect(scoreWords({ total: null, subscores: { pain: 50, sport: null }, profile: null })).toBe('pain 50, sport –');
    expect(answeredWords({ answered: { n: 18, of: 20 } })).toBe('18/20 items');
  });
});

describe('the drawing of a score', () => {
  it('puts days to scale on the whole range, higher scores higher', () => {
    const shape = trendShape(series('LEFS', [0, 80]));
    expect(shape?.marks.map(({ x, y }) => [x, y])).toEqual([
      [34, 128],
      [346, 10],
    ]);
  });

  it('shades the error around the first score and marks the change that matters towards better', () => {
    const up = trendShape(series('LEFS', [40, 41]));
    expect(up?.band?.height).toBeCloseTo((18 / 80) * 118);
    expect(up?.goalY).toBeCloseTo(10 + (1 - 49 / 80) * 118);
    const down = trendShape(series('TSK-11', [30, 29]));
    expect(down?.goalY).toBeGreaterThan(down?.marks[0]?.y ?? 0);
  });

  it('keeps band and mark inside the range, and draws neither where nothing is known', () => {
    expect(trendShape(series('LEFS', [78, 79]))?.band?.y).toBe(10);
    expect(trendShape(series('LEFS', [78, 79]))?.goalY).toBeNull();
    expect(trendShape(series('KOOS-12', [50]))).toMatchObject({ band: null, goalY: null, marks: [{ x: 190 }] });
  });
});
