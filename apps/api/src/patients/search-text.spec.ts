import fc from 'fast-check';
import { parseSearch, searchText } from './search-text';

it('leaves out accents, capitals and marks', () => {
  expect(searchText('  Müller-Łoś,  ZOË ')).toBe('muller łos zoe');
  expect(searchText('…')).toBe('');
});

it('is the same after it was applied once', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (name) => searchText(searchText(name)) === searchText(name)));
});

it.each([
  ['', { kind: 'all' }],
  [' - ', { kind: 'all' }],
  ['1990-04-01', { kind: 'birth-date', date: '1990-04-01' }],
  ['1.4.1990', { kind: 'birth-date', date: '1990-04-01' }],
  ['30.2.1990', { kind: 'name', whole: '30 2 1990', first: '30', rest: '2 1990' }],
  ['Anna von Q', { kind: 'name', whole: 'anna von q', first: 'anna', rest: 'von q' }],
])('reads “%s”', (typed, search) => {
  expect(parseSearch(typed)).toEqual(search);
});
