import { findSource } from '../evidence/source';
import {
  batteries,
  boneStressSites,
  energyItems,
  findBattery,
  findMeasure,
  footwearIntake,
  gaitEvents,
  getMeasure,
  isSpecialTest,
  landmarkAngles,
  measureGroupNames,
  measureIds,
  measures,
  measuresOf,
  redFlags,
  sideCodes,
  trainingIntake,
  trialRules,
  videoCapture,
  wellsItems,
  type Field,
  type Measure,
  type MeasureGroup,
  type NumberSpec,
  type Option,
  type QuickBattery,
  type Range,
  type RedFlagTrigger,
  type SourceId,
  type Threshold,
  type ValueSpec,
} from './index';
import { protocolCard, protocolCards } from './protocol-cards';

const groups = Object.keys(measureIds) as MeasureGroup[];
const intake = [...trainingIntake, ...footwearIntake, ...videoCapture];

function expectUnique(ids: readonly string[]): void {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

function expectRange([low, high]: Range, name: string): void {
  expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
  expect({ name, ordered: low <= high }).toEqual({ name, ordered: true });
}

function expectWithin(inner: Range, outer: Range, name: string): void {
  expectRange(inner, name);
  expectRange(outer, name);
  expect({ name, within: inner[0] >= outer[0] && inner[1] <= outer[1] }).toEqual({ name, within: true });
}

function expectSources(ids: readonly SourceId[], name: string): void {
  const unknown = ids.filter((id) => id !== 'PD' && findSource(id) === null);
  expect({ name, count: ids.length > 0, unknown }).toEqual({ name, count: true, unknown: [] });
}

function expectNumber(spec: NumberSpec, name: string): void {
  expectWithin(spec.soft, spec.hard, name);
  expect(spec.step).toBeGreaterThan(0);
  if (spec.whole) expect(Number.isInteger(spec.step)).toBe(true);
  if (spec.inputs !== undefined) expect(spec.inputs[0]).toBe(spec.unit);
  if (spec.unconverted !== undefined) {
    expectWithin(spec.unconverted.soft, spec.unconverted.hard, name);
    expect(spec.inputs).toContain(spec.unconverted.unit);
  }
}

function expectFields(fields: readonly Field[], name: string): void {
  expectUnique(fields.map((field) => field.id));
  for (const field of fields) expectSpec(field.value, `${name}, ${field.label}`);
}

function expectSpec(spec: ValueSpec, name: string): void {
  if (spec.type === 'number') expectNumber(spec, name);
  if (spec.type === 'text') expectRange(spec.length, name);
  if (spec.type === 'choice' || spec.type === 'multi') {
    expect(spec.options.length).toBeGreaterThan(1);
    expectUnique(spec.options.map((option) => option.id));
    expectUnique(spec.options.map((option) => option.label));
  }
  if (spec.type === 'multi' && spec.exclusive !== undefined) {
    expect(spec.options.map((option) => option.id)).toContain(spec.exclusive);
  }
  if (spec.type === 'list') {
    expectFields(spec.fields, name);
    if (spec.sum !== undefined) expect(spec.fields.map((field) => field.id)).toContain(spec.sum.field);
  }
}

function expectThreshold(limit: Threshold, spec: ValueSpec): void {
  expect(['T1', 'T2', 'T3']).toContain(limit.class);
  expectSources(limit.sources, limit.id);
  if (limit.class !== 'T3')
    expect({ id: limit.id, population: limit.population }).not.toHaveProperty('population', undefined);
  if (spec.type === 'number') {
    expect(limit.when).not.toBe('is');
    expectWithin([Number(limit.value), Number(limit.value)], spec.hard, limit.id);
  } else {
    expect(spec.type).toBe('choice');
    expect(spec.type === 'choice' && spec.options.map((option) => option.id)).toContain(limit.value);
    expect(limit.when === 'is' || (spec.type === 'choice' && spec.ordinal)).toBe(true);
  }
}

/** The flag limit of a direction lies at or beyond its watch limit. */
function expectSteps(measure: Measure): void {
  for (const flag of measure.thresholds.filter((limit) => limit.status === 'flag' && typeof limit.value === 'number')) {
    const low = flag.when.startsWith('<');
    const watches = measure.thresholds.filter(
      (limit) =>
        limit.status === 'watch' &&
        limit.when.startsWith('<') === low &&
        (limit.appliesTo?.sex ?? flag.appliesTo?.sex) === flag.appliesTo?.sex &&
        limit.appliesTo?.position === flag.appliesTo?.position,
    );
    for (const watch of watches) {
      const distance = Number(flag.value) - Number(watch.value);
      expect({ id: flag.id, beyond: low ? distance <= 0 : distance >= 0 }).toEqual({ id: flag.id, beyond: true });
    }
  }
}

describe('the measure catalogue', () => {
  it('holds every id exactly once, in its group', () => {
    expect(measures.map((measure) => measure.id)).toEqual(
      expect.arrayContaining(groups.flatMap((group) => [...measureIds[group]])),
    );
    expectUnique(measures.map((measure) => measure.id));
    for (const group of groups) {
      expect(measuresOf(group).map((measure) => measure.id)).toEqual(measureIds[group]);
      expect(measureGroupNames[group].length).toBeGreaterThan(3);
    }
  });

  it('finds a measure by id, and none for an unknown one', () => {
    for (const measure of measures) expect(getMeasure(measure.id)).toBe(measure);
    expect(findMeasure('wblt-distance')?.group).toBe('b');
    expect(findMeasure('no-such-measure')).toBeNull();
    expect(findMeasure('toString')).toBeNull();
    expect(getMeasure('wblt-distance').error.mdc95).toBe(1.9);
  });

  it.each(measures.map((measure) => [measure.id, measure] as const))('%s is well formed', (id, measure) => {
    expect(measure.short.length).toBeLessThanOrEqual(24);
    expect(measure.name.length).toBeGreaterThanOrEqual(3);
    expect(measure.how).toMatch(/[.]$/);
    expectSpec(measure.value, id);
    expectFields(measure.extras ?? [], id);
    expectSources(measure.sources, id);
    expectUnique(measure.thresholds.map((limit) => limit.id));
    for (const limit of measure.thresholds) {
      expect(limit.id.startsWith(`${id}.${limit.status}.`)).toBe(true);
      expectThreshold(limit, measure.value);
    }
    expectSteps(measure);
    expect(trialRules[measure.trials].id).toBe(measure.trials);
  });

  const compared = measures.flatMap((measure) =>
    measure.sides === undefined ? [] : [{ ...measure, sides: measure.sides }],
  );

  it.each(compared.map((measure) => [measure.id, measure] as const))(
    '%s compares two sides, with a source',
    (id, measure) => {
      expect(measure.laterality).toBe('LR');
      expectSources(measure.sides.sources, id);
    },
  );

  it('forms a symmetry index only of values that cannot be negative and have a better end', () => {
    const indexed = compared.filter((measure) => measure.sides.kind === 'lsi');
    expect(indexed.length).toBeGreaterThan(20);
    for (const { value, better } of indexed) {
      expect(value.type === 'number' && value.hard[0] >= 0 && value.unit !== 'deg').toBe(true);
      expect(better).not.toBe('neither');
    }
  });

  it('compares choices as choices and grades in steps', () => {
    for (const { value, sides } of compared) {
      if (sides.kind === 'differs') expect(value.type).toBe('choice');
      if (sides.kind === 'steps') expect(value).toMatchObject({ type: 'choice', ordinal: true });
    }
  });

  it('flags a side difference later than it watches it', () => {
    for (const { id, sides } of compared) {
      if (sides.kind !== 'difference' && sides.kind !== 'percent' && sides.kind !== 'ratio') continue;
      expect({ id, flag: sides.flag !== undefined }).toEqual({ id, flag: true });
      if (sides.watch && sides.flag) expect(sides.flag.value).toBeGreaterThan(sides.watch.value);
    }
  });

  it('states the error of a measurement with its source, or that it is unknown', () => {
    for (const { id, error } of measures) {
      if (error.mdc95 === null) expect(error.sources).toEqual([]);
      else {
        expect(error.mdc95).toBeGreaterThan(0);
        expectSources(error.sources, id);
      }
      // Where a standard error and a published change are both given they belong together: MDC95 = 2.77 · SEM.
      if (error.sem !== undefined && error.mdc95 !== null) {
        expect(Math.abs(error.mdc95 / error.sem - 2.77)).toBeLessThan(0.12);
      }
    }
  });

  it('derives values only from other measures of the catalogue', () => {
    const derived = measures.filter((measure) => measure.derived !== undefined);
    expect(derived.length).toBeGreaterThan(15);
    for (const measure of derived) {
      for (const id of measure.derived!.from) expect(findMeasure(id)).not.toBeNull();
      expect(measure.derived!.from).not.toContain(measure.id);
    }
  });

  it('has norms with a population, a positive spread and unique ids', () => {
    const norms = measures.flatMap((measure) => measure.norms);
    expectUnique(norms.map((norm) => norm.id));
    for (const norm of norms) {
      expect(norm.population.length).toBeGreaterThan(3);
      expectSources(norm.sources, norm.id);
      if (norm.type === 'mean-sd') expect(norm.groups.every((group) => group.sd > 0)).toBe(true);
      if (norm.type === 'range-of-means') expect(norm.groups.every((group) => group.low < group.high)).toBe(true);
      if (norm.type === 'median') expect(norm.use).toBe('show');
      if (norm.type === 'regression') expect(norm.sd).toBeGreaterThan(0);
    }
  });

  it('applies norms and limits only to set-ups the measure offers', () => {
    const idsOf = (options: readonly Option[] = []) => options.map((option) => option.id);
    for (const { methods = {}, norms, thresholds } of measures) {
      for (const { setup = {} } of norms) {
        expect(idsOf(methods.devices)).toEqual(expect.arrayContaining([...(setup.devices ?? [])]));
        expect(idsOf(methods.modes)).toEqual(expect.arrayContaining([...(setup.modes ?? [])]));
        expect(idsOf(methods.positions)).toEqual(expect.arrayContaining([...(setup.positions ?? [])]));
      }
      const named = [...thresholds, ...norms].flatMap(({ appliesTo }) => appliesTo?.position ?? []);
      expect(idsOf(methods.positions)).toEqual(expect.arrayContaining(named));
    }
  });

  it('asks every one-sided dynamometer row for its lever arm, with a usual length for each pad place', () => {
    const force = measures.filter((measure) => measure.id.startsWith('str-') && measure.laterality === 'LR');
    expect(force).toHaveLength(13);
    for (const measure of force) {
      const lever = measure.methods!.leverArm!;
      expect(lever.hard).toEqual([0.01, 1.2]);
      for (const soft of Object.values(lever.soft)) expectWithin(soft, lever.hard, measure.id);
      expect(measure.methods!.asksPain).toBe(true);
    }
  });

  it('never lets a gait measure rise above watch', () => {
    for (const measure of measuresOf('a')) expect(['watch', 'info']).toContain(measure.cap);
  });
});

describe('protocol cards', () => {
  const lookedUp = ['age', 'sex-for-norms'];

  it.each(measures.map((measure) => [measure.id, measure] as const))('%s', (id, measure) => {
    const card = protocolCard(id);
    if (measure.derived !== undefined || lookedUp.includes(id)) {
      expect(card).toBeNull();
      return;
    }
    expect(card!.position).toMatch(/[.]$/);
    expect(card!.steps.length).toBeGreaterThan(0);
    expect(card!.device.length).toBeGreaterThan(0);
    expect(card!.leverArm !== undefined).toBe(measure.methods?.leverArm !== undefined);
  });

  it('belong to measures that exist', () => {
    for (const id of Object.keys(protocolCards)) expect(findMeasure(id)).not.toBeNull();
  });
});

describe('special tests', () => {
  const tests = measures.filter(isSpecialTest);

  it('are 42 and say what they bear on', () => {
    expect(tests).toHaveLength(42);
    for (const { test } of tests) {
      expect(test.concern.length).toBeGreaterThan(3);
      expect(test.accuracy.length).toBeGreaterThan(3);
    }
  });

  it('open only red flags that exist, by results they can have', () => {
    for (const { value, test } of tests) {
      for (const id of test.opens?.redFlags ?? []) expect(redFlags.map((flag) => flag.id)).toContain(id);
      const options = value.type === 'choice' ? value.options.map((option) => option.id) : [];
      expect(options).toEqual(expect.arrayContaining([...(test.opens?.results ?? [])]));
    }
  });
});

describe('red flags', () => {
  const items = redFlags.flatMap((flag) => flag.items.map((item) => item.id));

  function expectTrigger(trigger: RedFlagTrigger, own: readonly string[]): void {
    if ('any' in trigger) trigger.any.forEach((part) => expectTrigger(part, own));
    if ('all' in trigger) trigger.all.forEach((part) => expectTrigger(part, own));
    if ('item' in trigger) expect(own).toContain(trigger.item);
    if ('measure' in trigger) expect(findMeasure(trigger.measure)).not.toBeNull();
    if ('sideDifference' in trigger) expect(getMeasure(trigger.sideDifference).laterality).toBe('LR');
    if ('ageYears' in trigger) expectRange(trigger.ageYears, 'age');
    if ('energyItem' in trigger) expect(energyItems.map((item) => item.id)).toContain(trigger.energyItem);
    if ('painAt' in trigger) {
      const [site] = (getMeasure('pain-sites').value as { fields: readonly Field[] }).fields;
      const sites = site!.value.type === 'choice' ? site!.value.options.map((option) => option.id) : [];
      expect(sites).toEqual(expect.arrayContaining([...trigger.painAt]));
    }
  }

  it('are 27 with unique ids and items', () => {
    expect(redFlags).toHaveLength(27);
    expectUnique(redFlags.map((flag) => flag.id));
    expectUnique(items);
  });

  it.each(redFlags.map((flag) => [flag.id, flag] as const))('%s has a trigger, advice and sources', (id, flag) => {
    const own = flag.items.map((item) => item.id);
    expectTrigger(flag.trigger, own);
    if (flag.escalates) expectTrigger(flag.escalates.trigger, own);
    expect(flag.advice).toMatch(/Usual practice is/);
    expectSources(flag.sources, id);
  });

  it('block exercise when emergency, urgent or about bone, and only then', () => {
    for (const { id, level, blocks } of redFlags) {
      expect(blocks).toBe(level === 'emergency' || level === 'urgent' || id.startsWith('rf-bsi'));
    }
  });
});

describe('screens and sites', () => {
  it('has ten high-risk and nine lower-risk bone sites, and keeps the other meaning of risk apart', () => {
    expectUnique(boneStressSites.map((site) => site.id));
    expect(boneStressSites.filter((site) => site.complicationRisk === 'high')).toHaveLength(10);
    expect(boneStressSites.filter((site) => site.complicationRisk === 'lower')).toHaveLength(9);
    expect(boneStressSites.filter((site) => site.redsBoneSite).map((site) => site.id)).toEqual([
      'femoral-neck',
      'pubic-ramus',
      'sacrum',
      'ilium',
    ]);
    for (const site of boneStressSites) expectSources(site.sources, site.id);
  });

  it('offers the same bone sites on the body chart and in the focal test', () => {
    const ids = boneStressSites.map((site) => site.id);
    const chart = (getMeasure('pain-sites').value as { fields: readonly Field[] }).fields.find(
      (field) => field.id === 'bone-site',
    );
    const focal = getMeasure('st-tibial-focal').extras?.find((field) => field.id === 'site');
    for (const field of [chart, focal]) {
      expect(field?.value.type === 'choice' && field.value.options.map((option) => option.id)).toEqual(ids);
    }
  });

  it('has the items of the energy screen with their limits', () => {
    expectUnique(energyItems.map((item) => item.id));
    expect(energyItems.filter((item) => item.countsAs === 'soft')).toHaveLength(6);
    expect(energyItems.filter((item) => item.countsAs === 'severe-primary')).toHaveLength(2);
    for (const item of energyItems) {
      expectSources(item.sources, item.id);
      for (const limit of item.score?.limits ?? []) expectWithin([limit.value, limit.value], item.score!.hard, item.id);
    }
  });

  it('has nine leg items of one point and one of minus two', () => {
    expect(wellsItems.map((item) => item.points)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, -2]);
    expectUnique(wellsItems.map((item) => item.id));
  });
});

describe('batteries', () => {
  it('are eleven and hold each measure once', () => {
    expect(batteries).toHaveLength(11);
    for (const battery of batteries) {
      const ids = [...battery.gait, ...battery.strength, ...battery.mobility, ...battery.function, ...battery.tests];
      expectUnique(ids);
      for (const id of ids) expect({ id, known: findMeasure(id) !== null }).toEqual({ id, known: true });
      expect(battery.gait.every((id) => getMeasure(id).group === 'a')).toBe(true);
      expect(battery.tests.every((id) => isSpecialTest(getMeasure(id)))).toBe(true);
      for (const id of battery.redFlags) expect(redFlags.map((flag) => flag.id)).toContain(id);
    }
  });

  it('have a quick list of known measures for the knee beside them', () => {
    const quick = findBattery('knee-quick') as QuickBattery;
    const ids = [...quick.symptoms, ...quick.strength, ...quick.mobility, ...quick.function];
    expect(ids).toHaveLength(5);
    expectUnique([...batteries.map((battery) => battery.id as string), quick.id]);
    for (const id of ids) expect({ id, known: findMeasure(id) !== null }).toEqual({ id, known: true });
  });

  it('measure what their derived values need', () => {
    for (const battery of batteries) {
      const ids = [...battery.gait, ...battery.strength, ...battery.mobility, ...battery.function];
      const derived = ids.map(getMeasure).filter((measure) => measure.derived !== undefined);
      for (const measure of derived) expect(ids).toEqual(expect.arrayContaining([...measure.derived!.from]));
    }
  });

  it('have a checklist of three boxes for pain around the kneecap', () => {
    const lists = batteries.flatMap((battery) => battery.checklist ?? []);
    expect(lists).toHaveLength(3);
    expectUnique(lists.map((box) => box.id));
  });

  it('ask for no loading of a painful bone', () => {
    const bone = batteries.find((battery) => battery.id === 'bone-stress')!;
    expect([...bone.gait, ...bone.strength, ...bone.function]).toEqual([]);
    expect(bone.tests).not.toContain('st-hop-focal');
  });
});

describe('the angle tool', () => {
  it('has rows for measures that exist, with the points in order', () => {
    expectUnique(landmarkAngles.map((row) => row.id));
    for (const row of landmarkAngles) {
      expect(findMeasure(row.id)).not.toBeNull();
      expectUnique(row.landmarks.map((landmark) => landmark.id));
      expect(row.landmarks.length === 0).toBe(row.geometry === undefined);
      for (const event of row.events) expect(gaitEvents.map((known) => known.id)).toContain(event);
    }
    expect(landmarkAngles.find((row) => row.id === 'gait-pelvic-drop')?.landmarks.map((point) => point.id)).toEqual([
      'stance',
      'swing',
    ]);
  });
});

describe('terminology codes', () => {
  it('are given only where they are certain', () => {
    const coded = measures.filter((measure) => measure.codes.length > 0);
    expect(coded.map((measure) => [measure.id, measure.codes[0]?.code])).toEqual([
      ['body-mass', '29463-7'],
      ['body-height', '8302-2'],
      ['bmi', '39156-5'],
      ['pain-worst-week', '72514-3'],
      ['pain-usual-week', '72514-3'],
      ['pain-running', '72514-3'],
    ]);
    expect(Object.values(sideCodes).map((code) => code.code)).toEqual(['7771000', '24028007', '51440002']);
  });
});

describe('intake', () => {
  it.each(intake.map((item) => [item.id, item] as const))('%s is well formed', (id, item) => {
    expectSpec(item.value, id);
    expectSources(item.sources, id);
    for (const limit of item.thresholds) expectThreshold(limit, item.value);
    for (const rule of item.usedBy) expect(rule).toMatch(/^(R\d\d|rf-[a-z-]+)$/);
  });

  it('has unique ids and asks the energy questions only with consent', () => {
    expectUnique(intake.map((item) => item.id));
    expect(intake.filter((item) => item.needsConsent).map((item) => item.id)).toEqual([
      'tl-menstrual',
      'tl-energy-items',
    ]);
  });
});

describe('the words', () => {
  const shown = [
    ...measures.flatMap((measure) => [measure.name, measure.short, measure.how, measure.test?.concern ?? '']),
    ...Object.values(protocolCards).flatMap((card) => [card.position, ...card.steps, card.device, card.cue ?? '']),
    ...redFlags.flatMap((flag) => [flag.title, flag.advice]),
    ...batteries.flatMap((battery) => [battery.name, battery.note ?? '']),
    ...boneStressSites.map((site) => site.name),
    ...intake.flatMap((item) => [item.question, item.note ?? '']),
  ];

  it('never say that a condition exists', () => {
    const verdicts =
      /\b(diagnos\w*|you have|has been found to have|caused by|will prevent|suffer\w*|abnormal\w*|disease of|tendinopath\w*|tendinitis|syndrome|rupture\w*|fracture\w*|arthritis|osteoarthritis|thrombosis|sprain|stress injury|weak glutes|overpronation)\b/i;
    expect(shown.filter((text) => verdicts.test(text))).toEqual([]);
  });

  it('have no stray spaces or doubled stops', () => {
    expect(shown.filter((text) => / {2}|\.\.|^\s|\s$/.test(text))).toEqual([]);
  });
});
