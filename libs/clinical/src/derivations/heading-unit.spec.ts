import { headingUnit } from './heading-unit';
import { UNIT_WORDS } from './unit-words.data';

describe('the unit in the heading of a column', () => {
  it.each([
    ['Knee extension left (N)', 'Knee extension left', 'N'],
    ['Knee extension (kgf) left', 'Knee extension left', 'kgf'],
    ['Knee extension (L) [lbf]', 'Knee extension (L)', 'lbf'],
    ['Knee extension N left', 'Knee extension left', 'N'],
    ['knee_extension_right_kgf', 'knee_extension_right', 'kgf'],
    ['Weight [lb]', 'Weight', 'lb'],
    ['Gewicht, kg', 'Gewicht', 'kg'],
    ['Größe in cm', 'Größe', 'cm'],
    ['Height (in)', 'Height', 'in'],
    ['Hold {sec}', 'Hold', 's'],
    ['Ankle R °', 'Ankle R', 'deg'],
    ['Torque (Nm/kg)', 'Torque', 'N.m/kg'],
  ])('is read from “%s”', (heading, name, unit) => {
    expect(headingUnit(heading)).toMatchObject({ name, unit });
  });

  it.each(['Knee extension left', 'Left', 'kg', 'Knee flexion min', 'Peak (L)', 'Trial (2)', 'Pain in', ''])(
    'is not found in “%s”',
    (heading) => {
      expect(headingUnit(heading)).toEqual({ name: heading, text: null, unit: null });
    },
  );

  it('that is not known is told, and a known one beside it wins', () => {
    expect(headingUnit('Peak left (ozf)')).toEqual({ name: 'Peak left', text: 'ozf', unit: null });
    expect(headingUnit('Peak (N) left (belt)')).toMatchObject({ text: 'N', unit: 'N' });
  });

  it('has each spelling once', () => {
    const words = Object.values(UNIT_WORDS).flat();
    expect(new Set(words).size).toBe(words.length);
  });
});
