import { problem, problemCodes } from '@midstance/contracts/problem';
import { problemTexts } from './problem-codes';
import { ProblemError } from './problem-error';

describe('the problem codes', () => {
  it('have a status and words each, and nothing is left over', () => {
    expect(Object.keys(problemTexts).toSorted()).toEqual([...problemCodes].toSorted());
    for (const { status, title, howToFix } of Object.values(problemTexts)) {
      expect(status >= 400 && status < 600).toBe(true);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      expect(howToFix).toMatch(/^[A-Z].*\.$/);
    }
  });

  it.each(problemCodes)('make a document of the contract: %s', (code) => {
    const document = new ProblemError(code, { fields: [{ path: 'values.0.left', message: 'is too high' }] }).toProblem(
      'id-1',
    );
    expect(problem.parse(document)).toMatchObject({ code, instance: 'id-1', errors: [{ path: 'values.0.left' }] });
  });

  it('carry the present state only where there is one', () => {
    expect(new ProblemError('stale_version', { current: { version: 2 } }).toProblem('x').current).toEqual({
      version: 2,
    });
    expect(new ProblemError('not_found').toProblem('x')).not.toHaveProperty('current');
  });
});
