import type { Dosage } from '@midstance/clinical/exercises';
import { daysWords, dosageWords, secondsWords } from './dosage-words';

const dose: Dosage = {
  sets: 3,
  reps: 10,
  holdS: null,
  timeS: null,
  tempo: '3-1-2',
  restS: 90,
  sides: 'each',
  load: null,
  note: null,
  effort: { scale: 'RPE', target: 6 },
  days: { kind: 'days-of-week', days: [1, 4] },
  timesPerDay: 1,
};
const kg = (mass: number) => `${mass} kg`;

it.each([
  [dose, '3 × 10 each leg · tempo 3-1-2 · RPE 6 · rest 90 s'],
  [{ ...dose, reps: 1, holdS: 30, tempo: null }, '3 × 30 s hold each leg · RPE 6 · rest 90 s'],
  [{ ...dose, sets: 1, reps: null, timeS: 720, tempo: null, sides: 'together' as const }, '12 min · RPE 6'],
  [
    { ...dose, load: { kind: 'mass' as const, massKg: 12 }, sides: 'left' as const },
    '3 × 10 ◀ left only · tempo 3-1-2 · 12 kg · RPE 6 · rest 90 s',
  ],
  [
    { ...dose, load: { kind: 'rep-max' as const, reps: 10 }, note: '10RM, backpack' },
    '3 × 10 each leg · tempo 3-1-2 · 10RM, backpack · RPE 6 · rest 90 s',
  ],
  [{ ...dose, sets: 1, reps: null, tempo: null, sides: 'together' as const }, 'as needed · RPE 6'],
])('writes a dosage in one line', (dosage, words) => {
  expect(dosageWords(dosage, kg)).toBe(words);
});

it('says how often', () => {
  expect(daysWords({ kind: 'days-of-week', days: [1] }, 1)).toBe('1 day a week');
  expect(daysWords({ kind: 'days-of-week', days: [1, 2, 3, 4, 5, 6, 7] }, 2)).toBe('2 × a day, every day');
  expect(daysWords({ kind: 'every-n-days', everyNDays: 3 }, 1)).toBe('every 3rd day');
  expect([45, 150, 720].map(secondsWords)).toEqual(['45 s', '2.5 min', '12 min']);
});
