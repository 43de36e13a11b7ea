import { type AssessmentContext, evaluate, type RecordedAnswer } from '../derivations';
import { getMeasure, type MeasureId, redFlags } from '../measures';
import type { FindingsContext, RedFlagAnswers } from './finding';
import { openRedFlags } from './red-flags';

const person: AssessmentContext = { sex: 'female', ageYears: 30, bodyMassKg: 60, heightCm: 170, involvedSide: 'none' };

function flags(
  answers: RedFlagAnswers,
  recorded: Partial<Record<MeasureId, RecordedAnswer>> = {},
  who: Partial<FindingsContext> = {},
) {
  const values = (Object.entries(recorded) as [MeasureId, RecordedAnswer][]).map(([measureId, value]) => ({
    measureId,
    side: getMeasure(measureId).laterality === 'LR' ? ('left' as const) : ('none' as const),
    trial: 1,
    value,
  }));
  const context: FindingsContext = { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30, ...who };
  return openRedFlags(evaluate({ values }, person), { ...context, redFlags: answers });
}

const open = (...args: Parameters<typeof flags>) => flags(...args).map((flag) => flag.id);

describe('red flags', () => {
  test('nothing answered, nothing open', () => {
    expect(open({})).toEqual([]);
  });

  test('the leg score needs 2 points and a complaint of the leg', () => {
    const items = { 'leg-pain-or-swelling': true };
    const wells = ['previous-dvt', 'calf-swelling-3cm'];
    expect(open({ items, wells: ['previous-dvt'] })).toEqual([]);
    expect(open({ items, wells: [...wells, 'alternative-as-likely'] })).toEqual([]);
    expect(flags({ items, wells })[0]).toMatchObject({
      id: 'rf-dvt',
      level: 'urgent',
      blocks: true,
      why: ['Calf or leg pain or swelling', 'Leg score 2 (likely band)'],
    });
    expect(open({ items })).toEqual([]);
  });

  test('what the therapist ticks is open, and stays so until it is closed', () => {
    expect(flags({ ticked: ['rf-dvt'] })[0]?.why).toEqual(['Concern ticked by the therapist']);
    expect(open({ ticked: ['rf-dvt'], closed: ['rf-dvt'] })).toEqual([]);
  });

  test('recorded values open them', () => {
    expect(open({}, { 'st-thompson': 'positive' })).toEqual(['rf-achilles-rupture']);
    expect(open({}, { 'st-thompson': 'negative' })).toEqual([]);
    expect(open({ items: { 'extension-block': true } }, { 'rom-knee-extension': -8 })).toEqual(['rf-locked-knee']);
    expect(open({ items: { 'swelling-within-4h': true } }, { 'st-effusion-stroke': '2+' })).toEqual([
      'rf-haemarthrosis',
    ]);
    expect(open({ items: { 'swelling-within-4h': true } }, { 'st-effusion-stroke': null })).toEqual([]);
  });

  test('focal bone pain, by the class of the site', () => {
    const at = (site: string) => [{ site: 'forefoot', side: 'left', type: 'focal-bone', 'bone-site': site }];
    expect(open({}, { 'pain-sites': at('navicular') })).toEqual(['rf-bsi-high']);
    expect(open({}, { 'pain-sites': at('fibula'), 'st-hop-focal': 'positive' })).toEqual(['rf-bsi-low']);
    expect(open({}, { 'pain-sites': at('fibula') })).toEqual([]);
    expect(open({ focalBoneSites: ['talus'] })).toEqual(['rf-bsi-high']);
    expect(open({ focalBoneSites: [] }, { 'pain-sites': [{ site: 'sacrum', type: 'diffuse' }] })).toEqual([]);
    const noSite = [{ site: null, type: 'focal-bone' }];
    expect(open({}, { 'pain-sites': noSite })).toEqual([]);
    const blocking = flags({}, { 'pain-sites': at('fibula'), 'st-hop-focal': 'positive' })[0];
    expect(blocking).toMatchObject({ level: 'prompt', blocks: true });
  });

  test('focal bone pain at the site named beside a positive test', () => {
    const at = (value: string, site?: string) => {
      const recorded = { measureId: 'st-tibial-focal', side: 'left' as const, trial: 1, value };
      const values = [{ ...recorded, ...(site !== undefined && { companions: { site } }) }];
      const context = { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30 } as const;
      return openRedFlags(evaluate({ values }, person), context).map((flag) => flag.id);
    };
    expect(at('positive', 'navicular')).toEqual(['rf-bsi-high']);
    expect(at('positive', 'fibula')).toEqual(['rf-bsi-low']);
    expect(at('negative', 'navicular')).toEqual([]);
    expect(at('positive')).toEqual([]);
  });

  test('a hop that hurts in one spot of a bone asks for the check', () => {
    const asked = (focal: boolean) => {
      const recorded = { measureId: 'fn-hop-pain', side: 'left' as const, trial: 1, value: 3 };
      return evaluate({ values: [{ ...recorded, companions: { 'focal-bone': focal } }] }, person).redFlagChecks;
    };
    expect(asked(true)).toEqual(['rf-bsi-high', 'rf-bsi-low']);
    expect(asked(false)).toEqual([]);
  });

  test('groin pain needs hop or night pain beside it', () => {
    const groin = { 'pain-sites': [{ site: 'groin', side: 'left', type: 'diffuse' }] };
    expect(open({}, groin)).toEqual([]);
    expect(open({ items: { 'night-pain-groin-or-thigh': true } }, groin)).toEqual(['rf-bsi-high']);
  });

  test('young runners', () => {
    const knee = { 'pain-sites': [{ site: 'anterior-knee', side: 'left', type: 'diffuse' }] };
    const limp = { items: { limp: true } };
    expect(open(limp, knee, { ageYears: 13 })).toEqual(['rf-adolescent-hip']);
    expect(open(limp, knee, { ageYears: 8 })).toEqual(['rf-adolescent-hip']);
    expect(open(limp, knee, { ageYears: 16 })).toEqual(['rf-adolescent-hip']);
    expect(open(limp, knee, { ageYears: 17 })).toEqual([]);
    expect(open(limp, knee, { ageYears: null })).toEqual([]);
    expect(open({}, { ...knee, 'rom-hip-ir': 10 }, { ageYears: 13 })).toEqual(['rf-adolescent-hip']);
  });

  test('a loss of hip rotation on one side of a young runner', () => {
    const values = [
      {
        measureId: 'pain-sites',
        side: 'none' as const,
        trial: 1,
        value: [{ site: 'groin', side: 'left', type: 'diffuse' }],
      },
      { measureId: 'rom-hip-ir', side: 'left' as const, trial: 1, value: 20 },
      { measureId: 'rom-hip-ir', side: 'right' as const, trial: 1, value: 33 },
    ];
    const context: FindingsContext = { complaints: [], involvedSide: 'none', sex: 'male', ageYears: 12 };
    const [flag] = openRedFlags(evaluate({ values }, person), context);
    expect(flag?.why.join(' ')).toContain('difference between the sides');
    expect(flag?.why).toContain('Age 12');
  });

  test('the energy-availability screen is deliberately low', () => {
    expect(open({ energy: {} })).toEqual([]);
    expect(open({ energy: { 'lea-low-t3': true } })).toEqual(['rf-reds']);
    expect(open({ energy: { 'lea-gi': true, 'lea-mood': true } })).toEqual([]);
    expect(open({ energy: { 'lea-gi': true, 'lea-mood': true, 'lea-illness': true } })).toEqual(['rf-reds']);
    expect(open({ energy: { 'lea-leafq': 8 } })).toEqual(['rf-reds']);
    expect(open({ energy: { 'lea-leafq': 7 } })).toEqual([]);
    expect(open({ energy: { 'lea-leafq': 8 } }, {}, { sex: 'male' })).toEqual([]);
  });

  test('scores about eating, by the limits of the reference group', () => {
    expect(open({ energy: { 'lea-edeq': 2.31 } })).toEqual(['rf-reds', 'rf-eating']);
    expect(open({ energy: { 'lea-edeq': 2.3 } })).toEqual([]);
    expect(open({ energy: { 'lea-edeq': 1.7 } }, {}, { sex: 'male' })).toEqual(['rf-reds', 'rf-eating']);
    expect(open({ energy: { 'lea-gi': 3 } })).toEqual([]);
    expect(flags({ energy: { 'lea-edeq': 3 } }).map((flag) => flag.why)).toEqual([
      ['Energy-availability items'],
      ['Score of an energy-availability item'],
    ]);
  });

  test('symptoms now are more pressing than a family history', () => {
    expect(flags({ items: { 'family-sudden-death': true } })[0]?.level).toBe('urgent');
    expect(flags({ items: { 'effort-fainting': true, 'heart-symptoms-now': true } })[0]?.level).toBe('emergency');
  });

  test('the most pressing comes first', () => {
    const levels = flags({ ticked: redFlags.map((flag) => flag.id) }).map((flag) => flag.level);
    const order = ['emergency', 'urgent', 'prompt', 'advise'];
    expect(levels).toHaveLength(redFlags.length);
    expect(levels.map((level) => order.indexOf(level))).toEqual(levels.map((level) => order.indexOf(level)).sort());
  });

  test('urgent and emergency flags block, and so do both bone flags', () => {
    for (const flag of flags({ ticked: redFlags.map((candidate) => candidate.id) })) {
      const mustBlock = flag.level === 'urgent' || flag.level === 'emergency' || flag.id.startsWith('rf-bsi');
      if (mustBlock) expect(flag.blocks).toBe(true);
    }
  });
});
