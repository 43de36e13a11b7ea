import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measures } from '../measures';
import { ENGINE_EVIDENCE, loadProtocol, PAIN_PROFILES, type Predicate, PROTOCOL_LIST } from '../return-to-run';
import { compareWithNorm, symmetryBand, zBand } from '../derivations';
import { findingRules } from '../findings';
import { contestedTopics, findSource, measureEntries, renderEvidence, screenEntries, sources } from './index';
import { comparisonEntries } from './comparison-entries';
import { allEntries, evidenceDocument } from './document';
import { protocolSources, publishedGates, publishedProfileLines } from './protocol-evidence.data';
import { gateName, gateWords } from './gate-words';
import { loaded } from './running-entries';
import { limitWords, plainNumber, unitWords } from './wording';

const documentPath = join(__dirname, '../../../../docs/evidence.md');

describe('docs/evidence.md', () => {
  it('is what the data say today (regenerate with UPDATE_EVIDENCE=1)', async () => {
    const text = await evidenceDocument();
    if (process.env['UPDATE_EVIDENCE'] === '1') writeFileSync(documentPath, text);
    expect(existsSync(documentPath)).toBe(true);
    expect(readFileSync(documentPath, 'utf8')).toBe(text);
  });
});

describe('the lines of evidence', () => {
  it('hold every threshold of the catalogue with its class and value', () => {
    const lines = measureEntries();
    for (const measure of measures) {
      for (const limit of measure.thresholds) {
        const line = lines.find(
          (entry) =>
            entry.item.startsWith(`${measure.name}, ${limit.status}`) &&
            entry.value === limitWords(measure.value, limit.when, limit.value),
        );
        expect({ id: limit.id, class: line?.class, sources: line?.sources }).toEqual({
          id: limit.id,
          class: limit.class,
          sources: limit.sources,
        });
      }
    }
  });

  it.each([
    ['Cadence, watch', 'at or below 166', 'steps/min', 'T1'],
    ['Forward trunk lean, watch', 'below 3.7', '°', 'T2'],
    ['Q angle, watch, men', 'above 14.2', '°', 'T2'],
    ['Joint mobility, nine points, flag, 13–50', 'at or above 5', 'score', 'T1'],
    ['Hip rotation, total, flag, prone', 'below 68', '°', 'T2'],
    ['Space between the knees, flag', 'Crossed', '', 'T3'],
    ['Weight-bearing lunge, distance, side difference, watch', 'above 1.5', 'cm', 'T1'],
    ['Side plank hold, side difference, watch', 'above 0.05', 'right/left away from 1', 'T1'],
    ['Ground contact time, side difference, flag', 'above 10', '%', 'T3'],
    ['Foot strike, sides, info', 'left and right differ', '', 'T3'],
    ['Calf raises to failure, limb symmetry', 'watch below 90, flag below 80, and at least 7 reps apart', '%', 'T3'],
    ['Manual muscle test, quadriceps, side difference, watch', 'at or above 2', 'steps', 'T3'],
    ['Single hop for distance, smallest detectable change (95 %)', '12.6 (SEM 4.56)', 'cm', 'error'],
    ['Single hop for distance, smallest detectable change of the symmetry index (90 %)', '8.1', 'points', 'error'],
    ['Hip abduction, smallest detectable change (95 %)', '13.9 (SEM 5)', '% of the first value', 'error'],
    ['Knee extension, smallest detectable change (95 %)', '15', '% of the first value', 'T3'],
    ['Worst pain, last 7 days, change that matters', '1.2', '0-10', 'T1'],
    ['Hip abduction, norm (gives a status)', '1.6 + age · −0.005 + 0.215 for men, SD 0.354', 'N·m/kg', 'norm'],
    ['Straight-leg raise, norm (shown only)', 'men 68.5 ± 6.8, women 76.3 ± 9.5', '°', 'norm'],
    ['Calf raises to failure, norm (shown only)', 'men median 24, women median 21', 'reps', 'norm'],
  ])('say %s: %s', (item, value, unit, kind) => {
    const lines = measureEntries().filter((entry) => entry.item === item && entry.value === value);
    expect(lines.map((line) => [line.unit, line.class])).toContainEqual([unit, kind]);
  });

  it('print a range of means as limits of a mean, not as a normal range', () => {
    const line = measureEntries().find((entry) => entry.value.startsWith('men 2.92'));
    expect(line?.value).toBe(
      'men 2.92–3.45 (95 % limits of a pooled mean), women 2.08–2.74 (95 % limits of a pooled mean)',
    );
    expect(line?.population).toContain('not a normal range');
  });

  it('mark what is contested', () => {
    const cadence = measureEntries().find((entry) => entry.item === 'Cadence, watch');
    expect(cadence?.contested).toBe('Cadence 180');
    expect(measureEntries().find((entry) => entry.item.startsWith('Prone knee bend'))).not.toHaveProperty('contested');
  });

  it('hold the limits of intake, screens and trials', () => {
    const values = screenEntries().map((entry) => `${entry.item}: ${entry.value} ${entry.unit}`.trim());
    expect(values).toEqual(
      expect.arrayContaining([
        'Distance on this pair, watch: at or above 800 km',
        'EDE-Q global score: above 2.3 (women), above 1.68 (men)',
        'LEAF-Q total: at or above 8 (women)',
        'Another explanation is at least as likely: −2 points',
        'Sum of the items: likely at or above 2 points',
        'Navicular: higher risk of complication',
        'Two or three readings; the mean counts.: warning when trials differ by more than 5 °',
        'At least 7 steps a side; the mean counts, with its spread and number.: “single-frame estimate” below 7 steps',
      ]),
    );
    const cardiac = screenEntries().find((entry) => entry.item === 'Heart symptoms on effort');
    expect(cardiac?.unit).toBe('urgent, emergency when current');
  });

  it('hold every rule, profile line and gate', async () => {
    const entries = await allEntries();
    const items = entries.map((entry) => entry.item);
    for (const rule of findingRules) expect(items.filter((item) => item.startsWith(`${rule.id}: `))).toHaveLength(1);
    const profileLines = entries.filter((entry) => entry.area === 'Pain profiles of the return to run');
    expect(profileLines).toHaveLength(Object.values(PAIN_PROFILES).flatMap((profile) => Object.keys(profile)).length);
    expect(entries).toContainEqual(
      expect.objectContaining({ item: 'bone: any pain score, stop from', value: '3', unit: '/10', class: 'T3' }),
    );
    expect(entries).toContainEqual(expect.objectContaining({ item: 'bone: clear swelling', value: 'stop', unit: '' }));
    expect(entries).toEqual(expect.arrayContaining([...ENGINE_EVIDENCE]));
    for (const { code, version, title } of PROTOCOL_LIST) {
      const protocol = await loadProtocol(code, version);
      const gates = protocol.ok ? protocol.value.phases.flatMap((phase) => [...phase.entry, ...phase.exit]) : [];
      const lines = entries.filter((entry) => entry.area === `Return to run: ${title}`);
      expect(gates.length).toBeGreaterThan(0);
      expect(lines.filter((line) => /, (entry|exit): /.test(line.item))).toHaveLength(gates.length);
    }
  });

  it('name as published only gates that a protocol has', async () => {
    for (const { protocol: code, metric, value } of publishedGates) {
      const protocol = await loadProtocol(code, 1);
      const gates = protocol.ok ? protocol.value.phases.flatMap((phase) => [...phase.entry, ...phase.exit]) : [];
      expect(gates.some((gate) => gate.metric === metric && gate.value === value)).toBe(true);
    }
    const published = (await allEntries()).filter(
      (entry) => entry.area.includes('After knee surgery') && entry.class === 'T1',
    );
    expect(published.map((entry) => entry.value)).toEqual(
      expect.arrayContaining(['at least 70 %', 'at least 84', 'at most 0°']),
    );
    expect(publishedProfileLines.itb).toEqual([]);
  });

  it('leave out a protocol that could not be loaded, and keep the others', () => {
    const missing = { ok: false, errors: [] } as const;
    expect(loaded([{ ok: true, value: 1 }, missing])).toEqual([1]);
  });

  it('each have an area, a value or rule, a class and a source', async () => {
    for (const entry of await allEntries()) {
      expect(entry.class).toMatch(/^(T[123]|[A-D]|norm|error|practice)$/);
      expect(entry.sources.length).toBeGreaterThan(0);
      if (!/^[A-D]$/.test(entry.class)) expect(entry.value).not.toBe('');
      expect(`${entry.item} ${entry.value} ${entry.unit}`).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('refer to references and contested points that exist', async () => {
    const coded = /^(R?[SK]\d+|PD)$/;
    const topics = contestedTopics.map((topic) => topic.topic);
    for (const entry of await allEntries()) {
      for (const id of entry.sources.filter((source) => coded.test(source) && source !== 'PD')) {
        expect({ id, known: sources.some((source) => source.id === id) }).toEqual({ id, known: true });
      }
      if (entry.contested !== undefined) expect(topics).toContain(entry.contested);
    }
  });
});

describe('contested points', () => {
  it('have unique ids, words to use, and references that exist', () => {
    expect(new Set(contestedTopics.map((topic) => topic.id)).size).toBe(contestedTopics.length);
    for (const topic of contestedTopics) {
      expect(topic.id.startsWith(`${topic.audience}.`)).toBe(true);
      expect(topic.known).toMatch(/\.$/);
      expect(topic.write).not.toBe('');
      for (const id of topic.sources) expect(id === 'PD' || findSource(id) !== null).toBe(true);
      for (const id of topic.measures) expect(measures.some((measure) => measure.id === id)).toBe(true);
    }
  });

  it('cover both audiences in full', () => {
    expect(contestedTopics.filter((topic) => topic.audience === 'therapist')).toHaveLength(31);
    expect(contestedTopics.filter((topic) => topic.audience === 'runner')).toHaveLength(24);
  });
});

describe('references', () => {
  it('have unique ids and a citation', () => {
    expect(new Set(sources.map((source) => source.id)).size).toBe(sources.length);
    for (const source of sources) {
      expect(source.citation.length).toBeGreaterThan(8);
      if (source.address !== undefined) expect(source.address).toMatch(/^https?:\/\/\S+$/);
      expect(source.read).toBe(/^R?S/.test(source.id));
    }
  });

  it('are found by id', () => {
    expect(findSource('S61')?.citation).toBe(
      'Reliability and minimal detectable change of the weight-bearing lunge test; Powden et al. 2015',
    );
    expect(findSource('PD')).toBeNull();
    for (const ids of Object.values(protocolSources)) {
      for (const id of ids) expect(id === 'PD' || findSource(id) !== null).toBe(true);
    }
  });
});

describe('the page', () => {
  const entry = {
    area: 'Gait',
    item: 'Cadence | watch',
    value: 'a\nb',
    unit: 'x',
    class: 'T1',
    sources: ['S8', 'K1'],
    population: 'teenagers',
  };

  it('counts the classes and keeps cells on one line', () => {
    const text = renderEvidence({
      entries: [entry, { ...entry, class: 'B', contested: 'Doubt' }],
      topics: [],
      sources: [],
    });
    expect(text).toContain('| T1 | published cut-off in the named population | 1 |');
    expect(text).toMatch(/\| A, B, C, D \|.*\| 1 \|/);
    expect(text).toContain('| Cadence \\| watch | a b | x | T1 | teenagers | S8, K1 |  |');
    expect(text).toContain('| Doubt |');
    expect(text).not.toContain('### For the runner');
    expect(text.endsWith('\n')).toBe(true);
  });

  it('lists only references in use and marks those not read again', () => {
    const text = renderEvidence({
      entries: [entry],
      topics: [
        {
          id: 'runner.x',
          audience: 'runner',
          topic: 'T',
          known: 'k.',
          write: 'w',
          avoid: 'a',
          measures: [],
          sources: ['S9'],
        },
      ],
      sources: [
        { id: 'S8', citation: 'Eight', read: true, address: 'https://eight.example' },
        { id: 'S9', citation: 'Nine', read: true },
        { id: 'S10', citation: 'Ten', read: true },
        { id: 'K1', citation: 'One', read: false },
      ],
    });
    expect(text).toContain('| S8 | Eight | https://eight.example |');
    expect(text).toContain('| S9 | Nine |  |');
    expect(text).toContain('| K1 † | One |  |');
    expect(text).not.toContain('Ten');
    expect(text).toContain('### For the runner');
  });

  it('is the same text every time', async () => {
    expect(await evidenceDocument()).toBe(await evidenceDocument());
  });
});

describe('words for gates', () => {
  const gate = { metric: 'nprs_walk', agg: 'max', windowDays: 3, op: '<=', value: 2, required: true } as const;

  it.each([
    [gate, 'Worst pain walking, max of 3 days', 'at most 2/10'],
    [
      { ...gate, agg: 'all', required: false },
      'Worst pain walking, every answer of 3 days (if measured)',
      'at most 2/10',
    ],
    [{ metric: 'limp_reported', agg: 'last', op: '==', value: false, required: true }, 'Limp', 'no'],
    [
      { metric: 'clearance.surgeon', agg: 'last', op: '==', value: true, required: true },
      'Cleared by the surgeon',
      'yes',
    ],
    [{ metric: 'new_metric', agg: 'last', op: '>', value: 3, required: true }, 'new_metric', 'above 3'],
    [{ metric: 'new_metric', agg: 'last', op: '==', value: 'low', required: true }, 'new_metric', 'low'],
    [
      {
        metric: 'new_metric',
        agg: 'last',
        op: '>=',
        value: { factor: 0.8, of: 'pre_injury_weekly_run_minutes' },
        required: true,
      },
      'new_metric',
      'at least 0.8 × weekly running minutes before the injury',
    ],
    [
      {
        metric: 'new_metric',
        agg: 'last',
        op: '>=',
        value: { by: 'mri_grade', map: { grade1: 21, grade2: 42, grade3: 63, grade4: 84 } },
        required: true,
      },
      'new_metric',
      'at least 21 (MRI grade 1), 42 (MRI grade 2), 63 (MRI grade 3), 84 (MRI grade 4)',
    ],
  ] as const satisfies readonly (readonly [Predicate, string, string])[])('%#', (predicate, name, words) => {
    expect([gateName(predicate), gateWords(predicate)]).toEqual([name, words]);
  });
});

describe('how values are compared', () => {
  it('says what the functions do', () => {
    const values = Object.fromEntries(comparisonEntries().map((entry) => [entry.item, entry.value]));
    expect(values['Limb symmetry index, flag']).toBe('below 80');
    expect([symmetryBand(79.9), symmetryBand(80), symmetryBand(89.9), symmetryBand(90)]).toEqual([
      'flag',
      'watch',
      'watch',
      'ok',
    ]);
    expect(values['Limb symmetry index, watch']).toBe('at or above 80 and below 90');
    expect(values['Norm with mean and standard deviation']).toContain('beyond 1, flag beyond 2');
    expect([zBand(-1, 'low'), zBand(-1.01, 'low'), zBand(-2, 'low'), zBand(-2.01, 'low')]).toEqual([
      'ok',
      'watch',
      'watch',
      'flag',
    ]);
    expect(values['Norm given as a range of means']).toBe('watch below the lower limit, flag below 80 % of it');
    const bands = [10, 9.9, 8, 7.9].map(
      (value) => compareWithNorm(value, { type: 'rangeOfMeans', lower: 10, upper: 12 }, 'low').band,
    );
    expect(bands).toEqual(['ok', 'watch', 'watch', 'flag']);
    expect(values['Sessions done, on plan']).toBe('at or above 80');
    expect(values['Sessions done, more than planned']).toBe('above 120');
  });
});

describe('words for limits', () => {
  it('uses labels of choices, real minus signs and readable units', () => {
    const window = { type: 'choice', options: [{ id: 'open', label: 'Open' }] } as const;
    expect(limitWords(window, 'is', 'open')).toBe('Open');
    expect(limitWords(window, 'is', 'shut')).toBe('shut');
    expect(plainNumber(-3)).toBe('−3');
    expect(unitWords(window)).toBe('');
    expect(unitWords({ type: 'number', unit: '{reps}', step: 1, hard: [0, 1], soft: [0, 1] })).toBe('reps');
  });
});
