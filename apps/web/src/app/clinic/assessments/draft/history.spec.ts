import fc from 'fast-check';
import { draft as empty } from '../testing';
import { type Draft, cellKey, withCell, withKey } from './draft';
import { History } from './history';
import { isSameDraft } from './merge-drafts';

const keys = [1, 2, 3].map((trial) => cellKey('str-knee-extension', 'left', trial));
const force = (value: number | null) => ({
  ...{ value, option: null, notDone: null, pain: null, confirmed: false },
  unit: 'N',
});
const typed = (draft: Draft, at: number, value: number | null) => withCell(draft, keys[at] ?? '', force(value));

/** A person working: each edit is noted. */
class Desk {
  readonly history = new History();
  draft: Draft = empty;

  change(next: Draft, continues = false): void {
    this.history.note(this.draft, next, continues);
    this.draft = next;
  }

  walk(way: 'undo' | 'redo'): number | undefined {
    const walked = this.history[way](this.draft);
    this.draft = walked?.draft ?? this.draft;
    return walked?.step.length;
  }
}

describe('going back and forth', () => {
  it('takes a pasted column back in one step, and does it again', () => {
    const desk = new Desk();
    const pasted = keys.reduce((draft, _, at) => typed(draft, at, 400 + at), desk.draft);
    desk.change(pasted);
    expect(desk.walk('undo')).toBe(3);
    expect(desk.draft.cells).toEqual({});
    expect(desk.walk('redo')).toBe(3);
    expect(isSameDraft(desk.draft, pasted)).toBe(true);
  });

  it('takes the keys of one visit to a cell as one step', () => {
    const desk = new Desk();
    desk.change(typed(desk.draft, 0, 4));
    desk.change(typed(desk.draft, 0, 41), true);
    desk.change(typed(desk.draft, 0, 412), true);
    desk.change(typed(desk.draft, 1, 5));
    desk.walk('undo');
    expect(desk.draft.cells[keys[0]!]?.value).toBe(412);
    desk.walk('undo');
    expect(desk.draft.cells).toEqual({});
    expect(desk.history.canUndo()).toBe(false);
  });

  it.each([
    ['a test that was added', (draft: Draft) => withKey(draft, 'added', 'fn-single-hop', true)],
    ['the order of sides', (draft: Draft) => withKey(draft, 'way', 'side', 'random')],
    ['a lever arm', (draft: Draft) => withKey(draft, 'setUps', 'str-knee-extension', { ...noArms, left: 0.34 })],
    [
      'a decision',
      (draft: Draft) => withKey(draft, 'decisions', 'R1', { key: 'R1', decision: 'accepted', ...noWords }),
    ],
  ])('takes back %s', (_, edit) => {
    const desk = new Desk();
    desk.change(edit(desk.draft));
    expect(desk.walk('undo')).toBe(1);
    expect(isSameDraft(desk.draft, empty)).toBe(true);
  });

  it('leaves a value alone that somebody else has put there since', () => {
    const desk = new Desk();
    desk.change(typed(typed(desk.draft, 0, 400), 1, 401));
    desk.draft = typed(desk.draft, 0, 352);
    desk.walk('undo');
    expect([desk.draft.cells[keys[0]!]?.value, desk.draft.cells[keys[1]!]]).toEqual([352, undefined]);
  });

  it('forgets what was taken back once something else is done', () => {
    const desk = new Desk();
    desk.change(typed(desk.draft, 0, 400));
    desk.walk('undo');
    desk.change(typed(desk.draft, 1, 401));
    expect(desk.history.canRedo()).toBe(false);
  });

  it('comes back to the beginning and to the end, whatever was done', () => {
    const edit = fc.record({ at: fc.nat(2), value: fc.option(fc.nat(9)), continues: fc.boolean() });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const desk = new Desk();
        for (const { at, value, continues } of edits) desk.change(typed(desk.draft, at, value), continues);
        const end = desk.draft;
        while (desk.history.canUndo()) desk.walk('undo');
        expect(isSameDraft(desk.draft, empty)).toBe(true);
        while (desk.history.canRedo()) desk.walk('redo');
        expect(isSameDraft(desk.draft, end)).toBe(true);
      }),
    );
  });
});

const noArms = { left: null, right: null, none: null, method: null, unit: null };
const noWords = { reason: null, note: null };
