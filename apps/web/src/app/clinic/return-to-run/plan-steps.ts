import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import type { LadderPhase } from '@midstance/ui/phase-ladder';

type Ladder = ReturnToRun['ladder'];

/** A step with the phase it belongs to. */
export interface PlanStep {
  readonly stepId: string;
  readonly label: string;
  readonly phaseId: string;
}

/** All steps from the easiest up. */
export function stepsOf(ladder: Ladder): readonly PlanStep[] {
  return ladder.flatMap(({ phaseId, steps }) => steps.map(({ stepId, label }) => ({ stepId, label, phaseId })));
}

/** The step so many places away from one; `null` beyond the ends. */
export function stepFrom(ladder: Ladder, stepId: string, places: number): PlanStep | null {
  const steps = stepsOf(ladder);
  return steps[steps.findIndex((step) => step.stepId === stepId) + places] ?? null;
}

/** "P2-3 · 1 w 2 r × 7"; the bare id of a step this ladder does not have. */
export function stepWords(ladder: Ladder, stepId: string): string {
  const step = stepsOf(ladder).find((each) => each.stepId === stepId);
  return step === undefined ? stepId : `${step.stepId} · ${step.label}`;
}

const STATUS = { done: 'done', here: 'current', ahead: 'ahead' } as const;

/** The ladder for drawing: the phase the runner is in shows its steps with the greens of the current one. */
export function ladderPhases({ ladder, plan }: ReturnToRun): readonly LadderPhase[] {
  const greens =
    plan === null || plan.greens === 0
      ? ''
      : `${Math.min(plan.greens, plan.greensNeeded)} of ${plan.greensNeeded} green`;
  return ladder.map(({ phaseId, title, dose, state, steps }) => ({
    id: phaseId,
    mark: phaseId.replace(/\D/g, ''),
    name: title,
    dose,
    status: STATUS[state],
    steps: steps.map((step) => ({
      id: step.stepId,
      label: `${step.stepId.split('-').at(-1) ?? ''} · ${step.label}`,
      status: STATUS[step.state],
      ...(step.state === 'here' && greens !== '' && { note: greens }),
    })),
  }));
}
