import { bodyMassIndex, jump, trunkEndurance } from './performance';

describe('jump', () => {
  test('without a contact time there is no index', () => {
    expect(jump(0.5)).toMatchObject({ value: { heightCm: 30.6, rsi: null } });
  });

  test('needs a flight', () => {
    expect(jump(-0.1).ok).toBe(false);
  });
});

describe('bodyMassIndex', () => {
  test.each([
    [null, 170],
    [62, null],
    [0, 170],
    [62, 0],
  ])('%p kg and %p cm give nothing', (mass, height) => {
    expect(bodyMassIndex(mass, height)).toBeNull();
  });
});

describe('trunkEndurance', () => {
  test('ratios that need a missing hold are missing, the others are not', () => {
    const result = trunkEndurance({ flexorS: null, extensorS: 100, sideRightS: 80, sideLeftS: 78 });
    expect(result).toEqual({
      flexorExtensor: null,
      sideRightExtensor: 0.8,
      sideLeftExtensor: 0.78,
      sideDeviation: 0.03,
      watch: ['sideRightExtensor', 'sideLeftExtensor'],
    });
  });

  test('one side alone has no deviation', () => {
    const result = trunkEndurance({ flexorS: 50, extensorS: 100, sideRightS: 50, sideLeftS: null });
    expect(result).toMatchObject({ sideLeftExtensor: null, sideDeviation: null, watch: [] });
  });

  test('0.05 apart is still fine', () => {
    expect(trunkEndurance({ flexorS: 10, extensorS: 200, sideRightS: 105, sideLeftS: 100 }).watch).toEqual([]);
    expect(trunkEndurance({ flexorS: 10, extensorS: 0, sideRightS: 106, sideLeftS: 100 }).watch).toEqual([
      'sideDeviation',
    ]);
  });
});
