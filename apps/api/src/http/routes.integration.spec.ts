import { Controller, Get, Module, Post, Body, Param } from '@nestjs/common';
import * as z from 'zod';
import { createTestApp, type TestApp } from '../../testing/test-app';
import { createApp } from '../app';
import { Config } from '../config/config';
import { Access, accessMetadata, Returns } from './access';
import { openApiOf, type OpenApi, type Operation } from './openapi';
import { listRoutes, routeFaults, type Route } from './routes';
import { ModulesContainer, NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';

const name = z.strictObject({ name: z.string() });

@Controller('careless')
class CarelessController {
  @Get('open')
  @Returns(name)
  open(): string {
    return '';
  }

  @Get('silent')
  @Access('staff')
  silent(): string {
    return '';
  }

  @Post('body')
  @Access('staff')
  @Returns(name)
  body(@Body() body: unknown): unknown {
    return body;
  }

  @Get('things/:id/parts/:part')
  @Access('staff')
  @Returns(name)
  parameter(@Param('id', { schema: z.uuid() }) id: string): string {
    return id;
  }

  @Post('careful/:id')
  @Access('staff')
  @Returns(null)
  careful(
    @Param({ schema: z.strictObject({ id: z.uuid() }) }) _: unknown,
    @Body({ schema: name }) body: unknown,
  ): unknown {
    return body;
  }
}

@Module({ controllers: [CarelessController] })
class CarelessModule {}

function operationOf(api: OpenApi, { method, path }: Pick<Route, 'method' | 'path'>): Operation {
  const operation = api.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method.toLowerCase()];
  if (operation === undefined) throw new Error(`${method} ${path} is not described`);
  return operation;
}

describe('the routes', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp();
  });
  afterAll(() => test.close());

  it('are all declared: who may call, what comes in, what goes out', () => {
    const routes = listRoutes(test.app);
    expect(routes.length).toBeGreaterThan(15);
    expect(routes.flatMap(routeFaults)).toEqual([]);
  });

  it('are all seen: the server knows no route that the list does not', () => {
    const listed = new Set(listRoutes(test.app).map(({ method, path }) => `${method} ${path}`));
    const server = test.app.getHttpAdapter().getInstance();
    const served = server.printRoutes({ commonPrefix: false });
    for (const { method, path } of listRoutes(test.app)) {
      expect(server.hasRoute({ method: method, url: path })).toBe(true);
    }
    const handlers = (served.match(/\((?:[A-Z]+(?:, )?)+\)/g) ?? []).flatMap((group) => group.slice(1, -1).split(', '));
    const own = handlers.filter((method) => method !== 'HEAD' && method !== 'OPTIONS');
    // Besides them only the description: /api/openapi.json and /api/docs.
    expect(own.length).toBe(listed.size + 2);
  });

  it('are refused when a declaration is missing', async () => {
    const careless = await NestFactory.create(CarelessModule, new FastifyAdapter(), { logger: false });
    const faults = listRoutes(careless).flatMap(routeFaults);
    expect(faults).toEqual([
      'GET /api/careless/open (CarelessController.open) has no @Access',
      'GET /api/careless/silent (CarelessController.silent) has no @Returns',
      'POST /api/careless/body (CarelessController.body) takes a body without a schema',
      'GET /api/careless/things/:id/parts/:part (CarelessController.parameter) has a path parameter without a schema',
    ]);
    await careless.close();
  });

  it('let the server start only when each says who may call it', async () => {
    const controllers = [...test.app.get(ModulesContainer).values()].flatMap(({ controllers: own }) => [
      ...own.values(),
    ]);
    const health = controllers.find(({ name }) => name === 'HealthController')?.metatype?.prototype as { live: object };
    const { live } = health;
    Reflect.deleteMetadata(accessMetadata, live);
    const config = new Config({ DATABASE_URL: test.database.appUrl, LOG_LEVEL: 'silent' });
    const started = createApp(config).then((app) => app.close());
    await expect(started).rejects.toThrow('GET /health/live (HealthController.live) has no @Access');
    Reflect.defineMetadata(accessMetadata, 'public', live);
  });

  it('refuse a body with an unknown key', async () => {
    const body = { email: 'a@clinic.example', password: 'x', admin: true };
    const answer = await test.call('POST', '/api/session', { body });
    expect(answer.body).toMatchObject({ status: 422, code: 'invalid_input', errors: [{ path: '' }] });
  });

  it('are described completely', () => {
    const api = openApiOf(listRoutes(test.app));
    const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods));
    expect(operations).toHaveLength(listRoutes(test.app).length);
    for (const operation of operations) {
      expect(Object.keys(operation.responses)).toContain('default');
      expect(new Set(operation.parameters.map((parameter) => parameter.name)).size).toBe(operation.parameters.length);
    }
    const signIn = api.paths['/api/session']?.['post'];
    expect(signIn?.requestBody?.content['application/json']?.schema).toMatchObject({
      type: 'object',
      required: ['email', 'password'],
      additionalProperties: false,
    });
  });

  it('are described with their answer and every parameter', () => {
    const api = openApiOf(listRoutes(test.app));
    for (const route of listRoutes(test.app)) {
      const { parameters, responses } = operationOf(api, route);
      const { schema, status } = route.returns ?? { schema: null, status: 0 };
      const answer = Object.keys(responses[status]?.content ?? {});
      expect([route.handler, answer]).toEqual([route.handler, schema ? ['application/json'] : []]);
      const inAddress = [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
      const named = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
      expect([route.handler, named.toSorted()]).toEqual([route.handler, inAddress.toSorted()]);
    }
    const list = operationOf(api, { method: 'GET', path: '/api/patients' });
    expect(list.parameters.map(({ name }) => name)).toEqual(expect.arrayContaining(['search', 'after', 'limit']));
  });
});
