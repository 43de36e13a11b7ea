import fc from 'fast-check';
import type { WorklistFacts, WorklistReason } from '.';
import { WORKLIST_DEFAULTS, compareWorklist, praiseFor, snoozeProblems, worklistReasons } from '.';
import { countOfDays, daysInWords, hoursInWords } from './words';
import { WORKLIST_ROWS } from './worklist-settings.data';

const today = '2026-03-20';
const planStart = '2026-01-05';
const counts = (n: number, of: number) => ({ n, of, pct: of === 0 ? null : Math.round((100 * n) / of), ratio: null });
const only = (facts: Partial<WorklistFacts>): readonly WorklistReason[] =>
  worklistReasons({ today, planStart, lastLogOn: today, ...facts });

/** Facts that trigger one reason each, and its words. */
const TRIGGERS: readonly (readonly [string, Partial<WorklistFacts>, string])[] = [
  ['red-flag-open', { redFlagOpenSince: '2026-03-18' }, 'Red flag open, 2 days'],
  ['session-stopped', { stopOn: '2026-03-20' }, 'Session stopped, today'],
  ['stop-pain', { stopPain: { on: '2026-03-19', pain: 8, limit: 7 } }, 'Pain 8, stop is 7'],
  ['bone-pain', { boneRedOn: '2026-03-19' }, 'Bone pain in a session, 1 day'],
  ['urgent-call', { urgentCallOn: '2026-03-20' }, 'Asked for an urgent call, today'],
  ['on-hold', { holdSince: '2026-03-10' }, 'On hold, 10 days'],
  ['red-session', { redSessionOn: '2026-03-18' }, 'Red session, 2 days'],
  [
    'stepped-back-twice',
    { stepBacksOn: ['2026-03-18', '2026-03-07', '2026-03-01'] },
    'Stepped back 2 times in 14 days',
  ],
  ['morning-pain-up', { morningPain: { last7: 4.5, before7: 3 } }, 'Morning pain up 3 → 4.5 in a week'],
  ['ran-over-plan', { runMinutes7d: { doneMin: 130, plannedMin: 100 } }, 'Ran over plan: 130 of 100 min in 7 days'],
  [
    'long-unplanned-run',
    { unplannedRun: { on: '2026-03-18', spikePct: 34 } },
    'Unplanned run 34 % longer than any in 30 days',
  ],
  ['gate-waiting', { gateWaitingHours: 50 }, 'Ready to progress, 50 h'],
  ['message-unread', { unreadMessageHours: 30 }, 'Message unread 30 h'],
  ['few-sessions', { sessions14d: counts(1, 4) }, '1 of 4 sessions in 14 days'],
  ['missed-in-a-row', { missedInARow: 3 }, '3 sessions missed in a row'],
  ['no-word', { lastLogOn: '2026-03-11' }, 'No word 9 days'],
  ['unknown-in-a-row', { unknownInARow: 2 }, '2 runs without a next-morning answer'],
  ['few-check-ins', { checkIns14d: counts(5, 14) }, '5 of 14 morning answers in 14 days'],
  ['prom-overdue', { promOverdueDays: 8 }, 'Questionnaire 8 days overdue'],
  ['prom-worse', { promWorse: { name: 'LEFS', from: 60, to: 48 } }, 'LEFS worse 60 → 48'],
  ['feels-worse', { globalChange: { latest: -2, previous: null } }, 'Feels worse (−2 on −5 to +5)'],
  ['same-step', { stepSince: '2026-02-26' }, 'Same step 22 days'],
  ['pre-check-hold', { preCheckHoldDays: 2 }, 'Too sore to run 2 days running'],
  ['ready-to-progress', { gateWaitingHours: 3 }, 'Ready to progress'],
  ['retest-due', { retestDueOn: '2026-03-18' }, 'Re-test due, 2 days'],
  ['plan-not-opened', { newPlanUnopenedHours: 49 }, 'New plan not opened, 49 h'],
  ['block-ended', { blockEndedOn: '2026-03-19' }, 'Block ended, 1 day'],
  ['shoe-distance', { shoeKm: 801 }, 'Shoes at 801 km'],
  ['licence-ends', { licenceEndsInDays: 30 }, 'Questionnaire licence ends in 30 days'],
];

/** Facts just short of each cut-off. */
const QUIET: readonly Partial<WorklistFacts>[] = [
  { stepBacksOn: ['2026-03-18', '2026-03-06', '2026-04-01', 'x'] },
  { morningPain: { last7: 4.4, before7: 3 } },
  { runMinutes7d: { doneMin: 120, plannedMin: 100 } },
  { runMinutes7d: { doneMin: 120, plannedMin: 0 } },
  { unplannedRun: { on: '2026-03-18', spikePct: 30 } },
  { unreadMessageHours: 24 },
  { sessions14d: counts(2, 4) },
  { sessions14d: counts(0, 3) },
  { missedInARow: 2 },
  { lastLogOn: '2026-03-14' },
  { unknownInARow: 1 },
  { checkIns14d: counts(7, 14) },
  { checkIns14d: counts(0, 0) },
  { promOverdueDays: 7 },
  { globalChange: { latest: -1, previous: null } },
  { globalChange: { latest: -1, previous: 1 } },
  { stepSince: '2026-02-27' },
  { stepSince: 'x' },
  { preCheckHoldDays: 1 },
  { retestDueOn: '2026-03-21' },
  { retestDueOn: 'x' },
  { newPlanUnopenedHours: 48 },
  { shoeKm: 800 },
  { licenceEndsInDays: 31 },
];

describe('worklistReasons', () => {
  it.each(TRIGGERS)('%s', (id, facts, words) => {
    const reasons = only(facts);
    expect(reasons.map((reason) => [reason.id, reason.words])).toEqual([[id, words]]);
  });

  it('has a trigger here for every row', () => {
    expect(TRIGGERS.map(([id]) => id)).toEqual(WORKLIST_ROWS.map((row) => row.id));
  });

  it.each(QUIET)('says nothing just short of a cut-off: %j', (facts) => {
    expect(only(facts)).toEqual([]);
  });

  it('says nothing when nothing is known', () => {
    expect(worklistReasons({ today })).toEqual([]);
    expect(worklistReasons({ today: 'x', planStart: 'x', lastLogOn: 'x' })).toEqual([]);
  });

  it('counts two answers below "no change" in a row as feeling worse', () => {
    expect(only({ globalChange: { latest: -1, previous: -1 } })[0]?.id).toBe('feels-worse');
  });

  it('takes the older of two steps back as the beginning', () => {
    const since = (days: readonly string[]): string | null | undefined => only({ stepBacksOn: days })[0]?.since;
    expect(since(['2026-03-10', '2026-03-18'])).toBe('2026-03-10');
    expect(since(['2026-03-18', '2026-03-10'])).toBe('2026-03-10');
  });

  it('says a re-test is due on its day', () => {
    expect(only({ retestDueOn: today })[0]?.words).toBe('Re-test due');
  });

  it('counts silence from the start of the plan when nothing was ever logged', () => {
    expect(worklistReasons({ today, planStart: '2026-03-10', lastLogOn: null })[0]).toMatchObject({
      id: 'no-word',
      words: 'No word 10 days',
      since: '2026-03-10',
    });
  });

  it('keeps adherence reasons quiet in the first 7 days of a plan', () => {
    const noisy = { sessions14d: counts(0, 5), missedInARow: 4, checkIns14d: counts(0, 5), lastLogOn: '2026-03-01' };
    expect(only({ ...noisy, planStart: '2026-03-14' })).toEqual([]);
    expect(
      only({ ...noisy, planStart: '2026-03-13' })
        .map((reason) => reason.id)
        .sort(),
    ).toEqual(['few-check-ins', 'few-sessions', 'missed-in-a-row', 'no-word']);
  });

  it('puts the most pressing first, then the oldest, then those without a day', () => {
    const reasons = only({
      shoeKm: 900,
      redSessionOn: '2026-03-18',
      holdSince: '2026-03-10',
      morningPain: { last7: 6, before7: 3 },
      redFlagOpenSince: '2026-03-19',
    });
    expect(reasons.map((reason) => reason.id)).toEqual([
      'red-flag-open',
      'on-hold',
      'red-session',
      'morning-pain-up',
      'shoe-distance',
    ]);
    expect(reasons.map((reason) => reason.severity)).toEqual(['now', 'soon', 'soon', 'soon', 'watch']);
    expect(reasons.map((reason) => [reason.dueDays, reason.canSnooze])).toEqual([
      [0, false],
      [2, true],
      [2, true],
      [2, true],
      [14, true],
    ]);
  });

  it('takes the clinic’s own cut-offs', () => {
    const settings = { ...WORKLIST_DEFAULTS, noLogDays: 3 };
    expect(worklistReasons({ today, planStart, lastLogOn: '2026-03-16' }, settings)[0]?.id).toBe('no-word');
  });

  it('has three severities at most, words for each reason, and no repeated reason', () => {
    fc.assert(
      fc.property(fc.subarray([...TRIGGERS]), (triggers) => {
        const facts = Object.assign({}, ...triggers.map(([, part]) => part)) as Partial<WorklistFacts>;
        const reasons = only(facts);
        expect(new Set(reasons.map((reason) => reason.id)).size).toBe(reasons.length);
        expect(new Set(reasons.map((reason) => reason.severity)).size).toBeLessThanOrEqual(3);
        reasons.forEach((reason) => {
          expect(reason.words).not.toMatch(/undefined|null|NaN/);
        });
      }),
    );
  });
});

describe('compareWorklist', () => {
  const row = (facts: Partial<WorklistFacts>, reds14d = 0) => ({ reasons: only(facts), reds14d });
  it('orders by need, then age of the trigger, then reds; patients without a reason come last', () => {
    const flag = row({ redFlagOpenSince: '2026-03-19' });
    const oldHold = row({ holdSince: '2026-03-01' });
    const newHold = row({ holdSince: '2026-03-15' });
    const newHoldWithReds = row({ holdSince: '2026-03-15' }, 3);
    const calm = row({});
    const calmWithReds = row({}, 1);
    const sorted = [calm, newHold, oldHold, calmWithReds, newHoldWithReds, flag].sort(compareWorklist);
    expect(sorted).toEqual([flag, oldHold, newHoldWithReds, newHold, calmWithReds, calm]);
    expect(compareWorklist(calm, flag)).toBeGreaterThan(0);
    expect(compareWorklist(flag, calm)).toBeLessThan(0);
  });
});

describe('snoozeProblems', () => {
  it('allows up to 7 days with a reason, never for priority 1', () => {
    expect(snoozeProblems(2, 7, 'On holiday')).toEqual([]);
    expect(snoozeProblems(1, 1, 'Later')).toEqual([{ field: 'priority', code: 'not-allowed-value' }]);
    expect(snoozeProblems(3, 8, ' ')).toEqual([
      { field: 'days', code: 'out-of-range' },
      { field: 'reason', code: 'missing' },
    ]);
    expect(snoozeProblems(3, 1.5, 'x')).toEqual([{ field: 'days', code: 'out-of-range' }]);
  });
});

describe('praiseFor', () => {
  it('praises phases, steady weeks, first runs without a break and better answers', () => {
    expect(
      praiseFor({
        today,
        phasePassedOn: today,
        sessions28d: counts(10, 12),
        firstContinuousRunMin: 20,
        promBetter: { name: 'UWRI', from: 20, to: 28 },
      }).map((praise) => praise.words),
    ).toEqual([
      'Phase passed',
      '10 of 12 sessions in 4 weeks',
      'First 20 min run without a break',
      'UWRI better 20 → 28',
    ]);
  });
  it('has nothing to praise when nothing is known or reached', () => {
    expect(praiseFor({ today })).toEqual([]);
    expect(praiseFor({ today, sessions28d: counts(9, 12), firstContinuousRunMin: 19 })).toEqual([]);
    expect(praiseFor({ today, sessions28d: counts(0, 0) })).toEqual([]);
  });
});

describe('words', () => {
  it('counts days', () => {
    expect([countOfDays(0), countOfDays(1), countOfDays(9)]).toEqual(['today', '1 day', '9 days']);
    expect([50, 71.5, 72, 531].map(hoursInWords)).toEqual(['50 h', '71.5 h', '3 days', '22 days']);
    expect(daysInWords('2026-03-25', today)).toBe('today');
    expect(daysInWords('x', today)).toBe('today');
  });
});
