import { Body, Controller, Delete, Param, Post, Put, Req } from '@nestjs/common';
import {
  linkView,
  openOutcomeLink,
  outcomeLink,
  outcomeLinkRequest,
  saveLinkAnswers,
  type LinkView,
  type OpenOutcomeLink,
  type OutcomeLink,
  type OutcomeLinkRequest,
  type SaveLinkAnswers,
} from '@midstance/contracts/outcomes';
import { idParam } from '@midstance/contracts/values';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { originOf } from '../identity/session-http';
import { OutcomeLinks } from './outcome-links.service';

@Controller('outcome-links')
export class OutcomeLinksController {
  constructor(private readonly links: OutcomeLinks) {}

  @Post()
  @Access('staff')
  @Returns(outcomeLink)
  make(
    @Caller() caller: Principal,
    @Body({ schema: outcomeLinkRequest }) body: OutcomeLinkRequest,
    @Req() request: FastifyRequest,
  ): Promise<OutcomeLink> {
    return this.links.make(caller, body, originOf(request));
  }

  @Delete(':id')
  @Access('staff')
  @Returns(null)
  withdraw(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    return this.links.withdraw(caller, id);
  }

  @Post('open')
  @Access('public')
  @Returns(linkView)
  open(@Body({ schema: openOutcomeLink }) { token }: OpenOutcomeLink): Promise<LinkView> {
    return this.links.open(token);
  }

  @Put('answers')
  @Access('public')
  @Returns(null)
  save(@Body({ schema: saveLinkAnswers }) { token, answers }: SaveLinkAnswers): Promise<void> {
    return this.links.save(token, answers);
  }

  @Post('finish')
  @Access('public')
  @Returns(null)
  finish(@Body({ schema: openOutcomeLink }) { token }: OpenOutcomeLink): Promise<void> {
    return this.links.finish(token);
  }
}
