import { proposeStartStep, type Protocol } from '@midstance/clinical/return-to-run';
import type { StartProposal } from '@midstance/contracts/return-to-run';
import type { LogNow } from './log-now';
import { evidenceOf } from './plan-view';
import { gateFacts, valueOf } from './standing';
import { stepLabel } from './step-words';

/** Where a plan on a ladder could begin, by what is recorded about the runner, with every step to choose from. */
export function startView(now: LogNow, protocol: Protocol): StartProposal {
  const { stepId, lines, blockedBy } = valueOf(proposeStartStep(protocol, gateFacts(now), now.today));
  return {
    stepId,
    evidence: evidenceOf(lines),
    blockedBy: evidenceOf(blockedBy),
    ladder: protocol.phases.map(({ id, name, ladder }) => ({
      phaseId: id,
      title: name,
      steps: ladder.map((step) => ({ stepId: step.id, label: stepLabel(step) })),
    })),
  };
}
