import * as fc from 'fast-check';
import { beatAt, beatsAhead, stoppedSeconds } from './metronome';

/** What is heard when a page asks at these times, ms since the start: the beat and when it sounds. */
function heard(asked: readonly number[], aheadMs: number, perMin = 60): { number: number; atMs: number }[] {
  let scheduled = 0;
  return asked.flatMap((elapsedMs) => {
    const beats = beatsAhead(scheduled, elapsedMs, aheadMs, perMin);
    scheduled = beats.at(-1)?.number ?? scheduled;
    return beats.map(({ number, atMs }) => ({ number, atMs: Math.max(atMs, elapsedMs) }));
  });
}

describe('the beat that is counted', () => {
  it.each([
    [-1, 0],
    [0, 1],
    [999, 1],
    [1000, 2],
    [59_999, 60],
    [60_000, 61],
  ])('after %s ms is %s at 60 a minute', (elapsedMs, beat) => {
    expect(beatAt(elapsedMs)).toBe(beat);
  });

  it('follows another rate', () => {
    expect([beatAt(499, 120), beatAt(500, 120), beatAt(60_000, 45)]).toEqual([1, 2, 46]);
  });
});

describe('the beats that are heard', () => {
  it('begin with the first at once, one interval apart', () => {
    expect(heard([0, 100, 200, 1000, 2000], 2500).map(({ atMs }) => atMs)).toEqual([0, 1000, 2000, 3000, 4000]);
    expect(heard([0, 500, 1000], 1000, 120).map(({ atMs }) => atMs)).toEqual([0, 500, 1000, 1500, 2000]);
  });

  it('never drift, are never doubled and never left out, however unevenly the page asks', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(gaps, (waits) => {
        let now = 0;
        const asked = [0, ...waits.map((wait) => (now += wait))];
        const beats = heard(asked, 2500);
        expect(beats.map(({ number }) => number)).toEqual(beats.map((_, index) => index + 1));
        expect(beats.every(({ number, atMs }) => atMs === (number - 1) * 1000)).toBe(true);
        expect(beats.length).toBe(beatAt(now + 2500));
      }),
    );
  });

  it('are silent for what passed while nobody looked, and in step after it', () => {
    expect(heard([0, 60_300, 60_600], 500)).toEqual([
      { number: 1, atMs: 0 },
      { number: 62, atMs: 61_000 },
    ]);
  });

  it('sound at once when the page asks a moment late', () => {
    expect(heard([0, 1050], 100).at(-1)).toEqual({ number: 2, atMs: 1050 });
    expect(heard([0, 1200], 100)).toHaveLength(1);
  });
});

it('a stopwatch gives tenths of a second', () => {
  expect([0, 49, 50, 12_340, 12_360].map(stoppedSeconds)).toEqual([0, 0, 0.1, 12.3, 12.4]);
});
