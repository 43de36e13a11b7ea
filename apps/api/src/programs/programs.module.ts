import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { ProgramsController } from './programs.controller';
import { ProgramsRepository } from './programs.repository';
import { ProgramsService } from './programs.service';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [WorklistModule],
  controllers: [ProgramsController, TemplatesController],
  providers: [ProgramsRepository, ProgramsService, TemplatesService],
  exports: [ProgramsService],
})
export class ProgramsModule {}
