import type { ProblemCode } from '@midstance/contracts/problem';

interface ProblemText {
  status: number;
  title: string;
  howToFix: string;
}

/** Status and words of every problem code; a code without an entry does not compile. */
export const problemTexts: Record<ProblemCode, ProblemText> = {
  malformed_request: {
    status: 400,
    title: 'The request could not be read',
    howToFix: 'Send valid JSON with content type application/json.',
  },
  invalid_input: {
    status: 422,
    title: 'Some fields are not right',
    howToFix: 'Correct the fields named below and send again.',
  },
  not_signed_in: { status: 401, title: 'You are not signed in', howToFix: 'Sign in and try again.' },
  session_expired: { status: 401, title: 'Your session has ended', howToFix: 'Sign in again; what you typed is kept.' },
  wrong_credentials: {
    status: 401,
    title: 'E-mail or password is not right',
    howToFix: 'Check both, or ask your clinic for a new link.',
  },
  forbidden: { status: 403, title: 'Your role may not do this', howToFix: 'Ask the clinic lead.' },
  foreign_origin: {
    status: 403,
    title: 'The request came from another site',
    howToFix: 'Use the page of this clinic.',
  },
  not_found: {
    status: 404,
    title: 'There is nothing here',
    howToFix: 'Check the address, or go back and choose again.',
  },
  stale_version: {
    status: 412,
    title: 'Somebody else changed this meanwhile',
    howToFix: 'Compare both versions, then save again.',
  },
  precondition_required: {
    status: 428,
    title: 'The version you are editing is missing',
    howToFix: 'Send If-Match with the version you loaded.',
  },
  id_reused: {
    status: 409,
    title: 'This id already belongs to something else',
    howToFix: 'Create a new id and send again.',
  },
  conflict: {
    status: 409,
    title: 'This does not fit with what is already there',
    howToFix: 'Reload and look at the present state.',
  },
  already_signed: { status: 409, title: 'This is signed and cannot be changed', howToFix: 'Add an addendum instead.' },
  possible_duplicate: {
    status: 409,
    title: 'This person may already be there',
    howToFix: 'Open the existing record, or confirm that it is somebody else.',
  },
  rule_refused: { status: 409, title: 'A rule does not allow this now', howToFix: 'Read the reason below.' },
  red_flag_open: {
    status: 409,
    title: 'A red flag of this runner is open',
    howToFix:
      'Look into it and resolve it; where the reason below says so, you may also go on with a reason of your own.',
  },
  weak_password: {
    status: 422,
    title: 'This password is too easy to guess',
    howToFix: 'Use several unrelated words, without names of the clinic or of yourself.',
  },
  link_invalid: {
    status: 410,
    title: 'This link is used up, too old, or not complete',
    howToFix: 'Open it as it was sent to you, whole, or ask your clinic for a new one.',
  },
  email_taken: {
    status: 409,
    title: 'This e-mail address already has an account',
    howToFix: 'Use another address, or sign in.',
  },
  too_many_attempts: { status: 429, title: 'Too many attempts', howToFix: 'Wait for the time given and try again.' },
  headers_too_large: {
    status: 431,
    title: 'The headers of the request are too large',
    howToFix: 'Clear the cookies of this site and try again.',
  },
  body_too_large: { status: 413, title: 'The request is too large', howToFix: 'Send less at a time.' },
  unsupported_media_type: {
    status: 415,
    title: 'This kind of content is not accepted',
    howToFix: 'Send JSON with content type application/json.',
  },
  busy: { status: 503, title: 'The server is busy', howToFix: 'Try again in a moment; nothing was saved.' },
  database_unavailable: {
    status: 503,
    title: 'The database cannot be reached',
    howToFix: 'Try again in a moment; nothing was saved.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong on our side',
    howToFix: 'Try again; if it stays, give the clinic the number below.',
  },
};
