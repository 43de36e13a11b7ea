import type { ComplaintId, FindingsContext } from '@midstance/clinical/findings';
import type { RedFlagId } from '@midstance/clinical/measures';
import { ageYearsOn } from '@midstance/clinical/age';
import { intakeContext } from '@midstance/clinical/record';
import type { Draft } from '../draft/draft';
import type { Visit } from './visit';

/** What the finding rules read beside the measurements. */
export function findingsContext(draft: Draft, { person, complaint }: Visit): FindingsContext {
  const { intake, facts, redFlags } = intakeContext(Object.values(draft.intake));
  return {
    complaints: [complaint as ComplaintId],
    involvedSide: draft.facts.involvedSide,
    sex: person.sexForNorms,
    ageYears: ageYearsOn(person.birthDate, draft.facts.assessedOn),
    intake,
    facts,
    redFlags: { ...redFlags, closed: Object.keys(draft.acknowledged) as RedFlagId[] },
    dismissed: Object.values(draft.decisions).flatMap(({ key, decision }) => (decision === 'dismissed' ? [key] : [])),
  };
}
