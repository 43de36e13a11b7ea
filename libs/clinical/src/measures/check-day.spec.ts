import { checkDay } from './index';

const context = { today: '2026-03-01', birthDate: '1990-05-20' };
const check = (value: unknown) => checkDay('Onset', value, 'onset', context);

describe('a day of the history', () => {
  it.each(['2026-03-01', '2026-02-28', '2016-03-01'])('%s is stored as it is', (day) => {
    expect(check(day)).toEqual({ ok: true, value: day });
  });

  it('asks again when it is more than ten years back', () => {
    expect(check('2016-02-28')).toEqual({
      ok: true,
      value: '2016-02-28',
      warning: 'Onset: more than ten years ago. Please check.',
    });
  });

  it.each([
    ['2026-03-02', 'IN_FUTURE', 'Onset: the day lies in the future.'],
    ['1990-05-19', 'BEFORE_BIRTH', 'Onset: the day lies before the date of birth.'],
    ['2026-02-30', 'NOT_A_DATE', 'Onset: a date like 2026-03-31.'],
    [null, 'NOT_A_DATE', 'Onset: a date like 2026-03-31.'],
  ])('%s is refused', (day, code, message) => {
    expect(check(day)).toEqual({ ok: false, error: { code, field: 'onset', message } });
  });

  it('takes the day of birth itself, and any past day when it is not known', () => {
    expect(check('1990-05-20').ok).toBe(true);
    expect(checkDay('Onset', '1980-01-01', 'onset', { ...context, birthDate: null }).ok).toBe(true);
  });

  it('does not judge against a day that is not real', () => {
    expect(checkDay('Onset', '2026-02-20', 'onset', { today: 'someday', birthDate: 'someday' })).toEqual({
      ok: true,
      value: '2026-02-20',
    });
  });
});
