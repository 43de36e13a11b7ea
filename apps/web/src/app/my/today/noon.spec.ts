import { noonOf } from './noon';

const wall = (instant: string, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(new Date(instant));

describe('noon of a day', () => {
  it.each([
    ['Pacific/Kiritimati', ['2026-11-22']],
    ['Pacific/Auckland', ['2026-11-22', '2026-04-04', '2026-04-05', '2026-09-26', '2026-09-27']],
    ['Pacific/Chatham', ['2026-04-04', '2026-04-05', '2026-09-26', '2026-09-27']],
    ['Australia/Lord_Howe', ['2026-04-05', '2026-10-04']],
    ['Asia/Kathmandu', ['2028-02-29']],
    ['Europe/Berlin', ['2026-03-29', '2026-10-25', '2026-12-31']],
    ['America/Los_Angeles', ['2026-03-08', '2026-11-01', '2026-11-22']],
    ['America/Adak', ['2026-03-07', '2026-03-08', '2026-11-01']],
    ['Pacific/Pago_Pago', ['2026-11-22', '2027-01-01']],
  ])('is twelve on the clock in %s, also when clocks change', (timeZone, days) => {
    expect(days.map((day) => wall(noonOf(day, timeZone), timeZone))).toEqual(days.map((day) => `${day} 12:00`));
  });
});
