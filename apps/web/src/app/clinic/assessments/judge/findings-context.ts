import type { ComplaintId, FindingsContext, RedFlagAnswers } from '@midstance/clinical/findings';
import type { RedFlagId } from '@midstance/clinical/measures';
import { ageOn } from '../../person/person-words';
import type { Draft } from '../draft/draft';
import { type QuestionKind, questionKinds } from '../intake/questions';
import type { Visit } from './visit';

/** What the finding rules read beside the measurements. */
export function findingsContext(draft: Draft, { person, complaint }: Visit): FindingsContext {
  return {
    complaints: [complaint as ComplaintId],
    involvedSide: draft.facts.involvedSide,
    sex: person.sexForNorms,
    ageYears: ageOn(person.birthDate, draft.facts.assessedOn),
    intake: Object.fromEntries(answersOf(draft, 'intake')),
    facts: Object.fromEntries(yesOrNo(draft, 'fact')),
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

function yesOrNo(draft: Draft, kind: QuestionKind): [string, boolean][] {
  return answersOf(draft, kind).flatMap(([id, answer]) => (typeof answer === 'boolean' ? [[id, answer]] : []));
}

function ticked(draft: Draft, kind: QuestionKind): string[] {
  return answersOf(draft, kind).flatMap(([id, answer]) => (answer === true ? [id] : []));
}

function redFlagAnswers(draft: Draft): RedFlagAnswers {
  const wells = answersOf(draft, 'wells');
  const energy = answersOf(draft, 'energy');
  return {
    items: Object.fromEntries(yesOrNo(draft, 'red-flag-item')),
    ticked: ticked(draft, 'concern') as RedFlagId[],
    closed: Object.keys(draft.acknowledged) as RedFlagId[],
    // A score nobody took is not a score of nothing.
    ...(wells.length > 0 && { wells: ticked(draft, 'wells') }),
    ...(energy.length > 0 && { energy: Object.fromEntries(energy) }),
  };
}
