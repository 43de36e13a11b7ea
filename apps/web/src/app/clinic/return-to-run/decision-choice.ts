import type { DecisionAction, ReturnToRun } from '@midstance/contracts/return-to-run';
import type { RunRow } from '@midstance/contracts/training';
import { stepFrom, stepWords } from './plan-steps';

/** A decision that needs a reason, before the reason is given. */
export type Choice =
  | { readonly kind: 'repeat' | 'drop-back' | 'override' | 'hold' | 'release-hold' }
  | { readonly kind: 'not-this-injury'; readonly run: RunRow };

export type ChoiceKind = Choice['kind'];

/** What a choice is called on its button, and reasons that are often given. */
interface ChoiceWords {
  readonly label: string;
  readonly reasons: readonly string[];
}

export const CHOICES: Readonly<Record<ChoiceKind, ChoiceWords>> = {
  repeat: { label: 'Repeat', reasons: ['Wants one more week at this step', 'Pain should settle before the next step'] },
  'drop-back': { label: 'Drop back', reasons: ['Pain rose after the last runs', 'Came back from a break'] },
  override: { label: 'Override…', reasons: ['Ran at this level before without pain', 'Tested in the clinic today'] },
  hold: { label: 'Hold', reasons: ['Ill, no running for now', 'Needs a new look at the injury'] },
  'release-hold': {
    label: 'Release the hold',
    reasons: ['Spoke to the runner: symptoms settled', 'Seen in the clinic: ready to start again'],
  },
  'not-this-injury': {
    label: 'Not this injury',
    reasons: ['Pain came from another place', 'Answered for the wrong leg'],
  },
};

/** Words over the form of a choice. */
export function choiceTitle(choice: Choice, { ladder, plan }: ReturnToRun, day: (localDate: string) => string): string {
  const here = plan?.stepId ?? '';
  const titles: Readonly<Record<ChoiceKind, () => string>> = {
    repeat: () => `Repeat ${stepWords(ladder, here)}`,
    'drop-back': () => `Drop back to ${stepWords(ladder, stepBelow(ladder, here))}`,
    override: () => 'Override the proposal',
    hold: () => 'Hold: no run until you release it',
    'release-hold': () => `Release: runs start again on ${stepWords(ladder, here)}`,
    'not-this-injury': () =>
      choice.kind === 'not-this-injury' ? `Run of ${day(choice.run.localDate)}: another trouble` : '',
  };
  return titles[choice.kind]();
}

/**
 * The decision a choice stands for.
 *
 * @param to step or pain profile of an override, as `step:P2-1` or `profile:tendon`
 */
export function actionOf(choice: Choice, { ladder, plan }: ReturnToRun, to: string): DecisionAction {
  const here = plan?.stepId ?? '';
  if (choice.kind === 'repeat') return { kind: 'set-step', toStepId: here };
  if (choice.kind === 'drop-back') return { kind: 'set-step', toStepId: stepBelow(ladder, here) };
  if (choice.kind === 'override') return overrideOf(to);
  if (choice.kind === 'not-this-injury') return { kind: 'not-this-injury', runId: choice.run.id };
  return { kind: choice.kind };
}

/** The step below one; the first step has none and stays itself. */
function stepBelow(ladder: ReturnToRun['ladder'], stepId: string): string {
  return stepFrom(ladder, stepId, -1)?.stepId ?? stepId;
}

function overrideOf(to: string): DecisionAction {
  const [kind, value = ''] = to.split(':');
  return kind === 'profile' ? { kind: 'change-profile', profileId: value } : { kind: 'set-step', toStepId: value };
}

/**
 * What can be decided now beside confirming the gate, the likeliest first.
 *
 * @param heldBack an open red flag holds every step back: until it is resolved, only a hold is left
 */
export function choicesFor({ plan, ladder }: ReturnToRun, heldBack: boolean): readonly ChoiceKind[] {
  if (heldBack) return plan?.status === 'ACTIVE' ? ['hold'] : [];
  if (plan === null || plan.status === 'ENDED') return ['override'];
  if (plan.status === 'HOLD') return ['release-hold', 'drop-back', 'override'];
  const back = stepFrom(ladder, plan.stepId, -1) === null ? [] : (['drop-back'] as const);
  return ['repeat', ...back, 'override', 'hold'];
}
