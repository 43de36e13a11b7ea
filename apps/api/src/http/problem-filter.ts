import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { ProblemCode } from '@midstance/contracts/problem';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblemError } from '../database/database-problem';
import { describeError } from './log';
import { ProblemError } from './problem-error';

const byStatus: Record<number, ProblemCode> = {
  400: 'malformed_request',
  404: 'not_found',
  405: 'not_found',
  413: 'body_too_large',
  415: 'unsupported_media_type',
  429: 'too_many_attempts',
  503: 'busy',
};

/** Turns whatever was thrown into a problem document. What nobody foresaw is logged, without what people typed. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    sendProblem(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

/** Answers a request with the problem document of what was thrown. */
export function sendProblem(thrown: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const error = ofAddress(asProblem(thrown), request);
  const problem = error.toProblem(request.id);
  if (problem.code === 'internal') request.log.error(describeError(thrown), 'unexpected error');
  if (error.extras.retryAfterS !== undefined) reply.header('retry-after', Math.ceil(error.extras.retryAfterS));
  return reply.status(problem.status).header('content-type', 'application/problem+json; charset=utf-8').send(problem);
}

function asProblem(thrown: unknown): ProblemError {
  const known = toProblemError(thrown);
  if (known instanceof ProblemError) return known;
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number }).statusCode;
  return new ProblemError(codeOfStatus(status ?? 500));
}

/**
 * What is no id can be nobody's: the answer is the same as for an unknown one. Only the id of a `PUT` is input, because
 * the client has made it.
 */
function ofAddress(error: ProblemError, { method, routeOptions }: FastifyRequest): ProblemError {
  const isUnknown = error.code === 'not_found' || (error.extras.inAddress === true && method !== 'PUT');
  const address = routeOptions.url ?? '';
  if (!isUnknown || error.extras.detail !== undefined || !address.includes(':')) return error;
  const what = address.startsWith('/api/patients/:id') ? 'patient' : 'record';
  return new ProblemError('not_found', { detail: `There is no such ${what}` });
}

/** A refusal of a part that knows no codes says at least whose fault it was. */
function codeOfStatus(status: number): ProblemCode {
  return byStatus[status] ?? (status >= 400 && status < 500 ? 'malformed_request' : 'internal');
}
