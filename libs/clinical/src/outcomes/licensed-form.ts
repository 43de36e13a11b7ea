import type { InputProblem } from '../derivations/result';
import type { LocalDate } from '../local-date';
import { dayNumber } from '../local-date';
import { findOutcome, itemCount } from './outcome';
import type { OutcomeMeasure } from './outcome-shape';

/** The text of a questionnaire that a clinic holds a licence for. It stays in the clinic's own data. */
export interface LicensedForm {
  readonly code: string;
  readonly language: string;
  /** The licence or permission, as the owner names it. */
  readonly licenceReference: string;
  /** Last day the licence holds; null when it does not end. */
  readonly licenceEndsOn: LocalDate | null;
  /** Question and options of each item, in the order of the form. */
  readonly items: readonly { readonly text: string; readonly options: readonly string[] }[];
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Items of a form whose options are a fixed list need as many option texts. */
function optionProblems({ scoring }: OutcomeMeasure, { items }: LicensedForm): InputProblem[] {
  if (scoring.kind !== 'options') return [];
  return scoring.points.flatMap((points, position) =>
    items[position]?.options.length === points.length
      ? []
      : [{ field: `items.${position + 1}.options`, code: 'out-of-range' as const }],
  );
}

/**
 * What is wrong with a form a clinic brings along; an empty list means it may be used with the scoring of its code.
 *
 * @example licensedFormProblems({ code: 'LEFS', language: 'en', licenceReference: ' ', licenceEndsOn: null, items: [] }).length // => 2
 */
export function licensedFormProblems(form: LicensedForm): readonly InputProblem[] {
  const measure = findOutcome(form.code);
  if (measure === null) return [{ field: 'code', code: 'not-allowed-value' }];
  const problems: InputProblem[] = [];
  if (isBlank(form.licenceReference)) problems.push({ field: 'licenceReference', code: 'missing' });
  if (form.licenceEndsOn !== null && dayNumber(form.licenceEndsOn) === null) {
    problems.push({ field: 'licenceEndsOn', code: 'unusable-date' });
  }
  if (form.items.length !== itemCount(measure)) return [...problems, { field: 'items', code: 'out-of-range' }];
  form.items.forEach(({ text }, position) => {
    if (isBlank(text)) problems.push({ field: `items.${position + 1}.text`, code: 'missing' });
  });
  return [...problems, ...optionProblems(measure, form)];
}

/**
 * Whether a licensed form may be shown on a day.
 *
 * @example isLicensedOn({ licenceEndsOn: '2026-03-31' }, '2026-04-01') // => false
 */
export function isLicensedOn({ licenceEndsOn }: Pick<LicensedForm, 'licenceEndsOn'>, today: LocalDate): boolean {
  return licenceEndsOn === null || today <= licenceEndsOn;
}
