import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { ReturnToRunController } from './return-to-run.controller';
import { ReturnToRunRepository } from './return-to-run.repository';
import { ReturnToRunService } from './return-to-run.service';

@Module({
  imports: [WorklistModule],
  controllers: [ReturnToRunController],
  providers: [ReturnToRunRepository, ReturnToRunService],
  exports: [ReturnToRunService],
})
export class ReturnToRunModule {}
