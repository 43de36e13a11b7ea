import fc from 'fast-check';
import {
  KM_PER_MILE,
  climbMPerHour,
  formatDistance,
  formatPace,
  gradeDeg,
  gradePct,
  inUnit,
  paceOfSpeed,
  paceSPerKm,
  parsePace,
  speedKmh,
  toKm,
} from '.';

describe('pace and speed', () => {
  it('gives seconds a kilometre from distance and time, and back from speed', () => {
    expect(paceSPerKm(5, 27.5)).toEqual({ ok: true, value: 330 });
    expect(speedKmh(300)).toEqual({ ok: true, value: 12 });
    expect(paceOfSpeed(12)).toEqual({ ok: true, value: 300 });
    expect(paceSPerKm(0, 10)).toEqual({ ok: false, problems: [{ field: 'distanceKm', code: 'out-of-range' }] });
  });
  it('writes paces in both units, seconds always with two digits', () => {
    expect(formatPace(330, 'km')).toBe('5:30 min/km');
    expect(formatPace(330, 'mi')).toBe('8:51 min/mi');
    expect(formatPace(359.6, 'km')).toBe('6:00 min/km');
    expect(formatPace(305, 'km')).toBe('5:05 min/km');
  });
  it.each([null, 0, -5, Number.NaN])('writes a dash for %s', (pace) => {
    expect(formatPace(pace, 'km')).toBe('—');
  });
  it.each([
    ['5:30', 'km', 330],
    [' 5.30 ', 'km', 330],
    ['8:51', 'mi', 330],
  ] as const)('reads %s min/%s', (text, unit, expected) => {
    const pace = parsePace(text, unit);
    expect(pace.ok && Math.abs(pace.value - expected) < 0.2).toBe(true);
  });
  it.each(['', '5', '5:75', '0:00', 'fast'])('refuses %s', (text) => {
    expect(parsePace(text, 'km')).toEqual({ ok: false, problems: [{ field: 'pace', code: 'not-allowed-value' }] });
  });
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 120, max: 1200 }), (seconds) => {
        const written = formatPace(seconds, 'km').replace(' min/km', '');
        expect(parsePace(written, 'km')).toEqual({ ok: true, value: seconds });
      }),
    );
  });
});

describe('distance', () => {
  it('turns kilometres into miles and back', () => {
    expect(inUnit(KM_PER_MILE, 'mi')).toBe(1);
    expect(inUnit(3, 'km')).toBe(3);
    expect(toKm(2, 'km')).toBe(2);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1000, noNaN: true }), (km) => {
        expect(toKm(inUnit(km, 'mi'), 'mi')).toBeCloseTo(km, 9);
      }),
    );
  });
  it('is written with one decimal at most', () => {
    expect(formatDistance(10, 'mi')).toBe('6.2 mi');
    expect(formatDistance(10, 'km')).toBe('10 km');
    expect(formatDistance(0, 'km')).toBe('0 km');
    expect(formatDistance(null, 'km')).toBe('—');
    expect(formatDistance(-1, 'km')).toBe('—');
    expect(formatDistance(Number.NaN, 'km')).toBe('—');
  });
});

describe('grade', () => {
  it('is climb over distance, as percent, degrees and climbing speed', () => {
    expect(gradePct(50, 1)).toEqual({ ok: true, value: 5 });
    expect(gradePct(-30, 2)).toEqual({ ok: true, value: -1.5 });
    expect(gradeDeg(100)).toEqual({ ok: true, value: 45 });
    expect(climbMPerHour(6, 10)).toEqual({ ok: true, value: 600 });
  });
  it('names bad fields', () => {
    expect(gradePct(10, 0).ok).toBe(false);
    expect(climbMPerHour(41, 0)).toMatchObject({ problems: [{ field: 'kmh' }] });
    expect(climbMPerHour(5, -51)).toMatchObject({ problems: [{ field: 'percent' }] });
    expect(climbMPerHour(-1, 0)).toMatchObject({ problems: [{ field: 'kmh' }] });
  });
});
