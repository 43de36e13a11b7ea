/** What went wrong, as RFC 9457 problem document: the same shape for every refusal and every failure. */
import * as z from 'zod';

/** Every reason the server may give. Add one here and its status and words in the API's table; both must agree. */
export const problemCodes = [
  'malformed_request',
  'invalid_input',
  'not_signed_in',
  'session_expired',
  'wrong_credentials',
  'forbidden',
  'foreign_origin',
  'not_found',
  'stale_version',
  'precondition_required',
  'id_reused',
  'conflict',
  'already_signed',
  'possible_duplicate',
  'rule_refused',
  'red_flag_open',
  'weak_password',
  'link_invalid',
  'email_taken',
  'too_many_attempts',
  'body_too_large',
  'headers_too_large',
  'unsupported_media_type',
  'busy',
  'database_unavailable',
  'internal',
] as const;

export const problemCode = z.enum(problemCodes);

/** One thing wrong in one place; `path` is the field as `values.3.value`, empty for the whole. */
export const fieldError = z.strictObject({ path: z.string(), message: z.string() });

export const problem = z.looseObject({
  /** Address of the explanation, relative to the server. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCode,
  /** What happened this time, in words; without values a person entered. */
  detail: z.string(),
  /** What the reader can do now. */
  howToFix: z.string(),
  /** Correlation id, also in the server's log. */
  instance: z.string(),
  errors: z.array(fieldError),
  /** With `stale_version`: the resource as it is now. */
  current: z.unknown().optional(),
});

export type ProblemCode = z.infer<typeof problemCode>;
export type FieldError = z.infer<typeof fieldError>;
export type Problem = z.infer<typeof problem>;
