import type { FastifyReply } from 'fastify';

const permissions = [
  'camera=(self)',
  // A phone that leads through a walk-run must not go dark.
  'screen-wake-lock=(self)',
  ...['accelerometer', 'autoplay', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer'].map(deny),
  ...['microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking'].map(deny),
].join(', ');

function deny(feature: string): string {
  return `${feature}=()`;
}

const headers = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions,
};
const headersBehindTls = { ...headers, 'strict-transport-security': 'max-age=63072000; includeSubDomains' };

/** Headers of every answer, whatever it is. */
export function securityHeaders(behindTls: boolean): Readonly<Record<string, string>> {
  return behindTls ? headersBehindTls : headers;
}

export function setSecurityHeaders(reply: FastifyReply, behindTls: boolean): void {
  reply.headers(securityHeaders(behindTls));
}

/** A worker lives under the policy of its own script: it fetches the app's files and answers for them. */
export const WORKER_POLICY = "default-src 'none'; connect-src 'self'; frame-ancestors 'none'";

/** Content security policy of a page whose style elements carry `nonce`: nothing inline, nothing from elsewhere. */
export function pagePolicy(nonce: string, behindTls: boolean): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
    // Angular needs its base element; 'none' would break it.
    "base-uri 'self'",
    ...(behindTls ? ['upgrade-insecure-requests'] : []),
  ].join('; ');
}
