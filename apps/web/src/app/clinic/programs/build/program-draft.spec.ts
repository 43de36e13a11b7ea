import { emptyProgram } from './edit-content';
import { ProgramDraft } from './program-draft';

const start = emptyProgram('Knee', '2026-11-23', 'knee');
const titled = (title: string) => ({ ...start, title });

describe('the draft of a program', () => {
  it('takes back step by step, and what was typed in one field as one step', () => {
    const draft = new ProgramDraft(start);
    draft.change(titled('a'));
    draft.change(titled('ab'), 'title');
    draft.change(titled('abc'), 'title');
    draft.change(draft.content(), 'title');
    expect([draft.content().title, draft.steps().length]).toEqual(['abc', 2]);
    draft.undo();
    expect(draft.content().title).toBe('a');
    draft.undo();
    draft.undo();
    expect([draft.content(), draft.steps().length]).toEqual([start, 0]);
  });

  it('keeps the last fifty steps', () => {
    const draft = new ProgramDraft(start);
    for (let step = 0; step < 60; step += 1) draft.change(titled(`${step}`));
    expect(draft.steps()).toHaveLength(50);
  });
});
