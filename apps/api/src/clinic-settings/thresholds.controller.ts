import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import {
  clinicThresholds,
  saveThresholds,
  thresholdChanges,
  type ClinicThresholds,
  type SaveThresholds,
} from '@midstance/contracts/clinic-settings';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { ThresholdsService } from './thresholds.service';

@Controller('clinic-settings/thresholds')
export class ThresholdsController {
  constructor(private readonly thresholds: ThresholdsService) {}

  @Get()
  @Access('staff')
  @Returns(clinicThresholds)
  show(@Caller() caller: Principal): Promise<string> {
    return this.thresholds.show(caller);
  }

  @Get('changes')
  @Access('staff')
  @Returns(thresholdChanges)
  changes(@Caller() caller: Principal): Promise<string> {
    return this.thresholds.changes(caller);
  }

  @Put()
  @Access('lead')
  @Returns(clinicThresholds)
  async save(
    @Caller() caller: Principal,
    @Body({ schema: saveThresholds }) body: SaveThresholds,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClinicThresholds> {
    return withEtag(reply, await this.thresholds.save(caller, body, ifMatch));
  }
}
