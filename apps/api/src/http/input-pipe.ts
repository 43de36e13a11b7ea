import { StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { ProblemError } from './problem-error';

/** Checks every declared body, query and parameter; the answer names each field that is wrong. */
class InputPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    try {
      return await super.transform(value, metadata);
    } catch (error) {
      if (metadata.type !== 'param' || !(error instanceof ProblemError)) throw error;
      throw new ProblemError(error.code, { ...error.extras, inAddress: true });
    }
  }
}

export const inputPipe = new InputPipe({
  exceptionFactory: (issues) =>
    new ProblemError('invalid_input', {
      fields: issues.slice(0, 100).map(({ path, message }) => ({
        path: (path ?? []).map((part) => String(typeof part === 'object' ? part.key : part)).join('.'),
        message,
      })),
    }),
});
