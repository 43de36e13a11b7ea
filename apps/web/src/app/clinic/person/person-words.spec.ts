import { ageOn, shortId } from './person-words';

describe('a person in words', () => {
  it('counts completed years', () => {
    expect(ageOn('1992-03-03', '2026-03-02')).toBe(33);
    expect(ageOn('1992-03-03', '2026-03-03')).toBe(34);
    expect(ageOn('2000-02-29', '2026-02-28')).toBe(25);
  });

  it('shortens an id to what tells people apart', () => {
    expect(shortId('0197c6a0-0000-7000-8000-00000007c7fa')).toBe('07C7FA');
  });
});
