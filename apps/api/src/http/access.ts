import {
  applyDecorators,
  createParamDecorator,
  Header,
  HttpCode,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { Role } from '@midstance/contracts/identity';
import type { FastifyRequest } from 'fastify';
import type { ZodType } from 'zod';
import type { Principal } from '../database/principal';

/**
 * Who may call a route: staff are clinic leads and therapists; `any` is for what concerns the caller alone, it sees no
 * patient’s rows for staff; `public` needs no session.
 */
export type AccessLevel = 'staff' | 'lead' | 'patient' | 'any' | 'public';

/** Roles that pass each level; `public` asks for no session at all. */
export const allowedRoles: Record<Exclude<AccessLevel, 'public'>, readonly Role[]> = {
  staff: ['lead', 'therapist'],
  lead: ['lead'],
  patient: ['patient'],
  any: ['lead', 'therapist', 'patient'],
};

export const accessMetadata = 'midstance:access';
export const returnsMetadata = 'midstance:returns';

/** What a route answers when all goes well. */
export interface Returned {
  /** `null`: no body. */
  schema: ZodType | null;
  status: number;
}

/** Declares who may call the route. Without it the server does not start. */
export const Access = (level: AccessLevel): MethodDecorator => SetMetadata(accessMetadata, level);

/**
 * Declares the answer, for the description of the API and the status. JSON text from `TenantDatabase.read` passes
 * through untouched; `null` answers 204.
 */
export function Returns(schema: ZodType | null, status = schema ? 200 : 204): MethodDecorator {
  return applyDecorators(
    SetMetadata(returnsMetadata, { schema, status } satisfies Returned),
    HttpCode(status),
    ...(schema ? [Header('content-type', 'application/json; charset=utf-8')] : []),
  );
}

function callerOf(_: unknown, context: ExecutionContext): Principal {
  const { principal } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!principal) throw new Error('A public route has no caller');
  return principal;
}

/** The caller, made by the access guard; give it to `TenantDatabase`. */
export const Caller = createParamDecorator(callerOf);

/** Whether a handler takes the caller, and so has the database check the session with what it does. */
export function takesCaller(controller: object, handlerName: string): boolean {
  const declared = Reflect.getMetadata('__routeArguments__', controller, handlerName) as object | undefined;
  return Object.values(declared ?? {}).some(({ factory }: { factory?: unknown }) => factory === callerOf);
}

declare module 'fastify' {
  interface FastifyRequest {
    principal: Principal | null;
  }
}
