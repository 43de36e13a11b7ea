import { Module } from '@nestjs/common';
import { BatteriesController } from './batteries.controller';
import { BatteriesService } from './batteries.service';
import { ThresholdsController } from './thresholds.controller';
import { ThresholdsService } from './thresholds.service';

@Module({
  controllers: [BatteriesController, ThresholdsController],
  providers: [BatteriesService, ThresholdsService],
})
export class ClinicSettingsModule {}
