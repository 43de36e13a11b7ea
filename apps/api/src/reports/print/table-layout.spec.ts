import type { ReportRow } from '@midstance/contracts/reports';
import * as fc from 'fast-check';
import { countFitting, tableLayout, type Letters } from './table-layout';

function rowsOf(count: number, severity: ReportRow['symmetry']['severity'] = 'good'): ReportRow[] {
  return Array.from({ length: count }, (_, index) => ({
    measureId: `m${index}`,
    name: `Measure ${index}`,
    unit: 'N',
    left: '1',
    right: '2',
    none: '',
    used: '',
    symmetry: { text: '50 %', of: '1/2 N', severity },
    change: { side: 'none', text: '', note: '' },
  }));
}

describe('the rows of a printed table', () => {
  it('are roomy while there is room, and smaller before any is left out', () => {
    expect(tableLayout([{ title: 'Strength', rows: rowsOf(10) }], 600)).toMatchObject({ rowHeight: 18, more: 0 });
    const tight = tableLayout([{ title: 'Strength', rows: rowsOf(50) }], 600);
    expect(tight).toMatchObject({ more: 0, letters: { fontSize: 7.5, share: 0.9 } });
    expect(tight.rowHeight).toBeCloseTo(600 / 51);
  });

  it('set their texts smaller before any is left out', () => {
    const extraOf = (_: ReportRow, { share }: Letters) => (share < 0.9 ? 0 : 9);
    const groups = [{ title: 'Strength', rows: rowsOf(50) }];
    expect(tableLayout(groups, 600, extraOf)).toMatchObject({ more: 0, letters: { fontSize: 7.5, share: 0.8 } });
  });

  it('leave those that stand out least to the record, and count them', () => {
    const groups = [
      { title: 'Strength', rows: rowsOf(60) },
      { title: 'Function', rows: rowsOf(20, 'act') },
    ];
    const { groups: kept, more } = tableLayout(groups, 600);
    const [strength, functions] = kept.map(({ rows }) => rows.length);
    expect(functions).toBe(20);
    expect((strength ?? 0) + 20 + more).toBe(80);
    expect(more).toBeGreaterThan(0);
  });

  it('never need more height than there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 100, max: 700 }), (count, height) => {
        // Every third row takes two lines.
        const extraOf = (row: ReportRow, { fontSize }: Letters) =>
          Number(row.measureId.slice(1)) % 3 === 0 ? fontSize + 1.5 : 0;
        const { groups, rowHeight, letters, more } = tableLayout(
          [{ title: 'All', rows: rowsOf(count) }],
          height,
          extraOf,
        );
        const lines = groups.reduce((sum, { rows }) => sum + rows.length + 1, more > 0 ? 1 : 0);
        const extra = groups.flatMap(({ rows }) => rows).reduce((sum, row) => sum + extraOf(row, letters), 0);
        expect(lines * rowHeight + extra).toBeLessThanOrEqual(height + 1e-6);
        expect(groups.reduce((sum, { rows }) => sum + rows.length, 0) + more).toBe(count);
      }),
    );
  });
});

describe('blocks below each other', () => {
  it('are counted as far as they fit, with a line for the rest', () => {
    expect(countFitting([10, 10, 10], 30, 5)).toBe(3);
    expect(countFitting([10, 10, 10], 29, 5)).toBe(2);
    expect(countFitting([40], 30, 5)).toBe(0);
    expect(countFitting([], 30, 5)).toBe(0);
  });
});
