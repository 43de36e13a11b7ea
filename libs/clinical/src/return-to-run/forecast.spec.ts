import {
  forecast,
  proposeStartStep,
  startPlan,
  type GateFacts,
  type PlanStarted,
  type Protocol,
  type ProtocolCode,
  type RtrEvent,
} from './index';
import { checkIn, daily, facts, measured } from './testing/facts';
import { day, green, logged, override, start } from './testing/fixtures';
import { protocolOf, stateAfter } from './testing/folded';

let knee: Protocol;
beforeAll(async () => {
  knee = await protocolOf('RTR_KNEE_DEFAULT');
});

const run = (offset: number, differs = {}) => logged(green(`s${offset}`, offset, differs));

function seen(protocol: Protocol, events: RtrEvent[], seenOn: number, given: Partial<GateFacts> = {}) {
  const found = forecast(protocol, {
    state: stateAfter(protocol, events, seenOn),
    facts: facts(given),
    today: day(seenOn),
  });
  if (!found.ok) throw new Error(JSON.stringify(found.errors));
  return found.value;
}

describe('forecast', () => {
  it('runs from the fastest path to the upper end of the usual times', () => {
    const found = seen(knee, [start('P0-1')], 0)!;
    expect(found.phases.map(({ phaseId, earliest }) => [phaseId, earliest])).toEqual([
      ['P1', day(4)],
      ['P2', day(14)],
      ['P3', day(52)],
      ['P4', day(74)],
      ['P5', day(144)],
    ]);
    expect(found.phases.map(({ latest }) => latest)).toEqual([14, 35, 77, 105, 189].map(day));
    expect(found.end).toEqual({ earliest: day(208), latest: day(273) });
    expect(found.notCounted).toEqual([]);
  });

  it('goes on from where the runner stands', () => {
    const found = seen(knee, [start('P2-9'), run(0)], 1)!;
    // One more green on day 2 passes the step; the gate is taken on the next allowed day.
    expect(found.phases[0]).toEqual({ phaseId: 'P3', earliest: day(4), latest: day(42) });
    const fresh = seen(knee, [start('P2-9')], 1)!;
    expect(fresh.phases[0]?.earliest).toBe(day(5));
  });

  it('never ends a phase later than it can begin', () => {
    const slow = seen(knee, [start('P2-1')], 100)!;
    expect(slow.phases[0]!.latest! >= slow.phases[0]!.earliest).toBe(true);
    expect(slow.phases[0]!.latest).toBe(slow.phases[0]!.earliest);
  });

  it('counts an advance cap that is used up and a step that was climbed before', () => {
    const capped = seen(knee, [start('P3-2'), run(0), run(2)], 2)!;
    // Two advances on day 0 and 2: no third before day 7.
    expect(capped.phases[0]?.earliest).toBe(day(14));
    const back = seen(knee, [start('P3-1'), run(0, { painDuring: 5 })], 0)!;
    expect(back.phases.map(({ phaseId }) => phaseId)).toEqual(['P3', 'P4', 'P5']);
  });

  it('shortens the volume phase when the wanted minutes come early', () => {
    const found = seen(knee, [start('P4-1')], 0, { preInjuryWeeklyRunMinutes: 116 })!;
    expect(found.phases[0]?.earliest).toBe(day(14));
    expect(seen(knee, [start('P4-1')], 0)!.phases[0]?.earliest).toBe(day(70));
    expect(seen(knee, [start('P4-1')], 0, { preInjuryWeeklyRunMinutes: 112.5 })!.phases[0]?.earliest).toBe(day(7));
  });

  it('climbs the weekly phase again after a step back from the last one, without its gate', () => {
    const events = [start('P5-1'), run(0, { painDuring: 5 })];
    const found = seen(knee, events, 0, { preInjuryWeeklyRunMinutes: 60 })!;
    expect(found.phases.map(({ phaseId, earliest }) => [phaseId, earliest])).toEqual([['P5', day(10)]]);
  });

  it('waits for the dates that gates ask for', async () => {
    const surgery = await protocolOf('RTR_POST_SURGICAL_KNEE');
    const given = { surgeryDate: day(0) };
    const found = seen(surgery, [start('P0-1')], 0, given)!;
    expect(found.phases[1]?.earliest).toBe(day(84));
    expect(found.phases[0]?.latest).toBeNull();
    expect(found.end.latest).toBeNull();
    expect(found.notCounted).toEqual([]);
    expect(seen(surgery, [start('P0-1')], 0)!.notCounted).toEqual(['days_since_surgery']);
    expect(seen(surgery, [start('P2-1')], 0)!.notCounted).toEqual([]);
  });

  it('waits for the days after a bone stress injury by MRI grade, and for 12 weeks of running before speed', async () => {
    const bone = await protocolOf('RTR_BSI_LOW_RISK');
    const given = { diagnosisDate: day(0), mriGrade: 'grade4' } as const;
    const found = seen(bone, [start('P0-1')], 0, given)!;
    expect(found.phases[1]?.earliest).toBe(day(84));
    expect(seen(bone, [start('P0-1')], 0, { ...given, mriGrade: null })!.notCounted).toEqual(['days_since_diagnosis']);
    expect(seen(bone, [start('P0-1')], 0)!.phases[1]?.earliest).toBe(day(16));
    const early = seen(bone, [start('P4-9'), run(0)], 1)!;
    expect(early.phases[0]?.earliest).toBe(day(84));
    const walked = seen(bone, [start('P4-9'), run(0, { activity: 'walk' }), run(1, { completed: 'not_done' })], 2)!;
    expect(walked.phases[0]?.earliest).toBe(day(2 + 84));
  });

  it('waits for the days since the last red and the weeks since birth', () => {
    const red = seen(
      knee,
      [start('P1-5'), run(0, { painDuring: 5 }), override(1, { type: 'set_step', toStepId: 'P1-5' })],
      1,
    )!;
    expect(red.phases[0]?.earliest).toBe(day(7));
    const weeks = { metric: 'weeks_since_birth', agg: 'last', op: '>=', value: 12, required: true } as const;
    const phases = knee.phases.map((phase) =>
      phase.id === 'P2' ? { ...phase, entry: [...phase.entry, weeks] } : phase,
    );
    const found = seen({ ...knee, phases }, [start('P1-5')], 0, { birthDate: day(-70) })!;
    expect(found.phases[0]?.earliest).toBe(day(14));
  });

  it('says nothing while the plan is on hold', () => {
    expect(seen(knee, [start('P2-1'), override(1, { type: 'hold' })], 2)).toBeNull();
  });

  it('names what is wrong with its facts', () => {
    const state = stateAfter(knee, [start('P2-1')], 0);
    expect(forecast(knee, { state, facts: facts({ birthDate: '?' }), today: day(0) }).ok).toBe(false);
  });
});

describe('start of a plan', () => {
  const proposed = async (code: ProtocolCode, given: Partial<GateFacts>, on = 10) => {
    const found = proposeStartStep(await protocolOf(code), facts(given), day(on));
    if (!found.ok) throw new Error(JSON.stringify(found.errors));
    return found.value;
  };
  const settled = daily(0, 10, {
    nprsRest: 1,
    nprsWalk: 1,
    limpReported: false,
    swellingLevel: 0,
    nprsStairs: 1,
    nprsMorning: 1,
  });

  it('is the first phase whose exit is not met; nothing recorded is not met', async () => {
    const found = await proposed('RTR_KNEE_DEFAULT', {});
    expect(found).toMatchObject({ stepId: 'P0-1', phaseId: 'P0', blockedBy: [] });
    expect(found.lines.map(({ state }) => state)).toEqual(['no_data', 'no_data', 'no_data', 'no_data', 'met']);
    expect(await proposed('RTR_KNEE_DEFAULT', { checkIns: settled })).toMatchObject({ stepId: 'P1-1', phaseId: 'P1' });
  });

  it('skips a phase on its tests, also where some are not done', async () => {
    const measurements = [
      measured('test.step_down_20cm_10reps.pain', 1),
      measured('test.jog_in_place_60s.pain', 0),
      measured('test.sl_hop_in_place_20reps.pain', 1),
    ];
    const given = { checkIns: settled, measurements, supplied: { adherence_strength_14d: 0.8 } };
    expect(await proposed('RTR_KNEE_DEFAULT', given)).toMatchObject({ phaseId: 'P4', stepId: 'P4-1' });
    const weak = { ...given, measurements: [...measurements, measured('lsi.quad_iso', 75)] };
    expect(await proposed('RTR_KNEE_DEFAULT', weak)).toMatchObject({ phaseId: 'P2' });
  });

  it('is the last phase when every exit is met', () => {
    const open = { ...knee, phases: knee.phases.map((phase) => ({ ...phase, exit: [] })) };
    expect(proposeStartStep(open, facts({}), day(0))).toMatchObject({ ok: true, value: { stepId: 'P5-1' } });
  });

  it('tells what the protocol asks for before it starts', async () => {
    const none = await proposed('RTR_BSI_LOW_RISK', {});
    expect(none.blockedBy.map(({ predicate }) => predicate.metric)).toEqual([
      'diagnosis.site_risk',
      'clearance.physician',
    ]);
    const measurements = [measured('diagnosis.site_risk', 'low'), measured('clearance.physician', true)];
    expect((await proposed('RTR_BSI_LOW_RISK', { measurements })).blockedBy).toEqual([]);
  });

  it('names bad input', () => {
    expect(proposeStartStep(knee, facts({ checkIns: [checkIn(0, { nprsRest: 12 })] }), day(0)).ok).toBe(false);
    const plan = start('P7-1', { startsOn: 'soon', recordedAt: '', id: '' }) as PlanStarted;
    const found = startPlan(knee, plan);
    expect(found.ok ? [] : found.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
      'plan.id empty',
      'plan.recordedAt bad_time',
      'plan.startsOn bad_date',
      'plan.startStepId unknown_step',
    ]);
    expect(
      startPlan(knee, { ...plan, id: 'p', recordedAt: `${day(0)}T08:00`, startsOn: day(0), startStepId: 'P2-1' }),
    ).toMatchObject({
      ok: true,
      value: { kind: 'plan_started', startStepId: 'P2-1' },
    });
  });
});
