import { findOutcome, isLicensedOn, licensedFormProblems } from '.';

const scoring = findOutcome('AKPS')?.scoring;
const points = scoring?.kind === 'options' ? scoring.points : [];
const form = {
  code: 'AKPS',
  language: 'en',
  licenceReference: 'Letter of 2 March',
  licenceEndsOn: '2027-03-01',
  items: points.map((options, index) => ({ text: `Question ${index + 1}`, options: options.map(String) })),
};
const fields = (part: Partial<typeof form> & { licenceEndsOn?: string }): string[] =>
  licensedFormProblems({ ...form, ...part }).map((problem) => problem.field);

describe('licensedFormProblems', () => {
  it('accepts a complete form with its licence', () => {
    expect(fields({})).toEqual([]);
    expect(licensedFormProblems({ ...form, licenceEndsOn: null })).toEqual([]);
  });
  it('names what is missing or wrong', () => {
    expect(fields({ code: 'SF-36' })).toEqual(['code']);
    expect(fields({ licenceReference: ' ', items: form.items.slice(1) })).toEqual(['licenceReference', 'items']);
    expect(fields({ licenceEndsOn: 'soon' })).toEqual(['licenceEndsOn']);
    const blank = form.items.map((item, index) => (index === 2 ? { ...item, text: ' ', options: [] } : item));
    expect(fields({ items: blank })).toEqual(['items.3.text', 'items.3.options']);
  });
  it('asks for option texts only where the options are a fixed list', () => {
    const items = Array.from({ length: 9 }, () => ({ text: 'Question', options: [] }));
    expect(fields({ code: 'UWRI', items })).toEqual([]);
  });
});

describe('isLicensedOn', () => {
  it('holds up to and on the last day', () => {
    expect(isLicensedOn(form, '2027-03-01')).toBe(true);
    expect(isLicensedOn(form, '2027-03-02')).toBe(false);
    expect(isLicensedOn({ licenceEndsOn: null }, '2099-01-01')).toBe(true);
  });
});
