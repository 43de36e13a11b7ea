import { HttpErrorResponse } from '@angular/common/http';
import { ProblemError, problemOf, problemWords } from './problem';

const stale = {
  type: '/problems/stale_version',
  code: 'stale_version',
  status: 412,
  title: 'Somebody saved this before you',
  detail: '',
  howToFix: 'Look at both versions',
  instance: 'abc',
  errors: [],
  current: { version: 4 },
};

describe('a failure as a problem', () => {
  it('reads what the server wrote', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 412, error: stale }));
    expect(problem).toMatchObject({ code: 'stale_version', status: 412, current: { version: 4 } });
  });

  it.each([0, 502, 503, 504])('takes status %d without a document as no answer', (status) => {
    expect(problemOf(new HttpErrorResponse({ status, error: 'Bad gateway' })).code).toBe('unreachable');
  });

  it('believes the server when it says itself that it is busy', () => {
    const busy = { ...stale, status: 503, code: 'busy' };
    expect(problemOf(new HttpErrorResponse({ status: 503, error: busy })).code).toBe('busy');
  });

  it.each([null, 'text', {}, { code: 7 }])('does not trust a body like %p', (error) => {
    expect(problemOf(new HttpErrorResponse({ status: 500, error }))).toMatchObject({ code: 'unexpected', status: 500 });
  });

  it('keeps a problem that was thrown before', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 412, error: stale }));
    expect(problemOf(new ProblemError(problem))).toBe(problem);
  });

  it('says in sentences what happened and what to do', () => {
    const problem = problemOf(new HttpErrorResponse({ status: 412, error: stale }));
    expect(problemWords(problem)).toBe('Somebody saved this before you. Look at both versions.');
    expect(problemWords({ ...problem, detail: 'Changed by L. Ashdown.' })).toBe(
      'Changed by L. Ashdown. Look at both versions.',
    );
  });
});
