import { getMeasure, measures } from '@midstance/clinical/measures';
import { companionField } from './companion-field';

const fieldsOf = (id: Parameters<typeof getMeasure>[0]) => (getMeasure(id).extras ?? []).map(companionField);

describe('a field beside a value', () => {
  it('is asked as what it is, with its unit and its range', () => {
    expect(fieldsOf('st-noble')).toEqual([
      { id: 'angle', label: 'Knee angle at pain, °', kind: 'number', range: [0, 90] },
    ]);
    expect(fieldsOf('st-lachman')).toMatchObject([
      { id: 'end-feel', kind: 'choice', choices: [{ label: 'Firm' }, { label: 'Soft' }] },
    ]);
    expect(fieldsOf('fn-hop-pain')).toMatchObject([
      { id: 'focal-bone', kind: 'yes-no', choices: [{ value: 'true' }, { value: 'false' }] },
    ]);
  });

  it('has something to choose from exactly where answers are given', () => {
    const all = measures.flatMap(({ extras = [] }) => extras.map((field) => ({ field, shown: companionField(field) })));
    expect(all.length).toBeGreaterThan(15);
    for (const { field, shown } of all) {
      expect(shown.choices !== undefined).toBe(field.value.type === 'choice' || field.value.type === 'yes-no');
    }
  });
});
