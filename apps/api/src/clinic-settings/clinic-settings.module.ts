import { Module } from '@nestjs/common';
import { BatteriesController } from './batteries.controller';
import { BatteriesService } from './batteries.service';
import { DetailsController } from './details.controller';
import { DetailsService } from './details.service';
import { ThresholdsController } from './thresholds.controller';
import { ThresholdsService } from './thresholds.service';

@Module({
  controllers: [BatteriesController, DetailsController, ThresholdsController],
  providers: [BatteriesService, DetailsService, ThresholdsService],
  exports: [DetailsService],
})
export class ClinicSettingsModule {}
