import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';

/** Largest body of a route that declares nothing else, bytes. */
export const usualBodyLimit = 1_000_000;

/** Lets a route accept a larger body than the usual one; bytes. */
export const BodyLimit = (bytes: number): MethodDecorator => RouteConfig({ bodyLimit: bytes });

/** Makes the server heed `@BodyLimit`; before any route is registered. */
export function heedBodyLimits(server: FastifyInstance): void {
  server.addHook('onRoute', (route) => {
    const limit = (route.config as { bodyLimit?: number } | undefined)?.bodyLimit;
    if (limit !== undefined) route.bodyLimit = limit;
  });
}
