import {
  type OutcomeMeasure,
  OWN_QUESTIONS,
  PAIN_PERIODS,
  type OutcomeScore,
  itemCount,
  scoreOutcome,
} from '@midstance/clinical/outcomes';
import type { OutcomeAnswer } from '@midstance/contracts/outcomes';

/** What is typed about one response; what was not typed is `null`, never 0. */
export interface ResponseDraft {
  readonly mode: 'items' | 'totals';
  readonly items: readonly (number | null)[];
  readonly branch: '' | 'a' | 'b' | 'c';
  readonly activities: readonly { readonly name: string; readonly rating: number | null }[];
  readonly total: number | null;
  readonly subscores: Readonly<Record<string, number | null>>;
}

/** Activities there is room for. */
const ACTIVITIES = 3;

/** Whether the items are activities in the runner's own words. */
export function isAboutActivities({ scoring }: OutcomeMeasure): boolean {
  return scoring.kind === 'mean';
}

/** An empty response; `names` are the activities of the last one, to be rated again. */
export function emptyDraft(measure: OutcomeMeasure, names: readonly string[]): ResponseDraft {
  return {
    mode: 'items',
    items: Array<null>(itemCount(measure)).fill(null),
    branch: '',
    activities: Array.from({ length: Math.max(ACTIVITIES, names.length) }, (_, index) => ({
      name: names[index] ?? '',
      rating: null,
    })),
    total: null,
    subscores: {},
  };
}

/** The largest number an item can have; with the least: how wide its field is and when it is full. */
export function itemRange({ scoring }: OutcomeMeasure, item: number): readonly [low: number, high: number] {
  switch (scoring.kind) {
    case 'options':
      return [1, scoring.points[item]?.length ?? 1];
    case 'ostrc':
      return [1, scoring.points.length];
    case 'inverted-percent':
      return [0, 4];
    case 'visa':
      return item === 7 ? [1, 5] : [0, 10];
    case 'profile':
      return item === 5 ? [0, 100] : [1, 5];
    default:
      return [scoring.low, scoring.high];
  }
}

/** What is sent. */
export function answerOf(measure: OutcomeMeasure, draft: ResponseDraft): OutcomeAnswer {
  if (draft.mode === 'totals') {
    const known = Object.entries(draft.subscores).filter((entry): entry is [string, number] => entry[1] !== null);
    return { kind: 'totals', total: draft.total, subscores: Object.fromEntries(known) };
  }
  if (isAboutActivities(measure)) {
    const named = draft.activities.filter(({ name }) => name.trim() !== '');
    return { kind: 'activities', activities: named.map(({ name, rating }) => ({ name: name.trim(), rating })) };
  }
  const { items, branch } = draft;
  return { kind: 'items', items: [...items], ...(branch !== '' && { branch }) };
}

/** The score as it stands while typing, or `null` while it cannot be made. */
export function scoreOf(measure: OutcomeMeasure, answer: OutcomeAnswer): OutcomeScore | null {
  const items = answer.kind === 'activities' ? answer.activities.map(({ rating }) => rating) : null;
  if (items?.length === 0) return null;
  const score = scoreOutcome(measure.code, answer.kind === 'totals' ? answer : scorable(answer, items));
  return score.ok ? score.value : null;
}

function scorable(answer: Exclude<OutcomeAnswer, { kind: 'totals' }>, ratings: (number | null)[] | null) {
  if (answer.kind === 'activities') return { kind: 'items' as const, items: ratings ?? [] };
  const { items, branch } = answer;
  return { kind: 'items' as const, items, ...(branch !== undefined && { branch }) };
}

/** The question of an own-wording questionnaire, `''` for a form whose text may not be shown. */
export function questionText(code: string, startDate: string): string {
  const own = OWN_QUESTIONS.find(({ id }) => id === code);
  return own?.text.replace('{period}', PAIN_PERIODS[2]).replace('{startDate}', startDate) ?? '';
}
