import type { Evaluation } from '@midstance/clinical/derivations';
import { evaluateFindings, type ComplaintId } from '@midstance/clinical/findings';
import { ageYearsOn } from '@midstance/clinical/age';
import type { FindingDecision } from '@midstance/contracts/assessments';
import type { DemoRunner } from './cast';

/** Findings a demo therapist accepts in one visit; more at once nobody works on. */
const MOST_ACCEPTED = 2;

/** The best supported findings of strength and movement: they become the goals of the demo episode. */
export function acceptedFindings(evaluation: Evaluation, runner: DemoRunner, birthDate: string, on: string) {
  const findings = evaluateFindings(evaluation, {
    complaints: [runner.complaint as ComplaintId],
    involvedSide: runner.side,
    sex: runner.sex,
    ageYears: ageYearsOn(birthDate, on),
  });
  return findings
    .filter(({ group, goals }) => goals.length > 0 && (group === 'muscle-imbalance' || group === 'biomechanical'))
    .slice(0, MOST_ACCEPTED)
    .map(({ key }): FindingDecision => ({ key, decision: 'accepted', reason: null, note: null }));
}
