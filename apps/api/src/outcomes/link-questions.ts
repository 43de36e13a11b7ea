import {
  findOutcome,
  isLicensedOn,
  OWN_QUESTIONS,
  PAIN_PERIODS,
  type OutcomeMeasure,
  type OwnQuestion,
} from '@midstance/clinical/outcomes';
import type { LicensedForm, LinkQuestion } from '@midstance/contracts/outcomes';

/** What a link needs of a form the clinic brought along. */
export type BroughtForm = Pick<LicensedForm, 'code' | 'licenceEndsOn' | 'items'>;

type Choice = LinkQuestion['choices'][number];

const ownQuestions: readonly OwnQuestion[] = OWN_QUESTIONS;
/** The first answer of this form can end it: nothing was wrong, or taking part was impossible. */
const FIRST_ITEM_ENDS = [1, 4];

function range(low: number, high: number, step = 1): number[] {
  return Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, index) => low + index * step);
}

/** What one item may be answered with; empty for forms that are taken in the clinic only. */
function valuesOf({ scoring }: OutcomeMeasure, item: number): number[] {
  switch (scoring.kind) {
    case 'visa':
    case 'profile':
      return [];
    case 'options':
      return range(1, scoring.points[item]?.length ?? 0);
    case 'ostrc':
      return range(1, scoring.points.length);
    case 'inverted-percent':
      return range(0, 4);
    default:
      // A scale of 0 to 100 is answered in tens.
      return range(scoring.low, scoring.high, scoring.high > 10 ? 10 : 1);
  }
}

function ownText({ id, text }: OwnQuestion): string {
  // No date of the record leaves the clinic: the day is told in words.
  return id === 'GROC'
    ? text.replace('{startDate}', 'the day your treatment began')
    : text.replace('{period}', PAIN_PERIODS[2]);
}

function ownQuestion(measure: OutcomeMeasure, own: OwnQuestion): LinkQuestion {
  const wordsOf = (value: number) => own.anchors.find((anchor) => anchor.value === value)?.words ?? '';
  const choices = valuesOf(measure, 0).map((value): Choice => ({ value, words: wordsOf(value) }));
  const kind = measure.scoring.kind === 'mean' ? 'activities' : 'choice';
  return { code: measure.code, item: 0, kind, text: ownText(own), choices, endsForm: [] };
}

function formQuestions(measure: OutcomeMeasure, { items }: BroughtForm): LinkQuestion[] {
  return items.map(({ text, options }, item) => {
    const values = valuesOf(measure, item);
    const isWorded = options.length === values.length;
    return {
      code: measure.code,
      item,
      kind: 'choice',
      text,
      choices: values.map((value, index) => ({ value, words: isWorded ? (options[index] ?? '') : '' })),
      endsForm: measure.scoring.kind === 'ostrc' && item === 0 ? FIRST_ITEM_ENDS : [],
    };
  });
}

/**
 * The questions of a questionnaire for the runner to answer alone; empty when a link cannot ask it: there is no text
 * that may be shown on this day, or its form is taken in the clinic.
 */
export function questionsOf(code: string, forms: readonly BroughtForm[], today: string): LinkQuestion[] {
  const measure = findOutcome(code);
  if (measure === null) return [];
  const own = ownQuestions.find(({ id }) => id === code);
  if (own !== undefined) return [ownQuestion(measure, own)];
  const form = forms.find((each) => each.code === code);
  if (form === undefined || valuesOf(measure, 0).length === 0 || !isLicensedOn(form, today)) return [];
  return formQuestions(measure, form);
}

/** Codes a link may ask on a day. */
export function askableCodes(forms: readonly BroughtForm[], today: string): string[] {
  const codes = [...ownQuestions.map(({ id }) => id), ...forms.map(({ code }) => code)];
  return codes.filter((code) => questionsOf(code, forms, today).length > 0);
}
