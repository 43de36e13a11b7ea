import type { FastifyInstance } from 'fastify';
import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { problem } from '@midstance/contracts/problem';
import { docsPage } from './docs-page';
import type { Route, RouteInput } from './routes';
import { pagePolicy } from './security-headers';

type JsonSchema = Record<string, unknown>;

/** One operation as OpenAPI describes it. */
export interface Operation {
  operationId: string;
  summary: string;
  tags: string[];
  'x-access': string;
  security: Record<string, []>[];
  parameters: { name: string; in: 'path' | 'query'; required: boolean; schema: JsonSchema }[];
  requestBody?: { required: true; content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, { description: string; content?: Record<string, { schema: JsonSchema }> }>;
}

/** The whole API as an OpenAPI 3.1 document. */
export interface OpenApi {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, JsonSchema>; securitySchemes: Record<string, JsonSchema> };
}

const session = {
  type: 'apiKey',
  in: 'cookie',
  name: '__Host-sid',
  description: 'Set by POST /api/session; without TLS its name is sid.',
};
const security = [{ session: [] as [] }];

const problemAnswer = {
  description: 'Refused or failed: a problem document',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

/** Makes the description of the API from the contracts its routes declare: there is no second one to keep in step. */
export function openApiOf(routes: readonly Route[]): OpenApi {
  const paths: OpenApi['paths'] = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operationOf(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Midstance', version: '0.1.0', description: 'Clinic dashboard for physiotherapists of runners.' },
    paths,
    components: { schemas: { Problem: jsonSchema(problem, 'output') }, securitySchemes: { session } },
  };
}

function operationOf(route: Route): Operation {
  const body = route.inputs.find((input) => input.from === 'body');
  const { schema = null, status = 200 } = route.returns ?? {};
  return {
    operationId: route.handler,
    summary: inWords(route.handler),
    tags: [route.path.split('/')[2] ?? 'health'],
    ...accessTo(route),
    parameters: route.inputs.flatMap((input) => (input.from === 'body' ? [] : parametersOf(input))),
    ...(body?.schema && {
      requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(body.schema, 'input') } } },
    }),
    responses: {
      [status]: {
        description: schema ? 'The answer' : 'Done; no body',
        ...(schema && { content: { 'application/json': { schema: jsonSchema(schema, 'output') } } }),
      },
      default: problemAnswer,
    },
  };
}

function accessTo({ access }: Route): Pick<Operation, 'x-access' | 'security'> {
  return { 'x-access': access ?? '', security: access === 'public' ? [] : security };
}

/** `PatientImportController.preview` as "Patient import: preview". */
function inWords(handler: string): string {
  const [owner = '', method = ''] = handler.replace('Controller.', '.').split('.');
  const words = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return `${owner.charAt(0)}${words(owner).slice(1)}: ${words(method)}`;
}

function parametersOf({ from, field, schema }: RouteInput): Operation['parameters'] {
  if (!schema) return [];
  const place = from === 'param' ? 'path' : 'query';
  const whole = jsonSchema(schema, 'input');
  if (field !== undefined) return [{ name: field, in: place, required: place === 'path', schema: whole }];
  const required = (whole['required'] ?? []) as string[];
  return Object.entries((whole['properties'] ?? {}) as Record<string, JsonSchema>).map(([name, inner]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: inner,
  }));
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const json: JsonSchema = { ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) };
  delete json['$schema'];
  return json;
}

/** Adds `/api/openapi.json` and the readable `/api/docs`. */
export function describeApi(server: FastifyInstance, routes: readonly Route[], behindTls: boolean): void {
  let document: OpenApi | undefined;
  const description = (): OpenApi => (document ??= openApiOf(routes));
  server.get('/api/openapi.json', () => description());
  server.get('/api/docs', (_request, reply) => {
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(nonce, behindTls) })
      .send(docsPage(description(), nonce));
  });
}
