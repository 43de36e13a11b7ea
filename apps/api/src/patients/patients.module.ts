import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { PatientImportController } from './patient-import.controller';
import { PatientImportService } from './patient-import.service';
import { PatientsController } from './patients.controller';
import { PatientsRepository } from './patients.repository';
import { PatientsService } from './patients.service';

@Module({
  imports: [WorklistModule],
  controllers: [PatientImportController, PatientsController],
  providers: [PatientsRepository, PatientsService, PatientImportService],
  exports: [PatientsService],
})
export class PatientsModule {}
