import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';

/** `ETag` of a version of an editable resource. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

/** Reads `If-Match`: the version the client edited, or undefined when it sent none. */
export function parseIfMatch(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const match = /^"v([1-9]\d{0,8})"$/.exec(header.trim());
  if (!match)
    throw new ProblemError('invalid_input', { fields: [{ path: 'If-Match', message: 'must look like "v3"' }] });
  return Number(match[1]);
}

/** The version in `If-Match`, or undefined: then only creating is possible. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined =>
  parseIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/**
 * For the edit of an existing resource: goes on only when the client edited the present version. The UPDATE itself
 * still says `WHERE version = $n`.
 *
 * @throws {ProblemError} `precondition_required` without a version, `stale_version` with `current` for an old one
 */
export function assertVersion(ifMatch: number | undefined, current: { version: number }): void {
  if (ifMatch === undefined) throw new ProblemError('precondition_required');
  if (ifMatch !== current.version) throw new ProblemError('stale_version', { current });
}

/** Sends the resource with its `ETag`. */
export function withEtag<Resource extends { version: number }>(reply: FastifyReply, resource: Resource): Resource {
  reply.header('etag', etagOf(resource.version));
  return resource;
}
