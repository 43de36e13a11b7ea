import { goalsOfFinding, type Finding, type FindingGoal } from '@midstance/clinical/findings';
import type { SaveEpisodeGoal } from '@midstance/contracts/episode-goals';

/** Where a goal belongs, and who stands where. */
interface Place {
  readonly patientId: string;
  readonly episodeId: string;
}

/** A row of the table, by column; the id of a goal the server makes is made by the database. */
export type GoalRow = Readonly<Record<string, unknown>>;

/** A signed assessment as the source of a goal. */
export interface GoalSource extends Place {
  readonly assessmentId: string;
  readonly assessedOn: string;
}

const OPEN = { status: 'open', status_on: null, due_on: null };

/** The row of a goal that a finding sets. */
export function rowOfFinding(finding: Finding, goal: FindingGoal, source: GoalSource): GoalRow {
  const { findingKey, aims, measureId, side, basis, unit, baseline, target, targetId } = goal;
  return {
    patient_id: source.patientId,
    episode_id: source.episodeId,
    kind: 'finding',
    assessment_id: source.assessmentId,
    finding_key: findingKey,
    finding: { evidence: finding.evidence, text: finding.text, aims },
    ...{ measure_id: measureId, side, basis, unit, baseline, baseline_on: source.assessedOn },
    ...{ target_when: target?.when ?? null, target: target?.value ?? null, target_id: targetId },
    ...OPEN,
  };
}

/** The rows that the accepted findings of an assessment set. */
export function rowsOfFindings(findings: readonly Finding[], accepted: ReadonlySet<string>, source: GoalSource) {
  return findings
    .filter(({ key, dismissed }) => accepted.has(key) && !dismissed)
    .flatMap((finding) => goalsOfFinding(finding).map((goal) => rowOfFinding(finding, goal, source)));
}

type ActivityGoal = Extract<SaveEpisodeGoal, { kind: 'activity' }>;

/** The row of an activity. */
export function rowOfActivity({ patientId, episodeId, activity, score, scoredOn, targetScore }: ActivityGoal): GoalRow {
  return {
    ...{ patient_id: patientId, episode_id: episodeId, kind: 'activity', activity },
    ...{ side: 'none', basis: 'score', unit: '{0-10}', baseline: score, baseline_on: scoredOn },
    ...{ target_when: targetScore === null ? null : '>=', target: targetScore, target_id: null },
    ...OPEN,
  };
}
