import { hullPath } from './hull';

describe('hullPath', () => {
  it('draws a circle that holds all others as a full circle', () => {
    expect(
      hullPath([
        [0, 0, 10],
        [2, 0, 3],
      ]),
    ).toBe('M-10 0a10 10 0 1 1 20 0a10 10 0 1 1 -20 0Z');
  });

  it('joins two equal circles by their outer tangents', () => {
    const d = hullPath([
      [0, 0, 5],
      [20, 0, 5],
    ]);
    expect(d).toContain('20 -5');
    expect(d).toContain('20 5');
    expect(d.match(/A/g)?.length).toBeGreaterThanOrEqual(2);
    expect(d.endsWith('Z')).toBe(true);
  });
});
