import fc from 'fast-check';
import { draft as empty } from '../testing';
import { type Draft, cellKey, withCell } from './draft';
import { isSameDraft, mergeDrafts, takeTheirs } from './merge-drafts';

const keys = ['str-knee-extension', 'wblt-distance'].flatMap((id) => [cellKey(id, 'left', 1), cellKey(id, 'right', 1)]);
const cell = (value: number | null) => ({
  value,
  option: null,
  notDone: null,
  pain: null,
  confirmed: false,
  unit: 'N',
});

/** A draft with some of the four cells filled. */
const someDraft = fc
  .array(fc.option(fc.integer({ min: 1, max: 3 })), { minLength: keys.length, maxLength: keys.length })
  .map((values) => values.reduce<Draft>((made, value, at) => withCell(made, keys[at] ?? '', cell(value)), empty));

const valueAt = (draft: Draft, key: string) => draft.cells[key]?.value ?? null;

describe('joining two drafts', () => {
  it('takes what only one of the two changed', () => {
    const mine = withCell(empty, keys[0]!, cell(352));
    const theirs = withCell(empty, keys[1]!, cell(412));
    const { joined, differences } = mergeDrafts(empty, mine, theirs);
    expect(differences).toEqual([]);
    expect([valueAt(joined, keys[0]!), valueAt(joined, keys[1]!)]).toEqual([352, 412]);
  });

  it('takes the same fields in another order for the same', () => {
    const turned = Object.fromEntries(Object.entries(cell(352)).toReversed()) as ReturnType<typeof cell>;
    expect(isSameDraft(withCell(empty, keys[0]!, cell(352)), withCell(empty, keys[0]!, turned))).toBe(true);
    expect(isSameDraft(withCell(empty, keys[0]!, cell(352)), withCell(empty, keys[0]!, cell(353)))).toBe(false);
  });

  it('asks about a cell both changed, and can take either', () => {
    const { joined, differences } = mergeDrafts(
      empty,
      withCell(empty, keys[0]!, cell(352)),
      withCell(empty, keys[0]!, cell(361)),
    );
    expect(differences).toMatchObject([{ part: 'cells', key: keys[0], mine: { value: 352 }, theirs: { value: 361 } }]);
    expect(valueAt(joined, keys[0]!)).toBe(352);
    expect(valueAt(takeTheirs(joined, differences), keys[0]!)).toBe(361);
  });

  it('keeps a deletion the other side did not touch, and asks when it did', () => {
    const base = withCell(empty, keys[0]!, cell(352));
    expect(mergeDrafts(base, empty, base).joined.cells).toEqual({});
    const { differences, joined } = mergeDrafts(base, empty, withCell(base, keys[0]!, cell(361)));
    expect(differences).toHaveLength(1);
    expect(valueAt(takeTheirs(joined, differences), keys[0]!)).toBe(361);
  });

  it('joins facts apart from each other', () => {
    const mine = { ...empty, facts: { ...empty.facts, note: 'mine' } };
    const theirs = { ...empty, facts: { ...empty.facts, bodyMassKg: 61 } };
    expect(mergeDrafts(empty, mine, theirs).joined.facts).toMatchObject({ note: 'mine', bodyMassKg: 61 });
  });

  it('never loses a value silently: each is kept, or is a difference to decide', () => {
    fc.assert(
      fc.property(someDraft, someDraft, someDraft, (base, mine, theirs) => {
        const { joined, differences } = mergeDrafts(base, mine, theirs);
        for (const key of keys) {
          const [before, my, their, kept] = [base, mine, theirs, joined].map((each) => valueAt(each, key));
          const isAsked = differences.some((difference) => difference.key === key);
          expect(isAsked).toBe(my !== their && my !== before && their !== before);
          expect(kept).toBe(my === before && !isAsked ? their : my);
        }
      }),
    );
  });

  it('gives the same draft when nothing differs', () => {
    fc.assert(
      fc.property(someDraft, someDraft, (base, both) => {
        const { joined, differences } = mergeDrafts(base, both, both);
        expect(differences).toEqual([]);
        expect(isSameDraft(joined, both)).toBe(true);
      }),
    );
  });
});
