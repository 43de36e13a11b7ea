import fc from 'fast-check';
import type { PlannedSession } from '.';
import {
  BARRIERS,
  ENGAGEMENT_RULES,
  adherenceBand,
  adherenceSummary,
  answerState,
  combinedIndex,
  effortInRange,
  fourteenDayStrip,
  nextNudge,
  overdoing,
  share,
  strengthAdherence14d,
} from '.';

const session = (date: string, part: Partial<PlannedSession> = {}): PlannedSession => ({
  date,
  kind: 'strength',
  paused: false,
  doneOn: null,
  declined: false,
  ...part,
});
const done = (date: string, part: Partial<PlannedSession> = {}): PlannedSession =>
  session(date, { doneOn: date, ...part });
const problem = (field: string, code = 'out-of-range'): unknown => ({ ok: false, problems: [{ field, code }] });
const march = (day: number): string => `2026-03-${String(day).padStart(2, '0')}`;

describe('worked examples of the clinical reference, rehab §7.2', () => {
  const window = { asOf: march(14), windowDays: 14 };
  it('A01 session adherence in 14 days', () => {
    const sessions = [2, 4, 6, 9, 11].map((day) => done(march(day))).concat(session(march(13)));
    expect(adherenceSummary(sessions, window)).toMatchObject({
      value: { n: 5, of: 6, pct: 83, noWord: 1, toldUsNo: 0, windowDays: 14, fromDate: march(1), band: 'on-plan' },
    });
  });
  it('A02 nothing planned', () => {
    const paused = [session(march(3), { paused: true }), done(march(5), { paused: true })];
    expect(adherenceSummary(paused, window)).toMatchObject({
      value: { n: 0, of: 0, pct: null, ratio: null, band: 'unknown', overdoing: false },
    });
  });
  it('A03 dose', () => {
    expect(share(36, 45)).toEqual({ ok: true, value: { n: 36, of: 45, pct: 80, ratio: 0.8 } });
  });
  it('A04 more than planned', () => {
    const sessions = [2, 4, 6, 9, 11, 13].map((day) => done(march(day)));
    expect(adherenceSummary(sessions, { ...window, extraDone: 2 })).toMatchObject({
      value: { n: 6, of: 6, pct: 100, surplus: 2, ratio: 1.33, overdoing: true },
    });
  });
  it('A05 due so far', () => {
    const sessions = [
      done(march(1)),
      session(march(3)),
      done(march(5)),
      session(march(8)),
      session(march(10)),
      session(march(12)),
    ];
    expect(adherenceSummary(sessions, { asOf: march(10), windowDays: 14 })).toMatchObject({
      value: { n: 2, of: 5, pct: 40, band: 'off-plan' },
    });
  });
  it('A06 effort in range', () => {
    const logged = [7, 8, 9, 6, 5, 6];
    const sets = [7, 7, 7, 6, 6, 6].map((targetRpe, index) => ({ targetRpe, loggedRpe: logged[index] ?? null }));
    expect(effortInRange(sets)).toEqual({ ok: true, value: { n: 5, of: 6, pct: 83, ratio: 0.83 } });
  });
  it('A07 check-ins', () => {
    expect(share(11, 14)).toMatchObject({ value: { pct: 79 } });
  });
  it('A08 combined index', () => {
    expect(combinedIndex({ sessionsPct: 83, dosePct: 80, checkInsPct: 79 })).toEqual({ ok: true, value: 81.3 });
  });
});

describe('the three states', () => {
  it('tells done, told us no and no word apart, and what is not due or paused from all three', () => {
    expect(answerState(done(march(2)), march(3))).toBe('done');
    expect(answerState(session(march(2), { declined: true }), march(3))).toBe('told-us-no');
    expect(answerState(session(march(2)), march(3))).toBe('no-word');
    expect(answerState(session(march(4)), march(3))).toBeNull();
    expect(answerState(session(march(2), { paused: true }), march(3))).toBeNull();
    expect(answerState(session('x'), march(3))).toBeNull();
    expect(answerState(session(march(2)), 'x')).toBeNull();
  });

  it('counts a session moved inside its week, and one done in another week as surplus', () => {
    const moved = session('2026-03-02', { doneOn: '2026-03-08' });
    const late = session('2026-03-02', { doneOn: '2026-03-09' });
    expect(answerState(moved, march(14))).toBe('done');
    expect(answerState(moved, march(7))).toBe('no-word');
    expect(answerState(late, march(14))).toBe('no-word');
    expect(answerState(session('2026-03-02', { doneOn: 'x' }), march(14))).toBe('no-word');
    expect(adherenceSummary([moved, late], { asOf: march(14), windowDays: 14 })).toMatchObject({
      value: { n: 1, of: 2, noWord: 1, surplus: 1 },
    });
  });

  it('names bad fields', () => {
    expect(adherenceSummary([], { asOf: 'x', windowDays: 14 })).toEqual(problem('asOf', 'unusable-date'));
    expect(adherenceSummary([], { asOf: march(1), windowDays: 0 })).toEqual(problem('windowDays'));
    expect(adherenceSummary([], { asOf: march(1), windowDays: 14, extraDone: -1 })).toEqual(problem('extraDone'));
    expect(adherenceSummary([session('x')], { asOf: march(1), windowDays: 14 })).toEqual(
      problem('sessions', 'unusable-date'),
    );
  });

  it('always carries n, N and the window, and the states add up', () => {
    const sessions = fc.array(
      fc.record({
        date: fc.integer({ min: 1, max: 28 }).map(march),
        kind: fc.constantFrom('strength' as const, 'run' as const, 'other' as const),
        paused: fc.boolean(),
        doneOn: fc.option(fc.integer({ min: 1, max: 28 }).map(march), { nil: null }),
        declined: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(sessions, fc.integer({ min: 1, max: 28 }), fc.nat(5), (list, day, extraDone) => {
        const summary = adherenceSummary(list, { asOf: march(day), windowDays: 14, extraDone });
        if (!summary.ok) throw new Error('good input refused');
        const { n, of, pct, toldUsNo, noWord, surplus, windowDays } = summary.value;
        expect(n + toldUsNo + noWord).toBe(of);
        expect(pct === null).toBe(of === 0);
        expect(pct ?? 0).toBeLessThanOrEqual(100);
        expect(surplus).toBeGreaterThanOrEqual(extraDone);
        expect(windowDays).toBe(14);
      }),
    );
  });
});

describe('shares', () => {
  it('has no percentage of nothing and no share of bad counts', () => {
    expect(share(0, 0)).toEqual({ ok: true, value: { n: 0, of: 0, pct: null, ratio: null } });
    expect(share(-1, 2)).toEqual(problem('n'));
    expect(share(1, 2.5)).toEqual(problem('of'));
    expect(share(Number.NaN, 1e9)).toMatchObject({ problems: [{ field: 'n' }, { field: 'of' }] });
  });
  it.each([
    [100, 'on-plan'],
    [80, 'on-plan'],
    [79, 'partly'],
    [50, 'partly'],
    [49, 'off-plan'],
    [0, 'off-plan'],
    [null, 'unknown'],
  ])('%s %% is %s', (pct, band) => {
    expect(adherenceBand(pct)).toBe(band);
  });
  it('leaves sets without a logged effort out', () => {
    expect(effortInRange([{ targetRpe: 7, loggedRpe: null }])).toMatchObject({ value: { of: 0, pct: null } });
    expect(effortInRange([{ targetRpe: 7, loggedRpe: 11 }])).toEqual(problem('sets'));
    expect(effortInRange([{ targetRpe: -1, loggedRpe: 5 }])).toEqual(problem('sets'));
  });
  it('flags more than 1.2 times the plan, not exactly that', () => {
    expect(overdoing(120, 100)).toEqual({ ok: true, value: { ratio: 1.2, flagged: false } });
    expect(overdoing(121, 100)).toEqual({ ok: true, value: { ratio: 1.21, flagged: true } });
    expect(overdoing(30, 0)).toEqual({ ok: true, value: { ratio: null, flagged: false } });
    expect(overdoing(-1, 10)).toEqual(problem('doneMin'));
  });
  it('has no combined index when a part is unknown or impossible', () => {
    expect(combinedIndex({ sessionsPct: null, dosePct: 80, checkInsPct: 79 })).toEqual({ ok: true, value: null });
    expect(combinedIndex({ sessionsPct: 1, dosePct: null, checkInsPct: 79 })).toEqual({ ok: true, value: null });
    expect(combinedIndex({ sessionsPct: 1, dosePct: 2, checkInsPct: null })).toEqual({ ok: true, value: null });
    expect(combinedIndex({ sessionsPct: 101, dosePct: 80, checkInsPct: 79 })).toEqual(problem('sessionsPct'));
  });
});

describe('strengthAdherence14d', () => {
  it('counts strength sessions of the last 14 days', () => {
    const sessions = [done(march(2)), session(march(5)), done(march(9)), session(march(10), { kind: 'run' })];
    expect(strengthAdherence14d(sessions, '2026-01-01', march(14))).toBe(0.67);
  });
  it('counts a young plan since its start, from three planned sessions on', () => {
    const early = [done(march(2)), done(march(5))];
    expect(strengthAdherence14d(early, march(1), march(6))).toBeNull();
    expect(strengthAdherence14d([...early, session(march(6))], march(1), march(6))).toBe(0.67);
  });
  it('is unknown without sessions, before the start, and for bad dates', () => {
    expect(strengthAdherence14d([], '2026-01-01', march(14))).toBeNull();
    expect(strengthAdherence14d([], march(14), march(1))).toBeNull();
    expect(strengthAdherence14d([], 'x', march(1))).toBeNull();
    expect(strengthAdherence14d([], march(1), 'x')).toBeNull();
    expect(strengthAdherence14d([session('zzz')], march(1), march(14))).toBeNull();
  });
});

describe('fourteenDayStrip', () => {
  it('shows what is known of each day, oldest first, with gaps in the pain', () => {
    const strip = fourteenDayStrip(
      [
        done(march(2)),
        session(march(2)),
        session(march(3), { declined: true }),
        session(march(4)),
        session(march(5), { paused: true }),
      ],
      new Map([[march(2), 3]]),
      march(14),
    );
    if (!strip.ok) throw new Error('refused');
    expect(strip.value).toHaveLength(14);
    expect(strip.value.slice(0, 6).map((day) => day.state)).toEqual([
      'rest',
      'done',
      'told-us-no',
      'no-word',
      'paused',
      'rest',
    ]);
    expect(strip.value[1]).toEqual({ date: march(2), state: 'done', done: 1, planned: 2, pain: 3 });
    expect(strip.value[2]?.pain).toBeNull();
    expect(strip.value[13]?.date).toBe(march(14));
  });
  it('refuses a day that is not real', () => {
    expect(fourteenDayStrip([], new Map(), 'x')).toEqual(problem('asOf', 'unusable-date'));
  });
});

describe('nextNudge', () => {
  const quiet = { paused: false, somethingDueToday: false, remindedToday: 0, ignoredInARow: 0, missedInARow: 0 };
  it('says one thing at most, and nothing to a paused runner', () => {
    expect(nextNudge(quiet)).toBe('none');
    expect(nextNudge({ ...quiet, somethingDueToday: true })).toBe('remind');
    expect(nextNudge({ ...quiet, somethingDueToday: true, remindedToday: 1 })).toBe('none');
    expect(nextNudge({ ...quiet, somethingDueToday: true, ignoredInARow: 5 })).toBe('ask-about-schedule');
    expect(nextNudge({ ...quiet, missedInARow: 2 })).toBe('ask-why');
    expect(nextNudge({ ...quiet, missedInARow: 2, paused: true })).toBe('none');
  });
  it('has a rule and a source for every feature, and words for each barrier', () => {
    expect(ENGAGEMENT_RULES.every((row) => row.rule.length > 0 && row.source.length > 0)).toBe(true);
    expect(BARRIERS).toHaveLength(5);
  });
});
