import type { TestedMeasure } from '@midstance/contracts/chart';
import { lastTestRows } from './last-test-rows';
import { chartOfMara, tested } from './testing';

const [ankle, hop] = chartOfMara.lastTest!.measures as [TestedMeasure, TestedMeasure];

describe('the last test against the one before', () => {
  it('shows both limbs, how they compare, and the worst first', () => {
    const [first, second] = lastTestRows([ankle, hop], 'right');
    expect(first).toMatchObject({ measureId: 'fn-hop-single', left: '134', right: '100', weaker: 'right' });
    expect(first?.sides).toBe('74.6 %');
    expect(second).toMatchObject({ left: '11.5', right: '9.6', unit: 'cm', sides: '1.9 cm apart', weaker: null });
  });

  it('puts a worse status before less symmetry', () => {
    const [first] = lastTestRows([{ ...hop, status: 'watch' }, ankle], 'right');
    expect(first?.measureId).toBe('wblt-distance');
  });

  it('says the change of the injured side as it was judged at signing', () => {
    expect(lastTestRows([ankle], 'right')[0]).toMatchObject({ change: '+2.1', decision: 'improved' });
    const within = { ...ankle, right: tested(9.6, -0.6, 'within-error') };
    expect(lastTestRows([within], 'right')[0]).toMatchObject({ change: '−0.6', changeWords: 'within error' });
    const torque = { ...ankle, right: tested(134, 5.32, 'improved', 'N·m') };
    expect(lastTestRows([torque], 'right')[0]?.change).toBe('+5.32 N·m');
    const bend = { ...ankle, measureId: 'flex-ely', right: tested(127, 3, 'error-unknown', '°') };
    expect(lastTestRows([bend], 'right')[0]).toMatchObject({ change: '+3°', sides: '1.9° apart' });
    expect(lastTestRows([ankle], 'left')[0]).toMatchObject({ change: '', changeWords: 'not compared' });
  });

  it('keeps a side that was not done apart from a value', () => {
    const [row] = lastTestRows([{ ...hop, right: tested(null), symmetryPct: null, weakerSide: null }], 'right');
    expect(row).toMatchObject({ left: '134', right: 'not done', sides: '', weaker: null });
  });

  it('leaves out a measure of a newer version, and shows five at most', () => {
    expect(lastTestRows([{ ...hop, measureId: 'not-yet-known' }], 'right')).toEqual([]);
    expect(
      lastTestRows(
        Array.from({ length: 9 }, () => hop),
        'right',
      ),
    ).toHaveLength(5);
  });
});
