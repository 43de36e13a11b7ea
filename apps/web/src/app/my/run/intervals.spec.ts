import fc from 'fast-check';
import { intervalsOf, passedS, placeAt } from './intervals';

const walkRun = intervalsOf({ walkMin: 3, runMin: 2, repeats: 2 });

describe('a walk-run', () => {
  it('walks, then runs, as often as the step says', () => {
    expect(walkRun.map(({ kind, lengthS, repeat }) => [kind, lengthS, repeat])).toEqual([
      ['walk', 180, 1],
      ['run', 120, 1],
      ['walk', 180, 2],
      ['run', 120, 2],
    ]);
  });

  it('is one stretch for a run without a walk, and none for a step by distance', () => {
    expect(intervalsOf({ walkMin: 0, runMin: 20, repeats: 1 })).toEqual([{ kind: 'run', lengthS: 1200, repeat: 1 }]);
    expect(intervalsOf({ walkMin: 0, runMin: 0, repeats: 1 })).toEqual([]);
  });

  it('changes exactly at the end of a stretch', () => {
    expect(placeAt(walkRun, 179.9)).toMatchObject({ index: 0 });
    expect(placeAt(walkRun, 180)).toMatchObject({ index: 1, leftInIntervalS: 120, leftInAllS: 420 });
    expect(placeAt(walkRun, 600)).toMatchObject({
      index: 4,
      leftInIntervalS: 0,
      leftInAllS: 0,
      ranS: 240,
      walkedS: 360,
    });
  });

  it('counts what was really run when it stops early', () => {
    expect(placeAt(walkRun, 200)).toMatchObject({ ranS: 20, walkedS: 180 });
  });

  it('leaves pauses out', () => {
    expect(passedS({ startedAtMs: 0, pausedAtMs: null, pausedForMs: 30_000 }, 90_000)).toBe(60);
    expect(passedS({ startedAtMs: 0, pausedAtMs: 50_000, pausedForMs: 0 }, 90_000)).toBe(50);
    expect(passedS({ startedAtMs: 10_000, pausedAtMs: null, pausedForMs: 0 }, 0)).toBe(0);
  });

  it('loses and invents no second, whenever it is looked at', () => {
    fc.assert(
      fc.property(
        fc.record({ walkMin: fc.nat(10), runMin: fc.nat(30), repeats: fc.integer({ min: 1, max: 12 }) }),
        fc.nat(20_000),
        (step, elapsedS) => {
          const place = placeAt(intervalsOf(step), elapsedS);
          const totalS = step.repeats * (step.walkMin + step.runMin) * 60;
          expect(place.ranS + place.walkedS).toBe(Math.min(elapsedS, totalS));
          expect(place.leftInAllS).toBe(Math.max(0, totalS - elapsedS));
        },
      ),
    );
  });
});
