import fc from 'fast-check';
import { saveCheckIn, saveRun } from './training';

const run = {
  planId: null,
  stepId: null,
  localDate: '2026-03-02',
  timeZone: 'Europe/Berlin',
  startedAt: '2026-03-02T05:00:00Z',
  endedAt: '2026-03-02T05:30:00Z',
  completed: 'full',
  runMin: 5,
  walkMin: 20,
  distanceM: null,
  painBefore: null,
  painDuring: null,
  painAfter60Min: null,
  swelling: null,
  limp: null,
  effort: null,
  redFlags: [],
  layoffReason: null,
  comment: null,
};

const messages = (input: unknown) => saveRun.safeParse(input).error?.issues.map((issue) => issue.message) ?? [];

describe('a logged run', () => {
  it('keeps an unanswered question unanswered', () => {
    expect(saveRun.parse(run).painDuring).toBeNull();
    expect(saveRun.safeParse({ ...run, painDuring: undefined }).success).toBe(false);
  });

  it('takes pain in whole numbers from 0 to 10 and says so', () => {
    expect(messages({ ...run, painDuring: 11 })).toEqual(['Pain must be a number from 0 to 10']);
    expect(messages({ ...run, painDuring: -1 })).toEqual(['Pain must be a number from 0 to 10']);
    expect(messages({ ...run, painDuring: 2.5 })).toEqual(['Pain must be a whole number from 0 to 10']);
  });

  it('refuses keys it does not know, whatever they are called', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.jsonValue(), (key, value) => {
        fc.pre(!(key in run) && key !== '__proto__');
        expect(saveRun.safeParse({ ...run, [key]: value }).success).toBe(false);
      }),
    );
  });

  it('never lets a number through that is not one', () => {
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY, '5', 1e999, true]) {
      expect(saveRun.safeParse({ ...run, runMin: wrong }).success).toBe(false);
    }
  });
});

describe('a morning answer', () => {
  it('may be left open question by question', () => {
    const open = Object.fromEntries(Object.keys(saveCheckIn.shape).map((key) => [key, null]));
    const answer = { ...open, timeZone: 'Europe/Berlin', answeredAt: '2026-03-03T05:30:00Z' };
    expect(saveCheckIn.safeParse(answer).success).toBe(true);
  });

  it('names a place that is not a time zone', () => {
    const open = Object.fromEntries(Object.keys(saveCheckIn.shape).map((key) => [key, null]));
    const result = saveCheckIn.safeParse({ ...open, timeZone: 'Mars/Base', answeredAt: '2026-03-03T05:30:00Z' });
    expect(result.error?.issues[0]?.path).toEqual(['timeZone']);
  });
});
