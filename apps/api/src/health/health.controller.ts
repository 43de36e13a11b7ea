import { Controller, Get, Header, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { Config } from '../config/config';
import { TenantDatabase } from '../database/tenant-database';
import { Access, Returns } from '../http/access';
import { Metrics } from '../http/metrics';
import { ProblemError } from '../http/problem-error';
import { Readiness } from './readiness';

const up = z.strictObject({ status: z.literal('up') });

/** For load balancers and monitoring; tells strangers nothing. */
@Controller()
export class HealthController {
  constructor(
    private readonly config: Config,
    private readonly database: TenantDatabase,
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @Access('public')
  @Returns(up)
  live(): z.infer<typeof up> {
    return { status: 'up' };
  }

  @Get('health/ready')
  @Access('public')
  @Returns(up)
  async ready(): Promise<z.infer<typeof up>> {
    if (this.readiness.stopping) throw new ProblemError('busy');
    await this.database.callFunction('SELECT 1');
    return { status: 'up' };
  }

  @Get('metrics')
  @Access('public')
  @Header('content-type', 'text/plain; version=0.0.4')
  @Returns(z.string())
  metricsText(@Req() request: FastifyRequest): string {
    const { metricsToken } = this.config;
    const known = metricsToken
      ? request.headers.authorization === `Bearer ${metricsToken}`
      : ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(request.ip);
    if (!known) throw new ProblemError('not_found');
    return this.metrics.text();
  }
}
