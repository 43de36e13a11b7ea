import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses a state-changing request that another site made the browser send. Browsers say where a request comes from
 * in `Sec-Fetch-Site`, or at least in `Origin`; a request with neither is refused too.
 *
 * @throws {ProblemError} `foreign_origin`
 */
export function assertOwnOrigin(request: FastifyRequest, publicUrl: string | undefined): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  const own = site === undefined ? isOwnOrigin(request, publicUrl) : site === 'same-origin' || site === 'none';
  if (!own) throw new ProblemError('foreign_origin');
}

function isOwnOrigin({ headers }: FastifyRequest, publicUrl: string | undefined): boolean {
  if (headers.origin === undefined || !URL.canParse(headers.origin)) return false;
  const origin = new URL(headers.origin);
  return publicUrl === undefined ? origin.host === headers.host : origin.origin === new URL(publicUrl).origin;
}
