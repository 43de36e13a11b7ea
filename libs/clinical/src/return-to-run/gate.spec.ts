import fc from 'fast-check';
import {
  applyOverlay,
  evaluateGate,
  loadOverlay,
  type CheckIn,
  type GateFacts,
  type Protocol,
  type RtrEvent,
} from './index';
import { daily, facts, measured } from './testing/facts';
import { day, gate, green, logged, override, start } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
beforeAll(async () => {
  knee = await protocolOf('RTR_KNEE_DEFAULT');
});

const SEEN_ON = 10;
const atGate = [start('P2-9'), logged(green('a', 6)), logged(green('b', 8))];
const GOOD: Partial<CheckIn> = { nprsMorning: 1, nprsRest: 0 };
const hop = measured('test.sl_hop_in_place_20reps.pain', 2, 9);
const complete = { checkIns: daily(4, 10, GOOD), measurements: [hop] };

function evaluated(given: Partial<GateFacts>, events: RtrEvent[] = atGate, protocol = knee) {
  const found = evaluateGate(protocol, {
    state: stateAfter(protocol, events, SEEN_ON),
    facts: facts(given),
    today: day(SEEN_ON),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.value;
}

describe('a gate', () => {
  it('opens for the therapist when every required line is true; what is not tested does not block', () => {
    const found = evaluated(complete);
    expect(found).toMatchObject({ phaseId: 'P2', nextPhaseId: 'P3', open: true, blockers: [], met: 4, counted: 4 });
    expect(found.lines.map(({ state }) => state)).toEqual(['met', 'met', 'met', 'not_tested', 'met']);
  });

  it('asks the exit of this phase and the entry of the next, but not for itself', () => {
    const found = evaluated({}, [start('P1-5'), logged(green('a', 8)), logged(green('b', 9))]);
    expect(found.lines.map(({ predicate }) => predicate.metric).slice(-2)).toEqual([
      'nprs_rest',
      'days_since_last_red',
    ]);
    expect(found.lines.some(({ predicate }) => predicate.metric === 'phase_exit_met')).toBe(false);
  });

  it('stays shut while data are missing', () => {
    const found = evaluated({ checkIns: complete.checkIns });
    expect(found).toMatchObject({ open: false, blockers: ['no_data'], met: 3, counted: 4 });
  });

  it('stays shut when a measured line is not met, required or not', () => {
    expect(
      evaluated({ ...complete, measurements: [measured('test.sl_hop_in_place_20reps.pain', 3)] }).blockers,
    ).toEqual(['not_met']);
    const weak = evaluated({ ...complete, measurements: [hop, measured('lsi.quad_iso', 79)] });
    expect(weak).toMatchObject({ open: false, blockers: ['not_met'], met: 4, counted: 5 });
  });

  it('stays shut on hold, with an open red flag, and before the last step is passed', () => {
    expect(evaluated(complete, [...atGate, override(9, { type: 'hold' })]).blockers).toEqual(['on_hold', 'not_met']);
    const flag: RtrEvent = { kind: 'red_flag', id: 'f', recordedAt: `${day(9)}T09:00`, codes: ['RF2'] };
    expect(evaluated(complete, [...atGate, flag]).blockers).toEqual(['on_hold', 'red_flag_open']);
    expect(evaluated(complete, atGate.slice(0, 2)).blockers).toEqual(['not_reached', 'not_met']);
  });

  it('of the weekly phase may open from any step', () => {
    const weeks = [start('P4-2'), ...[0, 2, 4].map((offset) => logged(green(`w${offset}`, offset, { runMin: 40 })))];
    const found = evaluated({ preInjuryWeeklyRunMinutes: 120 }, weeks);
    expect(found).toMatchObject({ open: true, met: 3, counted: 3 });
    expect(evaluated({ preInjuryWeeklyRunMinutes: 200 }, weeks).open).toBe(false);
  });

  it('is the last one at the end of the ladder', () => {
    const end = [start('P5-8'), logged(green('a', 0)), logged(green('b', 4))];
    expect(evaluated({}, end)).toMatchObject({ phaseId: 'P5', nextPhaseId: null });
    expect(evaluated({}, [...end, gate(5, 'P5')]).blockers).toContain('plan_done');
  });

  it('carries the conditions of an overlay', async () => {
    const overlay = await loadOverlay('OVERLAY_POSTPARTUM');
    if (!overlay.ok) throw new Error('overlay');
    const found = evaluated({}, [start('P1-5')], applyOverlay(knee, overlay.value));
    expect(found.lines.at(-1)).toMatchObject({ state: 'no_data', text: 'Energy, sleep and mood screen done: yes' });
  });

  it('names what is wrong with its facts', () => {
    const state = stateAfter(knee, atGate, SEEN_ON);
    const bad = facts({
      checkIns: [{ ...daily(1, 1, {})[0]!, date: '2026-02-30', swellingLevel: 3, morningStiffnessMin: 2000 }],
      measurements: [measured('x', Number.NaN), { metric: 'y', date: 'now', value: true }],
      birthDate: '1-1-2020',
      preInjuryWeeklyRunMinutes: 0,
      supplied: { adherence_strength_14d: Number.POSITIVE_INFINITY, other: null },
    });
    const found = evaluateGate(knee, { state, facts: bad, today: 'today' });
    expect(found.ok ? [] : found.errors.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'today bad_date',
      'facts.checkIns[0].date bad_date',
      'facts.checkIns[0].swellingLevel out_of_range',
      'facts.checkIns[0].morningStiffnessMin out_of_range',
      'facts.measurements[0].value out_of_range',
      'facts.measurements[1].date bad_date',
      'facts.birthDate bad_date',
      'facts.preInjuryWeeklyRunMinutes out_of_range',
      'facts.supplied.adherence_strength_14d out_of_range',
    ]);
    const tooMuch = evaluateGate(knee, { state, facts: facts({ preInjuryWeeklyRunMinutes: 3001 }), today: day(1) });
    expect(tooMuch.ok).toBe(false);
    expect(evaluateGate(knee, { state, facts: facts({ preInjuryWeeklyRunMinutes: 3000 }), today: day(1) }).ok).toBe(
      true,
    );
  });

  it('never opens while a required line is unknown, whatever is taken away (property)', () => {
    fc.assert(
      fc.property(fc.subarray(complete.checkIns), fc.boolean(), (checkIns, tested) => {
        const found = evaluated({ checkIns, measurements: tested ? [hop] : [] });
        const unknown = found.lines.some((line) => line.required && line.truth === 'unknown');
        expect(found.open && unknown).toBe(false);
        expect(found.open).toBe(found.lines.every((line) => line.truth === 'true' || line.state === 'not_tested'));
      }),
    );
  });
});
