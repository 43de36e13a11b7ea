import type { LoggerService } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyReply, FastifyRequest } from 'fastify';

const harmlessMessages = new Set(['TypeError', 'ReferenceError', 'ConfigError']);

interface ErrorDescription {
  name: string;
  message?: string;
  sqlState?: unknown;
  constraint?: unknown;
  at: string[];
}

/**
 * What may be logged of an error: kind, place, SQL state and constraint. Messages of the database and of parsers
 * quote what people typed, so only those of programming errors are kept.
 */
export function describeError(thrown: unknown): { error: ErrorDescription } {
  if (!(thrown instanceof Error)) return { error: { name: typeof thrown, at: [] } };
  const cause = ((thrown as { driverError?: unknown }).driverError ?? thrown) as Record<string, unknown>;
  const at = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: {
      name: thrown.name,
      ...(harmlessMessages.has(thrown.name) && { message: thrown.message }),
      ...(cause['code'] !== undefined && { sqlState: cause['code'] }),
      ...(cause['constraint'] !== undefined && { constraint: cause['constraint'] }),
      at: at.slice(0, 12).map((line) => line.trim()),
    },
  };
}

/** Where the log goes: the lines of one turn of the event loop are written together. For a whole program, opened once. */
export function openLog(): { write(line: string): void } {
  let waiting = '';
  const writeWaiting = (): void => {
    const lines = waiting;
    waiting = '';
    if (lines !== '') process.stdout.write(lines);
  };
  process.on('exit', writeWaiting);
  // A log that cannot be written (its disk is full, its reader is gone) must not end the clinic's work.
  process.stdout.on('error', () => undefined);
  return {
    write(line) {
      if (waiting === '') setImmediate(writeWaiting);
      waiting += line;
    },
  };
}

/** One line for each answered request: the route's pattern, never its address, query or body. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info({
    method: request.method,
    route: request.routeOptions.url ?? 'unknown',
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
  });
}

/** Sends what Nest itself has to say to the one log; its chatter only in debug. */
export function nestLogger(log: FastifyBaseLogger): LoggerService {
  const write = (level: 'debug' | 'warn' | 'error') => (message: unknown) => {
    log[level](message instanceof Error ? describeError(message) : { nest: String(message) });
  };
  return {
    log: write('debug'),
    warn: write('warn'),
    error: write('error'),
    debug: write('debug'),
    verbose: write('debug'),
  };
}
