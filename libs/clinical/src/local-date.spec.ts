import fc from 'fast-check';
import { addDays, dateOf, dayNumber, daysBetween, isLocalDate } from './local-date';

describe('local dates', () => {
  it.each([
    ['2026-02-28', true],
    ['2024-02-29', true],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['2026-01-32', false],
    ['2026-12-31', true],
    ['2026-12-32', false],
    ['2100-02-29', false],
    ['2000-02-29', true],
    ['2026/02-28', false],
    ['2026-02/28', false],
    ['2026-0:-10', false],
    ['20 6-01-10', false],
    ['1899-12-31', false],
    ['2201-01-01', false],
    ['today', false],
    [20260101, false],
  ])('takes %s as a day: %s', (date, isDay) => {
    expect(isLocalDate(date)).toBe(isDay);
  });

  it('adds and subtracts days over month and leap-year ends', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2026-01-01', 0.5)).toBeNull();
    expect(addDays('2026-01-01', 1e6)).toBeNull();
    expect(addDays('never', 1)).toBeNull();
  });

  it('counts days between two days, in both directions', () => {
    expect(daysBetween('2026-03-01', '2026-03-08')).toBe(7);
    expect(daysBetween('2026-03-08', '2026-03-01')).toBe(-7);
    expect(daysBetween('x', '2026-03-01')).toBeNull();
    expect(daysBetween('2026-03-01', 'x')).toBeNull();
  });

  it.each(['1900-01-01', '1900-12-20', '1969-12-31', '1970-01-01', '2024-02-29', '2199-12-31', '2200-01-01'])(
    'finds the way back from the number of %s',
    (date) => {
      expect(dateOf(dayNumber(date)!)).toBe(date);
    },
  );

  it('reads a date as the calendar of the platform does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2200 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const read = new Date(`${text}T00:00:00Z`);
          const real = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
          expect(dayNumber(text)).toBe(real ? read.getTime() / 86_400_000 : null);
        },
      ),
    );
  });

  it('numbers and dates are inverses', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 80_000 }), (day) => {
        expect(dayNumber(dateOf(day))).toBe(day);
        expect(dateOf(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});
