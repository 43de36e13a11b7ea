import { isInside, type Inside } from './inside';

test.each<[number, Inside, boolean]>([
  [6, { when: '<', value: 6 }, false],
  [5.9, { when: '<', value: 6 }, true],
  [6, { when: '<=', value: 6 }, true],
  [6.1, { when: '<=', value: 6 }, false],
  [166, { when: '>', value: 166 }, false],
  [167, { when: '>', value: 166 }, true],
  [90, { when: '>=', value: 90 }, true],
  [89.9, { when: '>=', value: 90 }, false],
])('%d against %j: %s', (number, limit, expected) => {
  expect(isInside(number, limit)).toBe(expected);
});
