import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { RedFlagsController } from './red-flags.controller';
import { RedFlagsService } from './red-flags.service';

@Module({
  imports: [WorklistModule],
  controllers: [RedFlagsController],
  providers: [RedFlagsService],
  exports: [RedFlagsService],
})
export class RedFlagsModule {}
