import { dictionary } from '@zxcvbn-ts/language-common';
import { weakness } from './password-policy';

const context = ['Laufwerk Physiotherapie Bern', 'Miriam Aeschlimann', 'miriam.aeschlimann@laufwerk.example'];

describe('the password policy', () => {
  it('refuses every listed common password', () => {
    const passed = dictionary['passwords-common'].filter((listed) => weakness(listed, context) === undefined);
    expect(passed).toEqual([]);
  });

  it.each([
    'laufwerk2026',
    'Laufwerk-Bern-1',
    'L4ufwerk!2026',
    'miriam.aeschlimann',
    'Aeschlimann1990!',
    'midstance2026',
    'Physiotherapie',
    'physiotherapy1',
  ])('refuses %s, built around the clinic, the product or the person', (password) => {
    expect(weakness(password, context)).toContain('built around');
  });

  it.each(['password1234', 'P@ssw0rd!!!!', 'Qwertyuiop12', 'iloveyou!!!!', '!!!!!!monkey'])(
    'refuses %s',
    (password) => {
      expect(weakness(password, context)).toBeDefined();
    },
  );

  it.each(['aaaaaaaaaaaa', 'abcabcabcabc', 'hello1hello1'])('refuses the repeated %s', (password) => {
    expect(weakness(password, context)).toBe('is a short piece repeated');
  });

  it.each(['bcdefghijklm', 'zyxwvutsrqpo', '987654321098'])('refuses the run %s', (password) => {
    expect(weakness(password, context)).toBe('is a run of neighbouring characters');
  });

  it.each([
    'rain on the quiet harbour',
    'correct-horse-battery',
    'tQ7#kd0!vRmp',
    'Der Rhein fliesst bergab',
    'miriam mag sehr gern Marillenknödel',
    '蛇の道は蛇を知る者のみぞ知る',
    'running through silver grass',
  ])('takes %s, without rules about kinds of characters', (password) => {
    expect(weakness(password, context)).toBeUndefined();
  });
});
