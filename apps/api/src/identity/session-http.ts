import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config/config';
import { readSessionCookie, setSessionCookie } from '../http/session-cookie';
import type { Sender, StartedSession } from './sessions.service';

/** A browser names itself in about 110 to 170 characters, what tells it apart at the end. */
const longestDeviceName = 240;

/** Where a request comes from, as far as signing in needs it. */
export function senderOf(request: FastifyRequest, config: Config): Sender {
  return {
    requestId: request.id,
    address: request.ip,
    device: (request.headers['user-agent'] ?? 'unknown').slice(0, longestDeviceName),
    token: readSessionCookie(request, config),
  };
}

/** Hands the browser its new session and gives the body to answer with. */
export function handOver(reply: FastifyReply, config: Config, { token, body }: StartedSession): string {
  const { expiresAt } = JSON.parse(body) as { expiresAt: string };
  setSessionCookie(reply, config, token, new Date(expiresAt));
  return body;
}

/** Takes the browser's session away. */
export function takeAway(reply: FastifyReply, config: Config): void {
  setSessionCookie(reply, config, '', new Date(0));
}

/** Address the browser used, for links where no public address is configured. */
export function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
