import { Body, Controller, Delete, Get, Param, Post, Req, Res } from '@nestjs/common';
import { sessionList, sessionView, signInRequest, type SignInRequest } from '@midstance/contracts/identity';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../config/config';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { handOver, senderOf, takeAway } from './session-http';
import { Sessions } from './sessions.service';

@Controller()
export class SessionsController {
  constructor(
    private readonly config: Config,
    private readonly sessions: Sessions,
  ) {}

  @Post('session')
  @Access('public')
  @Returns(sessionView)
  async signIn(
    @Body({ schema: signInRequest }) body: SignInRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const started = await this.sessions.signIn(body, senderOf(request, this.config));
    return handOver(reply, this.config, started);
  }

  @Get('session')
  @Access('any')
  @Returns(sessionView)
  whoAmI(@Caller() caller: Principal): Promise<string> {
    return this.sessions.whoAmI(caller);
  }

  @Delete('session')
  @Access('any')
  @Returns(null)
  async signOut(@Caller() caller: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.endThis(caller);
    takeAway(reply, this.config);
  }

  @Get('sessions')
  @Access('any')
  @Returns(sessionList)
  list(@Caller() caller: Principal): Promise<string> {
    return this.sessions.list(caller);
  }

  @Delete('sessions')
  @Access('any')
  @Returns(null)
  endAll(@Caller() caller: Principal): Promise<void> {
    return this.sessions.end(caller, null);
  }

  @Delete('sessions/:id')
  @Access('any')
  @Returns(null)
  endOne(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    return this.sessions.end(caller, id);
  }

  @Delete('staff/:id/sessions')
  @Access('lead')
  @Returns(null)
  endOfStaff(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    return this.sessions.endOf(caller, { userId: id });
  }

  @Delete('patients/:id/sessions')
  @Access('staff')
  @Returns(null)
  endOfPatient(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<void> {
    return this.sessions.endOf(caller, { patientId: id });
  }
}
