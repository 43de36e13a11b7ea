import { footPosture, stepDown, wells } from './scores';

describe('footPosture', () => {
  test.each([
    [[2, 2, 2, 2, 2, 0], 10, 'highly-pronated', 'watch'],
    [[1, 1, 1, 1, 1, 1], 6, 'pronated', 'watch'],
    [[0, 0, 0, 0, 0, 0], 0, 'normal', 'ok'],
    [[0, 0, 0, 0, 0, -1], -1, 'supinated', 'watch'],
    [[-1, -1, -1, -1, 0, 0], -4, 'supinated', 'watch'],
    [[-2, -2, -2, -2, -2, -2], -12, 'highly-supinated', 'watch'],
  ])('%p totals %d: %s', (items, total, band, status) => {
    expect(footPosture(items)).toEqual({ total, band, status });
  });

  test.each([
    [[1, 1, 1, 1, 1]],
    [[1, 1, 1, 1, 1, null]],
    [[1, 1, 1, 1, 1, 3]],
    [[1, 1, 1, 1, 1, 0.5]],
    [[1, 1, 1, 1, 1, 1, 1]],
  ])('%p has no total', (items) => {
    expect(footPosture(items)).toEqual({ total: null, band: null, status: null });
  });
});

describe('stepDown', () => {
  const clean = { arm: 0, trunk: 0, pelvis: 0, knee: 0, steady: 0 };

  test('bands', () => {
    expect(stepDown(clean).band).toBe('good');
    expect(stepDown({ ...clean, knee: 2, arm: 1 }).band).toBe('medium');
  });

  test.each(['arm', 'trunk', 'pelvis', 'knee', 'steady'])('without %s there is no total', (item) => {
    expect(stepDown({ ...clean, [item]: null }).total).toBeNull();
    expect(stepDown({ ...clean, [item]: 3 }).total).toBeNull();
  });
});

describe('wells', () => {
  test('counts each known item once', () => {
    expect(wells(['previous-dvt', 'previous-dvt', 'made-up'], false)).toEqual({ score: 1, band: 'unlikely' });
    expect(wells(['previous-dvt', 'active-cancer'], false)).toEqual({ score: 2, band: 'likely' });
    expect(wells([], true)).toEqual({ score: -2, band: 'unlikely' });
  });
});
