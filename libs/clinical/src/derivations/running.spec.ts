import fc from 'fast-check';
import { cadenceFromVideo, footStrike, runningValues, sessionSpike, twoWeekProgression } from './running';

describe('runningValues', () => {
  test('what was not recorded is not worked out', () => {
    expect(runningValues({ speedMps: 3, cadenceSpm: 170 })).toMatchObject({
      ok: true,
      value: { dutyFactorPct: null, flightTimeMs: null, verticalRatioPct: null, stepLengthM: 1.059 },
    });
  });

  test('no flight means grounded running', () => {
    const result = runningValues({ speedMps: 2, cadenceSpm: 160, contactTimeMs: 380 });
    expect(result.ok && result.value.flightTimeMs).toBe(-5);
  });

  test('never gives NaN or Infinity', () => {
    fc.assert(
      fc.property(
        fc.double(),
        fc.double(),
        fc.option(fc.double()),
        fc.option(fc.double()),
        (speed, cadence, contact, rise) => {
          const result = runningValues({
            speedMps: speed,
            cadenceSpm: cadence,
            contactTimeMs: contact,
            verticalOscillationCm: rise,
          });
          if (!result.ok) return;
          for (const value of Object.values(result.value)) expect(value === null || Number.isFinite(value)).toBe(true);
        },
      ),
    );
  });

  test('frames must have passed', () => {
    expect(cadenceFromVideo(120, 14, 0)).toEqual({ ok: false, problems: [{ field: 'frames', code: 'out-of-range' }] });
  });
});

describe('footStrike', () => {
  test.each([
    [8.04, 'midfoot'],
    [8.06, 'rearfoot'],
    [-1.6, 'midfoot'],
    [-1.7, 'forefoot'],
    [NaN, null],
  ])('%d is %s', (angle, strike) => {
    expect(footStrike(angle)).toBe(strike);
  });
});

describe('sessionSpike', () => {
  test.each([
    [11, 10, 'none', 'ok'],
    [11.1, 10, 'small', 'watch'],
    [13, 10, 'small', 'watch'],
    [20, 10, 'moderate', 'watch'],
    [20.1, 10, 'large', 'flag'],
    [5, 0, 'no-baseline', 'watch'],
  ])('%d after a longest of %d is %s', (session, longest, category, status) => {
    expect(sessionSpike(session, longest)).toMatchObject({ value: { category, status } });
  });

  test('distances cannot be negative', () => {
    expect(sessionSpike(-1, 5).ok).toBe(false);
  });
});

describe('twoWeekProgression', () => {
  test('30 % is the last that is fine', () => {
    expect(twoWeekProgression(130, 100)).toMatchObject({ value: { pct: 30, status: 'ok' } });
    expect(twoWeekProgression(130.1, 100)).toMatchObject({ value: { pct: 30.1, status: 'watch' } });
  });
});
