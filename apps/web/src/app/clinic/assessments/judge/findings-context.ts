import type { ComplaintId, FactId, FindingsContext, RedFlagAnswers } from '@midstance/clinical/findings';
import type { RedFlagId } from '@midstance/clinical/measures';
import type { Draft } from '../draft/draft';
import { type QuestionKind, questionKinds } from '../intake/questions';
import type { Visit } from './visit';
import { ageYearsOn } from './clinical-record';

/** What the finding rules read beside the measurements. */
export function findingsContext(draft: Draft, { person, complaint }: Visit): FindingsContext {
  return {
    complaints: [complaint as ComplaintId],
    involvedSide: draft.facts.involvedSide,
    sex: person.sexForNorms,
    ageYears: ageYearsOn(person.birthDate, draft.facts.assessedOn),
    intake: Object.fromEntries(answersOf(draft, 'intake')),
    facts: Object.fromEntries(answersOf(draft, 'fact')) as Partial<Record<FactId, boolean>>,
    redFlags: redFlagAnswers(draft),
    dismissed: Object.values(draft.decisions).flatMap(({ key, decision }) => (decision === 'dismissed' ? [key] : [])),
  };
}

type Given = NonNullable<Draft['intake'][string]['answer']>;

/** Answers of one kind by question; questions left open are absent. */
function answersOf(draft: Draft, kind: QuestionKind): [string, Given][] {
  return Object.values(draft.intake).flatMap(({ questionId, answer }) =>
    answer !== null && questionKinds.get(questionId) === kind ? [[questionId, answer]] : [],
  );
}

function ticked(draft: Draft, kind: QuestionKind): string[] {
  return answersOf(draft, kind).flatMap(([id, answer]) => (answer === true ? [id] : []));
}

function redFlagAnswers(draft: Draft): RedFlagAnswers {
  const wells = answersOf(draft, 'wells');
  const energy = answersOf(draft, 'energy');
  return {
    items: Object.fromEntries(answersOf(draft, 'red-flag-item')) as Record<string, boolean>,
    ticked: ticked(draft, 'concern') as RedFlagId[],
    closed: Object.keys(draft.acknowledged) as RedFlagId[],
    // A score nobody took is not a score of nothing.
    ...(wells.length > 0 && { wells: ticked(draft, 'wells') }),
    ...(energy.length > 0 && { energy: Object.fromEntries(energy) as Record<string, boolean | number> }),
  };
}
