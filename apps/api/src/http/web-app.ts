import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ProblemError } from './problem-error';
import { sendProblem } from './problem-filter';
import { pagePolicy, WORKER_POLICY } from './security-headers';

const SERVICE_WORKER = 'ngsw-worker.js';
const hashedName = /[-.][A-Za-z0-9_]{8,}\.[a-z0-9]+$/;
const nonceAttribute = /(ngCspNonce|nonce)="[^"]*"/gi;

interface WebAppOptions {
  /** Folder of the built web app. */
  root: string;
  behindTls: boolean;
}

/**
 * Serves the built web app: files as they are, every other address outside of `/api` as the app's page, so that a
 * reload works anywhere. Each page gets its own nonce for the style elements Angular adds.
 */
export async function serveWebApp(server: FastifyInstance, { root, behindTls }: WebAppOptions): Promise<void> {
  const folder = path.resolve(root);
  const files = new Set(listFiles(folder));
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  await server.register(fastifyStatic, { root: folder, serve: false, cacheControl: false, preCompressed: true });
  server.get('/*', { errorHandler: refuse }, (request, reply) => {
    const file = decodeURIComponent(request.url.split('?', 1)[0] ?? '').replace(/^\/+/, '');
    if (file === 'index.html') return sendPlainPage(reply, page, behindTls);
    if (files.has(file)) return sendFile(reply, file);
    if (!isPageAddress(request, file)) return sendProblem(new ProblemError('not_found'), request, reply);
    const nonce = randomBytes(16).toString('base64');
    return sendPage(reply, page.replace(nonceAttribute, `$1="${nonce}"`), nonce, behindTls);
  });
}

function refuse(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(error, request, reply);
}

/** The service worker compares this file with the hash of the build, so it keeps the nonce that was built in. */
function sendPlainPage(reply: FastifyReply, page: string, behindTls: boolean): FastifyReply {
  // The build writes attribute names in small letters.
  const nonce = /ngCspNonce="([^"]*)"/i.exec(page)?.[1] ?? randomBytes(16).toString('base64');
  return sendPage(reply, page, nonce, behindTls);
}

function sendPage(reply: FastifyReply, html: string, nonce: string, behindTls: boolean): FastifyReply {
  return reply
    .headers({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': pagePolicy(nonce, behindTls),
    })
    .send(html);
}

function sendFile(reply: FastifyReply, file: string): FastifyReply {
  if (file === SERVICE_WORKER) void reply.header('content-security-policy', WORKER_POLICY);
  const lasting = hashedName.test(file);
  return reply.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache').sendFile(file);
}

function isPageAddress({ headers }: FastifyRequest, file: string): boolean {
  const ours = file === 'api' || file.startsWith('api/') || file.startsWith('health/');
  return !ours && path.extname(file) === '' && (headers.accept ?? '').includes('text/html');
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
