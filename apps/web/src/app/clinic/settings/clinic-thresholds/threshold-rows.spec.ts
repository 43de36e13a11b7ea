import { productDefaults } from '@midstance/clinical/derivations';
import { ruleLimits } from '@midstance/clinical/findings';
import { amountWords, isChanged, limitGroups, narrowed } from './threshold-rows';

const own = { reason: 'Agreed', by: 'Lena Ashdown', at: '2026-11-22T08:30:00Z' };
const groups = limitGroups({ version: 2, values: [{ id: 'gait-pelvic-drop.flag.high', value: 9, ...own }] });
const rows = groups.flatMap((group) => group.rows);

describe('the rows of limits', () => {
  it('hold every default once, levels of one comparison together', () => {
    const ids = rows.flatMap(({ limits }) => limits.map(({ id }) => id));
    expect(ids.toSorted()).toEqual([...productDefaults, ...ruleLimits].map(({ id }) => id).toSorted());
    expect(rows.find(({ key }) => key === 'gait-pelvic-drop.high')?.limits.map(({ label }) => label)).toEqual([
      'Watch from',
      'Flag from',
    ]);
    expect(groups[0]).toMatchObject({ name: 'Symmetry', rows: [{ limits: [{ value: 90 }, { value: 80 }] }] });
  });

  it.each([
    [20, '°', '20°'],
    [-3, 'cm', '−3 cm'],
    [18.5, 'kg/m²', '18.5 kg/m²'],
    [4, '', '4'],
  ])('print %s with the unit "%s" as %s', (value, unit, printed) => {
    expect(amountWords(value, unit)).toBe(printed);
  });

  it('carry units as people write them', () => {
    expect(rows.find(({ name }) => name === 'Body mass index')?.limits[0]?.unit).toBe('kg/m²');
  });

  it('mark what the clinic set', () => {
    expect(rows.filter(isChanged).map(({ key }) => key)).toEqual(['gait-pelvic-drop.high']);
  });

  it('are found by every typed word, and narrowed to the changed ones', () => {
    const keys = (search: string, changedOnly = false) =>
      narrowed(groups, { search, changedOnly }).flatMap((group) => group.rows.map(({ key }) => key));
    expect(keys('PELVIC drop')).toEqual(expect.arrayContaining(['gait-pelvic-drop.high', 'gait-pelvic-drop.sides']));
    expect(keys('pelvic nonsense')).toEqual([]);
    expect(keys('findings symmetry below')).toContain('R04');
    expect(keys('', true)).toEqual(['gait-pelvic-drop.high']);
    expect(keys('')).toHaveLength(rows.length);
  });
});
