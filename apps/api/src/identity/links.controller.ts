import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import {
  acceptInvitation,
  acceptReset,
  handedLink,
  invitationRequest,
  invitationView,
  linkToken,
  resetRequest,
  sessionView,
  type AcceptInvitation,
  type AcceptReset,
  type HandedLink,
  type InvitationRequest,
  type LinkToken,
  type ResetRequest,
} from '@midstance/contracts/identity';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { Links } from './links.service';
import { handOver, originOf, senderOf } from './session-http';

@Controller()
export class LinksController {
  constructor(
    private readonly config: Config,
    private readonly links: Links,
  ) {}

  @Post('invitations')
  @Access('staff')
  @Returns(handedLink)
  invite(
    @Caller() caller: Principal,
    @Body({ schema: invitationRequest }) body: InvitationRequest,
    @Req() request: FastifyRequest,
  ): Promise<HandedLink> {
    return this.links.invite(caller, body, originOf(request));
  }

  @Post('invitations/check')
  @Access('public')
  @Returns(invitationView)
  checkInvitation(@Body({ schema: linkToken }) { token }: LinkToken): Promise<string> {
    return this.links.checkInvitation(token);
  }

  @Post('invitations/accept')
  @Access('public')
  @Returns(sessionView)
  async acceptInvitation(
    @Body({ schema: acceptInvitation }) body: AcceptInvitation,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    return handOver(reply, this.config, await this.links.acceptInvitation(body, senderOf(request, this.config)));
  }

  @Post('password-resets')
  @Access('staff')
  @Returns(handedLink)
  makeReset(
    @Caller() caller: Principal,
    @Body({ schema: resetRequest }) body: ResetRequest,
    @Req() request: FastifyRequest,
  ): Promise<HandedLink> {
    return this.links.makeReset(caller, body, originOf(request));
  }

  @Post('password-resets/check')
  @Access('public')
  @Returns(invitationView)
  checkReset(@Body({ schema: linkToken }) { token }: LinkToken): Promise<string> {
    return this.links.checkReset(token);
  }

  @Post('password-resets/accept')
  @Access('public')
  @Returns(null)
  acceptReset(@Body({ schema: acceptReset }) body: AcceptReset, @Req() { id }: FastifyRequest): Promise<void> {
    return this.links.acceptReset(body, id);
  }
}
