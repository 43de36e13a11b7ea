import type { Chart } from '@midstance/contracts/chart';
import { lastTestRows } from './last-test-rows';
import { chartOfMara, trial } from './testing';

const test = chartOfMara.lastTest!;
const rows = (change: Partial<NonNullable<Chart['lastTest']>> = {}) =>
  lastTestRows(chartOfMara, { ...test, ...change });

describe('the last test against the one before', () => {
  it('shows both limbs, how they compare, and the worst first', () => {
    const [first, second] = rows();
    expect(first).toMatchObject({ measureId: 'fn-hop-single', left: '134', right: '100', weaker: 'right' });
    expect(first?.sides).toBe('74.6 %');
    expect(second).toMatchObject({ measureId: 'wblt-distance', left: '11.5', right: '9.6', unit: 'cm' });
  });

  it('calls a change only what is more than the measurement error', () => {
    const ankle = (before: number) =>
      rows({ valuesBefore: [trial('wblt-distance', 'right', before, 'cm')] }).find(
        ({ measureId }) => measureId === 'wblt-distance',
      );
    expect(ankle(7.5)).toMatchObject({ change: '+2.1', decision: 'improved' });
    expect(ankle(9)).toMatchObject({ change: '+0.6', decision: 'within-error', changeWords: 'within error' });
    expect(ankle(12)).toMatchObject({ change: '−2.4', decision: 'worse' });
  });

  it('compares with nothing where nothing was measured before', () => {
    const [first] = rows({ valuesBefore: [] });
    expect(first).toMatchObject({ change: '', decision: 'missing', changeWords: 'not compared' });
  });

  it('keeps a side that was not done apart from a value', () => {
    const [row] = rows({
      valuesNow: [trial('fn-hop-single', 'left', 134, 'cm'), trial('fn-hop-single', 'right', null, 'cm')],
    });
    expect(row).toMatchObject({ left: '134', right: 'not done', sides: '', weaker: null });
  });
});
