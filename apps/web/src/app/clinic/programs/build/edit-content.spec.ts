import { type ProgramContent, plannedDays } from '@midstance/clinical/exercises';
import { expandTemplate } from '@midstance/clinical/exercises/templates';
import * as edit from './edit-content';

const start = '2026-11-23';
const empty = edit.emptyProgram('Knee', start, 'knee');
const withThree = ['a', 'b', 'c'].reduce<ProgramContent>(
  (content, id) => edit.withItem(content, 'p1', edit.newItem(id, 'st_clamshell', 'left')),
  empty,
);
const order = ({ phases }: ProgramContent) => phases.map(({ items }) => items.map(({ id }) => id).join(''));

describe('a program on the table', () => {
  it('begins with one phase of four weeks that is due from the first day', () => {
    expect(empty).toMatchObject({ startDate: start, endDate: '2026-12-20', templateId: null, painProfile: 'knee' });
    expect(empty.phases).toMatchObject([{ fromDate: start, activeFrom: start, toDate: '2026-12-20' }]);
    expect(plannedDays(withThree, start, '2026-11-29').length).toBeGreaterThan(0);
  });

  it('takes exercises with the dosage of the library, the injured leg first', () => {
    expect(withThree.phases[0]?.items[0]).toMatchObject({ exerciseId: 'st_clamshell', firstSide: 'left' });
    expect(edit.newItem('x', 'st_wall_sit', 'left').firstSide).toBeNull();
  });

  it('moves exercises within a phase and past its end into the next one', () => {
    const two = edit.withNewPhase(withThree);
    expect(order(edit.withItemMoved(two, 'a', 1))).toEqual(['bac', '']);
    expect(order(edit.withItemMoved(two, 'c', 1))).toEqual(['ab', 'c']);
    expect(order(edit.withItemMoved(edit.withItemMoved(two, 'c', 1), 'c', -1))).toEqual(['abc', '']);
    expect(edit.withItemMoved(two, 'a', -1)).toBe(two);
    expect(edit.withItemMoved(two, 'nobody', 1)).toBe(two);
    expect(order(edit.withItemAt(two, 'a', 'p2', 0))).toEqual(['bc', 'a']);
    expect(order(edit.withItemAt(two, 'a', 'p1', 2))).toEqual(['bca', '']);
    expect(edit.withItemAt(two, 'a', 'no-phase', 0)).toBe(two);
  });

  it('removes an exercise, and keeps the last phase', () => {
    expect(order(edit.withoutItem(withThree, 'b'))).toEqual(['ac']);
    expect(edit.withoutPhase(empty, 'p1')).toBe(empty);
    expect(edit.withoutPhase(edit.withNewPhase(empty), 'p1').phases.map(({ id }) => id)).toEqual(['p2']);
  });

  it('moves every day when it starts on another one', () => {
    const expanded = expandTemplate('T_PFP_EARLY', start, [], 'left');
    if (!expanded.ok) throw new Error('the template did not expand');
    const later = edit.startingOn(expanded.value, '2026-11-30');
    const again = expandTemplate('T_PFP_EARLY', '2026-11-30', [], 'left');
    expect(again.ok && again.value).toEqual(later);
    expect(edit.startingOn(empty, start)).toBe(empty);
  });

  it('makes a phase longer and moves those after it along', () => {
    const longer = edit.withWeeks(edit.withNewPhase(empty), 'p1', 6);
    expect(longer.phases.map(edit.weeksOf)).toEqual([6, 4]);
    expect(longer.phases.map(({ fromDate }) => fromDate)).toEqual([start, '2027-01-04']);
    expect(longer.endDate).toBe('2027-01-31');
    expect(edit.withWeeks(empty, 'no-phase', 3)).toBe(empty);
    expect(edit.withTitle(empty, 'p1', 'Calm').phases[0]?.title).toBe('Calm');
  });

  it('swaps an exercise for an easier or harder one on the same days', () => {
    const swapped = edit.withSwapped(withThree, 'a', 'st_clamshell_band', 'left').phases[0]?.items[0];
    expect(swapped).toMatchObject({ id: 'a', exerciseId: 'st_clamshell_band', firstSide: 'left' });
    expect(swapped?.dosage.days).toEqual(withThree.phases[0]?.items[0]?.dosage.days);
    const oneLeg = edit.withSplit(withThree, 'a', 'a2');
    const kept = edit.withSwapped(oneLeg, 'a2', 'st_clamshell_band', 'left').phases[0]?.items[1];
    expect(kept).toMatchObject({ firstSide: null, dosage: { sides: 'right' } });
  });

  it('splits a dose into one for each leg', () => {
    const split = edit.withSplit(withThree, 'b', 'b2');
    expect(split.phases[0]?.items.map(({ id, dosage }) => `${id} ${dosage.sides}`)).toEqual([
      ...['a each', 'b left', 'b2 right', 'c each'],
    ]);
    expect(edit.withSplit(split, 'b', 'b3')).toEqual(split);
  });
});
