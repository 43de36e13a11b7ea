import type { ReturnToRun } from '@midstance/contracts/return-to-run';
import { decisionWords } from './decision-words';
import { criteriaCount, headlineOf } from './proposal-words';
import { CLASS_WORDS } from './run-words';

type Writer = (localDate: string) => string;

function newRuns(before: ReturnToRun, now: ReturnToRun, day: Writer): string[] {
  const known = new Map(before.runs.map((run) => [run.id, JSON.stringify(run)]));
  return now.runs
    .filter((run) => known.get(run.id) !== JSON.stringify(run))
    .map((run) => {
      const result = run.sessionClass === null ? '' : `, ${CLASS_WORDS[run.sessionClass].word.toLowerCase()}`;
      const pain = run.painDuring === null ? 'no pain answer' : `pain during ${run.painDuring}`;
      return `${known.has(run.id) ? 'New answers for the run' : 'New run'} of ${day(run.localDate)}: ${pain}${result}`;
    });
}

function newDecisions(before: ReturnToRun, now: ReturnToRun): string[] {
  const known = new Set(before.decisions.map(({ id }) => id));
  return now.decisions
    .filter(({ id }) => !known.has(id))
    .map((decision) => `${decision.by} decided: ${decisionWords(decision, now.ladder)}`);
}

function newProposal(before: ReturnToRun, now: ReturnToRun): string[] {
  if (before.proposal === null || now.proposal === null) return [];
  const [was, is] = [headlineOf(before, before.proposal), headlineOf(now, now.proposal)];
  const [met, metNow] = [criteriaCount(before.proposal.evidence), criteriaCount(now.proposal.evidence)];
  const criteria = `${met.met}/${met.counted} → ${metNow.met}/${metNow.counted}`;
  return [
    ...(was.title === is.title && was.chip === is.chip
      ? []
      : [`Proposal: ${was.chip}, ${was.title} → ${is.chip}, ${is.title}`]),
    ...(met.met === metNow.met && met.counted === metNow.counted ? [] : [`Criteria met: ${criteria}`]),
  ];
}

/**
 * What changed between the screen a therapist decided on and the screen as it is now.
 *
 * @returns at least one sentence: answers that leave runs, decisions and proposal as they were are named too
 */
export function changesBetween(before: ReturnToRun, now: ReturnToRun, day: Writer): readonly string[] {
  const changes = [...newRuns(before, now, day), ...newDecisions(before, now), ...newProposal(before, now)];
  return changes.length > 0 ? changes : ['The runner sent new answers; the proposal stays as it was.'];
}
