import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { PatientsController } from './patients.controller';
import { PatientsRepository } from './patients.repository';
import { PatientsService } from './patients.service';

@Module({
  imports: [WorklistModule],
  controllers: [PatientsController],
  providers: [PatientsRepository, PatientsService],
  exports: [PatientsRepository, PatientsService],
})
export class PatientsModule {}
