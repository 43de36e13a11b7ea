import type { Evidence, Proposal, ReturnToRun } from '@midstance/contracts/return-to-run';
import type { Severity } from '@midstance/ui/chip';
import { stepWords } from './plan-steps';

/** The proposal at a glance. */
export interface Headline {
  readonly chip: string;
  readonly severity: Severity;
  readonly title: string;
}

const ISO_DATE = /\d{4}-\d{2}-\d{2}/g;

/** What proves a criterion, its days as the reader writes them. */
export function proofWords({ proof }: Evidence, day: (isoDate: string) => string): string | null {
  return proof?.replace(ISO_DATE, day) ?? null;
}

/** The criteria that count: all required ones and those that were measured. */
export function countedCriteria(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter((line) => line.required || line.state === 'met' || line.state === 'not-met');
}

/** Criteria met, of those that count. */
export function criteriaCount(evidence: readonly Evidence[]): { readonly met: number; readonly counted: number } {
  const counted = countedCriteria(evidence);
  return { met: counted.filter((line) => line.state === 'met').length, counted: counted.length };
}

/** Whether the gate may be confirmed: nothing required is open, nothing measured is on the wrong side. */
export function isGateOpen({ plan, proposal }: ReturnToRun): boolean {
  if (plan?.status !== 'ACTIVE' || proposal?.kind !== 'PHASE_GATE') return false;
  const { met, counted } = criteriaCount(proposal.evidence);
  return met === counted;
}

/** The phase after the runner's own; `null` in the last one. */
export function nextPhase({ ladder }: ReturnToRun): ReturnToRun['ladder'][number] | null {
  return ladder[ladder.findIndex((phase) => phase.state === 'here') + 1] ?? null;
}

function gateTitle(view: ReturnToRun): string {
  const here = view.ladder.find((phase) => phase.state === 'here');
  const next = nextPhase(view);
  if (next === null) return 'The last gate: finish the ladder';
  return `${here?.phaseId ?? ''} → ${next.phaseId}: ${next.steps[0]?.label ?? next.title}`;
}

function gateHeadline(view: ReturnToRun): Headline {
  const title = gateTitle(view);
  return isGateOpen(view)
    ? { chip: 'Ready to progress', severity: 'good', title }
    : { chip: 'At the gate', severity: 'watch', title };
}

type Fixed = Exclude<Proposal['kind'], 'PHASE_GATE'>;

/** Title of everything but a gate; `at` is the step of the next session in words. */
const HEADLINES: Readonly<Record<Fixed, (at: string) => Headline>> = {
  ADVANCE: (at) => ({ chip: 'Moved up', severity: 'good', title: `Next: ${at}` }),
  REPEAT: (at) => ({ chip: 'Repeat', severity: 'info', title: `Stay on ${at}` }),
  STEP_BACK: (at) => ({ chip: 'Stepped back', severity: 'watch', title: `Now on ${at}` }),
  WAIT: (at) => ({ chip: 'Waiting', severity: 'info', title: `On ${at}` }),
  STOP_CONTACT: () => ({ chip: 'On hold', severity: 'act', title: 'Speak to the runner before the next run' }),
  HOLD_REASSESS: () => ({ chip: 'On hold', severity: 'act', title: 'See the runner before the next run' }),
  FINISHED: () => ({ chip: 'Finished', severity: 'good', title: 'The ladder is done' }),
};

/** What the plan proposes, in a chip and a title. */
export function headlineOf(view: ReturnToRun, proposal: Proposal): Headline {
  if (proposal.kind === 'PHASE_GATE') return gateHeadline(view);
  return HEADLINES[proposal.kind](stepWords(view.ladder, proposal.toStepId));
}

/** Each criterion's state as shape, word and colour. */
export const EVIDENCE_STATES: Readonly<
  Record<Evidence['state'], { readonly mark: string; readonly word: string; readonly tone: string }>
> = {
  met: { mark: '✓', word: 'met', tone: 'good' },
  'not-met': { mark: '✕', word: 'not met', tone: 'act' },
  'no-data': { mark: '○', word: 'no data', tone: 'watch' },
  'not-tested': { mark: '–', word: 'if measured', tone: 'none' },
};
