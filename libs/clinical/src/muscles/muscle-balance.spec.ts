import fc from 'fast-check';
import { evaluate, SYMMETRY_LIMITS } from '../derivations';
import { getMeasure, type InvolvedSide, type MeasureId, measures } from '../measures';
import { balanceMark, balanceWords, comparedMuscles, MUSCLE_GROUPS, muscleBalance, muscleLine } from '.';

const sidedMeasures = measures.filter(({ laterality }) => laterality === 'LR');

type Sides = readonly [left: number | string | null, right: number | string | null];

function balances(tests: Partial<Record<MeasureId, Sides>>, involvedSide: InvolvedSide = 'none') {
  const values = sidedMeasures
    .filter(({ id }) => tests[id] !== undefined)
    .flatMap(({ id, value }) => {
      const unit = value.type === 'number' ? { unit: value.unit } : {};
      const answer = (at: 0 | 1) => tests[id]?.[at] ?? null;
      return [
        { measureId: id, side: 'left' as const, trial: 1, value: answer(0), ...unit },
        { measureId: id, side: 'right' as const, trial: 1, value: answer(1), ...unit },
      ];
    });
  const context = { sex: 'female', ageYears: 34, bodyMassKg: 62, heightCm: 168, involvedSide } as const;
  return muscleBalance(evaluate({ values }, context));
}

function oneOf(id: string, tests: Parameters<typeof balances>[0], involvedSide?: InvolvedSide) {
  const found = balances(tests, involvedSide).find(({ group }) => group.id === id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('muscle groups', () => {
  const tests = MUSCLE_GROUPS.flatMap((group) => group.tests);

  it('name each test once, and only tests that compare left with right', () => {
    const ids = tests.map(({ measureId }) => measureId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => getMeasure(id).laterality !== 'LR' || getMeasure(id).sides === undefined)).toEqual([]);
  });

  it('have every dynamometer and manual test of a limb', () => {
    const named = new Set<string>(tests.map(({ measureId }) => measureId));
    const all = sidedMeasures.map(({ id }) => id).filter((id) => id.startsWith('str-') || id.startsWith('mmt-'));
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((id) => !named.has(id))).toEqual([]);
  });
});

describe('the balance of muscles', () => {
  it('is "not measured", never even, where nothing was taken', () => {
    const all = balances({});
    expect(all).toHaveLength(MUSCLE_GROUPS.length);
    expect(all.every(({ tests, worst }) => tests.length === 0 && worst === null)).toBe(true);
    expect(comparedMuscles(all)).toEqual({ n: 0, of: MUSCLE_GROUPS.length });
    expect(muscleLine(oneOf('calf', {}), String)).toMatchObject({
      name: 'Calf',
      state: 'not-measured',
      words: 'not measured',
      measureId: null,
    });
  });

  it('tells the weaker side in percent of the stronger, with the band of the evaluation', () => {
    const knee = oneOf('quadriceps', { 'str-knee-extension': [400, 300] });
    expect(knee.worst).toMatchObject({ weaker: 'right', percent: 75, status: 'flag' });
    expect(muscleLine(knee, String)).toEqual({
      groupId: 'quadriceps',
      name: 'Quadriceps',
      state: 'compared',
      weaker: 'right',
      status: 'flag',
      mark: '75 %',
      words: 'right weaker, 75 % of left',
      measureId: 'str-knee-extension',
      test: 'Knee extension',
    });
    expect(comparedMuscles([knee])).toEqual({ n: 1, of: 1 });
  });

  it('says so when only one side was taken', () => {
    const knee = oneOf('quadriceps', { 'str-knee-extension': [400, null] });
    expect(knee.worst).toBeNull();
    expect(knee.tests).toMatchObject([{ weaker: null, percent: null, status: null }]);
    expect(muscleLine(knee, String)).toMatchObject({ state: 'one-side', words: 'one side only: not compared' });
    expect(balanceMark(knee.tests[0]!, String)).toBe('');
    expect(oneOf('hamstrings', { 'flex-slr': [null, 70] })).toMatchObject({ tests: [{ weaker: null }], worst: null });
  });

  it('does not judge an even pair where both sides are involved', () => {
    const knee = oneOf('quadriceps', { 'str-knee-extension': [400, 400] }, 'both');
    expect(knee.worst).toMatchObject({ weaker: 'equal', percent: 100, status: null });
    expect(balanceWords(knee.worst!, String)).toBe('sides alike');
  });

  it('puts a judged test before one that is not judged', () => {
    const calf = oneOf('calf', { 'str-ankle-plantarflexion': [500, 500], 'mmt-soleus': ['5', '4-'] }, 'both');
    expect(calf.worst).toMatchObject({ weaker: 'right', percent: null, status: 'watch' });
  });

  it('puts the test that asks most for attention first', () => {
    const calf = oneOf('calf', { 'str-ankle-plantarflexion': [500, 480], 'fn-calf-raise-reps': [30, 18] });
    expect(calf.tests).toHaveLength(2);
    expect(calf.worst).toMatchObject({ weaker: 'right', percent: 60, status: 'flag' });
    expect(calf.worst?.measure.id).toBe('fn-calf-raise-reps');
  });

  it.each([
    ['hamstrings', 'flex-slr', [70, 85], 'left shorter by 15°', '15°'],
    ['hamstrings', 'flex-ake', [30, 12], 'left shorter by 18°', '18°'],
    ['hamstrings', 'end-sl-bridge', [30, 24], 'right weaker by 6 reps', '6 reps'],
    ['lateral-trunk', 'end-side-plank', [80, 60], 'right weaker, ratio of the sides 0.25 away from 1', '0.25'],
    ['calf', 'mmt-soleus', ['5', '4-'], 'right weaker, grade 4- / 5', '4- / 5'],
    ['calf', 'mmt-soleus', ['4', '5'], 'left weaker, grade 4 / 5', '4 / 5'],
    ['calf', 'mmt-soleus', ['5', '5'], 'sides alike', '5 / 5'],
    ['hamstrings', 'flex-slr', [70, 70], 'sides alike', '0°'],
  ] as const)('of %s by %s %j is "%s"', (group, id, sides, words, mark) => {
    const { worst } = oneOf(group, { [id]: sides });
    expect(balanceWords(worst!, String)).toBe(words);
    expect(balanceMark(worst!, String)).toBe(mark);
  });

  it('never rises above the cap of its test', () => {
    expect(oneOf('quadriceps', { 'flex-thomas-knee': [60, 40] }).worst).toMatchObject({
      status: 'watch',
      weaker: 'right',
    });
  });

  it('names the side with less force as the weaker one, whatever the numbers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2900 }), fc.integer({ min: 1, max: 2900 }), (left, right) => {
        const { worst } = oneOf('quadriceps', { 'str-knee-extension': [left, right] });
        const weaker = left === right ? 'equal' : left < right ? 'left' : 'right';
        const percent = worst?.percent ?? NaN;
        const band =
          percent < SYMMETRY_LIMITS.watchFromPct ? 'flag' : percent < SYMMETRY_LIMITS.okFromPct ? 'watch' : 'ok';
        expect(worst).toMatchObject({ weaker, status: band });
      }),
    );
  });
});
