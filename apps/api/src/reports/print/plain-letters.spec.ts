import { plainLetters } from './plain-letters';

describe('letters on paper', () => {
  it('keep what the typeface draws', () => {
    expect(plainLetters('Zoë Müller – Čapek’s 4 · 90°')).toBe('Zoë Müller – Capek’s 4 · 90°');
  });

  it('lose an accent rather than the letter', () => {
    expect(plainLetters('Łukasz Dvořák')).toBe('Lukasz Dvorák');
  });

  it('never print something else in place of a letter they do not know', () => {
    expect(plainLetters('山田 A')).toBe('?? A');
  });

  it('keep the sign of a number', () => {
    expect(plainLetters('−1.5')).toBe('–1.5');
  });
});
