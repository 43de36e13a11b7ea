import type { Protocol, RtrEvent, TimelineEntry } from './index';
import { day, gate, green, logged, override, start, THERAPIST } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
beforeAll(async () => {
  knee = await protocolOf('RTR_KNEE_DEFAULT');
});

const run = (offset: number, differs = {}) => logged(green(`s${offset}`, offset, differs));
const AMBER = { painDuring: 3 };
const RED = { painDuring: 5 };
const STOP = { painDuring: 8 };
const strength = (offset: number, differs: object) => run(offset, { activity: 'strength', ...differs });
const flag: RtrEvent = { kind: 'red_flag', id: 'f', recordedAt: `${day(1)}T09:00`, codes: ['RF3', 'RF1'] };
const closed = (note: string, at = `${day(1)}T09:00`): RtrEvent => ({
  kind: 'red_flag_closed',
  id: 'g-closed',
  recordedAt: at,
  by: THERAPIST,
  note,
});

/** What the last line of the history says. */
function lastLine(events: RtrEvent[], seenOn: number): string {
  const { kind, rec, reasons, cls } = stateAfter(knee, events, seenOn).timeline.at(-1)!;
  return [kind, cls ?? '-', rec, ...reasons].join(' ');
}

describe('the last line of the history', () => {
  it.each<[string, RtrEvent[], number]>([
    ['plan_started - SET_STEP plan_started', [start('P2-1')], 0],
    ['session GREEN REPEAT off_plan_green', [start('P2-1'), run(0, { offPlan: true })], 0],
    ['session GREEN REPEAT green_in_week', [start('P4-1'), run(0)], 0],
    ['session GREEN PHASE_GATE gate_waiting', [start('P2-9'), run(0), run(2)], 2],
    ['session GREEN REPEAT weekly_cap', [start('P3-2'), run(0), run(2), run(4)], 4],
    ['session AMBER STEP_BACK ambers_in_a_row', [start('P2-2'), run(0, AMBER), run(2, AMBER)], 2],
    ['session AMBER REPEAT stuck_on_first_step', [start('P0-1'), run(0, AMBER), run(1, AMBER)], 1],
    ['session RED STOP_CONTACT red_on_first_step', [start('P0-1'), run(0, RED)], 0],
    ['session STOP STOP_CONTACT stop', [start('P2-1'), run(0, STOP)], 0],
    ['session PENDING WAIT waiting_for_answers', [start('P2-1'), run(0, { recovery: null, painNextMorning: null })], 0],
    ['session - NO_CHANGE before_plan', [start('P2-1', { startsOn: day(3) }), run(0)], 3],
    ['session - HOLD_REASSESS layoff_reassess', [start('P2-1'), run(0), run(60)], 60],
    ['session GREEN REPEAT layoff_phase green_counted', [start('P3-1'), run(0), run(30)], 30],
    [
      'session - NO_CHANGE plan_done',
      [start('P5-8'), run(0, { rpe: 8 }), run(4, { rpe: 8 }), gate(5, 'P5'), run(6)],
      6,
    ],
    ['session STOP STOP_CONTACT stop', [start('P2-1'), strength(0, STOP)], 0],
    ['session RED WAIT strength_red', [start('P2-1'), strength(0, RED)], 0],
    ['week_end - ADVANCE week_passed', [start('P4-2'), run(0), run(2), run(4)], 7],
    ['week_end - REPEAT week_not_passed', [start('P4-2'), run(0), run(2)], 7],
    ['gate_approved - ADVANCE gate_confirmed', [start('P4-2'), gate(1, 'P4')], 1],
    ['override - SET_STEP override', [start('P2-1'), override(1, { type: 'set_step', toStepId: 'P2-2' })], 1],
    ['override - RELEASED override', [start('P2-1'), run(0, STOP), override(1, { type: 'release_hold' })], 1],
    ['override - STOP_CONTACT override', [start('P2-1'), override(1, { type: 'hold' })], 1],
    ['override - NO_CHANGE override', [start('P2-1'), override(1, { type: 'change_profile', profileId: 'itb' })], 1],
    [
      'override - NO_CHANGE override',
      [start('P2-1'), override(1, { type: 'change_threshold', key: 'stopPain', value: 6 })],
      1,
    ],
    [
      'override - NO_CHANGE override',
      [start('P2-1'), run(0), override(1, { type: 'not_this_injury', sessionId: 's0' })],
      1,
    ],
    [
      'override - REFUSED refused_unknown_session',
      [start('P2-1'), override(1, { type: 'not_this_injury', sessionId: 'x' })],
      1,
    ],
    [
      'override - REFUSED refused_role',
      [start('P2-1'), override(1, { type: 'hold' }, { by: { id: 'p', role: 'patient' } })],
      1,
    ],
    ['red_flag_closed - NO_CHANGE red_flag_closed', [start('P2-1'), flag, closed('Spoke to the runner')], 1],
    ['red_flag_closed - REFUSED refused_reason', [start('P2-1'), flag, closed('     spoke     ')], 1],
  ])('%s', (expected, events, seenOn) => {
    expect(lastLine(events, seenOn)).toBe(expected);
  });

  it('holds nothing that was not judged', () => {
    const line: TimelineEntry = stateAfter(knee, [start('P2-1'), override(1, { type: 'hold' }), run(2)], 2).timeline.at(
      -1,
    )!;
    expect(line).toMatchObject({ missing: [], rule: null, layoff: null, restDays: null });
    expect(stateAfter(knee, [start('P2-1')], 0).timeline).toMatchObject([{ missing: [], session: null }]);
  });
});

describe('order', () => {
  it('of answers is the order in which they were given, not in which they arrived', () => {
    const first = logged(green('s', 0, AMBER), `${day(0)}T10:00`, 'z');
    const milder = logged(green('s', 0), `${day(3)}T10:00`, 'a');
    const stricter = logged(green('s', 0, RED), `${day(4)}T10:00`, 'b');
    for (const answers of [
      [first, milder, stricter],
      [stricter, milder, first],
      [milder, stricter, first],
    ]) {
      const line = stateAfter(knee, [start('P2-4'), ...answers], 5).timeline.at(-1)!;
      expect(line).toMatchObject({ cls: 'RED', reasons: ['answer_replaced', 'red_first'] });
    }
    const kept = stateAfter(knee, [start('P2-4'), milder, first], 5).timeline.at(-1)!;
    expect(kept).toMatchObject({ cls: 'AMBER', reasons: ['answer_kept', 'amber_once'] });
  });

  it('of answers given in the same minute is by id', () => {
    const at = `${day(3)}T10:00`;
    const a = logged(green('s', 0, RED), at, 'a');
    const b = logged(green('s', 0), at, 'b');
    expect(stateAfter(knee, [start('P2-4'), b, a], 5).timeline.at(-1)).toMatchObject({ cls: 'RED' });
    expect(stateAfter(knee, [b, start('P2-4'), a], 5).timeline.at(-1)!.reasons).toEqual(['answer_kept', 'red_first']);
  });

  it('does not matter for the start of the plan or the list of red flags', () => {
    const state = stateAfter(knee, [run(2), flag, start('P2-4')], 3);
    expect(state).toMatchObject({ startsOn: day(0), openRedFlags: ['RF1', 'RF3'] });
    expect(stateAfter(knee, [flag, closed('Spoke to the runner'), start('P2-4')], 3).openRedFlags).toEqual([]);
  });
});

describe('edges', () => {
  it('a decision in the very minute a stop was reported has weighed it', () => {
    const stop = logged(green('s0', 0, STOP), `${day(1)}T12:00`, 'late');
    const events = [start('P2-4'), stop, override(1, { type: 'release_hold' })];
    expect(stateAfter(knee, events, 1).status).toBe('ACTIVE');
  });

  it('setting the same step does not restart the days on it', () => {
    const state = stateAfter(knee, [start('P2-4'), override(5, { type: 'set_step', toStepId: 'P2-4' })], 5);
    expect(state.stepSince).toBe(day(0));
  });

  it('the end of the plan clears the counters and offers no gate', () => {
    const end = [start('P5-8'), run(0, { rpe: 8 }), run(4, { rpe: 8 }), gate(5, 'P5')];
    expect(stateAfter(knee, end, 5)).toMatchObject({ greens: 0, gateOffered: false });
    expect(stateAfter(knee, [start('P2-9'), run(0), run(2), flag], 3).gateOffered).toBe(false);
  });

  it('a pause of a week restarts the count of the same step in place', () => {
    const events = [start('P2-9'), run(0), run(2), run(10, { completed: 'partial_other' })];
    expect(stateAfter(knee, events, 10)).toMatchObject({ greens: 0, stepId: 'P2-9', gateOffered: false });
  });
});
