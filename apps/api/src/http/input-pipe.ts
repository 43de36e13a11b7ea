import { StandardSchemaValidationPipe } from '@nestjs/common';
import { ProblemError } from './problem-error';

/** Checks every declared body, query and parameter; the answer names each field that is wrong. */
export const inputPipe = new StandardSchemaValidationPipe({
  exceptionFactory: (issues) =>
    new ProblemError('invalid_input', {
      fields: issues.slice(0, 100).map(({ path, message }) => ({
        path: (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
        message,
      })),
    }),
});
