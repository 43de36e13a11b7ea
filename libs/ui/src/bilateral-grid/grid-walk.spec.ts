import { type CellPlace, nextTrial, sameColumn, sideStep } from './grid-walk';

const places: CellPlace[] = [
  { rowId: 'a', side: 'left', trial: 1 },
  { rowId: 'a', side: 'left', trial: 2 },
  { rowId: 'a', side: 'right', trial: 1 },
  { rowId: 'a', side: 'right', trial: 2 },
  { rowId: 'b', side: 'none', trial: 1 },
  { rowId: 'c', side: 'left', trial: 1 },
  { rowId: 'c', side: 'right', trial: 1 },
];

describe('walking through the grid', () => {
  it('goes trial by trial and ends at the last', () => {
    expect(nextTrial(places, 1)).toBe(2);
    expect(nextTrial(places, 6)).toBeUndefined();
  });

  it('steps to the first trial of the next side', () => {
    expect(sideStep(places, 0, 1)).toBe(2);
    expect(sideStep(places, 3, 1)).toBe(4);
    expect(sideStep(places, 6, 1)).toBeNull();
  });

  it('steps back to the first trial of the previous side', () => {
    expect(sideStep(places, 3, -1)).toBe(0);
    expect(sideStep(places, 4, -1)).toBe(2);
    expect(sideStep(places, 1, -1)).toBeNull();
  });

  it('goes up and down within a side, past rows that lack it, to the nearest trial', () => {
    expect(sameColumn(places, 1, 1)).toBe(5);
    expect(sameColumn(places, 6, -1)).toBe(2);
    expect(sameColumn(places, 5, 1)).toBeUndefined();
  });
});
