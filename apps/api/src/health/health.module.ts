import { Module } from '@nestjs/common';
import { Metrics } from '../http/metrics';
import { HealthController } from './health.controller';
import { Readiness } from './readiness';

@Module({ controllers: [HealthController], providers: [Readiness, Metrics] })
export class HealthModule {}
