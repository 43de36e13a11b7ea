import { HttpErrorResponse } from '@angular/common/http';
import type { Problem as ApiProblem, ProblemCode } from '@midstance/contracts/problem';

/**
 * A failure of a request. Beside the server's own codes: `unreachable` (no answer at all)
 * and `unexpected` (an answer nobody can read).
 */
export type Problem = Pick<
  ApiProblem,
  'status' | 'title' | 'detail' | 'howToFix' | 'instance' | 'errors' | 'current'
> & {
  readonly code: ProblemCode | 'unreachable' | 'unexpected';
};

/** What every request of the app fails with. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.title);
  }
}

const unreachable: Problem = {
  code: 'unreachable',
  status: 0,
  title: 'Midstance cannot be reached',
  detail: '',
  howToFix: 'Check the connection and try again. What you typed is still here.',
  instance: '',
  errors: [],
};

const unexpected: Problem = {
  ...unreachable,
  code: 'unexpected',
  title: 'Something went wrong on our side',
  howToFix: 'Try again. If it happens again, tell your clinic lead.',
};

/** Statuses a proxy answers with while the server behind it is away. */
const NO_ANSWER = [0, 502, 503, 504];

/** Any failure as a problem, whatever it was thrown as. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (!(error instanceof HttpErrorResponse)) return unexpected;
  if (isProblem(error.error)) return error.error;
  return NO_ANSWER.includes(error.status) ? unreachable : { ...unexpected, status: error.status };
}

/**
 * Read by hand, not by the contract's schema: failures must be told before the validation library is loaded.
 */
function isProblem(body: unknown): body is Problem {
  if (typeof body !== 'object' || body === null) return false;
  const { code, title, errors } = body as Record<string, unknown>;
  return typeof code === 'string' && typeof title === 'string' && Array.isArray(errors);
}

/** One line for people: what happened, and what to do. */
export function problemWords(problem: Problem): string {
  return [problem.detail || problem.title, problem.howToFix].filter(Boolean).map(asSentence).join(' ');
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
