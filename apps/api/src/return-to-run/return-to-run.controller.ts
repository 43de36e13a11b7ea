import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import {
  decide,
  returnToRun,
  saveGateTest,
  startPlan,
  startProposal,
  startQuery,
  type Decide,
  type ReturnToRun,
  type SaveGateTest,
  type StartPlan,
  type StartProposal,
  type StartQuery,
} from '@midstance/contracts/return-to-run';
import { idParam } from '@midstance/contracts/values';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { ReturnToRunService } from './return-to-run.service';

@Controller()
export class ReturnToRunController {
  constructor(private readonly returnToRun: ReturnToRunService) {}

  @Get('patients/:id/return-to-run')
  @Access('staff')
  @Returns(returnToRun)
  show(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<ReturnToRun> {
    return this.returnToRun.show(caller, id);
  }

  @Get('patients/:id/return-to-run/start')
  @Access('staff')
  @Returns(startProposal)
  proposeStart(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: startQuery }) query: StartQuery,
  ): Promise<StartProposal> {
    return this.returnToRun.proposeStart(caller, id, query);
  }

  @Put('return-to-run-plans/:id')
  @Access('staff')
  @Returns(returnToRun)
  start(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: startPlan }) body: StartPlan,
  ): Promise<ReturnToRun> {
    return this.returnToRun.start(caller, id, body);
  }

  @Post('return-to-run-plans/:id/decisions')
  @Access('staff')
  @Returns(returnToRun)
  decide(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: decide }) body: Decide,
  ): Promise<ReturnToRun> {
    return this.returnToRun.decide(caller, id, body);
  }

  @Put('gate-tests/:id')
  @Access('staff')
  @Returns(returnToRun)
  recordTest(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveGateTest }) body: SaveGateTest,
  ): Promise<ReturnToRun> {
    return this.returnToRun.recordTest(caller, id, body);
  }
}
