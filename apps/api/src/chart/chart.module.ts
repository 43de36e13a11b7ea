import { Module } from '@nestjs/common';
import { WorklistModule } from '../worklist/worklist.module';
import { ChartController } from './chart.controller';
import { ChartService } from './chart.service';

@Module({ imports: [WorklistModule], controllers: [ChartController], providers: [ChartService] })
export class ChartModule {}
