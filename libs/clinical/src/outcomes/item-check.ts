import type { InputProblem } from '../derivations/result';
import { itemCount } from './outcome';
import type { OutcomeMeasure, OutcomeScoring, VisaBranch } from './outcome-shape';

/** Answers as entered: one number an item, null where unanswered. */
export interface ItemAnswers {
  readonly kind: 'items';
  /** In the order of the form; for forms with several scales, scale after scale. */
  readonly items: readonly (number | null)[];
  /** VISA only: the branch of the last item that applies. */
  readonly branch?: VisaBranch;
}

type Allows = (value: number, position: number) => boolean;

function wholeBetween(low: number, high: number): Allows {
  return (value) => value >= low && value <= high;
}

const SCALE_POSITION = 5;

function visaAllows(item7: readonly number[]): Allows {
  return (value, position) => {
    if (position === 6) return item7.includes(value);
    // The last item is the number of the option within its branch.
    return position === 7 ? value >= 1 && value <= 5 : value >= 0 && value <= 10;
  };
}

/** What one item may be, by how the form is scored. */
function allowsOf(scoring: OutcomeScoring): Allows {
  switch (scoring.kind) {
    case 'single':
    case 'mean':
    case 'sum':
      return wholeBetween(scoring.low, scoring.high);
    case 'options':
      return (value, position) =>
        value >= 1 && scoring.points.some((options, item) => item === position && value <= options.length);
    case 'inverted-percent':
      return wholeBetween(0, 4);
    case 'visa':
      return visaAllows(scoring.item7);
    case 'ostrc':
      return wholeBetween(1, scoring.points.length);
    case 'profile':
      return (value, position) => (position === SCALE_POSITION ? value >= 0 && value <= 100 : value >= 1 && value <= 5);
  }
}

function countProblem(measure: OutcomeMeasure, count: number): boolean {
  const full = itemCount(measure);
  const least = measure.scoring.kind === 'mean' ? measure.scoring.leastItems : full;
  return count < least || count > full;
}

/** What is wrong with the answers of a form; items are numbered from 1 in the field names. */
export function answerProblems(measure: OutcomeMeasure, { items, branch }: ItemAnswers): readonly InputProblem[] {
  if (countProblem(measure, items.length)) return [{ field: 'items', code: 'out-of-range' }];
  const allows = allowsOf(measure.scoring);
  const problems: InputProblem[] = items.flatMap((value, position) =>
    value === null || (Number.isInteger(value) && allows(value, position))
      ? []
      : [{ field: `items.${position + 1}`, code: 'out-of-range' as const }],
  );
  const needsBranch = measure.scoring.kind === 'visa' && items.at(-1) !== null && branch === undefined;
  return needsBranch ? [...problems, { field: 'branch', code: 'missing' }] : problems;
}
