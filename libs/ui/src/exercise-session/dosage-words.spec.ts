import { anItem } from './testing';
import { doseWords, howWords, secondsWords, setWords } from './dosage-words';

const { dosage } = anItem('x');
const kg = (mass: number) => `${mass.toString()} kg`;

describe('a dose in plain words', () => {
  it.each([
    [{}, '3 sets: 10 times, each side'],
    [{ sets: 1, sides: 'together' as const }, '1 set: 10 times'],
    [{ reps: null, holdS: 30, sides: 'left' as const }, '3 sets: hold 30 s, left side only'],
    [{ reps: 5, holdS: 10, sides: 'right' as const }, '3 sets: 5 times, hold 10 s each, right side only'],
    [{ reps: null, timeS: 90, sides: 'together' as const }, '3 sets: for 1 min 30 s'],
  ])('%j', (different, words) => {
    expect(doseWords({ ...dosage, ...different })).toBe(words);
  });

  it('says "as needed" when no amount is prescribed, or the therapist’s own words', () => {
    expect(setWords({ ...dosage, reps: null })).toBe('as needed');
    expect(setWords({ ...dosage, reps: null, note: 'after running' })).toBe('after running');
  });

  it('explains pace, load, effort and rest, one sentence each', () => {
    expect(howWords({ ...dosage, load: { kind: 'mass', massKg: 6 }, note: 'edge of step' }, kg)).toEqual([
      'Take 2 s to get there, wait 1 s, take 2 s to come back.',
      'Use 6 kg.',
      'It should feel like 6 out of 10, where 10 is all you have.',
      'Rest 45 s between sets.',
      'Edge of step.',
    ]);
    expect(
      howWords(
        {
          ...dosage,
          sets: 1,
          tempo: '1-0-3',
          load: { kind: 'band', band: 'heavy' },
          effort: { scale: 'RIR', target: 2 },
        },
        kg,
      ),
    ).toEqual([
      'Take 1 s to get there, take 3 s to come back.',
      'Use a strong band.',
      'Stop when you could do just 2 more.',
    ]);
  });

  it.each([
    ['0-0-3', 'Take 3 s to come back.'],
    ['4-0-0', 'Take 4 s to get there.'],
    ['0-2-0', 'Wait 2 s.'],
  ])('says only the counted parts of %s', (tempo, words) => {
    expect(howWords({ ...dosage, tempo }, kg)).toContain(words);
  });

  it('writes seconds as people say them', () => {
    expect([45, 60, 90, 1200].map(secondsWords)).toEqual(['45 s', '1 min', '1 min 30 s', '20 min']);
  });
});
