import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ProblemError } from './problem-error';
import { sendProblem } from './problem-filter';
import { securityHeaders, setSecurityHeaders } from './security-headers';

interface EarlyRefusals {
  frameworkErrors: (error: unknown, request: FastifyRequest, reply: FastifyReply) => void;
  clientErrorHandler: (error: Error & { code?: string }, socket: Socket) => void;
}

/** Answers to what never reaches a route or a hook: an address, headers or a request that cannot be read. */
export function refuseEarly(behindTls: boolean): EarlyRefusals {
  return {
    frameworkErrors: (_error, request, reply) => {
      setSecurityHeaders(reply, behindTls);
      sendProblem(new ProblemError('malformed_request'), request, reply.header('cache-control', 'no-store'));
    },
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) {
        socket.destroy();
        return;
      }
      socket.end(answerTo(error.code === 'HPE_HEADER_OVERFLOW' ? 'headers_too_large' : 'malformed_request', behindTls));
    },
  };
}

/** A whole HTTP answer: there is no reply object yet. */
function answerTo(code: 'headers_too_large' | 'malformed_request', behindTls: boolean): string {
  const problem = new ProblemError(code).toProblem(randomUUID());
  const body = JSON.stringify(problem);
  const headers = {
    ...securityHeaders(behindTls),
    'cache-control': 'no-store',
    'content-type': 'application/problem+json; charset=utf-8',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`, ...lines, '', body].join('\r\n');
}
