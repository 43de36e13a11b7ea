import { problemCodes, type ProblemCode } from '@midstance/contracts/problem';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { ProblemError } from '../http/problem-error';

const byState: Record<string, ProblemCode> = {
  // Text, dates and numbers the database cannot store, should a schema have let one through.
  '22P05': 'invalid_input',
  '22P02': 'invalid_input',
  '22021': 'invalid_input',
  '22003': 'invalid_input',
  '22007': 'invalid_input',
  '22008': 'invalid_input',
  '23505': 'conflict',
  '23503': 'not_found',
  '55P03': 'busy',
  '57014': 'busy',
  // Its disk is full, its memory or its connections are used up.
  '53100': 'database_unavailable',
  '53200': 'database_unavailable',
  '53300': 'database_unavailable',
  '57P01': 'database_unavailable',
  '57P02': 'database_unavailable',
  '57P03': 'database_unavailable',
};

const brokenConnection = /ECONN|EPIPE|ETIMEDOUT|Connection terminated|not queryable|timeout exceeded when trying/;

/** A serialisation conflict or a deadlock: the transaction did nothing and may simply run again. */
export function isRetryable(error: unknown): boolean {
  const state = stateOf(error);
  return state === '40001' || state === '40P01';
}

/** True for the errors that only follow an earlier one in the same transaction. */
export function isFollowUp(error: unknown): boolean {
  return stateOf(error) === '25P02';
}

/** Turns an error of the database into a problem where it is one; anything else comes back as it was. */
export function toProblemError(error: unknown): unknown {
  const cause = driverError(error);
  if (!cause) return isBroken(error) ? new ProblemError('database_unavailable', { retryAfterS: 2 }) : error;
  const raised = raisedCode(cause);
  if (raised) return new ProblemError(raised);
  // A value no schema caught but a CHECK did: same answer as for a schema.
  if (cause.code === '23514')
    return new ProblemError('invalid_input', { detail: `Refused by ${cause.constraint ?? ''}` });
  const code = codeOfState(cause.code ?? '');
  if (code === undefined) return error;
  return new ProblemError(code, code === 'busy' || code === 'database_unavailable' ? { retryAfterS: 2 } : {});
}

function codeOfState(state: string): ProblemCode | undefined {
  return byState[state] ?? (state.startsWith('08') ? 'database_unavailable' : undefined);
}

/** Our own functions raise the code itself; a row another tenant or patient owns answers as if it were not there. */
function raisedCode(cause: DatabaseError): ProblemCode | undefined {
  if (cause.code !== '28000' && cause.code !== '42501' && cause.code !== 'MS000') return undefined;
  if (cause.message.includes('row-level security')) return 'not_found';
  return problemCodes.find((code) => code === cause.message);
}

function stateOf(error: unknown): string | undefined {
  return driverError(error)?.code;
}

function driverError(error: unknown): DatabaseError | undefined {
  if (error instanceof QueryFailedError) return driverError(error.driverError);
  return error instanceof DatabaseError ? error : undefined;
}

function isBroken(error: unknown): boolean {
  if (error instanceof QueryFailedError) return isBroken(error.driverError);
  return (
    error instanceof Error && brokenConnection.test(`${String((error as { code?: unknown }).code)} ${error.message}`)
  );
}
