import { RequestMethod, type INestApplication } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import type { ZodType } from 'zod';
import { accessMetadata, returnsMetadata, type AccessLevel, type Returned } from './access';

/** A parameter of a handler that carries input: where from, which field of it, and what it must look like. */
export interface RouteInput {
  from: 'body' | 'query' | 'param';
  /** One named field, or undefined for the whole. */
  field: string | undefined;
  schema: ZodType | undefined;
}

/** One route as declared: the only list of routes; access check, description and tests walk it. */
export interface Route {
  method: string;
  /** `/api/patients/:id` */
  path: string;
  handler: string;
  access: AccessLevel | undefined;
  returns: Returned | undefined;
  inputs: RouteInput[];
}

/** Paths outside of `/api`. */
export const unprefixed = ['health/live', 'health/ready', 'metrics'];

const inputKinds: Record<string, RouteInput['from']> = { 3: 'body', 4: 'query', 5: 'param' };

interface DeclaredArgument {
  data?: string;
  schema?: ZodType;
}

/** Every route of the application, in the order of modules and methods. */
export function listRoutes(app: INestApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype ? routesOf(metatype as new () => object) : []));
}

function routesOf(controller: new () => object): Route[] {
  const prototype = controller.prototype as Record<string, object>;
  return Object.getOwnPropertyNames(prototype).flatMap((name) => {
    const handler = Object.getOwnPropertyDescriptor(prototype, name)?.value as object | undefined;
    const method = handler && (Reflect.getMetadata('method', handler) as RequestMethod | undefined);
    if (handler === undefined || method === undefined) return [];
    return [
      {
        method: RequestMethod[method],
        path: pathOf(controller, handler),
        handler: `${controller.name}.${name}`,
        access: Reflect.getMetadata(accessMetadata, handler) as AccessLevel | undefined,
        returns: Reflect.getMetadata(returnsMetadata, handler) as Returned | undefined,
        inputs: inputsOf(controller, name),
      },
    ];
  });
}

function pathOf(controller: object, handler: object): string {
  const parts = [controller, handler].map((owner) => String(Reflect.getMetadata('path', owner)));
  const path = parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/');
  return unprefixed.includes(path) ? `/${path}` : `/api/${path}`;
}

function inputsOf(controller: object, name: string): RouteInput[] {
  const declared = Reflect.getMetadata('__routeArguments__', controller, name) as
    Record<string, DeclaredArgument> | undefined;
  return Object.entries(declared ?? {}).flatMap(([key, { data, schema }]) => {
    const from = inputKinds[key.split(':')[0] ?? ''];
    return from ? [{ from, field: typeof data === 'string' ? data : undefined, schema }] : [];
  });
}

/** What is wrong with the declaration of a route; the server does not start with any. */
export function routeFaults(route: Route): string[] {
  const params = [...route.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
  const named = route.inputs.filter((input) => input.from === 'param');
  const covered =
    named.some((input) => input.field === undefined) || params.every((p) => named.some((n) => n.field === p));
  return [
    ...(route.access === undefined ? ['has no @Access'] : []),
    ...(route.returns === undefined ? ['has no @Returns'] : []),
    ...route.inputs.filter((input) => !input.schema).map((input) => `takes a ${input.from} without a schema`),
    ...(covered ? [] : ['has a path parameter without a schema']),
  ].map((fault) => `${route.method} ${route.path} (${route.handler}) ${fault}`);
}
