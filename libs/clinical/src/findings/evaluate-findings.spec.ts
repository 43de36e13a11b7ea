import fc from 'fast-check';
import { type AssessmentContext, evaluate, type RecordedValue } from '../derivations';
import { getMeasure, type MeasureId } from '../measures';
import { evaluateFindings, findingsAndRedFlags } from './evaluate-findings';
import type { Finding, FindingsContext } from './finding';
import { findingRules } from './rules.data';
import { type Scenario, scenarios, type ScenarioValue } from './scenarios.fixture';

const lever = { left: 0.4, right: 0.4 };
const person: AssessmentContext = {
  sex: 'female',
  ageYears: 34,
  bodyMassKg: 62,
  heightCm: 170,
  involvedSide: 'right',
  leverArms: {
    'str-hip-abduction': lever,
    'str-hip-adduction': lever,
  },
  methods: { 'str-hip-abduction': { device: 'hand-held', mode: 'eccentric', position: 'side-lying' } },
};

function recordsOf(id: MeasureId, value: ScenarioValue): RecordedValue[] {
  const { value: spec } = getMeasure(id);
  const unit = spec.type === 'number' && spec.unit === 'N' ? 'N' : null;
  if (typeof value === 'object' && value !== null && 'left' in value) {
    return [
      { measureId: id, side: 'left', trial: 1, value: value.left, unit },
      { measureId: id, side: 'right', trial: 1, value: value.right, unit },
    ];
  }
  return [{ measureId: id, side: 'none', trial: 1, value, unit }];
}

function run(scenario: Omit<Scenario, 'rule'>, more: Partial<FindingsContext> = {}): readonly Finding[] {
  const entries = Object.entries(scenario.values ?? {}) as [MeasureId, ScenarioValue][];
  const evaluation = evaluate({ values: entries.flatMap(([id, value]) => recordsOf(id, value)) }, person);
  expect(evaluation.problems).toEqual([]);
  return evaluateFindings(evaluation, {
    complaints: scenario.complaint === undefined ? [] : [scenario.complaint],
    involvedSide: scenario.involvedSide ?? 'right',
    sex: 'female',
    ageYears: 34,
    intake: scenario.intake ?? {},
    facts: scenario.facts ?? {},
    ...scenario.context,
    ...more,
  });
}

const ids = (findings: readonly Finding[]) => findings.map((finding) => finding.ruleId);

/** The scenario with one recorded part taken away, named for the test. */
function withoutEach(scenario: Scenario): [string, Scenario][] {
  const { spare = [], complaint, ...noComplaint } = scenario;
  const cut = (part: 'values' | 'intake' | 'facts') =>
    Object.keys(scenario[part] ?? {}).map((key): [string, Scenario] => {
      const left = Object.entries(scenario[part] ?? {}).filter(([id]) => id !== key);
      return [key, { ...scenario, [part]: Object.fromEntries(left) }];
    });
  const cuts = [...cut('values'), ...cut('intake'), ...cut('facts')];
  if (complaint !== undefined) cuts.push(['complaint', noComplaint]);
  return cuts.filter(([key]) => !spare.includes(key));
}

describe('every rule', () => {
  test('has a scenario', () => {
    expect(new Set(scenarios.map((scenario) => scenario.rule)).size).toBe(findingRules.length);
  });

  test.each(scenarios.map((scenario) => [scenario.rule, scenario] as const))('%s fires on %p', (rule, scenario) => {
    const finding = run(scenario).find((found) => found.ruleId === rule);
    expect(finding).toBeDefined();
    expect(finding?.key).toMatch(new RegExp(`^${rule}:(right|none)$`));
    if (scenario.values !== undefined) expect(finding?.why.length).toBeGreaterThan(0);
  });

  const cuts = scenarios.flatMap((scenario) =>
    withoutEach(scenario).map(([key, less]) => [scenario.rule, key, less] as const),
  );

  test.each(cuts)('%s does not fire without %s', (rule, _key, scenario) => {
    expect(ids(run(scenario))).not.toContain(rule);
  });

  test('fires on the complaint side only', () => {
    const scenario: Scenario = {
      rule: 'R03',
      complaint: 'patellofemoral',
      values: { 'gait-pelvic-drop': { left: 9, right: 3 } },
    };
    expect(ids(run(scenario))).not.toContain('R03');
    expect(run({ ...scenario, involvedSide: 'left' }).map((finding) => finding.key)).toContain('R03:left');
    expect(run({ ...scenario, involvedSide: 'both' }).map((finding) => finding.key)).toContain('R03:left');
  });
});

describe('the composed example: hip abduction 79.8 %, pelvic drop 5.7 degrees', () => {
  const values = { 'str-hip-abduction': { left: 178, right: 142 }, 'gait-pelvic-drop': { left: 4, right: 5.7 } };

  test('R16 fires for a kneecap complaint, R04 does not', () => {
    const found = run({ complaint: 'patellofemoral', values });
    expect(ids(found)).toContain('R16');
    expect(ids(found)).not.toContain('R04');
  });

  test('the finding shows its numbers, sources and goals', () => {
    const [finding] = run({ complaint: 'patellofemoral', values }).filter((found) => found.ruleId === 'R16');
    expect(finding).toMatchObject({
      evidence: 'A',
      group: 'muscle-imbalance',
      dismissed: false,
      blockedBy: [],
      note: null,
      sources: ['S97', 'S98', 'K43'],
    });
    expect(finding?.why).toContainEqual({
      name: 'Hip abduction, symmetry',
      side: 'right',
      value: 79.8,
      unit: '%',
      limit: 'below 90 %',
      closeToLimit: null,
      aim: {
        measureId: 'str-hip-abduction',
        side: 'right',
        basis: 'symmetry',
        unit: '%',
        baseline: 79.8,
        limit: { when: '>=', value: 90 },
        limitId: 'symmetryPct',
      },
    });
  });
});

describe('findings', () => {
  const drop = { complaint: 'patellofemoral', values: { 'gait-pelvic-drop': { left: 3, right: 6.5 } } } as const;

  test('close to the limit, within measurement error', () => {
    expect(run(drop)[0]?.note).toBe('Close to the limit, within measurement error.');
    const far = { ...drop, values: { 'gait-pelvic-drop': { left: 3, right: 12 } } };
    expect(run(far)[0]?.note).toBeNull();
    const pain = run({ complaint: 'plantar-heel', values: { 'pain-morning': 3 } }).find(
      (found) => found.ruleId === 'R22',
    );
    expect(pain?.note).not.toBeNull();
  });

  test('a gait goal is paired with calf capacity', () => {
    expect(run(drop)[0]?.goals).toContain('goal-calf-strength');
    expect(run({ intake: { 'shoe-km': 900 } })[0]?.goals).toEqual(['goal-shoe-rotate']);
  });

  test('are ordered by evidence, then by the numbers behind them', () => {
    const found = run({
      complaint: 'patellofemoral',
      values: {
        ...drop.values,
        'str-knee-extension': { left: 400, right: 300 },
        'flex-ely': { left: 140, right: 120 },
      },
      facts: { 'previous-running-injury-12m': true },
    });
    const letters = found.map((finding) => finding.evidence);
    expect(letters).toEqual([...letters].sort());
    expect(letters[0]).toBe('A');
  });

  test('a dismissed finding stays dismissed whatever is measured next', () => {
    const dismissed = ['R03:right'];
    expect(run(drop, { dismissed })[0]).toMatchObject({ key: 'R03:right', dismissed: true });
    const worse = { ...drop, values: { 'gait-pelvic-drop': { left: 3, right: 10 } } };
    expect(run(worse, { dismissed })[0]).toMatchObject({ key: 'R03:right', dismissed: true });
    expect(run(drop, { dismissed: ['R03:left'] })[0]?.dismissed).toBe(false);
  });

  test('a clinic can switch a rule off or move its numbers', () => {
    const spike = { intake: { 'tl-index-run': 18, 'tl-longest-30d': 14 } };
    expect(run(spike, { ruleOverrides: { R31: { enabled: false } } })).toEqual([]);
    expect(run(spike, { ruleOverrides: { R31: { limits: { spikePct: 30 } } } })).toEqual([]);
    const useless = { R31: { enabled: true, limits: { spikePct: NaN, madeUp: 99 } } };
    expect(ids(run(spike, { ruleOverrides: useless }))).toEqual(['R31']);
  });

  test('without symptoms only the rules for healthy runners speak', () => {
    const values = { 'gait-cadence': 160, 'gait-pelvic-drop': { left: 9, right: 9 } };
    expect(ids(run({ complaint: 'screen-healthy', values }))).toEqual(['R40']);
    expect(ids(run({ values }))).toEqual([]);
    expect(ids(run({ values: { ...values, 'pain-running': 0 } }))).toEqual(['R40']);
    expect(ids(run({ complaint: 'screen-healthy', values: { ...values, 'pain-running': 2 } }))).toEqual([]);
  });

  test('the accepted pain is the clinic setting, else that of the strictest complaint', () => {
    const at = (pain: number, more: Partial<FindingsContext>) => ids(run({ values: { 'pain-running': pain } }, more));
    expect(at(5, {})).toEqual([]);
    expect(at(4, { painLimit: 3 })).toEqual(['R38']);
    expect(at(3, { complaints: ['patellofemoral'] })).toEqual(['R38']);
    expect(at(1, { complaints: ['bone-stress', 'patellofemoral'] })).toEqual(['R38']);
  });

  test('answers of the wrong kind count as not given', () => {
    expect(run({ intake: { 'tl-index-run': 'far', 'tl-longest-30d': 14 } })).toEqual([]);
    expect(
      run({ intake: { 'tl-index-run': -3, 'tl-longest-30d': 14, 'tl-last2w-km': -1, 'tl-prev2w-km': 3 } }),
    ).toEqual([]);
    expect(run({ intake: { 'tl-change-type': 7, 'tl-change-date': 'soon', 'tl-onset-date': 3 } })).toEqual([]);
    expect(
      run({ intake: { 'tl-change-type': ['hills'], 'tl-change-date': 'soon', 'tl-onset-date': '2026-05-01' } }),
    ).toEqual([]);
  });

  test('a change after onset came too late to matter', () => {
    const intake = { 'tl-onset-date': '2026-05-01', 'tl-change-type': ['hills'], 'tl-change-date': '2026-05-08' };
    expect(run({ intake })).toEqual([]);
  });

  test('sex counts where a rule asks for it, and not when it is unspecified', () => {
    const scenario = scenarios.find((candidate) => candidate.rule === 'R47')!;
    expect(ids(run(scenario, { sex: 'unspecified' }))).not.toContain('R47');
    expect(ids(run(scenario, { sex: 'male' }))).not.toContain('R47');
  });

  test('both sides low: the norms they are below are shown', () => {
    const [finding] = run({ values: { 'str-hip-abduction': { left: 100, right: 98 } } });
    expect(finding?.ruleId).toBe('R45');
    expect(finding?.why[0]?.value).toBe('both sides low');
    expect(finding?.why[0]?.limit).toMatch(/^z -2\.\d+ against a mean of 1\.43; z -2\.\d+ against/);
  });

  test('a number that was asked for twice is shown once', () => {
    const intake = { 'tl-onset-date': '2026-05-01', 'tl-change-type': ['hills'], 'tl-change-date': '2026-04-10' };
    const [finding] = run({ intake });
    expect(finding?.why.map((input) => `${input.name} ${input.value}`)).toEqual([
      'What changed hills',
      'From the change to onset 3',
    ]);
  });

  test('values on a limit', () => {
    expect(run({ intake: { 'tl-sleep-hours': 7 } })).toEqual([]);
    expect(run({ intake: { 'tl-index-run': 11, 'tl-longest-30d': 10 } })).toEqual([]);
    expect(run({ intake: { 'shoe-km': 799 } })).toEqual([]);
    const mild = { 'gait-cadence': 160, 'pain-running': 1 };
    expect(run({ complaint: 'screen-healthy', values: mild })).toEqual([]);
  });

  test('the site beside a positive test of the Achilles tendon counts as said, unless somebody said otherwise', () => {
    const fires = (value: string, site: string, said?: boolean) => {
      const recorded = { measureId: 'st-achilles-palpation', side: 'right' as const, trial: 1, value };
      const painful = { measureId: 'pain-running', side: 'none' as const, trial: 1, value: 4 };
      const evaluation = evaluate({ values: [{ ...recorded, companions: { site } }, painful] }, person);
      const context = { complaints: ['achilles-calf'], involvedSide: 'right', sex: 'female', ageYears: 34 } as const;
      const facts = said === undefined ? {} : { 'achilles-insertion': said };
      return ids(evaluateFindings(evaluation, { ...context, facts })).includes('R43');
    };
    expect(fires('positive', 'insertion')).toBe(true);
    expect(fires('positive', 'midportion')).toBe(false);
    expect(fires('negative', 'insertion')).toBe(false);
    expect(fires('positive', 'insertion', false)).toBe(false);
  });

  test('a fact is shown as what it is', () => {
    const [finding] = run({ facts: { 'previous-running-injury-12m': true } });
    expect(finding?.why[0]).toMatchObject({ name: 'Running injury within 12 months', value: true });
  });

  test('pain sites may be plain ids', () => {
    const values = { 'pain-sites': ['forefoot'], 'gait-foot-strike': { left: 'rearfoot', right: 'forefoot' } };
    expect(ids(run({ complaint: 'plantar-heel', values }))).toContain('R11');
  });
});

describe('while a red flag is open', () => {
  const values = { 'gait-pelvic-drop': { left: 3, right: 7 }, 'pain-running': 6 };
  const redFlags = { items: { 'saddle-numbness': true } };

  test('exercise and gait goals and their options are hidden; load and shoes stay', () => {
    const found = run({ complaint: 'patellofemoral', values, intake: { 'shoe-km': 900 } }, { redFlags });
    const byRule = Object.fromEntries(found.map((finding) => [finding.ruleId, finding]));
    expect(byRule['R03']).toMatchObject({ goals: [], option: null, blockedBy: ['rf-cauda-equina'] });
    expect(byRule['R38']).toMatchObject({ goals: ['goal-load-reduce'], blockedBy: [] });
    expect(byRule['R36']?.option).not.toBeNull();
  });

  test('closing it brings them back', () => {
    const closed = { ...redFlags, closed: ['rf-cauda-equina' as const] };
    const found = run({ complaint: 'patellofemoral', values }, { redFlags: closed });
    expect(found.find((finding) => finding.ruleId === 'R03')?.blockedBy).toEqual([]);
  });

  test('the flags come with the findings', () => {
    const evaluation = evaluate({ values: [] }, person);
    const context: FindingsContext = { complaints: [], involvedSide: 'none', sex: 'female', ageYears: 30, redFlags };
    expect(findingsAndRedFlags(evaluation, context).redFlags[0]).toMatchObject({
      id: 'rf-cauda-equina',
      level: 'emergency',
      blocks: true,
      why: ['Numbness in the saddle area'],
    });
  });
});

describe('missing data', () => {
  test('taking values away never fires a rule that needed them', () => {
    const all = scenarios.filter((scenario) => scenario.values !== undefined);
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.infiniteStream(fc.boolean()), (scenario, keep) => {
        const kept = Object.entries(scenario.values ?? {}).filter(() => keep.next().value);
        const found = run({ ...scenario, values: Object.fromEntries(kept) });
        const before = ids(run(scenario));
        for (const finding of found) if (finding.ruleId === scenario.rule) expect(before).toContain(finding.ruleId);
        for (const finding of found) for (const input of finding.why) expect(input.value).not.toBeNull();
      }),
    );
  });

  test('nothing recorded, nothing found', () => {
    for (const complaint of ['patellofemoral', 'achilles-calf', 'shin', 'hip-groin'] as const) {
      expect(run({ complaint })).toEqual([]);
    }
  });
});
