import type { LinkAnswers, LinkQuestion, LinkView } from '@midstance/contracts/outcomes';

type Choice = LinkQuestion['choices'][number];

/** One page: a question with its choices, or room to name activities. */
export interface AnswerPage {
  readonly kind: 'choice' | 'name-activities';
  readonly code: string;
  /** Place in the form, or among the activities. */
  readonly index: number;
  readonly text: string;
  readonly choices: readonly Choice[];
}

/** Activities there is room for. */
export const MOST_ACTIVITIES = 3;

/** Names of the activities so far: those of the link, or what the runner named. */
export function activityNames(view: LinkView, code: string, answers: LinkAnswers): readonly string[] {
  const answer = answers[code];
  if (answer?.kind === 'activities') return answer.activities.map(({ name }) => name);
  return view.activities;
}

/** Points of an item so far, `null` before there is an answer. */
export function answerAt(answers: LinkAnswers, { code, index }: Pick<AnswerPage, 'code' | 'index'>): number | null {
  const answer = answers[code];
  if (answer === undefined) return null;
  return (answer.kind === 'items' ? answer.items[index] : answer.activities[index]?.rating) ?? null;
}

function activityPages(view: LinkView, question: LinkQuestion, answers: LinkAnswers): AnswerPage[] {
  const { code, text, choices } = question;
  const rated = activityNames(view, code, answers).map((name, index): AnswerPage => ({
    kind: 'choice',
    code,
    index,
    text: `How well can you do this now: ${name}?`,
    choices,
  }));
  if (view.activities.length > 0) return rated;
  return [{ kind: 'name-activities', code, index: 0, text, choices: [] }, ...rated];
}

/** The pages in order. What the first answer of a form makes needless is left out. */
export function pagesOf(view: LinkView, answers: LinkAnswers): readonly AnswerPage[] {
  const ended = new Set<string>();
  return view.questions.flatMap((question): AnswerPage[] => {
    const { code, item, text, choices, endsForm } = question;
    if (ended.has(code)) return [];
    if (question.kind === 'activities') return activityPages(view, question, answers);
    const answer = answerAt(answers, { code, index: item });
    if (answer !== null && endsForm.includes(answer)) ended.add(code);
    return [{ kind: 'choice', code, index: item, text, choices }];
  });
}

/** Whether a page has its answer. */
export function isAnswered(view: LinkView, page: AnswerPage, answers: LinkAnswers): boolean {
  if (page.kind === 'name-activities') return activityNames(view, page.code, answers).length > 0;
  return answerAt(answers, page) !== null;
}

/** The answers with one more; the same answer again takes it back. */
export function withAnswer(view: LinkView, answers: LinkAnswers, page: AnswerPage, value: number): LinkAnswers {
  const { code, index } = page;
  const next = answerAt(answers, page) === value ? null : value;
  const question = view.questions.find((each) => each.code === code);
  if (question?.kind === 'activities') {
    const stored = answers[code];
    const activities = activityNames(view, code, answers).map((name, place) => ({
      name,
      rating:
        place === index ? next : stored?.kind === 'activities' ? (stored.activities[place]?.rating ?? null) : null,
    }));
    return { ...answers, [code]: { kind: 'activities', activities } };
  }
  const stored = answers[code];
  const count = view.questions.filter((each) => each.code === code).length;
  const before = stored?.kind === 'items' ? stored.items : [];
  const items = Array.from({ length: count }, (_, place) => (place === index ? next : (before[place] ?? null)));
  return { ...answers, [code]: { kind: 'items', items } };
}

/** The different names among what is typed. */
export function namesIn(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((name) => name.trim()).filter(Boolean))].slice(0, MOST_ACTIVITIES);
}

/** The answers with the activities named; a rating stays with its name. */
export function withNames(answers: LinkAnswers, code: string, typed: readonly string[]): LinkAnswers {
  const names = namesIn(typed);
  const stored = answers[code];
  const rated = stored?.kind === 'activities' ? stored.activities : [];
  const others = Object.fromEntries(Object.entries(answers).filter(([key]) => key !== code));
  if (names.length === 0) return others;
  const activities = names.map((name) => rated.find((each) => each.name === name) ?? { name, rating: null });
  return { ...others, [code]: { kind: 'activities', activities } };
}

/** "0: no pain · 10: …", for choices of which only some have words. */
export function endWords(choices: readonly Choice[]): string {
  const worded = choices.filter(({ words }) => words !== '');
  if (worded.length === choices.length) return '';
  return worded.map(({ value, words }) => `${numberWords(value)}: ${words}`).join(' · ');
}

export function numberWords(value: number): string {
  return value.toString().replace('-', '−');
}
