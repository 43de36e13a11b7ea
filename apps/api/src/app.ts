import fastifyCompress from '@fastify/compress';
import { RequestMethod } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyInstance } from 'fastify';
import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import { AppModule } from './app.module';
import type { Config } from './config/config';
import { Readiness } from './health/readiness';
import { heedBodyLimits, usualBodyLimit } from './http/body-limit';
import { inputPipe } from './http/input-pipe';
import { logRequest, nestLogger, openLog } from './http/log';
import { Metrics } from './http/metrics';
import { describeApi } from './http/openapi';
import { assertOwnOrigin } from './http/origin-check';
import { sendProblem } from './http/problem-filter';
import { refuseEarly } from './http/refused-early';
import { listRoutes, routeFaults, unprefixed } from './http/routes';
import { setSecurityHeaders } from './http/security-headers';
import { serveWebApp } from './http/web-app';

/** Builds the whole server, ready to listen. Fails when a route is not fully declared. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger:
      config.logLevel === 'silent' ? false : { level: config.logLevel, base: null, serializers: {}, stream: openLog() },
    logController: new LogController({ disableRequestLogging: true }),
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: config.trustedProxies.length > 0 ? config.trustedProxies : false,
    bodyLimit: usualBodyLimit,
    connectionTimeout: 30_000,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    ...refuseEarly(config.behindTls),
  });
  const server: FastifyInstance = adapter.getInstance();
  await prepareServer(server, config);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: nestLogger(server.log),
  });
  app.setGlobalPrefix('api', { exclude: unprefixed.map((path) => ({ path, method: RequestMethod.GET })) });
  app.useGlobalPipes(inputPipe);
  const routes = listRoutes(app);
  const faults = routes.flatMap(routeFaults);
  if (faults.length > 0) throw new TypeError(`Routes are not fully declared:\n${faults.join('\n')}`);
  describeApi(server, routes, config.behindTls);
  const metrics = app.get(Metrics);
  server.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply);
    metrics.observe(request.method, request.routeOptions.url ?? 'unknown', reply.statusCode, reply.elapsedTime);
    done();
  });
  closeConnectionsWhenStopping(server, app.get(Readiness));
  await app.init();
  await server.ready();
  return app;
}

/** A connection kept open after its last answer would hold up the stop for a minute. */
function closeConnectionsWhenStopping(server: FastifyInstance, readiness: Readiness): void {
  server.addHook('preClose', (done) => {
    Object.assign(readiness, { stopping: true, draining: true });
    done();
  });
  server.addHook('onSend', (_request, reply, payload, done) => {
    if (readiness.draining) reply.header('connection', 'close');
    done(null, payload);
  });
}

async function prepareServer(server: FastifyInstance, config: Config): Promise<void> {
  server.removeContentTypeParser('text/plain');
  server.decorateRequest('principal', null);
  heedBodyLimits(server);
  server.addHook('onRequest', (request, reply, done) => {
    setSecurityHeaders(reply, config.behindTls);
    reply.header('request-id', request.id);
    if (request.url.startsWith('/api') || request.url.startsWith('/health')) reply.header('cache-control', 'no-store');
    try {
      assertOwnOrigin(request, config.publicUrl);
      done();
    } catch (error) {
      sendProblem(error, request, reply);
    }
  });
  await server.register(fastifyCompress, {
    threshold: 1024,
    encodings: ['zstd', 'br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  if (config.webRoot !== undefined) {
    await serveWebApp(server, { root: config.webRoot, behindTls: config.behindTls });
  }
}
