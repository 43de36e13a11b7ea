import type { Finding } from '@midstance/clinical/findings';
import type { FindingDecision } from '@midstance/contracts/assessments';
import type { Tx } from '../database/tenant-transaction';
import { insertNewGoals } from './episode-goals.queries';
import { rowsOfFindings, type GoalSource } from './goal-rows';

/**
 * Sets the goals of the findings that were accepted in an assessment, when it is signed; sent without waiting. What an
 * open goal says already is not said twice.
 */
export function setGoals(
  tx: Tx,
  source: GoalSource,
  findings: readonly Finding[],
  decisions: readonly FindingDecision[],
  at: Date,
): void {
  const accepted = new Set(decisions.filter(({ decision }) => decision === 'accepted').map(({ key }) => key));
  const rows = rowsOfFindings(findings, accepted, source);
  if (rows.length === 0) return;
  tx.queue(insertNewGoals, [JSON.stringify(rows), tx.userId, at]);
  const { episodeId: objectId, patientId } = source;
  tx.audit({ action: 'goals.set', objectType: 'episode', objectId, patientId });
}
