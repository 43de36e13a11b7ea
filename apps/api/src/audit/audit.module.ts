import { Module } from '@nestjs/common';
import { AuditSealing } from './audit-sealing';
import { AccessLogController } from './access-log.controller';

@Module({ controllers: [AccessLogController], providers: [AuditSealing], exports: [AuditSealing] })
export class AuditModule {}
