import { evaluate, type Band, type MeasureEvaluation, type RecordedValue, type SideEvaluation } from '../derivations';
import { getMeasure, type MeasureId } from '../measures';
import { aimAtSides, aimAtValue } from './aims';
import { evaluateFindings } from './evaluate-findings';
import type { Finding, FindingsContext } from './finding';
import { goalsOfFinding } from './finding-goals';
import { GOALS } from './rule';
import { scenarios, type ScenarioValue } from './scenarios.fixture';

type Values = Partial<Record<MeasureId, ScenarioValue>>;

function recordsOf(id: MeasureId, value: ScenarioValue): RecordedValue[] {
  const { value: spec } = getMeasure(id);
  const unit = spec.type === 'number' && spec.unit === 'N' ? 'N' : null;
  if (typeof value !== 'object' || value === null || !('left' in value)) {
    return [{ measureId: id, side: 'none', trial: 1, value, unit }];
  }
  return (['left', 'right'] as const).map((side) => ({ measureId: id, side, trial: 1, value: value[side], unit }));
}

const lever = { left: 0.4, right: 0.4 };
const methods = { 'str-hip-abduction': { device: 'hand-held', mode: 'eccentric', position: 'side-lying' } };

/** The finding of a rule on the right leg, or of the person. */
function found(rule: string, values: Values, context: Partial<FindingsContext> = {}): Finding {
  const entries = Object.entries(values) as [MeasureId, ScenarioValue][];
  const person = { sex: 'female', ageYears: 34, bodyMassKg: 62, heightCm: 170, involvedSide: 'right' } as const;
  const evaluation = evaluate(
    { values: entries.flatMap(([id, value]) => recordsOf(id, value)) },
    { ...person, leverArms: { 'str-hip-abduction': lever, 'str-hip-adduction': lever }, methods },
  );
  const findings = evaluateFindings(evaluation, { complaints: ['patellofemoral'], ...person, ...context });
  const finding = findings.find(({ ruleId }) => ruleId === rule);
  if (finding === undefined) throw new Error(`${rule} did not fire`);
  return finding;
}
const brief = (finding: Finding) =>
  goalsOfFinding(finding).map(({ measureId, side, basis, baseline, target }) =>
    [measureId, side, basis, baseline, target?.when, target?.value].join(' '),
  );
const pair = (left: number, right: number) => ({ left, right });

describe('goals of a finding', () => {
  test('the weaker leg is to come up to the limit of the rule, in percent of the other', () => {
    expect(goalsOfFinding(found('R15', { 'str-knee-extension': pair(400, 312) }))).toEqual([
      {
        findingKey: 'R15:right',
        aims: ['goal-knee-extensor-strength'],
        measureId: 'str-knee-extension',
        side: 'right',
        basis: 'symmetry',
        unit: '%',
        baseline: 78,
        target: { when: '>=', value: 90 },
        targetId: 'symmetryPct',
      },
    ]);
  });

  test("a clinic's own number of the rule is the target", () => {
    const context = { ruleOverrides: { R15: { limits: { symmetryPct: 85 } } } } as const;
    expect(brief(found('R15', { 'str-knee-extension': pair(400, 312) }, context))).toEqual([
      'str-knee-extension right symmetry 78 >= 85',
    ]);
  });

  test('a value is to come back inside the limit that puts it on watch', () => {
    expect(brief(found('R03', { 'gait-pelvic-drop': pair(3, 9) }))).toEqual(['gait-pelvic-drop right value 9 < 6']);
    expect(brief(found('R21', { 'wblt-distance': pair(13, 8) }))).toEqual(['wblt-distance right value 8 >= 9.2']);
    const squat = found('R42', { 'fn-decline-squat-pain': pair(0, 3) }, { complaints: ['patellar-tendon'] });
    expect(brief(squat)).toEqual(['fn-decline-squat-pain right value 3 < 1']);
  });

  test('sides that differ are to come closer', () => {
    expect(brief(found('R30', { 'fn-ybt-ant': pair(66, 60) }))).toEqual(['fn-ybt-ant none difference 6 <= 4']);
    const uneven = found('R21', { 'wblt-distance': pair(13, 11) });
    expect(brief(uneven)).toEqual(['wblt-distance right difference 2 <= 1.5']);
  });

  test('what shaped a finding but is not trained is no target: the aim is named without a number', () => {
    const navicular = found(
      'R47',
      { 'navicular-drop': pair(6, 12) },
      {
        complaints: ['shin'],
        facts: { 'previous-shin-complaint': true },
      },
    );
    expect(goalsOfFinding(navicular)).toMatchObject([
      { measureId: null, side: 'right', basis: null, baseline: null, target: null, targetId: null, unit: '' },
    ]);
    expect(goalsOfFinding(found('R33', {}, { facts: { 'previous-running-injury-12m': true } }))).toMatchObject([
      { measureId: null, aims: ['goal-load-progress'] },
    ]);
  });

  test('a norm in another quantity gives a baseline and no invented target', () => {
    const goals = goalsOfFinding({
      ...found('R15', { 'str-knee-extension': pair(400, 312) }),
      why: [
        {
          ...{ name: 'Knee extension', side: 'right', value: 312, unit: 'N', limit: 'z -1.4', closeToLimit: null },
          aim: {
            ...{ measureId: 'str-knee-extension', side: 'right', basis: 'value', unit: 'N', baseline: 312 },
            ...{ limit: null, limitId: 'n-knee-ext' },
          },
        },
      ],
    });
    expect(goals).toMatchObject([{ basis: 'value', baseline: 312, target: null, targetId: null }]);
  });

  test('one goal for each measure and side: the number with a limit before the one without', () => {
    const finding = found('R15', { 'str-knee-extension': pair(400, 312) });
    const [input] = finding.why;
    if (input?.aim === undefined) throw new Error('no aim');
    const bare = { ...input, aim: { ...input.aim, basis: 'value' as const, limit: null } };
    expect(brief({ ...finding, why: [bare, input, bare] })).toEqual(['str-knee-extension right symmetry 78 >= 90']);
  });

  test('none where no change is suggested, and none while a red flag hides exercise and gait goals', () => {
    const healthy = { complaints: ['screen-healthy'] } as const;
    expect(goalsOfFinding(found('R40', { 'gait-cadence': 160 }, healthy))).toEqual([]);
    const redFlags = { ticked: ['rf-cauda-equina'] } as const;
    expect(goalsOfFinding(found('R15', { 'str-knee-extension': pair(400, 312) }, { redFlags }))).toEqual([]);
    const mixed = found('R20', { 'fn-calf-raise-reps': pair(20, 18) }, { complaints: ['shin'], redFlags });
    expect(goalsOfFinding({ ...mixed, goals: ['goal-load-reduce'] })).toMatchObject([{ measureId: null }]);
  });

  test('every rule with goals sets one, and no target is met at the start', () => {
    for (const { rule, values = {}, complaint, ...more } of scenarios) {
      const context = { complaints: complaint === undefined ? [] : [complaint], ...more, ...more.context };
      const finding = found(rule, values, context);
      const goals = goalsOfFinding(finding);
      expect(goals.length > 0).toBe(finding.goals.length > 0);
      for (const goal of goals) {
        expect(goal.aims.every((aim) => aim in GOALS)).toBe(true);
        expect(goal.target === null).toBe(goal.targetId === null);
      }
    }
  });
});

describe('aims', () => {
  const band: Band = {
    ...{ kind: 'side-difference', status: 'watch', direction: null, closeToLimit: null },
    inside: { when: '<=', value: 15 },
    why: { rule: 'x.sides', words: '', class: 'T3', population: null, overridden: false, inputs: [], sources: [] },
  };
  const symmetry: NonNullable<MeasureEvaluation['symmetry']> = {
    lsiInvolved: null,
    lsiWeakStrong: 84,
    asymPct: 16,
    signedAsymPct: 16,
    weakerSide: 'left',
    primary: 84,
    convention: 'weaker-stronger',
    primaryBand: 'watch',
    codes: [],
    on: 'value',
  };
  const measure = (changes: Partial<MeasureEvaluation>): MeasureEvaluation => ({
    ...{ measureId: 'gait-valr', left: null, right: null, none: null, symmetry: null, sideBands: [band] },
    ...{ sideDifference: { difference: 20, largerSide: 'left', band: 'watch' }, sideComparison: 'percent' },
    ...{ preInjuryCapacity: null, status: 'watch', codes: [] },
    ...changes,
  });

  test('of a comparison of sides have the unit of the comparison', () => {
    expect(aimAtSides(measure({}), 'none', band)).toMatchObject({ basis: 'difference', unit: '%', baseline: 20 });
    expect(aimAtSides(measure({ sideComparison: 'difference' }), 'left', band)).toMatchObject({
      ...{ side: 'left', unit: '{BW}/s' },
    });
    const unitless = measure({ measureId: 'gait-foot-strike', sideComparison: 'difference' });
    expect(aimAtSides(unitless, 'left', band)?.unit).toBe('');
    const bySymmetry = aimAtSides(measure({ symmetry }), 'none', { ...band, kind: 'symmetry' });
    expect(bySymmetry).toMatchObject({ basis: 'symmetry', side: 'left', baseline: 84 });
    const equal = { ...symmetry, weakerSide: 'equal' as const };
    expect(aimAtSides(measure({ symmetry: equal }), 'none', { ...band, kind: 'symmetry' })?.side).toBe('none');
  });

  test('are none without a number to work toward', () => {
    const { kind, status, direction, closeToLimit, why } = band;
    expect(aimAtSides(measure({}), 'none', { kind, status, direction, closeToLimit, why })).toBeNull();
    expect(aimAtSides(measure({ sideComparison: 'ratio' }), 'none', band)).toBeNull();
    expect(aimAtSides(measure({ sideDifference: null }), 'none', band)).toBeNull();
    expect(aimAtSides(measure({}), 'none', { ...band, kind: 'symmetry' })).toBeNull();
    const noPrimary = { ...symmetry, primary: null };
    expect(aimAtSides(measure({ symmetry: noPrimary }), 'none', { ...band, kind: 'symmetry' })).toBeNull();
    expect(aimAtValue('gait-knee-window', 'left', { value: 'crossed' } as SideEvaluation, band)).toBeNull();
  });
});
