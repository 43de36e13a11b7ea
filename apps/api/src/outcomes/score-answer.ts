import {
  findOutcome,
  scoreOutcome,
  type OutcomeAnswer as Scorable,
  type OutcomeScore,
} from '@midstance/clinical/outcomes';
import type { OutcomeAnswer } from '@midstance/contracts/outcomes';
import type { FieldError } from '@midstance/contracts/problem';
import { ProblemError } from '../http/problem-error';

/** Version of the rules scores are made by; raised with every change of them, and kept with every score. */
export const SCORING_VERSION = '1';

/** The questionnaire whose items are activities in the runner's own words. */
export const ACTIVITIES_CODE = 'PSFS';

/** An answer as the clinical library scores it. */
export function scorable(answer: OutcomeAnswer): Scorable {
  if (answer.kind === 'totals') return answer;
  if (answer.kind === 'activities') return { kind: 'items', items: answer.activities.map(({ rating }) => rating) };
  const { items, branch } = answer;
  return { kind: 'items', items, ...(branch !== undefined && { branch }) };
}

/**
 * Scores an answer.
 *
 * @param path where the answer stands in the body, for the fields of a refusal
 * @throws {ProblemError} `invalid_input` naming the item, the total or the code
 */
export function scoreAnswer(code: string, answer: OutcomeAnswer, path: string): OutcomeScore {
  const measure = findOutcome(code);
  if (measure === null) throw refused('code', 'is not a questionnaire of the clinical library');
  const wrongKind = wrongKindOf(code, answer);
  if (wrongKind !== null) throw refused(path, wrongKind);
  const score = scoreOutcome(code, scorable(answer));
  if (score.ok) return score.value;
  throw new ProblemError('invalid_input', {
    fields: score.problems.map((problem) => ({
      path: `${path}.${fieldIn(answer, problem.field)}`,
      message: wordsOf(problem.field, measure.range),
    })),
  });
}

/** Whether anything at all was answered. */
export function isAnswered(answer: OutcomeAnswer): boolean {
  if (answer.kind === 'totals') return answer.total !== null || Object.keys(answer.subscores).length > 0;
  const points = answer.kind === 'items' ? answer.items : answer.activities.map(({ rating }) => rating);
  return points.some((value) => value !== null);
}

export function refused(path: string, message: string): ProblemError {
  const fields: FieldError[] = [{ path, message }];
  return new ProblemError('invalid_input', { fields });
}

function wrongKindOf(code: string, { kind }: OutcomeAnswer): string | null {
  const isActivities = code === ACTIVITIES_CODE;
  if (kind === 'items' && isActivities) return 'needs the names of the activities beside their ratings';
  return kind === 'activities' && !isActivities ? 'is not a questionnaire about activities' : null;
}

/** The library counts items from 1, the body from 0. */
function fieldIn({ kind }: OutcomeAnswer, field: string): string {
  const [, number] = /^items\.(\d+)$/.exec(field) ?? [];
  if (number === undefined) return kind === 'activities' && field === 'items' ? 'activities' : field;
  const place = Number(number) - 1;
  return kind === 'activities' ? `activities.${place}.rating` : `items.${place}`;
}

function wordsOf(field: string, [low, high]: readonly [number, number]): string {
  if (field === 'items') return 'has another number of items than the form';
  if (field === 'branch') return 'is needed: which part of the last question applies';
  if (field.startsWith('items.')) return 'is not one of the answers of this item';
  return field === 'total' ? `must lie between ${low} and ${high}` : 'is not a scale of this form, or out of its range';
}
