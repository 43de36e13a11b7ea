import type { FieldError, Problem, ProblemCode } from '@midstance/contracts/problem';
import { problemTexts } from './problem-codes';

interface ProblemExtras {
  /** What happened this time, in words, without values a person entered. */
  detail?: string;
  fields?: readonly FieldError[];
  /** With `invalid_input`: the fields stand in the address. */
  inAddress?: boolean;
  /** With `stale_version`: the resource as it is now. */
  current?: unknown;
  /** Seconds after which a new try makes sense; sent as `Retry-After`. */
  retryAfterS?: number;
}

/** A refusal with a code of the table; every other thrown value becomes `internal`. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'ProblemError';
  }

  /** The problem document; `instance` is the correlation id of the request. */
  toProblem(instance: string): Problem {
    const { status, title, howToFix } = problemTexts[this.code];
    const { detail, fields, current } = this.extras;
    return {
      type: `/api/docs#${this.code}`,
      title,
      status,
      code: this.code,
      detail: detail ?? title,
      howToFix,
      instance,
      errors: [...(fields ?? [])],
      ...(current !== undefined && { current }),
    };
  }
}
