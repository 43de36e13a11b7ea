import { ageYearsOn } from '.';

describe('age', () => {
  it('counts completed years, and 29 February on 1 March', () => {
    expect(ageYearsOn('1992-03-03', '2026-03-02')).toBe(33);
    expect(ageYearsOn('1992-03-03', '2026-03-03')).toBe(34);
    expect(ageYearsOn('2000-02-29', '2026-02-28')).toBe(25);
    expect(ageYearsOn('2000-02-29', '2026-03-01')).toBe(26);
  });
});
