import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { FavouritesController } from './favourites.controller';
import { FavouritesService } from './favourites.service';
import { ProgramsController } from './programs.controller';
import { ProgramsRepository } from './programs.repository';
import { ProgramsService } from './programs.service';
import { TemplatesController } from './templates.controller';
import { TemplatesService } from './templates.service';

@Module({
  imports: [WorklistModule],
  controllers: [FavouritesController, ProgramsController, TemplatesController],
  providers: [FavouritesService, ProgramsRepository, ProgramsService, TemplatesService],
  exports: [ProgramsService],
})
export class ProgramsModule {}
