import { redFlags } from '../measures';
import { FACT_WORDS, NUMBER_WORDS } from './input-words.data';
import { findingRules } from './rules.data';
import { FORBIDDEN_WORDS, forbiddenWordsIn } from './wording';

const texts = [
  ...findingRules.flatMap((rule) => [
    [rule.id, rule.text],
    [`${rule.id} option`, rule.option],
  ]),
  ...Object.entries(FACT_WORDS),
  ...Object.entries(NUMBER_WORDS).map(([id, words]) => [id, words.name]),
] as [string, string][];

describe('no word of diagnosis', () => {
  test.each(texts)('%s: %s', (_id, text) => {
    expect(forbiddenWordsIn(text)).toEqual([]);
  });

  test.each(redFlags.map((flag) => [flag.id, flag.advice] as const))('%s: %s', (_id, advice) => {
    expect(forbiddenWordsIn(advice)).toEqual([]);
  });

  test('every word of the list is found, also with other spacing and case', () => {
    for (const word of FORBIDDEN_WORDS) expect(forbiddenWordsIn(`It is ${word.toUpperCase()}.`)).toContain(word);
    expect(forbiddenWordsIn('Pain\ncaused   by load')).toEqual(['caused by']);
  });

  test('parts of words do not count', () => {
    expect(forbiddenWordsIn('A year of wear')).toEqual([]);
  });
});
