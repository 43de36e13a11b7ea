import { fold, type Override, type Protocol, type RtrEvent } from './index';
import { day, gate, green, logged, override, start, THERAPIST } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
let bone: Protocol;
let calf: Protocol;
beforeAll(async () => {
  [knee, bone, calf] = await Promise.all([
    protocolOf('RTR_KNEE_DEFAULT'),
    protocolOf('RTR_BSI_LOW_RISK'),
    protocolOf('RTR_CALF_STRAIN'),
  ]);
});

const run = (offset: number, differs = {}) => logged(green(`s${offset}`, offset, differs));
const greens = (...offsets: number[]) => offsets.map((offset) => run(offset));
const RED = { painDuring: 5 };
const AMBER = { painDuring: 3 };
const SILENT = { painNextMorning: null, recovery: null };

describe('reds', () => {
  it('holds at the second red within 14 days and keeps the step', () => {
    const state = stateAfter(knee, [start('P2-4'), run(0, RED), run(13, RED)], 13);
    expect(state).toMatchObject({ status: 'HOLD', holdReason: 'second_red', stepId: 'P2-2' });
    expect(state.redDates).toEqual([day(0), day(13)]);
    expect(state.timeline.at(-1)).toMatchObject({
      rec: 'STOP_CONTACT',
      restDays: 1,
      reasons: ['layoff_back', 'red_second'],
    });
  });

  it('only steps back when the first red is 14 days old', () => {
    const quiet = [4, 8, 12].map((offset) => run(offset, { completed: 'partial_other' }));
    const state = stateAfter(knee, [start('P2-4'), run(0, RED), ...quiet, run(14, RED)], 14);
    expect(state).toMatchObject({ status: 'ACTIVE', stepId: 'P2-2' });
  });

  it('takes any red as a stop in the bone profile', () => {
    const state = stateAfter(bone, [start('P2-2'), run(0, { limp: 'lasting' })], 0);
    expect(state).toMatchObject({ status: 'HOLD', holdReason: 'stop' });
  });

  it('steps from the first step of a phase to the last of the one below, whose gate need not be repeated', () => {
    const below = stateAfter(knee, [start('P3-1'), run(0, RED)], 0);
    expect(below).toMatchObject({ stepId: 'P2-9', confirmedPhases: ['P0', 'P1', 'P2'] });
    const again = stateAfter(knee, [start('P3-1'), run(0, RED), ...greens(3, 5)], 5);
    expect(again.stepId).toBe('P3-1');
    expect(again.timeline.at(-1)).toMatchObject({ rec: 'ADVANCE', reasons: ['gate_confirmed_before'] });
  });
});

describe('hold', () => {
  it('stores what is logged on hold without judging it', () => {
    const state = stateAfter(knee, [start('P2-2'), run(0, { painDuring: 7 }), run(2), run(4, RED)], 4);
    expect(state).toMatchObject({ status: 'HOLD', stepId: 'P2-2', lastRunDate: day(4), layoffFrom: day(4) });
    expect(state.timeline.at(-1)).toMatchObject({ cls: null, rec: 'STOP_CONTACT', reasons: ['on_hold'] });
  });

  it('does not take a session that was not done on hold as a run', () => {
    const state = stateAfter(knee, [start('P2-2'), run(0, { painDuring: 7 }), run(2, { completed: 'not_done' })], 4);
    expect(state).toMatchObject({ lastRunDate: day(0), layoffFrom: day(0) });
  });

  it('starts afresh on the same step when a therapist releases it', () => {
    const events = [
      start('P2-2'),
      ...greens(0),
      run(2, { painDuring: 7 }),
      override(3, { type: 'release_hold' }),
      ...greens(5),
    ];
    const state = stateAfter(knee, events, 5);
    expect(state).toMatchObject({ status: 'ACTIVE', holdReason: null, stepId: 'P2-2', greens: 1, redDates: [] });
    expect(state.timeline.at(-2)).toMatchObject({ rec: 'RELEASED', greens: 0 });
  });

  it('refuses to release what is not on hold', () => {
    const state = stateAfter(knee, [start('P2-2'), override(3, { type: 'release_hold' })], 5);
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'REFUSED', reasons: ['refused_not_on_hold'] });
  });

  it('can be set by a therapist, and a second cause does not replace the first', () => {
    const events = [start('P2-2'), override(1, { type: 'hold' }), redFlag(2)];
    expect(stateAfter(knee, events, 3)).toMatchObject({
      status: 'HOLD',
      holdReason: 'therapist',
      openRedFlags: ['RF1'],
    });
  });
});

const redFlag = (offset: number): RtrEvent => ({
  kind: 'red_flag',
  id: `flag-${offset}`,
  recordedAt: `${day(offset)}T09:00`,
  codes: ['RF1'],
});
const closed = (offset: number, differs = {}): RtrEvent => ({
  kind: 'red_flag_closed',
  id: `closed-${offset}`,
  recordedAt: `${day(offset)}T15:00`,
  by: THERAPIST,
  note: 'Spoke on the phone, all clear',
  ...differs,
});

describe('red flags', () => {
  it('stop the plan at any time and stay open until a therapist closes them', () => {
    const state = stateAfter(knee, [start('P2-2'), redFlag(1)], 2);
    expect(state).toMatchObject({ status: 'HOLD', holdReason: 'red_flag', openRedFlags: ['RF1'] });
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'STOP_CONTACT', reasons: ['red_flag'] });
  });

  it('are reported in any session, also a missed one or a strength session', () => {
    const missed = stateAfter(knee, [start('P2-2'), run(0, { completed: 'not_done', redFlags: ['RF2'] })], 0);
    expect(missed).toMatchObject({ holdReason: 'red_flag', openRedFlags: ['RF2'], lastRunDate: null });
    const strength = stateAfter(knee, [start('P2-2'), run(0, { activity: 'strength', redFlags: ['RF5'] })], 0);
    expect(strength).toMatchObject({ holdReason: 'red_flag', openRedFlags: ['RF5'] });
  });

  it.each(['set_step', 'release_hold'] as const)('must be closed before %s', (type) => {
    const action = type === 'set_step' ? { type, toStepId: 'P2-1' } : { type };
    const refused = stateAfter(knee, [start('P2-2'), redFlag(1), override(2, action)], 2);
    expect(refused.timeline.at(-1)).toMatchObject({ rec: 'REFUSED', reasons: ['refused_red_flag_open'] });
    const done = stateAfter(knee, [start('P2-2'), redFlag(1), closed(1), override(2, action)], 2);
    expect(done).toMatchObject({ status: 'ACTIVE', openRedFlags: [] });
  });

  it('are closed by treating or cover therapist with a note', () => {
    const after = (differs: object) => stateAfter(knee, [start('P2-2'), redFlag(1), closed(1, differs)], 2);
    expect(after({ by: { id: 'c', role: 'cover' } }).openRedFlags).toEqual([]);
    expect(after({ by: { id: 'p', role: 'patient' } }).timeline.at(-1)!.reasons).toEqual(['refused_role']);
    expect(after({ note: '  ok     ' }).timeline.at(-1)!.reasons).toEqual(['refused_reason']);
    expect(after({ note: '1234567890' })).toMatchObject({ openRedFlags: [], status: 'HOLD' });
  });

  it('are closed one by one when the therapist names them', () => {
    const both = run(1, { redFlags: ['RF1', 'RF3'] });
    const state = stateAfter(knee, [start('P2-2'), both, closed(2, { codes: ['RF3'] })], 2);
    expect(state).toMatchObject({ openRedFlags: ['RF1'], status: 'HOLD' });
  });

  it('reported after a close are not closed by it', () => {
    const late = run(0, { redFlags: ['RF4'] });
    const state = stateAfter(knee, [start('P2-2'), { ...late, recordedAt: `${day(2)}T10:00` }, closed(1)], 3);
    expect(state.openRedFlags).toEqual(['RF4']);
  });

  it('stay closed when answers come later to the session that reported them', () => {
    const completed = { ...run(0, { redFlags: ['RF4'] }), recordedAt: `${day(2)}T10:00` };
    const since = { redFlagsSince: { RF4: `${day(0)}T20:00` } };
    const after = (differs: object) => stateAfter(knee, [start('P2-2'), { ...completed, ...differs }, closed(1)], 3);
    expect(after({}).openRedFlags).toEqual(['RF4']);
    expect(after(since)).toMatchObject({ openRedFlags: [], status: 'HOLD' });
  });
  it('hold no more after the release when answers come later to the session that reported them', () => {
    const completed = { ...run(0, { redFlags: ['RF4'] }), recordedAt: `${day(2)}T10:00` };
    const since = { redFlagsSince: { RF4: `${day(0)}T20:00` } };
    const decided = [closed(1), override(2, { type: 'release_hold' })];
    const after = (differs: object) => stateAfter(knee, [start('P2-2'), { ...completed, ...differs }, ...decided], 3);
    expect(after(since)).toMatchObject({ openRedFlags: [], status: 'ACTIVE' });
    expect(after({})).toMatchObject({ openRedFlags: ['RF4'], status: 'HOLD' });
  });
});

describe('unknown and void', () => {
  it('leave the counters and say when two in a row went unanswered', () => {
    const events = [start('P2-1'), ...greens(0), run(2, SILENT), run(4, { completed: 'not_done' }), run(6, SILENT)];
    const state = stateAfter(knee, events, 9);
    expect(state).toMatchObject({ greens: 1, unknownsInRow: 2 });
    expect(state.timeline.map((entry) => entry.reasons.at(-1))).toEqual([
      'plan_started',
      'green_counted',
      'unanswered',
      'void',
      'unanswered_twice',
    ]);
  });

  it.each([[{}], [AMBER], [RED]])('count anew after an answer (%j)', (differs) => {
    const events = [start('P2-4'), run(0, SILENT), run(2, differs), run(4, SILENT)];
    expect(stateAfter(knee, events, 9).unknownsInRow).toBe(1);
  });

  it('wait for the newest session only while it can still be answered', () => {
    const waiting = stateAfter(knee, [start('P2-1'), run(0, SILENT)], 0);
    expect(waiting).toMatchObject({ pendingSessionId: 's0' });
    expect(waiting.timeline.at(-1)).toMatchObject({
      cls: 'PENDING',
      rec: 'WAIT',
      missing: ['painNextMorning', 'recovery'],
    });
    expect(stateAfter(knee, [start('P2-1'), run(0, SILENT)], 1).pendingSessionId).toBeNull();
  });
});

describe('ambers', () => {
  it('cost an off-plan runner a step too', () => {
    const state = stateAfter(knee, [start('P2-3'), run(0, AMBER), run(3, { ...AMBER, offPlan: true })], 3);
    expect(state.stepId).toBe('P2-2');
  });

  it('mark the plan as stuck on the very first step until a green', () => {
    const stuck = [start('P0-1'), run(0, AMBER), run(1, AMBER)];
    expect(stateAfter(knee, stuck, 1)).toMatchObject({ stuckOnFirstStep: true, stepId: 'P0-1', ambers: 0 });
    expect(stateAfter(knee, [...stuck, run(2)], 2).stuckOnFirstStep).toBe(false);
    expect(stateAfter(knee, [...stuck, override(2, { type: 'set_step', toStepId: 'P0-1' })], 2).stuckOnFirstStep).toBe(
      false,
    );
  });
});

describe('strength sessions', () => {
  it('never move the ladder; a red one makes the next run wait a day', () => {
    const events = [
      start('P2-4'),
      ...greens(0),
      run(1, { activity: 'strength', ...RED }),
      run(2, { activity: 'strength' }),
    ];
    const state = stateAfter(knee, events, 2);
    expect(state).toMatchObject({
      stepId: 'P2-4',
      greens: 1,
      strengthWaitUntil: day(2),
      redDates: [],
      lastRunDate: day(0),
    });
    expect(state.timeline.map(({ rec }) => rec)).toEqual(['SET_STEP', 'REPEAT', 'WAIT', 'NO_CHANGE']);
  });

  it('stop the plan at the stop value and are judged by their own target effort', () => {
    expect(stateAfter(knee, [start('P2-4'), run(0, { activity: 'strength', painDuring: 7 })], 0)).toMatchObject({
      status: 'HOLD',
      holdReason: 'stop',
      strengthWaitUntil: null,
    });
    const hard = stateAfter(knee, [start('P2-4'), run(0, { activity: 'strength', rpe: 8, rpeTarget: 6 })], 0);
    expect(hard.timeline.at(-1)).toMatchObject({ cls: 'AMBER', rec: 'NO_CHANGE', reasons: ['strength_logged'] });
    const free = stateAfter(knee, [start('P2-4'), run(0, { activity: 'strength', rpe: 8 })], 0);
    expect(free.timeline.at(-1)!.cls).toBe('GREEN');
  });
});

describe('pauses', () => {
  it.each([
    [6, 'other', 'P3-3', 'P3-4', null],
    [7, 'other', 'P2-6', 'P2-6', 'LAYOFF:0'],
    [10, 'illness', 'P2-6', 'P2-5', 'LAYOFF:1'],
    [14, 'symptoms', 'P2-6', 'P2-4', 'LAYOFF:2'],
    [15, null, 'P2-6', 'P2-4', 'LAYOFF:2'],
    [21, 'illness', 'P2-6', 'P2-3', 'LAYOFF:3'],
    [22, 'other', 'P2-6', 'P2-3', 'LAYOFF:3'],
    [28, 'illness', 'P2-6', 'P2-2', 'LAYOFF:4'],
    [28, 'illness', 'P0-2', 'P0-1', 'LAYOFF:4'],
    [29, 'other', 'P1-4', 'P1-1', 'LAYOFF:phase'],
    [29, 'other', 'P0-3', 'P0-1', 'LAYOFF:phase'],
    [56, 'illness', 'P3-2', 'P2-1', 'LAYOFF:phase'],
    [56, 'illness', 'P5-2', 'P3-1', 'LAYOFF:phase'],
  ] as const)('of %i days (%s) on %s lead to %s', (days, layoffReason, from, to, layoff) => {
    const events = [
      start(from),
      run(0, { completed: 'partial_other' }),
      run(days, { layoffReason, completed: 'partial_other' }),
    ];
    const advanced = days === 6 ? [start(from), ...greens(0), run(6)] : events;
    const state = stateAfter(knee, advanced, days);
    expect(state.timeline.at(-1)!.layoff).toBe(layoff);
    expect(state.stepId === to || layoff === null).toBe(true);
  });

  it.each([
    [57, 'other'],
    [57, 'illness'],
    [15, 'symptoms'],
    [29, 'symptoms'],
  ] as const)('of %i days (%s) need a new look', (days, layoffReason) => {
    const state = stateAfter(knee, [start('P2-6'), ...greens(0), run(days, { layoffReason })], days);
    expect(state).toMatchObject({ status: 'HOLD', holdReason: 'lay_off', stepId: 'P2-6', lastRunDate: day(days) });
    expect(state.timeline.at(-1)).toMatchObject({ cls: null, rec: 'HOLD_REASSESS', layoff: 'HOLD_REASSESS' });
  });

  it('put the green count of the same step to 0', () => {
    const state = stateAfter(knee, [start('P2-6'), ...greens(0, 8)], 8);
    expect(state).toMatchObject({ stepId: 'P2-6', greens: 1 });
    expect(state.timeline.at(-1)!.reasons).toEqual(['layoff_greens', 'green_counted']);
  });

  it('are not shortened by a run that was not done or that went red', () => {
    const missed = stateAfter(knee, [start('P2-6'), ...greens(0), run(8, { completed: 'not_done' }), run(12)], 12);
    expect(missed.timeline.at(-1)!.layoff).toBe('LAYOFF:1');
    const red = stateAfter(knee, [start('P2-6'), ...greens(0), run(5, RED), run(12)], 12);
    expect(red.timeline.at(-1)!.layoff).toBe('LAYOFF:1');
  });

  it('are counted from a therapist setting the step or releasing the hold', () => {
    const set = [start('P2-6'), ...greens(0), override(10, { type: 'set_step', toStepId: 'P2-4' }), run(15)];
    expect(stateAfter(knee, set, 15).timeline.at(-1)!.layoff).toBeNull();
    const events = [start('P2-6'), run(0, { painDuring: 8 }), override(10, { type: 'release_hold' }), run(18)];
    expect(stateAfter(knee, events, 18).timeline.at(-1)!.layoff).toBe('LAYOFF:0');
  });
});

describe('weeks', () => {
  const week = (first: number, differs: Record<number, object> = {}) =>
    [0, 2, 4].map((offset) => run(first + offset, { rpe: 4, ...differs[offset] }));

  it('wait for open answers before they close', () => {
    const events = [start('P4-2'), run(0), run(3), run(6, SILENT)];
    const early = fold(knee, events, `${day(7)}T10:00`);
    expect(early.ok && early.value.week).toEqual({ firstRunDate: day(0), green: 2, amber: 0, pending: 1 });
    const late = fold(knee, events, `${day(7)}T20:00`);
    expect(late.ok && late.value.week).toBeNull();
  });

  it('do not close while the plan is on hold', () => {
    const state = stateAfter(knee, [start('P4-2'), ...week(0), run(5, { painDuring: 8 })], 12);
    expect(state.timeline.at(-1)!.kind).toBe('session');
    expect(state.week).not.toBeNull();
  });

  it('end on the seventh day from the first run, not before', () => {
    expect(stateAfter(knee, [start('P4-2'), ...week(0)], 6)).toMatchObject({ stepId: 'P4-2', greens: 3 });
    const after = stateAfter(knee, [start('P4-2'), ...week(0)], 7);
    expect(after).toMatchObject({ stepId: 'P4-3', greens: 0, week: null, advanceDates: [day(6)] });
    expect(after.timeline.at(-1)).toMatchObject({ id: `week:${day(0)}`, date: day(6), at: `${day(6)}T23:59` });
  });

  it('need no more than one amber', () => {
    const ok = [start('P4-5'), run(0, AMBER), run(1), run(3), run(5)];
    expect(stateAfter(knee, ok, 7).stepId).toBe('P4-6');
    const two = [start('P4-5'), run(0, AMBER), run(1), run(2), run(3), run(5, AMBER)];
    expect(stateAfter(knee, two, 7).stepId).toBe('P4-5');
  });

  it('are left at once by a red or by ambers in a row', () => {
    expect(stateAfter(knee, [start('P4-2'), run(0), run(2, RED)], 2)).toMatchObject({ stepId: 'P4-1', week: null });
    expect(stateAfter(knee, [start('P4-1'), run(0, AMBER), run(2, AMBER)], 2)).toMatchObject({
      stepId: 'P3-5',
      week: null,
    });
  });

  it('start with a planned run that was done', () => {
    const before = [run(0, { offPlan: true }), run(1, { completed: 'not_done' })];
    const state = stateAfter(knee, [start('P4-2'), ...before, run(2)], 2);
    expect(state.week).toMatchObject({ firstRunDate: day(2), green: 1 });
    expect(stateAfter(knee, [start('P4-2'), run(0, { ...AMBER, offPlan: true })], 0)).toMatchObject({
      ambers: 1,
      week: null,
    });
  });

  it('repeat when the cap of advances is reached', async () => {
    const achilles = await protocolOf('RTR_ACHILLES');
    const events = [start('P3-5'), ...greens(0, 2), gate(2, 'P3'), run(3, { rpe: 4 }), run(5), run(7)];
    const state = stateAfter(achilles, events, 10);
    // The gate of day 2 is 7 days old on day 9, so the week that starts on day 3 may advance.
    expect(state.stepId).toBe('P4-2');
    const sooner = [
      start('P3-5'),
      ...greens(0, 1),
      { ...gate(2, 'P3'), recordedAt: `${day(2)}T07:00` },
      run(2),
      run(4),
      run(6),
    ];
    const capped = stateAfter(achilles, sooner, 9);
    expect(capped.stepId).toBe('P4-1');
    expect(capped.timeline.at(-1)).toMatchObject({ rec: 'REPEAT', reasons: ['week_capped'] });
  });

  it('offer the gate after the last one until a week fails', () => {
    const passed = [start('P4-10'), ...[0, 1, 3, 5].map((offset) => run(offset))];
    const state = stateAfter(knee, passed, 7);
    expect(state).toMatchObject({ gateOffered: true, stepId: 'P4-10' });
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'PHASE_GATE', reasons: ['gate_waiting'] });
    expect(stateAfter(knee, [...passed, run(7), run(9)], 14).gateOffered).toBe(false);
    expect(stateAfter(knee, [...passed, gate(7, 'P4')], 8).stepId).toBe('P5-1');
  });
});

describe('gates', () => {
  const atGate = [start('P2-9'), ...greens(0, 2)];

  it('count as an advance and keep the red dates', () => {
    const state = stateAfter(knee, [...atGate, gate(3, 'P2')], 3);
    expect(state).toMatchObject({
      stepId: 'P3-1',
      advanceDates: [day(3)],
      phaseSince: day(3),
      restDays: 1,
      gateOffered: false,
    });
    expect(state.confirmedPhases).toEqual(['P0', 'P1', 'P2']);
  });

  it.each([
    ['refused_role', [{ ...gate(3, 'P2'), by: { id: 'x', role: 'cover' } }]],
    ['refused_on_hold', [override(3, { type: 'hold' }), gate(4, 'P2')]],
    ['refused_other_phase', [gate(3, 'P1')]],
    ['gate_not_reached', [run(3, AMBER), gate(4, 'P2')]],
  ] as const)('are refused: %s', (reason, events) => {
    const state = stateAfter(knee, [...atGate, ...(events as unknown as RtrEvent[])], 4);
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'REFUSED', reasons: [reason], stepAfter: 'P2-9' });
  });

  it('may leave the weekly phase from any step', () => {
    expect(stateAfter(knee, [start('P4-3'), gate(1, 'P4')], 1).stepId).toBe('P5-1');
  });

  it('end the plan after the last phase; later sessions are only stored', () => {
    const end = [start('P5-8'), run(0, { rpe: 8 }), run(4, { rpe: 8 }), gate(5, 'P5')];
    const state = stateAfter(knee, [...end, run(9, RED), override(10, { type: 'hold' })], 11);
    expect(state).toMatchObject({ status: 'DONE', stepId: 'P5-8', gateOffered: false, holdReason: null });
    expect(state.timeline.map(({ rec }) => rec).slice(-3)).toEqual(['FINISHED', 'NO_CHANGE', 'STOP_CONTACT']);
    const back = stateAfter(knee, [...end, override(10, { type: 'set_step', toStepId: 'P5-1' })], 11);
    expect(back.status).toBe('ACTIVE');
  });

  it('need three greens a step in the walk-run phase of a soleus strain', () => {
    const soleus = start('P2-1', { diagnosisSubtype: 'soleus' });
    expect(stateAfter(calf, [soleus, ...greens(0, 2)], 2)).toMatchObject({ stepId: 'P2-1', greensRequired: 3 });
    expect(stateAfter(calf, [soleus, ...greens(0, 2, 4)], 4).stepId).toBe('P2-2');
    expect(stateAfter(calf, [start('P2-1', { diagnosisSubtype: 'other' }), ...greens(0, 2)], 2).stepId).toBe('P2-2');
    expect(stateAfter(calf, [start('P3-2', { diagnosisSubtype: 'soleus' }), ...greens(0)], 0).stepId).toBe('P3-3');
  });
});

describe('overrides', () => {
  const done = (action: Override['action'], differs: Partial<Override> = {}, before: RtrEvent[] = []) =>
    stateAfter(knee, [start('P2-3'), ...before, override(1, action, differs)], 2);

  it('reset greens, ambers, week and red dates and set which gates count as passed', () => {
    const state = stateAfter(
      knee,
      [start('P3-2'), run(0, RED), run(3), override(4, { type: 'set_step', toStepId: 'P1-2' })],
      4,
    );
    expect(state).toMatchObject({
      stepId: 'P1-2',
      greens: 0,
      ambers: 0,
      redDates: [],
      confirmedPhases: ['P0'],
      restDays: 0,
    });
    expect(state.stepSince).toBe(day(4));
  });

  it.each([
    ['treating_therapist', 'set_step', 'SET_STEP'],
    ['cover', 'set_step', 'REFUSED'],
    ['cover', 'hold', 'STOP_CONTACT'],
    ['other_therapist', 'hold', 'REFUSED'],
    ['patient', 'set_step', 'REFUSED'],
    ['admin', 'hold', 'REFUSED'],
    ['system', 'hold', 'REFUSED'],
  ] as const)('%s may %s: %s', (role, type, rec) => {
    const action = type === 'set_step' ? { type, toStepId: 'P2-1' } : { type };
    expect(done(action, { by: { id: 'x', role } }).timeline.at(-1)!.rec).toBe(rec);
  });

  it('lets a cover therapist release a hold', () => {
    const events = [
      start('P2-3'),
      run(0, { painDuring: 9 }),
      override(1, { type: 'release_hold' }, { by: { id: 'c', role: 'cover' } }),
    ];
    expect(stateAfter(knee, events, 1).status).toBe('ACTIVE');
  });

  it('need a reason of at least 10 characters', () => {
    expect(done({ type: 'hold' }, { reason: ' 123456789 ' }).timeline.at(-1)!.reasons).toEqual(['refused_reason']);
    expect(done({ type: 'hold' }, { reason: '1234567890' }).status).toBe('HOLD');
  });

  it('that are refused reset nothing', () => {
    expect(done({ type: 'release_hold' }, {}, greens(0))).toMatchObject({ greens: 1 });
  });

  it('change the pain profile from then on', () => {
    const events = [
      start('P2-3'),
      run(0, AMBER),
      override(1, { type: 'change_profile', profileId: 'tendon' }),
      run(3, AMBER),
    ];
    const state = stateAfter(knee, events, 3);
    expect(state.timeline.map(({ cls }) => cls)).toEqual([null, 'AMBER', null, 'GREEN']);
    expect(state.profile.stopPain).toBe(8);
    expect(stateAfter(knee, [start('P2-3', { profileId: 'muscle' })], 0).profile.stopPain).toBe(5);
  });

  it('change one threshold for 28 days', () => {
    const change = override(0, { type: 'change_threshold', key: 'duringGreen', value: 3 });
    const events = [
      start('P2-3'),
      change,
      run(1, AMBER),
      run(6, { completed: 'partial_other' }),
      run(27, AMBER),
      run(28, AMBER),
    ];
    expect(stateAfter(knee, events, 28).timeline.flatMap(({ cls }) => cls ?? [])).toEqual([
      'GREEN',
      'VOID',
      'GREEN',
      'AMBER',
    ]);
    expect(stateAfter(knee, [start('P2-3'), change], 27).profile.duringGreen).toBe(3);
    expect(stateAfter(knee, [start('P2-3'), change], 28).profile.duringGreen).toBe(2);
  });

  it('put a session down to another injury, unless it reports a red flag', () => {
    const mark = override(1, { type: 'not_this_injury', sessionId: 's0' });
    const state = stateAfter(knee, [start('P2-3'), run(0, { painDuring: 9 }), mark], 1);
    expect(state).toMatchObject({ status: 'ACTIVE', stepId: 'P2-3', lastRunDate: day(0) });
    expect(state.timeline[1]).toMatchObject({ cls: 'VOID', reasons: ['not_this_injury', 'void'] });
    const flagged = stateAfter(knee, [start('P2-3'), run(0, { redFlags: ['RF1'] }), mark], 1);
    expect(flagged.status).toBe('HOLD');
    const refused = stateAfter(knee, [start('P2-3'), run(0, RED), { ...mark, reason: 'no' } as RtrEvent], 1);
    expect(refused.stepId).toBe('P2-2');
    const unknown = stateAfter(knee, [start('P2-3'), override(1, { type: 'not_this_injury', sessionId: 'nobody' })], 1);
    expect(unknown.timeline.at(-1)!.reasons).toEqual(['refused_unknown_session']);
  });
});

describe('late and corrected answers', () => {
  const later = (offset: number, at: string, differs: object, id: string) =>
    logged(green(`s${offset}`, offset, differs), at, id);

  it('replace a settled result when they are stricter', () => {
    const events = [start('P2-4'), run(0), run(2), later(0, `${day(3)}T10:00`, RED, 'late')];
    const state = stateAfter(knee, events, 3);
    expect(state.stepId).toBe('P2-3');
    expect(state.timeline[1]).toMatchObject({ cls: 'RED', reasons: ['answer_replaced', 'red_first'] });
  });

  it('leave a settled result when they are milder, until the therapist overrides', () => {
    const events = [start('P2-4'), run(0, RED), later(0, `${day(1)}T10:00`, {}, 'late')];
    const state = stateAfter(knee, events, 3);
    expect(state.stepId).toBe('P2-3');
    expect(state.timeline[1]).toMatchObject({
      cls: 'RED',
      reasons: ['answer_kept', 'red_first'],
      session: { painDuring: 5 },
    });
  });

  it('do not earn a green after the time-out', () => {
    const events = [start('P2-4'), run(0, SILENT), later(0, `${day(2)}T10:00`, {}, 'late')];
    const state = stateAfter(knee, events, 3);
    expect(state.timeline[1]).toMatchObject({ cls: 'UNKNOWN', reasons: ['answer_kept', 'unanswered'] });
  });

  it('simply fill a session that still waits, in either direction', () => {
    const good = [start('P2-4'), run(0, SILENT), later(0, `${day(1)}T07:00`, {}, 'morning')];
    expect(stateAfter(knee, good, 3).timeline[1]).toMatchObject({ cls: 'GREEN', reasons: ['green_counted'] });
    const bad = [start('P2-4'), run(0, SILENT), later(0, `${day(1)}T07:00`, { recovery: '24_48h' }, 'a')];
    const worse = later(0, `${day(2)}T07:00`, { recovery: 'over_48h' }, 'b');
    expect(stateAfter(knee, bad, 3).timeline[1]!.cls).toBe('AMBER');
    expect(stateAfter(knee, [...bad, worse], 3).timeline[1]).toMatchObject({
      cls: 'RED',
      reasons: ['answer_replaced', 'red_first'],
    });
  });

  it('that change nothing in strictness are taken over without a word', () => {
    const events = [start('P2-4'), run(0, { painDuring: 3 }), later(0, `${day(3)}T10:00`, { painDuring: 4 }, 'late')];
    expect(stateAfter(knee, events, 3).timeline[1]).toMatchObject({
      reasons: ['amber_once'],
      session: { painDuring: 4 },
    });
  });

  it('move a session to its corrected time', () => {
    const moved = logged(green('s0', 1), `${day(3)}T10:00`, 'moved');
    const state = stateAfter(knee, [start('P2-4'), run(0), moved], 3);
    expect(state.timeline.map(({ date }) => date)).toEqual([day(0), day(1)]);
  });

  it.each(['set_step', 'release_hold'] as const)('that stop the plan are not undone by an earlier %s', (type) => {
    const action = type === 'set_step' ? { type, toStepId: 'P2-2' } : { type };
    const events = [start('P2-4'), run(0), override(2, action), later(0, `${day(3)}T10:00`, { painDuring: 8 }, 'late')];
    const state = stateAfter(knee, events, 4);
    expect(state.status).toBe('HOLD');
    expect(state.timeline.at(-1)).toMatchObject(
      type === 'set_step'
        ? { rec: 'SET_STEP', stepAfter: 'P2-2' }
        : { rec: 'REFUSED', reasons: ['refused_newer_stop'] },
    );
  });
});

describe('a decision made between two answers to one session', () => {
  const STOP_IN_EVENING = { painDuring: 8, painNextMorning: null, recovery: null };
  const release = () => override(0, { type: 'release_hold' }, { recordedAt: `${day(0)}T20:00` });
  const evening = (differs: object) => logged(green('s0', 0, differs), `${day(0)}T18:00`, 'evening');
  const morning = (differs: object) => logged(green('s0', 0, differs), `${day(1)}T07:00`, 'morning');
  const after = (first: object, then: object) =>
    stateAfter(knee, [start('P2-2'), evening(first), release(), morning({ ...first, ...then })], 1);

  it.each([
    ['nothing worse', {}],
    ['a little pain', { painNextMorning: 1, recovery: '24_48h' }],
  ])('stands when the morning brings %s', (_, answers) => {
    const state = after(STOP_IN_EVENING, { painNextMorning: 0, recovery: 'within_24h', ...answers });
    expect(state).toMatchObject({ status: 'ACTIVE', holdReason: null });
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'RELEASED' });
  });

  it.each([
    ['red pain', { painNextMorning: 5 }],
    ['pain at the stop value', { painNextMorning: 9 }],
    ['lasting swelling and limp', { swelling: 'clear', limp: 'lasting' }],
    ['three ambers together', { painNextMorning: 1, painAfter60min: 1, recovery: '24_48h' }],
    ['a red flag', { redFlags: ['RF1'] }],
  ])('does not stand against a morning with %s', (_, answers) => {
    expect(after(STOP_IN_EVENING, { painNextMorning: 0, recovery: 'within_24h', ...answers })).toMatchObject({
      status: 'HOLD',
    });
  });

  const secondRed = (first: object, then: object) => {
    const events = [start('P2-2', { startsOn: day(-3) }), run(-2, RED)];
    return stateAfter(knee, [...events, evening(first), release(), morning({ ...first, ...then })], 1);
  };

  it('stands for a second red, unless the same pain is corrected to the stop value', () => {
    const red = { painDuring: 5, painNextMorning: null, recovery: null };
    expect(secondRed(red, { painNextMorning: 0 })).toMatchObject({ status: 'ACTIVE', redDates: [] });
    expect(secondRed(red, { painDuring: 7 })).toMatchObject({ status: 'HOLD', holdReason: 'stop' });
    expect(secondRed(red, { painNextMorning: 5 })).toMatchObject({ status: 'HOLD', holdReason: 'second_red' });
  });

  it('does not stand when one more answer reaches the stop value', () => {
    const first = { ...STOP_IN_EVENING, painAfter60min: 5 };
    expect(after(first, { painAfter60min: 5 })).toMatchObject({ status: 'ACTIVE' });
    expect(after(first, { painAfter60min: 8 })).toMatchObject({ status: 'HOLD' });
  });

  it('stands for a red flag known and closed in the evening, not for red pain after it', () => {
    const flag = { redFlags: ['RF4'], painNextMorning: null };
    const events = (painNextMorning: number): RtrEvent[] => [
      start('P2-2'),
      evening(flag),
      closed(0, { recordedAt: `${day(0)}T19:00` }),
      release(),
      Object.assign(morning({ ...flag, painNextMorning }), { redFlagsSince: { RF4: `${day(0)}T18:00` } }),
    ];
    expect(stateAfter(knee, events(0), 1)).toMatchObject({ status: 'ACTIVE', openRedFlags: [] });
    expect(stateAfter(knee, events(6), 1)).toMatchObject({ status: 'HOLD', openRedFlags: [] });
  });

  it('does not stand against a red flag of the morning, closed since', () => {
    const flag = { redFlags: ['RF4'] };
    const since = { redFlagsSince: { RF4: `${day(1)}T07:00` } };
    const events = [
      ...[start('P2-2'), evening(STOP_IN_EVENING), release()],
      Object.assign(morning({ ...STOP_IN_EVENING, ...flag }), since),
      closed(1),
    ];
    expect(stateAfter(knee, events, 1)).toMatchObject({ status: 'HOLD', openRedFlags: [] });
  });

  it('stands when the answers to a run that was not done come later: they are not judged', () => {
    const missed = { completed: 'not_done', redFlags: ['RF4'] };
    const since = { redFlagsSince: { RF4: `${day(0)}T18:00` } };
    const events = [
      ...[start('P2-2'), evening(missed), closed(0, { recordedAt: `${day(0)}T19:00` }), release()],
      Object.assign(morning({ ...missed, painNextMorning: 8 }), since),
    ];
    expect(stateAfter(knee, events, 1)).toMatchObject({ status: 'ACTIVE', openRedFlags: [] });
  });

  it('does not stand against a reason for a pause that was told after it', () => {
    const back = { layoffReason: 'other', painNextMorning: null, recovery: null };
    const events = [start('P2-2', { startsOn: day(-20) }), run(-18), evening(back), release()];
    const told = morning({ ...back, layoffReason: 'symptoms' });
    expect(stateAfter(knee, [...events, told], 1)).toMatchObject({ status: 'HOLD', holdReason: 'lay_off' });
    const line = stateAfter(knee, [...events, told], 1).timeline.find(({ id }) => id === 's0');
    expect(line).toMatchObject({ layoff: 'HOLD_REASSESS', reasons: ['layoff_reassess'] });
  });

  it('stands for a pause that was known in the evening, unless the morning is red', () => {
    const back = { layoffReason: 'symptoms', painNextMorning: null, recovery: null };
    const paused = [start('P2-2', { startsOn: day(-20) }), run(-18)];
    const seen = (painNextMorning: number) =>
      stateAfter(knee, [...paused, evening(back), release(), morning({ ...back, painNextMorning })], 1);
    expect(seen(0)).toMatchObject({ status: 'ACTIVE', holdReason: null });
    expect(seen(6)).toMatchObject({ status: 'HOLD', holdReason: 'lay_off' });
  });
});

describe('the log', () => {
  it('ignores sessions from before the plan', () => {
    const state = stateAfter(knee, [start('P2-4', { startsOn: day(5) }), run(3, { painDuring: 9 })], 6);
    expect(state).toMatchObject({ status: 'ACTIVE', lastRunDate: null });
    expect(state.timeline.at(-1)).toMatchObject({ rec: 'NO_CHANGE', reasons: ['before_plan'] });
  });

  it('sorts events of the same minute by id', () => {
    const events = ['b', 'a'].map((id) => logged(green(id, 0), `${day(0)}T10:00`, id));
    expect(stateAfter(knee, [start('P2-4'), ...events], 0).timeline.map(({ id }) => id)).toEqual(['start', 'a', 'b']);
  });

  it('reports the state of a fresh plan', () => {
    expect(stateAfter(knee, [start('P2-4', { diagnosisSubtype: 'soleus' })], 0)).toMatchObject({
      protocol: 'RTR_KNEE_DEFAULT',
      version: 1,
      asOf: `${day(0)}T20:00`,
      startsOn: day(0),
      diagnosisSubtype: 'soleus',
      stepIndex: 11,
      phaseId: 'P2',
      greensRequired: 2,
      phaseSince: day(0),
      stepSince: day(0),
      restDays: 1,
      lastRunDate: null,
      layoffFrom: null,
      strengthWaitUntil: null,
      confirmedPhases: ['P0', 'P1'],
      gateOffered: false,
    });
  });
});
