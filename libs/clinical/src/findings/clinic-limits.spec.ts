import { productDefaults } from '../derivations';
import { measures } from '../measures';
import { clinicLimitProblems, overridesOf } from './clinic-limits';
import { ruleLimits } from './rule-limits';
import { findingRules } from './rules.data';

const all = Object.fromEntries([...productDefaults, ...ruleLimits].map(({ id, value }) => [id, value]));

describe('numbers a clinic may set', () => {
  it('are every numeric product default of the catalogue, once', () => {
    const ids = productDefaults.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const numeric = measures.flatMap(({ thresholds }) =>
      thresholds.filter((limit) => limit.class === 'T3' && typeof limit.value === 'number').map(({ id }) => id),
    );
    expect(ids.filter((id) => !/\.sides\.|^symmetry\./.test(id))).toEqual(numeric);
    expect(ids).toContain('gait-pelvic-drop.sides.flag');
    expect(ids).not.toContain('gait-cadence.watch.low');
  });

  it('are every number of every rule, with words', () => {
    const numbers = findingRules.flatMap(({ id, limits }) => Object.keys(limits).map((name) => `${id}.${name}`));
    expect(ruleLimits.map(({ id }) => id)).toEqual(numbers);
  });

  it('stand as they are shipped', () => {
    expect(clinicLimitProblems(all)).toEqual([]);
  });

  it.each([
    ['gait-cadence.watch.low', 150, 'is not a default that a clinic may set'],
    ['made-up', 1, 'is not a default that a clinic may set'],
    ['gait-pelvic-drop.watch.high', 900, 'must be from -10 to 25 °'],
    ['gait-pelvic-drop.watch.high', NaN, 'must be from -10 to 25 °'],
    ['gait-pelvic-drop.watch.high', 9, '“flag” would be reached before “watch”: change the other limit too'],
    ['symmetry.flag.low', 91, '“flag” would be reached before “watch”: change the other limit too'],
    ['R31.spikePct', -1, 'must be from 0 to 200 %'],
  ])('%s cannot be %d', (id, value, message) => {
    expect(clinicLimitProblems({ [id]: value })).toEqual([{ id, message }]);
  });

  it('may move together', () => {
    expect(clinicLimitProblems({ 'symmetry.flag.low': 91, 'symmetry.watch.low': 95 })).toEqual([]);
  });

  it('reach the evaluation and the rules', () => {
    const given = { 'symmetry.flag.low': 75, 'R31.spikePct': 20, 'R44.bmi': 27, 'R32.progressionPct': 40, gone: 1 };
    const { thresholdOverrides, ruleOverrides } = overridesOf(given);
    expect(thresholdOverrides).toEqual({ 'symmetry.flag.low': 75 });
    expect(ruleOverrides).toMatchObject({ R31: { limits: { spikePct: 20 } }, R32: { limits: { progressionPct: 40 } } });
    const ofShoeChange = ruleLimits.filter(({ ruleId }) => ruleId === 'R35');
    const numbers = Object.fromEntries(ofShoeChange.map(({ id, value }): [string, number] => [id, value + 1]));
    expect(overridesOf(numbers).ruleOverrides).toEqual({
      R35: { limits: { afterWeeks: 1, withinWeeks: 9, dropMm: 5 } },
    });
  });
});
