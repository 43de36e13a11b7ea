import type { LinkAnswers, LinkQuestion, LinkView } from '@midstance/contracts/outcomes';
import { answerAt, endWords, isAnswered, pagesOf, withAnswer, withNames } from './answer-pages';

const choices = [0, 1, 2, 3].map((value) => ({ value, words: '' }));
const question = (code: string, item: number, changes: Partial<LinkQuestion> = {}): LinkQuestion => ({
  code,
  item,
  kind: 'choice',
  text: `${code} ${item.toString()}`,
  choices,
  endsForm: [],
  ...changes,
});
const viewOf = (questions: LinkQuestion[], activities: string[] = []): LinkView => ({
  firstName: 'Ada',
  clinicName: 'Weirside',
  expiresAt: '2026-01-01T00:00:00Z',
  questions,
  activities,
  answers: {},
});
const psfs = question('PSFS', 0, { kind: 'activities' });

describe('the pages of a link', () => {
  it('are one a question, without an answer at first', () => {
    const view = viewOf([question('UWRI', 0), question('UWRI', 1)]);
    const pages = pagesOf(view, {});
    expect(pages.map(({ text }) => text)).toEqual(['UWRI 0', 'UWRI 1']);
    expect(pages.map((page) => isAnswered(view, page, {}))).toEqual([false, false]);
  });

  it('keep 0 as an answer, and take an answer back when it is pressed again', () => {
    const view = viewOf([question('UWRI', 0), question('UWRI', 1)]);
    const [first] = pagesOf(view, {});
    if (first === undefined) throw new Error('no page');
    const once = withAnswer(view, {}, first, 0);
    expect(once).toEqual({ UWRI: { kind: 'items', items: [0, null] } });
    expect(isAnswered(view, first, once)).toBe(true);
    expect(answerAt(withAnswer(view, once, first, 0), first)).toBeNull();
  });

  it('leave out what the first answer makes needless', () => {
    const view = viewOf([question('OSTRC-H2', 0, { endsForm: [1] }), question('OSTRC-H2', 1), question('GROC', 0)]);
    const answered = (value: number): LinkAnswers => ({ 'OSTRC-H2': { kind: 'items', items: [value, null] } });
    expect(pagesOf(view, answered(1)).map(({ text }) => text)).toEqual(['OSTRC-H2 0', 'GROC 0']);
    expect(pagesOf(view, answered(2))).toHaveLength(3);
  });

  it('name activities first and rate each; a rating stays with its name', () => {
    const view = viewOf([psfs]);
    expect(pagesOf(view, {}).map(({ kind }) => kind)).toEqual(['name-activities']);
    const named = withNames({}, 'PSFS', [' Stairs ', '', 'Running', 'Stairs']);
    const pages = pagesOf(view, named);
    expect(pages.map(({ kind, index }) => [kind, index])).toEqual([
      ['name-activities', 0],
      ['choice', 0],
      ['choice', 1],
    ]);
    const rating = pages[2];
    if (rating === undefined) throw new Error('no page');
    const rated = withAnswer(view, named, rating, 7);
    expect(withNames(rated, 'PSFS', ['Running'])['PSFS']).toEqual({
      kind: 'activities',
      activities: [{ name: 'Running', rating: 7 }],
    });
    expect(withNames(rated, 'PSFS', [''])).toEqual({});
  });

  it('rate the activities the link names, without naming them again', () => {
    const view = viewOf([psfs], ['Stairs', 'Running']);
    const pages = pagesOf(view, {});
    expect(pages.map(({ kind }) => kind)).toEqual(['choice', 'choice']);
    expect(pages[1] && withAnswer(view, {}, pages[1], 3)).toEqual({
      PSFS: {
        kind: 'activities',
        activities: [
          { name: 'Stairs', rating: null },
          { name: 'Running', rating: 3 },
        ],
      },
    });
  });

  it('say the words at the ends of a scale', () => {
    const ends = [
      { value: -5, words: 'worse' },
      { value: 0, words: '' },
      { value: 5, words: 'better' },
    ];
    expect(endWords(ends)).toBe('−5: worse · 5: better');
    expect(endWords([{ value: 1, words: 'all have words' }])).toBe('');
  });
});
