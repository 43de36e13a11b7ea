import fc from 'fast-check';
import { minutesOf } from './local-time';

describe('minutesOf', () => {
  it.each([
    '',
    '2026-03-02',
    '2026-03-02T',
    '2026-03-02 18:05',
    '2026-03-02T18.05',
    '2026-03-02T24:00',
    '2026-03-02T18:60',
    '2026-03-02T1a:05',
    '2026-03-02T18:5',
    '2026-03-02T18:05:00',
    '2026-02-30T10:00',
  ])('takes "%s" for no time', (time) => {
    expect(minutesOf(time)).toBeNull();
  });

  it('counts as the calendar of the platform does', () => {
    const minute = fc.integer({ min: Date.UTC(1900, 0) / 60_000, max: Date.UTC(2200, 11, 31) / 60_000 });
    fc.assert(
      fc.property(minute, (value) => {
        expect(minutesOf(new Date(value * 60_000).toISOString().slice(0, 16))).toBe(value);
      }),
    );
  });
});
