import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import {
  battery,
  batteryList,
  batteryVersionParam,
  saveBattery,
  type Battery,
  type BatteryList,
  type SaveBattery,
} from '@midstance/contracts/clinic-settings';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { BatteriesService } from './batteries.service';

@Controller('batteries')
export class BatteriesController {
  constructor(private readonly batteries: BatteriesService) {}

  @Get()
  @Access('staff')
  @Returns(batteryList)
  list(@Caller() caller: Principal): Promise<BatteryList> {
    return this.batteries.list(caller);
  }

  @Get(':id/versions/:version')
  @Access('staff')
  @Returns(battery)
  show(
    @Caller() caller: Principal,
    @Param({ schema: batteryVersionParam }) { id, version }: { id: string; version: number },
  ): Promise<string> {
    return this.batteries.show(caller, id, version);
  }

  @Put(':id')
  @Access('staff')
  @Returns(battery)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveBattery }) body: SaveBattery,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Battery> {
    return withEtag(reply, await this.batteries.save(caller, id, body, ifMatch));
  }
}
