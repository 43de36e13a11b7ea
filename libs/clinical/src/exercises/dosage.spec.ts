import fc from 'fast-check';
import type { Dosage } from './dosage';
import { dosageProblems, spreadDays, tempoSeconds } from './dosage';
import { exerciseSeconds, sessionDurationMin } from './duration';

const dose: Dosage = {
  sets: 3,
  reps: 10,
  holdS: null,
  timeS: null,
  tempo: '3-0-2',
  restS: 60,
  sides: 'together',
  load: null,
  note: null,
  effort: { scale: 'RPE', target: 6 },
  days: { kind: 'days-of-week', days: [1, 4] },
  timesPerDay: 1,
};

describe('tempoSeconds', () => {
  it('adds the three parts', () => {
    expect(tempoSeconds('3-1-2')).toBe(6);
  });
  it.each([null, '', '3-1', 'slow', '3-1-2-1'])('has nothing for %s', (tempo) => {
    expect(tempoSeconds(tempo)).toBeNull();
  });
});

describe('dosageProblems', () => {
  it('accepts a usual dose in every form of load, effort and days', () => {
    expect(dosageProblems(dose)).toEqual([]);
    expect(dosageProblems({ ...dose, load: { kind: 'mass', massKg: 12.5 } })).toEqual([]);
    expect(dosageProblems({ ...dose, load: { kind: 'rep-max', reps: 6 } })).toEqual([]);
    expect(dosageProblems({ ...dose, load: { kind: 'band', band: 'light' } })).toEqual([]);
    expect(dosageProblems({ ...dose, load: { kind: 'body-weight' } })).toEqual([]);
    expect(dosageProblems({ ...dose, effort: { scale: 'RIR', target: 0 } })).toEqual([]);
    expect(dosageProblems({ ...dose, days: { kind: 'every-n-days', everyNDays: 2 } })).toEqual([]);
    expect(dosageProblems({ ...dose, reps: null, note: 'as needed' })).toEqual([]);
  });

  const wrong: readonly (readonly [string, Partial<Dosage>])[] = [
    ['sets', { sets: 0 }],
    ['sets', { sets: 2.5 }],
    ['reps', { reps: 101 }],
    ['holdS', { holdS: Number.NaN }],
    ['timeS', { timeS: Number.POSITIVE_INFINITY }],
    ['restS', { restS: -1 }],
    ['timesPerDay', { timesPerDay: 5 }],
    ['reps', { reps: null }],
    ['tempo', { tempo: 'slow' }],
    ['load', { load: { kind: 'mass', massKg: 0 } }],
    ['load', { load: { kind: 'rep-max', reps: 31 } }],
    ['effort', { effort: { scale: 'RPE', target: 0 } }],
    ['effort', { effort: { scale: 'RIR', target: 11 } }],
    ['days', { days: { kind: 'days-of-week', days: [] } }],
    ['days', { days: { kind: 'days-of-week', days: [1, 1] } }],
    ['days', { days: { kind: 'days-of-week', days: [8] } }],
    ['days', { days: { kind: 'every-n-days', everyNDays: 1 } }],
  ];
  it.each(wrong)('names the field %s for %j', (field, part) => {
    expect(dosageProblems({ ...dose, ...part }).map((problem) => problem.field)).toEqual([field]);
  });
});

describe('spreadDays', () => {
  it('lays the week out so that fewer days are part of more days', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((count) => {
      const spread = spreadDays(count);
      return spread.kind === 'days-of-week' ? spread.days : [];
    });
    expect(days[1]).toEqual([1, 4]);
    expect(days[2]).toEqual([1, 4, 6]);
    days.forEach((list, index) => {
      expect(list).toHaveLength(index + 1);
      expect(days[index + 1] ?? list).toEqual(expect.arrayContaining([...list]));
    });
  });
  it.each([0, -3, Number.NaN])('takes %s as one day', (count) => {
    expect(spreadDays(count)).toEqual({ kind: 'days-of-week', days: [1] });
  });
  it('takes more than seven as every day', () => {
    expect(spreadDays(9)).toEqual({ kind: 'days-of-week', days: [1, 2, 3, 4, 5, 6, 7] });
  });
});

describe('session length', () => {
  it('counts tempo, rests, both sides and changing sides', () => {
    expect(exerciseSeconds(dose)).toBe(3 * 50 + 2 * 60);
    expect(exerciseSeconds({ ...dose, sides: 'each' })).toBe(3 * 105 + 2 * 60);
    expect(exerciseSeconds({ ...dose, sides: 'left' })).toBe(3 * 50 + 2 * 60);
  });
  it('counts holds, timed work and uncounted repetitions', () => {
    expect(exerciseSeconds({ ...dose, tempo: null, reps: 1, holdS: 45, sets: 5, restS: 120 })).toBe(5 * 45 + 4 * 120);
    expect(exerciseSeconds({ ...dose, reps: 10, holdS: 2, tempo: '1-0-1', sets: 1 })).toBe(40);
    expect(exerciseSeconds({ ...dose, reps: null, timeS: 60, sets: 2, restS: 30 })).toBe(150);
    expect(exerciseSeconds({ ...dose, reps: 4, timeS: 20, sets: 1 })).toBe(80);
    expect(exerciseSeconds({ ...dose, tempo: null, sets: 1 })).toBe(40);
    expect(exerciseSeconds({ ...dose, reps: null, holdS: 30, tempo: null, sets: 1 })).toBe(30);
  });
  it('is nothing for "as needed", and care beside other things takes no session time', () => {
    const asNeeded = { ...dose, reps: null, note: 'as needed' };
    expect(exerciseSeconds(asNeeded)).toBe(0);
    expect(sessionDurationMin([])).toBe(0);
    expect(sessionDurationMin([{ exerciseId: 'own:1', dosage: asNeeded }])).toBe(0);
    expect(sessionDurationMin([{ exerciseId: 'sc_compression', dosage: { ...dose, reps: null, timeS: 7200 } }])).toBe(
      0,
    );
  });
  it('adds setting up each exercise and rounds up to minutes', () => {
    const item = { exerciseId: 'st_bw_squat' as const, dosage: dose };
    expect(sessionDurationMin([item])).toBe(5);
    expect(sessionDurationMin([item, item])).toBe(10);
  });
  it('never shrinks when a set is added', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('each' as const, 'together' as const),
        (sets, sides) => {
          const fewer = exerciseSeconds({ ...dose, sets, sides });
          expect(exerciseSeconds({ ...dose, sets: sets + 1, sides })).toBeGreaterThan(fewer);
        },
      ),
    );
  });
});
