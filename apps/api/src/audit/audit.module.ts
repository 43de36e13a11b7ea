import { Module } from '@nestjs/common';
import { AuditSealing } from './audit-sealing';
import { AccessLogController } from './access-log.controller';
import { AuditLogController } from './audit-log.controller';

@Module({ controllers: [AccessLogController, AuditLogController], providers: [AuditSealing], exports: [AuditSealing] })
export class AuditModule {}
