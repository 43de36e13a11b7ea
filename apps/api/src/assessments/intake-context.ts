import type { FindingsContext, RedFlagAnswers } from '@midstance/clinical/findings';
import type { RedFlagId } from '@midstance/clinical/measures';
import type { IntakeAnswer } from '@midstance/contracts/assessments';
import { intakeQuestions, type IntakeKind } from './intake-questions';

type Given = IntakeAnswer['answer'];

/** Answers of one kind by question; questions that were left open are absent. */
function answersOf(intake: readonly IntakeAnswer[], kind: IntakeKind): [string, NonNullable<Given>][] {
  return intake.flatMap(({ questionId, answer }) =>
    answer !== null && intakeQuestions.get(questionId)?.kind === kind ? [[questionId, answer]] : [],
  );
}

function ticked(intake: readonly IntakeAnswer[], kind: IntakeKind): string[] {
  return answersOf(intake, kind).flatMap(([id, answer]) => (answer === true ? [id] : []));
}

function redFlagAnswers(intake: readonly IntakeAnswer[]): RedFlagAnswers {
  const wells = answersOf(intake, 'wells');
  const energy = answersOf(intake, 'energy');
  return {
    items: Object.fromEntries(answersOf(intake, 'red-flag-item')) as Record<string, boolean>,
    ticked: ticked(intake, 'concern') as RedFlagId[],
    // A score nobody took is not a score of nothing.
    ...(wells.length > 0 && { wells: ticked(intake, 'wells') }),
    ...(energy.length > 0 && { energy: Object.fromEntries(energy) }),
  };
}

/** Sorts the answers of the intake into what the finding rules read. */
export function intakeContext(
  intake: readonly IntakeAnswer[],
): Required<Pick<FindingsContext, 'intake' | 'facts' | 'redFlags'>> {
  return {
    intake: Object.fromEntries(answersOf(intake, 'intake')),
    facts: Object.fromEntries(answersOf(intake, 'fact')),
    redFlags: redFlagAnswers(intake),
  };
}
