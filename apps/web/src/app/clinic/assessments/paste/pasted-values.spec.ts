import { columnOf, editsOf, isRepeated, placePasted, textsOf } from './pasted-values';
import { row } from './testing';

const from = { rowId: row.id, side: 'left' as const, trial: 2, text: '' };

describe('pasted values', () => {
  it('are the numbers of each line, whatever stands beside them', () => {
    expect(textsOf('412\n418,5\r\n\n405')).toEqual(['412', '418,5', '405']);
    expect(textsOf('Trial 1\t412\nTrial 2\t418')).toEqual(['412', '418']);
    expect(textsOf('left;right\n412;361')).toEqual(['left', '412', '361']);
  });

  it('may have a heading above them', () => {
    expect(columnOf('Peak force (kgf)\n41\n42')).toEqual({ heading: 'Peak force (kgf)', texts: ['41', '42'] });
    expect(columnOf('41\n42')).toEqual({ heading: '', texts: ['41', '42'] });
    expect(columnOf('left\nright\n41')).toEqual({ heading: '', texts: ['left', 'right', '41'] });
  });

  it('go on from the cell through its trials, or left and right in turn', () => {
    expect(placePasted(row, from, ['1', '2'], 'trials').map(({ side, trial }) => `${side} ${trial}`)).toEqual([
      'left 2',
      'left 3',
    ]);
    expect(placePasted(row, from, ['1', '2', '3'], 'left-right').map(({ side, trial }) => `${side} ${trial}`)).toEqual([
      'left 2',
      'right 2',
      'left 3',
    ]);
  });

  it('that do not fit are said in words and left out', () => {
    const placed = placePasted(row, from, ['412', 'peak', '9999'], 'trials');
    expect(placed.map(({ problem }) => problem)).toEqual(['', '“peak” is not a number', 'must be 0 to 3000']);
    expect(editsOf(placed)).toMatchObject([{ side: 'left', trial: 2, entry: { value: 412 } }]);
  });

  it('that the row already holds are noticed', () => {
    const entry = { option: null, notDone: null, pain: null, confirmed: false };
    const held = { ...row, entries: { left: [412, 418].map((value) => ({ ...entry, value })) } };
    expect(isRepeated(held, placePasted(held, { ...from, trial: 1 }, ['412', '418'], 'trials'))).toBe(true);
    expect(isRepeated(held, placePasted(held, { ...from, trial: 1 }, ['412', '419'], 'trials'))).toBe(false);
    expect(placePasted(held, { ...from, trial: 1 }, ['400'], 'trials')[0]?.replaces).toBe('412');
  });

  it('beyond the trials a test may have are left out', () => {
    const placed = placePasted(
      row,
      from,
      Array.from({ length: 8 }, () => '400'),
      'trials',
    );
    expect(editsOf(placed)).toHaveLength(5);
    expect(placed.at(-1)?.problem).toBe('at most 6 trials');
  });
});
