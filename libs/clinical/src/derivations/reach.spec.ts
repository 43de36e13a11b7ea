import { legReach, reachTest } from './reach';

const leg = { anteriorCm: 60, posteromedialCm: 95, posterolateralCm: 95, limbLengthCm: 90 };

describe('reach test', () => {
  test.each([
    [{ ...leg, anteriorCm: 51 }, 89.3, 'flag'],
    [{ ...leg, anteriorCm: 52 }, 89.6, 'watch'],
    [{ ...leg, anteriorCm: 64 }, 94.1, 'ok'],
  ])('%p', (reach, composite, band) => {
    expect(legReach(reach)).toMatchObject({ compositePct: composite, compositeBand: band });
  });

  test.each(['anteriorCm', 'posteromedialCm', 'posterolateralCm', 'limbLengthCm'])(
    'without %s no composite',
    (field) => {
      expect(legReach({ ...leg, [field]: null })).toMatchObject({ compositePct: null, compositeBand: null });
    },
  );

  test('an impossible limb length gives no percentages', () => {
    expect(legReach({ ...leg, limbLengthCm: 0 }).anteriorPct).toBeNull();
  });

  test('a difference of exactly 4.0 cm is still fine', () => {
    expect(reachTest(leg, { ...leg, anteriorCm: 64 }).anteriorBand).toBe('ok');
    expect(reachTest(leg, { ...leg, anteriorCm: null })).toMatchObject({
      anteriorDifferenceCm: null,
      anteriorBand: null,
    });
  });
});
