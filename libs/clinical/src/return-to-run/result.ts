/** What is wrong with an input, and where. */
export interface FieldError {
  readonly code: ErrorCode;
  /** Path of the field, such as `events[3].session.painDuring`. */
  readonly field: string;
  /** Plain words for a developer's log or a form. */
  readonly message: string;
}

export type ErrorCode =
  | 'bad_date'
  | 'bad_time'
  | 'out_of_range'
  | 'not_whole'
  | 'unknown_step'
  | 'unknown_phase'
  | 'unknown_protocol'
  | 'unknown_version'
  | 'no_plan'
  | 'second_plan'
  | 'duplicate_id'
  | 'empty';

/** Every public function that can be given bad input answers with one of these; none throws. */
export type Result<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly errors: readonly FieldError[] };

/** A good answer. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A refusal with its reasons. */
export function fail<T>(errors: readonly FieldError[]): Result<T> {
  return { ok: false, errors };
}
