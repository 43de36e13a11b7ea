import {
  preCheck,
  PAIN_PROFILES,
  REASON_WORDS,
  recommend,
  type GateFacts,
  type Protocol,
  type RtrEvent,
} from './index';
import { checkIn, daily, facts, measured } from './testing/facts';
import { day, gate, green, logged, override, start } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
let bone: Protocol;
beforeAll(async () => {
  [knee, bone] = await Promise.all([protocolOf('RTR_KNEE_DEFAULT'), protocolOf('RTR_BSI_LOW_RISK')]);
});

const run = (offset: number, differs = {}) => logged(green(`s${offset}`, offset, differs));

function at(seenOn: number, events: RtrEvent[], given: Partial<GateFacts> = {}, protocol = knee) {
  const found = recommend(protocol, {
    state: stateAfter(protocol, events, seenOn),
    facts: facts(given),
    today: day(seenOn),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.value;
}

describe('what the plan suggests', () => {
  it('starts with the first step', () => {
    expect(at(0, [start('P2-1')])).toMatchObject({
      kind: 'REPEAT',
      fromStepId: 'P2-1',
      toStepId: 'P2-1',
      earliestDate: day(0),
      reasons: [{ code: 'plan_started', ...REASON_WORDS.plan_started }],
      attention: [],
      layoff: null,
    });
  });

  it('offers no step while a red flag found in the clinic is open, and says so first', () => {
    const found = at(2, [start('P2-1'), run(0), run(2)], { redFlagOpen: true });
    expect(found).toMatchObject({ kind: 'STOP_CONTACT', earliestDate: null, attention: ['red_flag_open'] });
    expect(found.reasons.map(({ code }) => code)).toEqual(['red_flag_found', 'green_step_passed']);
    expect(found.gate).toMatchObject({ open: false });
    expect(found.gate.blockers).toContain('red_flag_open');
  });

  it('advances, repeats and steps back with dates and reasons', () => {
    expect(at(2, [start('P2-1'), run(0), run(2)])).toMatchObject({
      kind: 'ADVANCE',
      fromStepId: 'P2-1',
      toStepId: 'P2-2',
      earliestDate: day(4),
      reasons: [{ code: 'green_step_passed' }],
    });
    expect(at(2, [start('P2-1'), run(2, { painDuring: 3 })])).toMatchObject({ kind: 'REPEAT', earliestDate: day(5) });
    expect(at(2, [start('P2-2'), run(2, { painDuring: 5 })])).toMatchObject({
      kind: 'STEP_BACK',
      fromStepId: 'P2-2',
      toStepId: 'P2-1',
      earliestDate: day(5),
    });
  });

  it('offers no run while answers are missing, on hold, with a red flag or at the end', () => {
    const silent = { painNextMorning: null, recovery: null };
    expect(at(0, [start('P2-1'), run(0, silent)])).toMatchObject({ kind: 'WAIT', earliestDate: null });
    const stopped = at(0, [start('P2-1'), run(0, { painDuring: 8 })]);
    expect(stopped).toMatchObject({ kind: 'STOP_CONTACT', earliestDate: null, attention: ['on_hold'] });
    const paused = at(20, [start('P2-1'), run(0), run(20, { layoffReason: 'symptoms' })]);
    expect(paused).toMatchObject({ kind: 'HOLD_REASSESS', attention: ['on_hold'], layoff: null });
    const end = [start('P5-8'), run(0, { rpe: 8 }), run(4, { rpe: 8 }), gate(5, 'P5')];
    expect(at(120, end)).toMatchObject({
      kind: 'FINISHED',
      earliestDate: null,
      attention: [],
      reasons: [{ code: 'gate_confirmed' }],
    });
    const flag: RtrEvent = { kind: 'red_flag', id: 'f', recordedAt: `${day(6)}T09:00`, codes: ['RF2'] };
    expect(at(7, [...end, flag])).toMatchObject({ kind: 'STOP_CONTACT', attention: ['red_flag_open'] });
  });

  it('puts the gate before the therapist', () => {
    const found = at(3, [start('P2-9'), run(0), run(2)]);
    expect(found).toMatchObject({
      kind: 'PHASE_GATE',
      toStepId: 'P2-9',
      attention: ['gate_waiting'],
      gate: { open: false },
    });
    expect(found.earliestDate).toBe(day(4));
  });

  it('offers the gate of the weekly phase early, once all its lines are true', () => {
    const weeks = [start('P4-2'), ...[0, 2, 4].map((offset) => run(offset, { runMin: 40 }))];
    expect(at(5, weeks, { preInjuryWeeklyRunMinutes: 120 }).kind).toBe('PHASE_GATE');
    expect(at(5, weeks).kind).toBe('REPEAT');
  });

  it('is not changed by strength sessions or refused decisions, but waits a day after a red strength session', () => {
    const events = [start('P2-2'), run(0, { painDuring: 5 }), run(4, { activity: 'strength', painDuring: 5 })];
    expect(at(4, events)).toMatchObject({ kind: 'STEP_BACK', earliestDate: day(5), reasons: [{ code: 'red_first' }] });
    const refused = at(2, [start('P2-1'), run(0), run(2), override(2, { type: 'release_hold' })]);
    expect(refused.reasons[0]?.code).toBe('green_step_passed');
  });

  it('shows what a pause will do and asks for its reason', () => {
    expect(at(12, [start('P2-6'), run(0)])).toMatchObject({
      layoff: { kind: 'back', steps: 1 },
      attention: ['ask_layoff_reason'],
    });
    expect(at(6, [start('P2-6'), run(0)]).layoff).toBeNull();
    expect(at(7, [start('P2-6'), run(0)]).layoff).toEqual({ kind: 'back', steps: 0 });
  });

  it('points out what needs a look', () => {
    expect(at(15, [start('P0-1')]).attention).toEqual(['phase_too_long']);
    expect(at(14, [start('P0-1')]).attention).toEqual([]);
    const stuck = [start('P0-1'), run(0, { painDuring: 3 }), run(1, { painDuring: 3 })];
    expect(at(1, stuck).attention).toEqual(['stuck_on_first_step']);
    const silent = { painNextMorning: null, recovery: null };
    expect(at(4, [start('P2-1'), run(0, silent), run(2, silent)]).attention).toEqual(['two_unanswered']);
  });

  it('waits on a day that meets the hold rule of the phase', () => {
    const walking = { checkIns: [checkIn(1, { nprsWalk: 5 })] };
    expect(at(1, [start('P0-1')], walking)).toMatchObject({
      kind: 'WAIT',
      earliestDate: null,
      attention: ['daily_hold'],
    });
    expect(at(1, [start('P0-1')], { checkIns: [checkIn(1, { nprsWalk: 4 })] }).kind).toBe('REPEAT');
    expect(at(2, [start('P0-1')], walking).kind).toBe('REPEAT');
    expect(at(2, [start('P0-1')], { checkIns: daily(1, 2, { swellingLevel: 2 }) }).kind).toBe('WAIT');
    expect(at(2, [start('P0-1')], { checkIns: [checkIn(2, { swellingLevel: 2 })] }).kind).toBe('REPEAT');
    expect(at(2, [start('P0-1')], { checkIns: daily(0, 1, { swellingLevel: 2 }) }).kind).toBe('REPEAT');
    expect(at(1, [start('P2-1')], walking).kind).toBe('REPEAT');
    const atBone = { checkIns: [checkIn(1, { nprsBone: 1 })] };
    expect(at(1, [start('P2-1')], atBone, bone).kind).toBe('WAIT');
    expect(at(1, [start('P2-1')], {}, bone).kind).toBe('REPEAT');
    expect(at(1, [start('P2-1'), run(0, { limp: 'lasting' })], atBone, bone).attention).toEqual(['on_hold']);
  });

  it('names what is wrong with its facts', () => {
    const state = stateAfter(knee, [start('P2-1')], 0);
    expect(
      recommend(knee, { state, facts: facts({ measurements: [measured('x', Number.NaN)] }), today: day(0) }).ok,
    ).toBe(false);
  });
});

describe('the next run', () => {
  it('keeps the runs a week of the rest rule', () => {
    const three = [start('P2-6'), run(0), run(2), run(4, { offPlan: true })];
    expect(at(4, three).earliestDate).toBe(day(7));
    expect(at(4, [start('P2-6'), run(0), run(4)]).earliestDate).toBe(day(6));
    expect(at(4, [start('P2-6'), run(0), run(2, { completed: 'not_done' }), run(4)]).earliestDate).toBe(day(6));
    expect(at(4, [start('P2-6'), run(0), run(2, { activity: 'low_impact' }), run(4)]).earliestDate).toBe(day(6));
  });

  it('is never offered in the past', () => {
    expect(at(5, [start('P2-6'), run(0)]).earliestDate).toBe(day(5));
    expect(at(0, [start('P2-6', { startsOn: day(3) })]).earliestDate).toBe(day(3));
  });

  it('of the quality phase comes once in 7 days for four weeks, then twice', () => {
    const first = [start('P5-1'), run(0)];
    expect(at(0, first).earliestDate).toBe(day(7));
    const weekly = [0, 7, 14, 21].map((offset) => run(offset, { rpe: 6 }));
    expect(at(21, [start('P5-1'), ...weekly]).earliestDate).toBe(day(28));
    const twice = [start('P5-1'), ...weekly, run(28, { rpe: 6 })];
    expect(at(28, twice).earliestDate).toBe(day(30));
    expect(at(30, [...twice, run(30, { rpe: 6 })]).earliestDate).toBe(day(35));
  });

  it('of the quality phase does not count easy runs or the weeks before', () => {
    const before = [start('P4-10'), run(0), run(1), run(3), run(5), gate(6, 'P4')];
    expect(at(8, [...before, run(8, { offPlan: true })]).earliestDate).toBe(day(10));
  });
});

describe('the check before a session', () => {
  it.each([
    ['P2-1', 2, 'GO'],
    ['P2-1', 3, 'SWAP'],
    ['P2-1', 4, 'SWAP'],
    ['P2-1', 5, 'HOLD'],
    ['P2-1', 6, 'HOLD'],
    ['P2-1', 7, 'STOP'],
    ['P1-5', 6, 'GO'],
    ['P0-1', 6, 'GO'],
    ['P0-1', 7, 'STOP'],
  ] as const)('on %s with pain %i: %s', (stepId, pain, expected) => {
    expect(preCheck(knee, stepId, PAIN_PROFILES.knee, pain)).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['P9-9', 3, 'unknown_step'],
    ['P2-1', 2.5, 'not_whole'],
    ['P2-1', -1, 'out_of_range'],
    ['P2-1', 11, 'out_of_range'],
  ] as const)('names bad input: %s, %f: %s', (stepId, pain, code) => {
    expect(preCheck(knee, stepId, PAIN_PROFILES.knee, pain)).toMatchObject({ ok: false, errors: [{ code }] });
  });

  it('takes 0 and 10 as answers', () => {
    expect(preCheck(knee, 'P2-1', PAIN_PROFILES.knee, 0)).toEqual({ ok: true, value: 'GO' });
    expect(preCheck(knee, 'P2-1', PAIN_PROFILES.knee, 10)).toEqual({ ok: true, value: 'STOP' });
  });
});

describe('the words', () => {
  const BANNED = /diagnos|patholog|heal|injury is|arthritis|fracture|rupture|tendinopathy|syndrome|prevent/i;

  it('never name an illness or make a promise', () => {
    const all = Object.values(REASON_WORDS).flatMap(({ therapist, runner }) => [therapist, runner]);
    expect(all.filter((sentence) => BANNED.test(sentence))).toEqual([]);
  });

  it('for the runner are short sentences', () => {
    const long = Object.values(REASON_WORDS)
      .flatMap(({ runner }) => runner.split('. '))
      .filter((sentence) => sentence.split(' ').length > 16);
    expect(long).toEqual([]);
  });
});
