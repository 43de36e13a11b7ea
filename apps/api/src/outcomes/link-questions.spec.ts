import { allOutcomes, itemCount } from '@midstance/clinical/outcomes';
import { askableCodes, questionsOf, type BroughtForm } from './link-questions';

const today = '2026-11-22';
const formOf = (code: string, items: number, options: string[] = []): BroughtForm => ({
  code,
  licenceEndsOn: today,
  items: Array.from({ length: items }, (_, index) => ({ text: `Item ${index + 1}`, options })),
});
const everyForm = allOutcomes().map((measure) => formOf(measure.code, itemCount(measure)));

describe('the questions of a link', () => {
  it('are our own only, until the clinic brings a text it may show on the day', () => {
    expect(askableCodes([], today)).toEqual(['NPRS', 'PSFS', 'GROC']);
    expect(askableCodes([formOf('UWRI', 9)], today)).toContain('UWRI');
    expect(askableCodes([formOf('UWRI', 9)], '2026-11-23')).not.toContain('UWRI');
  });

  it('never ask what is taken in the clinic only', () => {
    for (const code of ['VISA-A', 'VISA-P', 'EQ-5D-5L']) expect(questionsOf(code, everyForm, today)).toEqual([]);
  });

  it('offer every answer of the scale, without one chosen, and hold no blank of their text', () => {
    const values = (code: string) => questionsOf(code, everyForm, today)[0]?.choices.map(({ value }) => value);
    expect(values('NPRS')).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(values('GROC')).toEqual([-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
    expect(values('TSK-11')).toEqual([1, 2, 3, 4]);
    expect(values('AKPS')).toEqual([1, 2, 3]);
    expect(values('I-PRRS')).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
    for (const code of ['NPRS', 'PSFS', 'GROC']) expect(questionsOf(code, [], today)[0]?.text).not.toMatch(/[{}]/);
  });

  it('give an answer its words only where the form has one for each', () => {
    const words = (options: string[]) =>
      questionsOf('TSK-11', [formOf('TSK-11', 11, options)], today)[0]?.choices.map((choice) => choice.words);
    expect(words(['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'c', 'd']);
    expect(words(['a', 'b'])).toEqual(['', '', '', '']);
  });
});
