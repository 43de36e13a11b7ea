import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { snooze, worklist, worklistQuery, type Snooze, type WorklistQuery } from '@midstance/contracts/worklist';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { WorklistService } from './worklist.service';

@Controller('worklist')
export class WorklistController {
  constructor(private readonly worklist: WorklistService) {}

  @Get()
  @Access('staff')
  @Returns(worklist)
  show(@Caller() caller: Principal, @Query({ schema: worklistQuery }) query: WorklistQuery): Promise<string> {
    return this.worklist.show(caller, query);
  }

  @Put(':id/snooze')
  @Access('staff')
  @Returns(null)
  snooze(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: snooze }) { until, reason }: Snooze,
  ): Promise<void> {
    return this.worklist.snooze(caller, id, until, reason);
  }
}
