import { findSource } from '../evidence/source';
import { ruleEvidence } from './evidence';
import type { Predicate } from './predicate';
import { GOALS } from './rule';
import { findingRules } from './rules.data';

/** Names of limits a predicate refers to. */
function limitNames(predicate: Predicate): string[] {
  if ('and' in predicate) return predicate.and.flatMap(limitNames);
  if ('or' in predicate) return predicate.or.flatMap(limitNames);
  if ('not' in predicate) return limitNames(predicate.not);
  if ('atLeast' in predicate) return [predicate.atLeast, ...predicate.of.flatMap(limitNames)];
  if ('number' in predicate) return [predicate.limit];
  if ('symmetry' in predicate) return [predicate.below];
  return 'bothSidesLow' in predicate ? [predicate.symmetryFrom] : [];
}

describe('the rule data', () => {
  test('holds R01 to R48, each once', () => {
    const expected = Array.from({ length: 48 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`);
    expect(findingRules.map((rule) => rule.id)).toEqual(expected);
  });

  test('the smallest useful set has 19 rules', () => {
    expect(findingRules.filter((rule) => rule.essential)).toHaveLength(19);
  });

  test.each(findingRules.map((rule) => [rule.id, rule] as const))('%s is complete', (_id, rule) => {
    expect(new Set(limitNames(rule.when))).toEqual(new Set(Object.keys(rule.limits)));
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) expect(findSource(source)).not.toBeNull();
    for (const goal of rule.goals) expect(GOALS).toHaveProperty(goal);
    expect(rule.text.endsWith('.')).toBe(true);
    expect(rule.option.endsWith('.')).toBe(true);
  });

  test('is listed for the documentation', () => {
    expect(ruleEvidence).toHaveLength(48);
    expect(ruleEvidence[30]).toMatchObject({ id: 'R31', evidence: 'B', limits: { spikePct: 10 }, sources: ['S100'] });
  });
});
