import type { Decision, DecisionAction, ReturnToRun } from '@midstance/contracts/return-to-run';
import { stepsOf } from './plan-steps';

/** Pain profiles as the therapist calls them. */
export const PROFILE_NAMES: Readonly<Record<string, string>> = {
  knee: 'Knee',
  itb: 'Iliotibial band',
  tendon: 'Tendon',
  muscle: 'Muscle',
  bone: 'Bone',
  postop: 'After surgery',
};

function moveWords(fromStepId: string, toStepId: string, order: readonly string[]): string {
  if (fromStepId === toStepId) return `repeat ${toStepId}`;
  const isUp = order.indexOf(toStepId) > order.indexOf(fromStepId);
  return `${isUp ? 'up' : 'back'} ${fromStepId} → ${toStepId}`;
}

/** What was decided: "P1 → P2", "back P2-3 → P2-2", "on hold". */
export function decisionWords({ action, fromStepId, toStepId }: Decision, ladder: ReturnToRun['ladder']): string {
  const phase = (stepId: string) => stepId.split('-')[0] ?? stepId;
  const words: Readonly<Record<DecisionAction['kind'], () => string>> = {
    'approve-gate': () =>
      phase(fromStepId) === phase(toStepId) ? 'ladder finished' : `${phase(fromStepId)} → ${phase(toStepId)}`,
    'set-step': () =>
      moveWords(
        fromStepId,
        toStepId,
        stepsOf(ladder).map(({ stepId }) => stepId),
      ),
    hold: () => 'on hold',
    'release-hold': () => 'hold released',
    'change-profile': () =>
      `pain rules: ${action.kind === 'change-profile' ? (PROFILE_NAMES[action.profileId] ?? action.profileId) : ''}`,
    'not-this-injury': () => 'a session put down to another trouble',
  };
  return words[action.kind]();
}
