import { Controller, Get, Param } from '@nestjs/common';
import { chart } from '@midstance/contracts/chart';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { ChartService } from './chart.service';

@Controller('patients')
export class ChartController {
  constructor(private readonly chart: ChartService) {}

  @Get(':id/chart')
  @Access('staff')
  @Returns(chart)
  show(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<string> {
    return this.chart.show(caller, id);
  }
}
