import { findBattery, getMeasure } from '@midstance/clinical/measures';
import { draft as empty } from '../testing';
import { cellKey, withCell, withKey } from '../draft/draft';
import { companionsOf, doneCount, findTests, pagesOf, sectionsOf } from './sections';

const number = (value: number) => ({ value, option: null, notDone: null, pain: null, confirmed: false, unit: 'N' });
const knee = { ...empty, batteryId: 'patellofemoral' };
const idsOf = (draft: typeof empty) => sectionsOf(draft, findBattery(draft.batteryId)).map((section) => section.id);

describe('sections of an assessment', () => {
  it('are those of the battery, in the order of a visit', () => {
    expect(idsOf(empty)).toEqual(['symptoms', 'strength', 'mobility', 'function']);
    expect(idsOf(knee)).toEqual(['symptoms', 'gait', 'strength', 'mobility', 'function', 'tests']);
  });

  it('take in what was added, and what is recorded beside the battery', () => {
    const draft = withKey(empty, 'added', 'st-squat-pain', true);
    expect(idsOf(draft)).toContain('tests');
    const recorded = withCell(empty, cellKey('fn-hop-single', 'left', 1), number(120));
    const names = sectionsOf(recorded, findBattery(recorded.batteryId)).flatMap((section) =>
      section.measures.map((measure) => measure.id),
    );
    expect(names).toContain('fn-hop-single');
  });

  it('share a page while they fit, and never split', () => {
    const sizes = pagesOf(sectionsOf(knee, findBattery(knee.batteryId))).map((page) =>
      page.map((section) => section.measures.length),
    );
    expect(pagesOf(sectionsOf(empty, findBattery(empty.batteryId)))).toHaveLength(1);
    expect(sizes.flat()).toHaveLength(6);
    for (const page of sizes) expect(page.length === 1 || page.reduce((sum, size) => sum + size) <= 8).toBe(true);
  });

  it('count a test as done when every side has an answer; worked-out ones are not counted', () => {
    const [, strength] = sectionsOf(empty, findBattery(empty.batteryId));
    const left = withCell(empty, cellKey('str-knee-extension', 'left', 1), number(412));
    const both = withCell(left, cellKey('str-knee-extension', 'right', 1), {
      ...number(0),
      value: null,
      notDone: 'pain',
    });
    expect(doneCount(strength!, left)).toEqual({ done: 0, of: 2 });
    expect(doneCount(strength!, both)).toEqual({ done: 1, of: 2 });
    const withTotal = sectionsOf(knee, findBattery(knee.batteryId)).find((section) => section.id === 'function')!;
    expect(doneCount(withTotal, knee).of).toBe(withTotal.measures.length - 1);
  });
});

describe('adding a test', () => {
  it('finds it by the start of its name, the shorter name first', () => {
    expect(findTests('hip ext', new Set())[0]?.id).toBe('str-hip-extension');
    expect(findTests('hop sing', new Set())[0]?.id).toBe('fn-hop-single');
  });

  it('tells tests of the same name apart by their group', () => {
    expect(findTests('hip internal rotation strength', new Set()).map((measure) => measure.group)).toEqual(['c']);
  });

  it('offers nothing that is there, is worked out, or has no letters typed', () => {
    expect(findTests('', new Set())).toEqual([]);
    expect(findTests('single hop for', new Set(['fn-hop-single']))).toEqual([]);
    expect(findTests('duty factor', new Set())).toEqual([]);
  });

  it('brings all items of a score and the score itself', () => {
    const items = companionsOf(getMeasure('fpi-3'));
    expect(items).toEqual(['fpi-1', 'fpi-2', 'fpi-3', 'fpi-4', 'fpi-5', 'fpi-6', 'fpi-total']);
    expect(companionsOf(getMeasure('wblt-distance'))).toEqual(['wblt-distance']);
  });
});
