import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsRepository } from './assessments.repository';
import { AssessmentsService } from './assessments.service';
import { DraftCompanyRepository } from './draft-company.repository';
import { DraftCompanyService } from './draft-company.service';

@Module({
  imports: [WorklistModule],
  controllers: [AssessmentsController],
  providers: [AssessmentsRepository, AssessmentsService, DraftCompanyRepository, DraftCompanyService],
  exports: [AssessmentsService],
})
export class AssessmentsModule {}
