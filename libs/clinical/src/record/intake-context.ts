import type { FindingsContext, RedFlagAnswers } from '../findings';
import type { RedFlagId } from '../measures';
import { type IntakeKind, intakeQuestions } from './intake-questions.data';

/** An answer of the intake as it is stored; `null` where the question was left open. */
export interface RecordedAnswer {
  readonly questionId: string;
  readonly answer: unknown;
}

/**
 * Sorts the answers of the intake into what the finding rules read. A question left open is absent, never "no".
 */
export function intakeContext(
  intake: readonly RecordedAnswer[],
): Required<Pick<FindingsContext, 'intake' | 'facts' | 'redFlags'>> {
  return {
    intake: answersOf(intake, 'intake') as NonNullable<FindingsContext['intake']>,
    facts: answersOf(intake, 'fact'),
    redFlags: redFlagAnswers(intake),
  };
}

function redFlagAnswers(intake: readonly RecordedAnswer[]): RedFlagAnswers {
  const [wells, energy] = [answersOf(intake, 'wells'), answersOf(intake, 'energy')];
  return {
    items: answersOf(intake, 'red-flag-item') as Record<string, boolean>,
    ticked: ticked(intake, 'concern') as RedFlagId[],
    // A score nobody took is not a score of nothing.
    ...(Object.keys(wells).length > 0 && { wells: ticked(intake, 'wells') }),
    ...(Object.keys(energy).length > 0 && { energy: energy }),
  };
}

/** Answers of one kind by question. */
function answersOf(intake: readonly RecordedAnswer[], kind: IntakeKind): Record<string, unknown> {
  return Object.fromEntries(
    intake.flatMap(({ questionId, answer }) =>
      answer !== null && intakeQuestions.get(questionId)?.kind === kind ? [[questionId, answer]] : [],
    ),
  );
}

function ticked(intake: readonly RecordedAnswer[], kind: IntakeKind): string[] {
  return Object.entries(answersOf(intake, kind)).flatMap(([id, answer]) => (answer === true ? [id] : []));
}
