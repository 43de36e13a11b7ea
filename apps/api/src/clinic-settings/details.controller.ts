import { Body, Controller, Get, Put, Res } from '@nestjs/common';
import {
  clinicDetails,
  saveClinicDetails,
  type ClinicDetails,
  type SaveClinicDetails,
} from '@midstance/contracts/clinic-settings';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { DetailsService } from './details.service';

@Controller('clinic-settings/details')
export class DetailsController {
  constructor(private readonly details: DetailsService) {}

  @Get()
  @Access('staff')
  @Returns(clinicDetails)
  show(@Caller() caller: Principal): Promise<string> {
    return this.details.show(caller);
  }

  @Put()
  @Access('lead')
  @Returns(clinicDetails)
  async save(
    @Caller() caller: Principal,
    @Body({ schema: saveClinicDetails }) body: SaveClinicDetails,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClinicDetails> {
    return withEtag(reply, await this.details.save(caller, body, ifMatch));
  }
}
