import fc from 'fast-check';
import {
  classify,
  classifyLevels,
  effectiveRecovery,
  PAIN_PROFILES,
  type Level,
  type SessionClass,
  type SessionLevels,
} from './index';
import { levelsOf } from './levels';
import { green } from './testing/fixtures';
import { sessionFacts } from './testing/arbitraries';

const GARS = ['G', 'A', 'R', 'S'] as const;
const ANSWERS = {
  painDuring: GARS,
  painAfter60min: GARS,
  painNextMorning: [...GARS, null],
  recovery: ['G', 'A', 'R', null],
  swelling: GARS,
  limp: ['G', 'A', 'R'],
  rpe: ['G', 'A'],
  nightPain: ['G', 'R', 'S'],
  completed: ['G', 'N', 'R'],
} as const;

function* combinations(): Generator<SessionLevels> {
  for (const painDuring of ANSWERS.painDuring)
    for (const painAfter60min of ANSWERS.painAfter60min)
      for (const painNextMorning of ANSWERS.painNextMorning)
        for (const recovery of ANSWERS.recovery)
          for (const swelling of ANSWERS.swelling)
            for (const limp of ANSWERS.limp)
              for (const rpe of ANSWERS.rpe)
                for (const nightPain of ANSWERS.nightPain)
                  for (const completed of ANSWERS.completed)
                    yield {
                      painDuring,
                      painAfter60min,
                      painNextMorning,
                      recovery,
                      swelling,
                      limp,
                      rpe,
                      nightPain,
                      completed,
                    };
}

function whenComplete(ambers: number, completed: SessionLevels['completed']): SessionClass {
  if (ambers > 0) return 'AMBER';
  return completed === 'N' ? 'VOID' : 'GREEN';
}

function whenMissing(ambers: number, timedOut: boolean): SessionClass {
  if (!timedOut) return 'PENDING';
  return ambers > 0 ? 'AMBER' : 'UNKNOWN';
}

/** The table of the reference unfolded by the worst level, written without looking at the ordered table. */
function unfolded(levels: SessionLevels, redFlag: boolean, timedOut: boolean, bone: boolean): SessionClass {
  const { completed, ...answers } = levels;
  const given = Object.values(answers).filter((level): level is Level => level !== null);
  const ambers = given.filter((level) => level === 'A').length;
  if (redFlag || given.includes('S') || (answers.swelling === 'R' && answers.limp === 'R')) return 'STOP';
  if (given.includes('R') || completed === 'R' || ambers > 2) return bone ? 'STOP' : 'RED';
  const complete = given.length === Object.keys(answers).length;
  return complete ? whenComplete(ambers, completed) : whenMissing(ambers, timedOut);
}

describe('the table of session classes', () => {
  it('gives every one of the 552,960 combinations exactly one class, as an independent reading does', () => {
    const counts: Record<string, number> = {};
    let disagreements = 0;
    for (const levels of combinations()) {
      for (const redFlag of [false, true])
        for (const timedOut of [false, true])
          for (const redIsStop of [false, true]) {
            const { cls } = classifyLevels(levels, { redFlag, timedOut, redIsStop });
            counts[cls] = (counts[cls] ?? 0) + 1;
            if (cls !== unfolded(levels, redFlag, timedOut, redIsStop)) disagreements += 1;
          }
    }
    expect(disagreements).toBe(0);
    expect(counts).toEqual({ AMBER: 452, GREEN: 4, PENDING: 240, RED: 27_292, STOP: 524_956, UNKNOWN: 12, VOID: 4 });
  });

  const allGreen: SessionLevels = {
    painDuring: 'G',
    painAfter60min: 'G',
    painNextMorning: 'G',
    recovery: 'G',
    swelling: 'G',
    limp: 'G',
    rpe: 'G',
    nightPain: 'G',
    completed: 'G',
  };
  const calm = { redFlag: false, timedOut: false, redIsStop: false };

  it.each([
    [1, {}, { redFlag: true }],
    [2, { nightPain: 'S' }, {}],
    [3, { swelling: 'R', limp: 'R' }, {}],
    [4, { limp: 'R' }, {}],
    [4, { completed: 'R' }, {}],
    [5, { rpe: 'A', limp: 'A', swelling: 'A' }, {}],
    [6, { painNextMorning: null }, {}],
    [7, { painNextMorning: null, rpe: 'A', limp: 'A' }, { timedOut: true }],
    [8, { painNextMorning: null }, { timedOut: true }],
    [9, { rpe: 'A', limp: 'A' }, {}],
    [10, { completed: 'N' }, {}],
    [11, {}, {}],
  ] as const)('decides by row %i', (rule, levels, context) => {
    expect(classifyLevels({ ...allGreen, ...levels }, { ...calm, ...context }).rule).toBe(rule);
  });

  it('lists every answer that is missing and never takes a missing one as green', () => {
    const keys = Object.keys(allGreen).filter((key) => key !== 'completed');
    for (const key of keys) {
      const found = classifyLevels({ ...allGreen, [key]: null }, calm);
      expect(found).toEqual({ cls: 'PENDING', rule: 6, missing: [key] });
    }
  });
});

describe('levels of the answers', () => {
  const levels = (differs: Parameters<typeof green>[2], profile: keyof typeof PAIN_PROFILES = 'knee', restDays = 1) =>
    levelsOf(green('s', 0, differs), PAIN_PROFILES[profile], { rpe: 3, restDays });

  it.each([
    ['knee', 2, 'G'],
    ['knee', 3, 'A'],
    ['knee', 4, 'A'],
    ['knee', 5, 'R'],
    ['knee', 6, 'R'],
    ['knee', 7, 'S'],
    ['itb', 1, 'G'],
    ['itb', 2, 'A'],
    ['itb', 4, 'R'],
    ['tendon', 3, 'G'],
    ['tendon', 5, 'A'],
    ['tendon', 6, 'R'],
    ['tendon', 8, 'S'],
    ['muscle', 2, 'A'],
    ['muscle', 3, 'R'],
    ['muscle', 5, 'S'],
    ['bone', 0, 'G'],
    ['bone', 1, 'A'],
    ['bone', 2, 'R'],
    ['bone', 3, 'S'],
    ['postop', 3, 'A'],
    ['postop', 4, 'R'],
    ['postop', 6, 'S'],
  ] as const)('profile %s: pain %i in the session is %s', (profile, pain, level) => {
    expect(levels({ painDuring: pain }, profile).painDuring).toBe(level);
  });

  it.each([
    [1, 1, 'G'],
    [1, 2, 'A'],
    [1, 3, 'A'],
    [1, 4, 'R'],
    [4, 5, 'R'],
    [6, 7, 'S'],
  ] as const)('pain %i before and %i after or next morning is %s (knee)', (before, later, level) => {
    const found = levels({ painBefore: before, painAfter60min: later, painNextMorning: later });
    expect([found.painAfter60min, found.painNextMorning]).toEqual([level, level]);
  });

  it('allows a tendon a rise of one and judges after and morning by their own lines', () => {
    const found = levels({ painBefore: 1, painAfter60min: 2, painNextMorning: 3 }, 'tendon');
    expect([found.painAfter60min, found.painNextMorning]).toEqual(['G', 'A']);
  });

  it('cannot tell a rise without the pain before, unless the value alone is too high', () => {
    const found = levels({ painBefore: null, painAfter60min: 4, painNextMorning: 5 });
    expect([found.painAfter60min, found.painNextMorning]).toEqual([null, 'R']);
    expect(levels({ painBefore: null, painAfter60min: 7 }).painAfter60min).toBe('S');
  });

  it('judges recovery, swelling, night pain by profile', () => {
    expect(levels({ recovery: '24_48h' }).recovery).toBe('A');
    expect(levels({ recovery: '24_48h' }, 'bone').recovery).toBe('R');
    expect(levels({ recovery: 'over_48h' }).recovery).toBe('R');
    expect(levels({ swelling: 'mild' }, 'bone').swelling).toBe('A');
    expect(levels({ swelling: 'clear' }).swelling).toBe('R');
    expect(levels({ swelling: 'clear' }, 'postop').swelling).toBe('S');
    expect(levels({ nightPain: true }).nightPain).toBe('R');
    expect(levels({ nightPain: true }, 'bone').nightPain).toBe('S');
    expect(levels({ nightPain: null }).nightPain).toBeNull();
  });

  it('judges limp, effort and completion', () => {
    expect(levels({ limp: 'brief' }).limp).toBe('A');
    expect(levels({ limp: 'lasting' }).limp).toBe('R');
    expect([levels({ rpe: 4 }).rpe, levels({ rpe: 5 }).rpe, levels({ rpe: null }).rpe]).toEqual(['G', 'A', null]);
    expect(levels({ completed: 'partial_other' }).completed).toBe('N');
    expect(levels({ completed: 'partial_symptom' }).completed).toBe('R');
  });

  it('does not judge effort without a target', () => {
    expect(levelsOf(green('s', 0, { rpe: null }), PAIN_PROFILES.knee, { rpe: null, restDays: 0 }).rpe).toBe('G');
  });

  it.each([
    [null, 2, 2, 1, 'within_24h'],
    [null, 3, 2, 1, null],
    [null, 3, 2, 0, '24_48h'],
    [null, null, 2, 0, null],
    [null, 2, null, 0, null],
    ['over_48h', 0, 0, 1, 'over_48h'],
  ] as const)(
    'recovery %s, morning %s, before %s, rest days %i: %s',
    (recovery, painNextMorning, painBefore, rest, expected) => {
      expect(effectiveRecovery({ recovery, painNextMorning, painBefore }, rest)).toBe(expected);
    },
  );
});

describe('classify', () => {
  const context = {
    profile: PAIN_PROFILES.knee,
    target: { rpe: 3, restDays: 1 },
    asOf: '2026-03-02T10:00',
    timeoutH: 36,
  };

  it('ignores the symptoms of a session that was not done, but not a red flag', () => {
    expect(classify(green('s', 0, { completed: 'not_done', painDuring: 9 }), context).cls).toBe('VOID');
    expect(classify(green('s', 0, { completed: 'not_done', redFlags: ['RF3'] }), context)).toEqual({
      cls: 'STOP',
      rule: 1,
      missing: [],
    });
  });

  it.each([
    ['2026-03-03T19:59', 'PENDING'],
    ['2026-03-03T20:00', 'UNKNOWN'],
    ['unreadable', 'PENDING'],
  ])('waits for answers until 36 hours have passed: at %s it is %s', (asOf, cls) => {
    expect(classify(green('s', 0, { painNextMorning: null, recovery: null }), { ...context, asOf }).cls).toBe(cls);
  });

  it('waits on when the end of the session is unreadable', () => {
    const session = green('s', 0, { endedAt: 'yesterday', recovery: null, painNextMorning: null });
    expect(classify(session, { ...context, asOf: '2026-04-01T00:00' }).cls).toBe('PENDING');
  });

  it('judges every possible session like the unfolded table (property)', () => {
    fc.assert(
      fc.property(
        sessionFacts(),
        fc.constantFrom(...Object.values(PAIN_PROFILES)),
        fc.boolean(),
        (session, profile, late) => {
          const asOf = late ? '2030-01-01T00:00' : session.endedAt;
          const { cls } = classify(session, { ...context, profile, asOf });
          const redFlag = session.redFlags.length > 0;
          const expected =
            session.completed === 'not_done'
              ? redFlag
                ? 'STOP'
                : 'VOID'
              : unfolded(levelsOf(session, profile, context.target), redFlag, late, profile.redIsStop);
          expect(cls).toBe(expected);
        },
      ),
    );
  });

  it('never gets milder when a pain score rises (property)', () => {
    const order: SessionClass[] = ['GREEN', 'AMBER', 'RED', 'STOP'];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('painDuring', 'painAfter60min', 'painNextMorning'),
        (pain, key) => {
          const at = (value: number) => order.indexOf(classify(green('s', 0, { [key]: value }), context).cls);
          expect(at(pain + 1)).toBeGreaterThanOrEqual(at(pain));
        },
      ),
    );
  });
});
