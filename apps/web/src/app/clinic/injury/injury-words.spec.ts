import { batteryWords, complaintWords, injuryWords } from './injury-words';

describe('an injury in words', () => {
  it('names side and complaint', () => {
    expect(injuryWords('patellofemoral', 'right')).toBe('Right · Front-of-knee pain');
    expect(injuryWords('itb', 'none')).toBe('Outer-knee pain (iliotibial band)');
  });

  it('says nothing where nothing is recorded', () => {
    expect(injuryWords(null, null)).toBe('');
  });

  it('shows the code of a complaint it does not know', () => {
    expect(complaintWords('from-a-newer-version')).toBe('from-a-newer-version');
  });

  it('names short batteries and those of the clinic, never by their id', () => {
    expect(batteryWords('knee-quick')).toBe('Knee, quick');
    expect(batteryWords('patellofemoral')).toBe(complaintWords('patellofemoral'));
    expect(batteryWords('own.0b6e')).toBe('Battery of the clinic');
  });
});
