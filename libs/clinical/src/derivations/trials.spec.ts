import fc from 'fast-check';
import { trialRules } from '../measures';
import { summariseTrials } from './trials';

describe('summariseTrials', () => {
  test('dynamometry takes the best, and warns when the best three are more than 15 % apart', () => {
    const rule = trialRules.dynamometry;
    expect(summariseTrials([100, 120, 118, 116], rule)).toMatchObject({ value: 120, trials: 4, warning: null });
    expect(summariseTrials([100, 120, 118], rule)?.warning).toBe('SPREAD_WARNING');
    expect(summariseTrials([102, 120, 118], rule)?.warning).toBeNull();
  });

  test('a timed hop takes the quickest', () => {
    expect(summariseTrials([2.1, 1.9, 2], trialRules['timed-hop'])).toMatchObject({ value: 1.9, warning: null });
  });

  test('goniometry takes the mean and warns above 5 degrees', () => {
    expect(summariseTrials([40, 45], trialRules.goniometry)).toMatchObject({ value: 42.5, warning: null });
    expect(summariseTrials([40, 45.1], trialRules.goniometry)?.warning).toBe('SPREAD_WARNING');
  });

  test('fewer than 7 steps of video are a single-frame estimate', () => {
    expect(summariseTrials([5, 6], trialRules['video-angle'])?.warning).toBe('FEW_TRIALS');
    expect(summariseTrials([5, 6, 5, 6, 5, 6, 5], trialRules['video-angle'])?.warning).toBeNull();
  });

  test('spread of one trial, of zeros and of a rule without a limit is no warning', () => {
    expect(summariseTrials([5], trialRules.dynamometry)).toMatchObject({ warning: null, sd: null, cvPct: null });
    expect(summariseTrials([0, 0, 0], trialRules.dynamometry)).toMatchObject({ value: 0, warning: null, cvPct: null });
    expect(summariseTrials([1, 9], { aggregate: 'only' })).toMatchObject({ value: 5, warning: null });
  });

  test('mean, spread and coefficient of variation', () => {
    expect(summariseTrials([180, 190, 200], { aggregate: 'max' })).toMatchObject({ mean: 190, sd: 10, cvPct: 5.3 });
  });

  test('what is no number is left out', () => {
    expect(summariseTrials([null, NaN, 4], { aggregate: 'max' })).toMatchObject({ value: 4, trials: 1 });
    expect(summariseTrials([null], { aggregate: 'max' })).toBeNull();
  });

  test('the value is always within the trials', () => {
    const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, fc.constantFrom(...Object.values(trialRules)), (trials, rule) => {
        const summary = summariseTrials(trials, rule);
        if (summary === null) return;
        expect(summary.value).toBeGreaterThanOrEqual(Math.min(...trials) - 1e-6);
        expect(summary.value).toBeLessThanOrEqual(Math.max(...trials) + 1e-6);
      }),
    );
  });
});
