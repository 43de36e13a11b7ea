import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import {
  clinicTemplate,
  clinicTemplateList,
  saveClinicTemplate,
  type ClinicTemplate,
  type SaveClinicTemplate,
} from '@midstance/contracts/program-templates';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { TemplatesService } from './templates.service';

@Controller('clinic-program-templates')
export class TemplatesController {
  constructor(private readonly templates: TemplatesService) {}

  @Get()
  @Access('staff')
  @Returns(clinicTemplateList)
  list(@Caller() caller: Principal): Promise<string> {
    return this.templates.list(caller);
  }

  @Put(':id')
  @Access('staff')
  @Returns(clinicTemplate)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveClinicTemplate }) body: SaveClinicTemplate,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ClinicTemplate> {
    return withEtag(reply, await this.templates.save(caller, id, body, ifMatch));
  }
}
