import type { FastifyReply, FastifyRequest } from 'fastify';

interface CookieConfig {
  behindTls: boolean;
}

/** `__Host-` binds the cookie to this very host; browsers accept it only over TLS. */
function cookieName({ behindTls }: CookieConfig): string {
  return behindTls ? '__Host-sid' : 'sid';
}

/** The session token the browser sent, if any. */
export function readSessionCookie({ headers }: FastifyRequest, config: CookieConfig): string | undefined {
  const prefix = `${cookieName(config)}=`;
  const pair = (headers.cookie ?? '').split(/; */).find((part) => part.startsWith(prefix));
  return pair?.slice(prefix.length) || undefined;
}

/** Hands the browser its token for as long as the session lives at most; an empty token takes it away. */
export function setSessionCookie(reply: FastifyReply, config: CookieConfig, token: string, expires: Date): void {
  const attributes = ['Path=/', `Expires=${expires.toUTCString()}`, 'HttpOnly', 'SameSite=Lax'];
  if (config.behindTls) attributes.push('Secure');
  reply.header('set-cookie', [`${cookieName(config)}=${token}`, ...attributes].join('; '));
}
