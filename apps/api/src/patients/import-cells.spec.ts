import { readDate, readNumber, readSex } from './import-cells';

it.each([
  ['1990-04-01', '1990-04-01'],
  ['1.4.1990', '1990-04-01'],
  ['13/4/1990', '1990-04-13'],
  ['4/13/1990', '1990-04-13'],
  ['4/4/1990', '1990-04-04'],
  ['3/4/1990', null],
  ['1.4/1990', null],
  ['1.4.90', null],
  ['', null],
])('reads “%s” as the day %s', (cell, day) => {
  expect(readDate(cell)).toMatchObject(day === null ? { ok: false } : { ok: true, value: day });
});

it.each([
  ['61,5', 61.5],
  ['61.5', 61.5],
  ['', null],
])('reads “%s” as the number %s', (cell, value) => {
  expect(readNumber(cell)).toEqual({ ok: true, value });
});

it.each(['1.234,5', '-3', 'heavy', '1e3', 'Infinity'])('does not read “%s” as a number', (cell) => {
  expect(readNumber(cell).ok).toBe(false);
});

it('does not take a word of the language for a sex', () => {
  expect(readSex('constructor').ok).toBe(false);
  expect(readSex('')).toEqual({ ok: true, value: 'unspecified' });
  expect(readSex('W')).toEqual({ ok: true, value: 'female' });
});
