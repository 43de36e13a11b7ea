import { batteries, energyItems, getMeasure, measures, redFlags, wellsItems } from '../measures';
import {
  companionWords,
  intakeContext,
  intakeQuestions,
  recordedAssessment,
  recordedRun,
  type IntakeKind,
  type RecordedRun,
  type RecordedTrial,
} from '.';

const trial = (part: Partial<RecordedTrial>): RecordedTrial => ({
  ...{ measureId: 'str-knee-extension', side: 'left', trial: 1, value: null, option: null, unit: null },
  ...{ notDone: null, pain: null, leverArmM: null, method: null },
  ...part,
});

describe('a stored assessment', () => {
  it('hands on values, choices and what was not done, each as it is', () => {
    const { values } = recordedAssessment(
      [
        trial({ value: 402, unit: 'N', pain: 2 }),
        trial({ measureId: 'st-squat-pain', option: 'positive' }),
        trial({ side: 'right', notDone: 'pain' }),
      ],
      [],
    );
    expect(values).toMatchObject([
      { value: 402, unit: 'N', painOnTest: 2, notDoneReason: null },
      { measureId: 'st-squat-pain', value: 'positive' },
      { side: 'right', value: null, notDoneReason: 'pain' },
    ]);
  });

  it('hands on what stands beside an answer', () => {
    const { values } = recordedAssessment(
      [
        trial({ measureId: 'st-achilles-palpation', option: 'positive', companions: { site: 'insertion' } }),
        trial({ measureId: 'st-achilles-palpation', side: 'right', option: 'negative', companions: null }),
      ],
      [],
    );
    expect(values.map((value) => value.companions)).toEqual([{ site: 'insertion' }, undefined]);
  });

  it('says what stands beside an answer', () => {
    expect(companionWords(getMeasure('st-lachman'), { 'end-feel': 'soft' })).toBe('end feel soft');
    expect(companionWords(getMeasure('st-noble'), { angle: 30 })).toBe('knee angle at pain 30°');
    expect(companionWords(getMeasure('fn-hop-pain'), { 'focal-bone': true })).toBe('focal bone pain yes');
    expect(companionWords(getMeasure('fn-hop-pain'), { 'focal-bone': false })).toBe('focal bone pain no');
    expect(companionWords(getMeasure('st-valgus-stress'), { 'grade-at-0': 1 })).toBe('grade with the knee straight 1');
    expect(companionWords(getMeasure('st-lachman'), { 'end-feel': 'gone' })).toBe('end feel gone');
    expect(companionWords(getMeasure('st-lachman'), undefined)).toBe('');
    expect(companionWords(getMeasure('wblt-distance'), { angle: 3 })).toBe('');
  });

  it('holds lever arms by side', () => {
    const { leverArms } = recordedAssessment(
      [
        trial({ leverArmM: 0.34 }),
        trial({ side: 'right', leverArmM: 0.35 }),
        trial({ measureId: 'str-hip-abduction' }),
      ],
      [],
    );
    expect(leverArms).toEqual({ 'str-knee-extension': { left: 0.34, right: 0.35 } });
  });

  it('tells devices, modes and positions apart, for every measure that offers them', () => {
    for (const { id, methods = {} } of measures) {
      const method = (of: string) => recordedAssessment([trial({ measureId: id, method: of })], []).methods[id];
      for (const device of methods.devices ?? []) expect(method(device.id)).toEqual({ device: device.id });
      for (const mode of methods.modes ?? []) expect(method(mode.id)).toEqual({ mode: mode.id });
      for (const position of methods.positions ?? []) expect(method(position.id)).toEqual({ position: position.id });
    }
    expect(recordedAssessment([trial({})], []).methods).toEqual({});
    expect(recordedAssessment([trial({ measureId: 'gone', method: 'prone' })], []).methods).toEqual({
      gone: { position: 'prone' },
    });
  });

  it('adds painful sites as the catalogue lists them, and none where there are none', () => {
    const site = { siteId: 'front-knee', side: 'right', kind: 'tendon', boneSiteId: null } as const;
    expect(recordedAssessment([], [site]).values).toEqual([
      {
        ...{ measureId: getMeasure('pain-sites').id, side: 'none', trial: 1 },
        value: [{ site: 'front-knee', side: 'right', type: 'tendon', 'bone-site': null }],
      },
    ]);
    expect(recordedAssessment([], []).values).toEqual([]);
  });
});

describe('the questions of the intake', () => {
  it.each<[IntakeKind, readonly { readonly id: string }[]]>([
    ['concern', redFlags],
    ['red-flag-item', redFlags.flatMap(({ items }) => items)],
    ['wells', wellsItems],
    ['energy', energyItems],
    ['checklist', batteries.flatMap(({ checklist = [] }) => checklist)],
    ['fact', [{ id: 'knee-locking' }]],
  ])('are all there as %s, each for one purpose', (kind, items) => {
    expect(new Set(items.map(({ id }) => intakeQuestions.get(id)?.kind))).toEqual(new Set([kind]));
  });

  it('are sorted by what they are for; an open one is absent, not "no"', () => {
    const [wells] = wellsItems;
    const answer = (questionId: string, given: unknown) => ({ questionId, answer: given });
    const context = intakeContext([
      answer('knee-locking', true),
      answer('bone-stress-history', null),
      answer('chest-pain', false),
      answer('rf-pe', true),
      answer('rf-dvt', false),
      answer(wells!.id, false),
      answer('nobody-asked', true),
    ]);
    expect(context).toEqual({
      intake: {},
      facts: { 'knee-locking': true },
      redFlags: { items: { 'chest-pain': false }, ticked: ['rf-pe'], wells: [] },
    });
  });

  it('know a score that was not taken from a score of nothing', () => {
    const [energy] = energyItems;
    expect(intakeContext([]).redFlags).toEqual({ items: {}, ticked: [] });
    expect(intakeContext([{ questionId: energy!.id, answer: false }]).redFlags.energy).toEqual({ [energy!.id]: false });
  });
});

it('tells a run of the plan from one beside it, and leaves open what only the morning can answer', () => {
  const told: RecordedRun = {
    ...{ id: 'r1', stepId: 'P2-1', completed: 'partial-symptom', painBefore: 0, painDuring: 3, painAfter60Min: null },
    ...{ effort: 4, swelling: null, limp: 'none', redFlags: [], layoffReason: null, runMin: 12 },
  };
  const facts = recordedRun(told, '2026-03-02T18:40', 'run');
  expect(facts).toMatchObject({ offPlan: false, completed: 'partial_symptom', painDuring: 3, rpe: 4, runMin: 12 });
  expect(facts).toMatchObject({ painAfter60min: null, painNextMorning: null, nightPain: null, recovery: null });
  expect(recordedRun({ ...told, stepId: null }, '2026-03-02T18:40', 'run').offPlan).toBe(true);
});
