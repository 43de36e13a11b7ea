import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { ReportsController } from './reports.controller';
import { ReportsService } from './reports.service';

@Module({ imports: [WorklistModule], controllers: [ReportsController], providers: [ReportsService] })
export class ReportsModule {}
