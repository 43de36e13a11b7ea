import { Module } from '@nestjs/common';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { WorklistController } from './worklist.controller';
import { WorklistRefresh } from './worklist-refresh';
import { WorklistRenewal } from './worklist-renewal';
import { WorklistService } from './worklist.service';

@Module({
  controllers: [WorklistController],
  providers: [PatientLogReader, WorklistRefresh, WorklistRenewal, WorklistService],
  exports: [PatientLogReader, WorklistRefresh, WorklistService],
})
export class WorklistModule {}
