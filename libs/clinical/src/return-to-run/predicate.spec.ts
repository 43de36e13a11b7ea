import fc from 'fast-check';
import { evaluatePredicate, type GateFacts, type Predicate, type Protocol, type RtrEvent } from './index';
import { checkIn, daily, facts, measured } from './testing/facts';
import { day, green, logged, override, start } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
beforeAll(async () => {
  knee = await protocolOf('RTR_KNEE_DEFAULT');
});

const TODAY = 20;
const line = (
  metric: string,
  op: Predicate['op'],
  value: Predicate['value'],
  differs: Partial<Predicate> = {},
): Predicate => ({
  metric,
  agg: 'last',
  op,
  value,
  required: true,
  ...differs,
});

function evaluate(predicate: Predicate, given: Partial<GateFacts> = {}, events: RtrEvent[] = [], seenOn = TODAY) {
  const state = stateAfter(knee, [start('P2-3'), ...events], seenOn);
  return evaluatePredicate(predicate, { state, facts: facts(given), today: day(seenOn) });
}

const run = (offset: number, differs = {}) => logged(green(`s${offset}`, offset, differs));

describe('windows of the check-in', () => {
  const rest3d = line('nprs_rest', '<=', 2, { agg: 'max', windowDays: 3 });

  it('need 60 % of the days answered, else the line is unknown', () => {
    const one = evaluate(rest3d, { checkIns: [checkIn(20, { nprsRest: 1 })] });
    expect(one).toMatchObject({ truth: 'unknown', state: 'no_data', proof: '1 of 3 answered' });
    const two = evaluate(rest3d, { checkIns: [checkIn(20, { nprsRest: 1 }), checkIn(18, { nprsRest: 2 })] });
    expect(two).toMatchObject({ truth: 'true', state: 'met', proof: '2/10, 2 of 3 answered' });
    expect(two.text).toBe('Worst pain at rest, 3 days: at most 2/10');
  });

  it.each([
    [7, 4, 'unknown'],
    [7, 5, 'true'],
    [2, 1, 'unknown'],
    [2, 2, 'true'],
    [5, 3, 'true'],
  ])('of %i days with %i answers: %s', (windowDays, answers, truth) => {
    const predicate = line('nprs_rest', '<=', 2, { agg: 'max', windowDays });
    expect(evaluate(predicate, { checkIns: daily(21 - answers, 20, { nprsRest: 0 }) }).truth).toBe(truth);
  });

  it('hold only days up to today and inside the window', () => {
    const checkIns = [...daily(18, 20, { nprsRest: 1 }), checkIn(17, { nprsRest: 9 }), checkIn(21, { nprsRest: 9 })];
    expect(evaluate(rest3d, { checkIns })).toMatchObject({
      truth: 'true',
      reading: { value: 1, answered: 3, asked: 3 },
    });
  });

  it('take the worst answer, and the last check-in of a day', () => {
    const checkIns = [...daily(18, 20, { nprsRest: 1 }), checkIn(19, { nprsRest: 3 })];
    expect(evaluate(rest3d, { checkIns })).toMatchObject({ truth: 'false', state: 'not_met', reading: { value: 3 } });
  });

  it('of yes and no are true as soon as one is yes', () => {
    const limp = line('limp_reported', '==', false, { agg: 'all', windowDays: 3 });
    const none = daily(18, 20, { limpReported: false });
    expect(evaluate(limp, { checkIns: none })).toMatchObject({
      truth: 'true',
      proof: 'no, 3 of 3 answered',
      text: 'Limp, 3 days: no',
    });
    const one = evaluate(limp, { checkIns: [...none, checkIn(19, { limpReported: true })] });
    expect(one).toMatchObject({ truth: 'false', proof: 'yes, 3 of 3 answered' });
  });

  it('can ask for the middle value', () => {
    const median = line('nprs_morning', '<=', 2, { agg: 'median', windowDays: 4 });
    const of = (...pains: number[]) =>
      evaluate(median, { checkIns: pains.map((nprsMorning, index) => checkIn(20 - index, { nprsMorning })) }).reading
        .value;
    expect([of(9, 1, 2), of(1, 4, 2, 9)]).toEqual([2, 3]);
  });

  it('without a window take the newest answer with its day', () => {
    const last = line('nprs_bone', '<=', 0);
    const checkIns = [
      checkIn(19),
      checkIn(18, { nprsBone: 0 }),
      checkIn(5, { nprsBone: 4 }),
      checkIn(25, { nprsBone: 8 }),
    ];
    expect(evaluate(last, { checkIns })).toMatchObject({ truth: 'true', proof: `0/10, on ${day(18)}` });
    expect(evaluate(last)).toMatchObject({ truth: 'unknown', proof: null });
  });
});

describe('worked-out metrics', () => {
  const trend = line('nprs_morning_trend_7d', '<=', 0);

  it('trend of morning pain: slope of the last 7 days, at least 5 answers', () => {
    const rising = [0, 1, 2, 3, 4].map((pain) => checkIn(14 + pain, { nprsMorning: pain }));
    expect(evaluate(trend, { checkIns: rising })).toMatchObject({ truth: 'false', proof: '1 a day, 5 of 7 answered' });
    expect(evaluate(trend, { checkIns: rising.slice(1) })).toMatchObject({
      truth: 'unknown',
      proof: '4 of 7 answered',
    });
    const older = [checkIn(13, { nprsMorning: 9 }), checkIn(21, { nprsMorning: 9 })];
    expect(evaluate(trend, { checkIns: [...daily(14, 20, { nprsMorning: 2 }), ...older] })).toMatchObject({
      truth: 'true',
      reading: { value: 0, answered: 7 },
    });
    const uneven = [3, 1, 2, 1, 2].map((nprsMorning, index) => checkIn(16 + index, { nprsMorning }));
    expect(evaluate(trend, { checkIns: uneven }).reading.value).toBe(-0.2);
  });

  const painFree = line('days_since_pain_free_walking', '>=', 7);

  it('days of walking without pain: from the first day of the unbroken run', () => {
    const free = daily(13, 20, { nprsWalk: 0 });
    expect(evaluate(painFree, { checkIns: [checkIn(12, { nprsWalk: 1 }), ...free] })).toMatchObject({
      truth: 'true',
      reading: { value: 7, lowerBound: false },
    });
    const short = [checkIn(14, { nprsWalk: 1 }), ...free.slice(2)];
    expect(evaluate(painFree, { checkIns: short })).toMatchObject({ truth: 'false', proof: '5' });
  });

  it('days of walking without pain: an unanswered day leaves a lower bound', () => {
    expect(evaluate(painFree, { checkIns: daily(16, 20, { nprsWalk: 0 }) })).toMatchObject({
      truth: 'unknown',
      proof: 'at least 4',
    });
    expect(evaluate(painFree, { checkIns: daily(12, 19, { nprsWalk: 0 }) })).toMatchObject({
      truth: 'true',
      proof: 'at least 8',
    });
    expect(evaluate(painFree, { checkIns: daily(12, 18, { nprsWalk: 0 }) }).truth).toBe('unknown');
    expect(evaluate(painFree, { checkIns: [checkIn(20, { nprsWalk: 3 })] })).toMatchObject({
      truth: 'false',
      reading: { value: 0 },
    });
    expect(evaluate(painFree, { checkIns: [checkIn(19, { nprsWalk: 3 })] })).toMatchObject({
      truth: 'false',
      reading: { value: 0 },
    });
  });

  it('pain in runs: sessions take the place of days', () => {
    const worst = line('nprs_run', '<=', 1, { agg: 'max', windowDays: 14 });
    expect(evaluate(worst)).toMatchObject({ truth: 'unknown', proof: '0 of 0 answered' });
    const runs = [run(7, { painDuring: 1 }), run(10), run(12, { painDuring: null })];
    expect(evaluate(worst, {}, [run(6, { painDuring: 4 }), ...runs])).toMatchObject({
      truth: 'true',
      proof: '1/10, 2 of 3 answered',
    });
    const silent = [run(7, { painDuring: null }), run(10), run(12, { painDuring: null })];
    expect(evaluate(worst, {}, silent).truth).toBe('unknown');
    const others = [run(8, { activity: 'strength', painDuring: 5 }), run(9, { activity: 'walk', painDuring: 4 })];
    expect(evaluate(worst, {}, [...others, run(10), run(11, { completed: 'not_done', painDuring: 9 })]).truth).toBe(
      'true',
    );
  });

  it('pain in strength work: the newest session without a window', () => {
    const last = line('nprs_exercise', '<=', 2);
    const sessions = [
      run(8, { activity: 'strength', painDuring: 5 }),
      run(9, { activity: 'strength', painDuring: 2 }),
      run(10),
    ];
    expect(evaluate(last, {}, sessions)).toMatchObject({ truth: 'true', proof: `2/10, on ${day(9)}` });
    expect(evaluate(last)).toMatchObject({ truth: 'unknown' });
  });

  it('morning rise: newest session that was done', () => {
    const rise = line('nprs_morning_rise', '<=', 0);
    expect(evaluate(rise).truth).toBe('unknown');
    expect(evaluate(rise, {}, [run(8, { painBefore: 1, painNextMorning: 3 })])).toMatchObject({
      truth: 'false',
      reading: { value: 2 },
    });
    expect(evaluate(rise, {}, [run(8, { painBefore: null })]).truth).toBe('unknown');
    expect(evaluate(rise, {}, [run(8, { painNextMorning: null })]).truth).toBe('unknown');
  });

  it('counts ambers and reds in their windows; a stop is at least a red', () => {
    const events = [run(6, { painDuring: 3 }), run(7, { painDuring: 3 }), run(8, { painDuring: 8 })];
    expect(evaluate(line('ambers_14d', '<=', 1), {}, events)).toMatchObject({ truth: 'true', reading: { value: 1 } });
    expect(evaluate(line('reds_14d', '==', 0), {}, events)).toMatchObject({ truth: 'false', reading: { value: 1 } });
    expect(evaluate(line('reds_14d', '==', 0), {}, events, 22)).toMatchObject({ truth: 'true' });
    expect(evaluate(line('reds_56d', '==', 0), {}, events, 63)).toMatchObject({ truth: 'false' });
    expect(evaluate(line('reds_56d', '==', 0), {}, events, 64)).toMatchObject({ truth: 'true' });
    expect(evaluate(line('days_since_last_red', '>=', 12), {}, events)).toMatchObject({
      truth: 'true',
      reading: { value: 12 },
    });
    expect(evaluate(line('days_since_last_red', '>=', 7))).toMatchObject({ truth: 'true', reading: { value: 9999 } });
  });

  it('an override does not make the gates forget a red', () => {
    const events = [run(10, { painDuring: 8 }), override(12, { type: 'release_hold' })];
    expect(evaluate(line('reds_14d', '==', 0), {}, events).truth).toBe('false');
  });

  it('best week of running: a run without minutes makes it a lower bound', () => {
    const best = line(
      'weekly_run_minutes',
      '>=',
      { factor: 0.8, of: 'pre_injury_weekly_run_minutes' },
      { agg: 'max', windowDays: 14 },
    );
    const known = { preInjuryWeeklyRunMinutes: 100 };
    const runs = [run(2, { runMin: 30 }), run(4, { runMin: 30 }), run(7, { runMin: 25 }), run(15, { runMin: 40 })];
    expect(evaluate(best, known, runs)).toMatchObject({
      truth: 'true',
      threshold: 80,
      proof: '85 min, 4 of 4 answered',
    });
    expect(evaluate(best, known, runs.slice(1))).toMatchObject({ truth: 'false', reading: { value: 55 } });
    const open = [...runs.slice(1), run(16, { runMin: null })];
    expect(evaluate(best, known, open)).toMatchObject({ truth: 'unknown', proof: 'at least 55 min, 3 of 4 answered' });
    expect(evaluate(best, known).truth).toBe('unknown');
    expect(evaluate(best, {}, runs)).toMatchObject({ truth: 'unknown', threshold: null });
    expect(evaluate(best, {}, runs).text).toContain('a value that is not recorded yet');
    const now = line('weekly_run_minutes', '>=', 40);
    expect(evaluate(now, {}, runs)).toMatchObject({ truth: 'true', reading: { value: 40 } });
    const upper = line('weekly_run_minutes', '<=', 999, { agg: 'max', windowDays: 14 });
    expect(evaluate(upper, {}, open).truth).toBe('unknown');
    const above = line('weekly_run_minutes', '>', 50, { agg: 'max', windowDays: 14 });
    expect(evaluate(above, {}, open).truth).toBe('true');
  });

  it('counts days from recorded dates', () => {
    const given = { diagnosisDate: day(-1), surgeryDate: day(-10), birthDate: day(-70) };
    expect(evaluate(line('days_since_diagnosis', '>=', 21), given)).toMatchObject({
      truth: 'true',
      proof: `21, on ${day(-1)}`,
    });
    expect(evaluate(line('days_since_surgery', '>=', 84), given)).toMatchObject({
      truth: 'false',
      reading: { value: 30 },
    });
    expect(evaluate(line('weeks_since_birth', '>=', 12), given)).toMatchObject({
      truth: 'true',
      reading: { value: 12 },
    });
    expect(evaluate(line('weeks_since_birth', '>=', 12), given, [], 13).truth).toBe('false');
    expect(evaluate(line('days_since_surgery', '>=', 84)).truth).toBe('unknown');
    expect(evaluate(line('days_since_run_start', '>=', 84)).truth).toBe('unknown');
    expect(
      evaluate(line('days_since_run_start', '>=', 15), {}, [run(1, { activity: 'walk' }), run(5), run(9)]).truth,
    ).toBe('true');
  });

  it('asks more days after a higher MRI grade, and is unknown without one', () => {
    const map = { grade1: 21, grade2: 42, grade3: 63, grade4: 84 };
    const byGrade = line('days_since_diagnosis', '>=', { by: 'mri_grade', map });
    const diagnosisDate = day(-22);
    expect(evaluate(byGrade, { diagnosisDate, mriGrade: 'grade2' })).toMatchObject({ truth: 'true', threshold: 42 });
    expect(evaluate(byGrade, { diagnosisDate, mriGrade: 'grade3' })).toMatchObject({ truth: 'false', threshold: 63 });
    expect(evaluate(byGrade, { diagnosisDate })).toMatchObject({ truth: 'unknown', threshold: null });
  });

  it('reads the engine: red flags, greens at the named step, confirmed phases', () => {
    const flag: RtrEvent = { kind: 'red_flag', id: 'f', recordedAt: `${day(3)}T09:00`, codes: ['RF2'] };
    expect(evaluate(line('red_flag_open', '==', false)).truth).toBe('true');
    expect(evaluate(line('red_flag_open', '==', false), {}, [flag]).truth).toBe('false');
    const greens = (step?: string) => line('green_sessions_at_step', '>=', 1, step === undefined ? {} : { step });
    expect(evaluate(greens('P2-3'), {}, [run(3)])).toMatchObject({
      truth: 'true',
      text: 'Green sessions in a row on P2-3: at least 1',
    });
    expect(evaluate(greens(), {}, [run(3)]).truth).toBe('true');
    expect(evaluate(greens('P2-9'), {}, [run(3)])).toMatchObject({ truth: 'false', reading: { value: 0 } });
    expect(evaluate(line('phase_exit_met', '==', 'P0'))).toMatchObject({ truth: 'true', proof: 'P0' });
    expect(evaluate(line('phase_exit_met', '==', 'P3'))).toMatchObject({ truth: 'false', proof: 'P1' });
    const fresh = stateAfter(knee, [start('P0-1')], 0);
    const none = evaluatePredicate(line('phase_exit_met', '==', 'P0'), {
      state: fresh,
      facts: facts({}),
      today: day(0),
    });
    expect(none.proof).toBe('none');
  });
});

describe('measurements', () => {
  it('count the newest one up to today', () => {
    const measurements = [
      measured('lsi.quad_iso', 91, 3),
      measured('lsi.quad_iso', 84.567, 9),
      measured('lsi.quad_iso', 70, 5),
      measured('lsi.quad_iso', 99, 30),
    ];
    expect(evaluate(line('lsi.quad_iso', '>=', 80), { measurements })).toMatchObject({
      truth: 'true',
      proof: `84.57 %, on ${day(9)}`,
    });
  });

  it('compare yes/no and words, and never two different kinds', () => {
    const measurements = [
      measured('clearance.surgeon', true),
      measured('dvt_screen', 'negative'),
      measured('effusion_grade', 'trace'),
    ];
    expect(evaluate(line('clearance.surgeon', '==', true), { measurements })).toMatchObject({
      truth: 'true',
      text: 'Cleared by the surgeon: yes',
    });
    expect(evaluate(line('dvt_screen', '==', 'negative'), { measurements })).toMatchObject({
      truth: 'true',
      proof: `negative, on ${day(0)}`,
    });
    expect(evaluate(line('effusion_grade', '<=', 1), { measurements }).truth).toBe('unknown');
  });

  it('may be supplied from elsewhere', () => {
    const adherence = line('adherence_strength_14d', '>=', 0.6);
    expect(evaluate(adherence, { supplied: { adherence_strength_14d: 0.62 } })).toMatchObject({
      truth: 'true',
      proof: '0.62',
    });
    expect(evaluate(adherence, { supplied: { adherence_strength_14d: null } }).truth).toBe('unknown');
    expect(evaluate(line('rpe_last_set', '<', 8), { supplied: { rpe_last_set: 8 } })).toMatchObject({
      truth: 'false',
      text: 'Effort of the last set: below 8/10',
    });
  });

  it('say "not tested" where they are not required, and name a metric nobody knows by its code', () => {
    const unknown = evaluate(line('lsi.new_test', '>=', 80, { required: false }));
    expect(unknown).toMatchObject({
      truth: 'unknown',
      state: 'not_tested',
      text: 'lsi.new_test: at least 80',
      proof: null,
    });
    expect(evaluate(line('toString', '>=', 80)).truth).toBe('unknown');
  });

  it('with nothing recorded no required line is ever met (property)', () => {
    const asked = knee.phases
      .flatMap((phase) => [...phase.entry, ...phase.exit])
      .filter(({ metric }) => /^(nprs|lsi|test|prom)/.test(metric));
    fc.assert(
      fc.property(fc.constantFrom(...asked), fc.integer({ min: 0, max: 400 }), (predicate, seenOn) => {
        expect(evaluate(predicate, {}, [], seenOn).truth).toBe('unknown');
      }),
    );
  });
});
