import { actionOf, choicesFor, choiceTitle } from './decision-choice';
import { decisionWords } from './decision-words';
import { ladderPhases } from './plan-steps';
import { run, view } from './testing';

it('offers what fits the state of the plan', () => {
  expect(choicesFor(view(), false)).toEqual(['repeat', 'drop-back', 'override', 'hold']);
  expect(choicesFor(view({}, { stepId: 'P1-1' }), false)).toEqual(['repeat', 'override', 'hold']);
  expect(choicesFor(view({}, { status: 'HOLD' }), false)).toEqual(['release-hold', 'drop-back', 'override']);
});

it('leaves nothing but a hold while a red flag is open', () => {
  expect(choicesFor(view(), true)).toEqual(['hold']);
  expect(choicesFor(view({}, { status: 'HOLD' }), true)).toEqual([]);
});

it.each([
  [{ kind: 'repeat' }, { kind: 'set-step', toStepId: 'P2-2' }],
  [{ kind: 'drop-back' }, { kind: 'set-step', toStepId: 'P2-1' }],
  [{ kind: 'override' }, { kind: 'set-step', toStepId: 'P3-1' }],
  [{ kind: 'hold' }, { kind: 'hold' }],
  [
    { kind: 'not-this-injury', run: run() },
    { kind: 'not-this-injury', runId: run().id },
  ],
] as const)('turns %j into %j', (choice, action) => {
  expect(actionOf(choice, view(), 'step:P3-1')).toEqual(action);
});

it('takes other pain rules as an override', () => {
  expect(actionOf({ kind: 'override' }, view(), 'profile:tendon')).toEqual({
    kind: 'change-profile',
    profileId: 'tendon',
  });
});

it('says over the form where the decision leads', () => {
  expect(choiceTitle({ kind: 'drop-back' }, view(), String)).toBe('Drop back to P2-1 · 4 w 1 r × 5');
});

it('words decisions for the history', () => {
  const decided = (action: Parameters<typeof decisionWords>[0]['action'], toStepId: string) =>
    decisionWords(
      {
        action,
        toStepId,
        fromStepId: 'P2-2',
        id: '',
        by: '',
        at: '',
        localDate: '',
        reason: null,
        criteriaMet: null,
        criteriaTotal: null,
      },
      view().ladder,
    );
  expect(decided({ kind: 'approve-gate', phaseId: 'P2' }, 'P3-1')).toBe('P2 → P3');
  expect(decided({ kind: 'set-step', toStepId: 'P2-1' }, 'P2-1')).toBe('back P2-2 → P2-1');
  expect(decided({ kind: 'set-step', toStepId: 'P3-1' }, 'P3-1')).toBe('up P2-2 → P3-1');
  expect(decided({ kind: 'set-step', toStepId: 'P2-2' }, 'P2-2')).toBe('repeat P2-2');
});

it('shows the steps of the ladder with the greens of the one the runner is on', () => {
  const here = ladderPhases(view())[1];
  expect(here?.status).toBe('current');
  expect(here?.steps?.map(({ label, note }) => [label, note])).toEqual([
    ['1 · 4 w 1 r × 5', undefined],
    ['2 · 1 w 12 r × 2', '2 of 2 green'],
  ]);
});
