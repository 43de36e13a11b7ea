import { randomBytes } from 'node:crypto';
import { hashToken } from '../http/access-guard';

/** A secret and what the database keeps of it. */
export interface Token {
  /** 256 random bits, base64url: 43 characters. */
  token: string;
  hash: Buffer;
}

export function newToken(): Token {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}
