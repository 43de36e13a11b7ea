import { Body, Controller, Get, Param, Post, Put, Res } from '@nestjs/common';
import {
  currentProgram,
  programTemplateList,
  programVersion,
  saveProgram,
  setProgramStatus,
  type ProgramTemplateRow,
  type ProgramVersion,
  type SaveProgram,
  type SetProgramStatus,
} from '@midstance/contracts/programs';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { ProgramsService } from './programs.service';

@Controller()
export class ProgramsController {
  constructor(private readonly programs: ProgramsService) {}

  @Get('program-templates')
  @Access('staff')
  @Returns(programTemplateList)
  templates(): { items: ProgramTemplateRow[] } {
    return this.programs.templates();
  }

  @Get('patients/:id/program')
  @Access('staff')
  @Returns(currentProgram)
  current(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<string> {
    return this.programs.current(caller, id);
  }

  @Put('programs/:id')
  @Access('staff')
  @Returns(programVersion)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveProgram }) body: SaveProgram,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgramVersion> {
    return withEtag(reply, { id, version: await this.programs.save(caller, id, body, ifMatch) });
  }

  @Post('programs/:id/status')
  @Access('staff')
  @Returns(programVersion)
  async setStatus(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: setProgramStatus }) body: SetProgramStatus,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ProgramVersion> {
    return withEtag(reply, { id, version: await this.programs.setStatus(caller, id, body, ifMatch) });
  }
}
