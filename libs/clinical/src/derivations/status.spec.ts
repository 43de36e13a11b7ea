import type { Status } from '../measures';
import { mergeStatus, rankOf } from './status';

describe('mergeStatus', () => {
  test.each<[(Status | null)[], Status, Status | null]>([
    [['watch', null, 'flag'], 'watch', 'watch'],
    [[null], 'flag', null],
    [[], 'flag', null],
    [['ok', 'info'], 'flag', 'info'],
    [['watch'], 'info', 'info'],
    [['ok', 'flag'], 'flag', 'flag'],
    [['ok'], 'info', 'ok'],
  ])('%p with cap %s is %p', (bands, cap, expected) => {
    expect(mergeStatus(bands, cap)).toBe(expected);
  });

  test('the cap is flag unless said otherwise', () => {
    expect(mergeStatus(['flag'])).toBe('flag');
  });

  test('severities are ordered', () => {
    expect((['ok', 'info', 'watch', 'flag'] as const).map(rankOf)).toEqual([0, 1, 2, 3]);
  });
});
