import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { Config } from '../config/config';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import { accessMetadata, allowedRoles, takesCaller, type AccessLevel } from './access';
import { ProblemError } from './problem-error';
import { readSessionCookie } from './session-cookie';

/** SHA-256 of a token: the database never sees the token itself. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

/**
 * Makes the caller from cookie and declared access. Session and role are checked by the database, together with what
 * the handler does there; for a handler that does nothing there, here.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly config: Config,
    private readonly database: TenantDatabase,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = Reflect.getMetadata(accessMetadata, context.getHandler()) as AccessLevel | undefined;
    if (access === undefined) throw new Error('Route without @Access');
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    request.principal = this.principalOf(request, access);
    if (!takesCaller(context.getClass(), context.getHandler().name)) {
      await this.database.inTenant(request.principal, () => Promise.resolve());
    }
    return true;
  }

  private principalOf(request: FastifyRequest, access: Exclude<AccessLevel, 'public'>): Principal {
    const token = readSessionCookie(request, this.config);
    if (!token) throw new ProblemError('not_signed_in');
    return { tokenHash: hashToken(token), allowed: allowedRoles[access], requestId: request.id };
  }
}
