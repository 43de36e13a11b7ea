import { Body, Controller, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  addendum,
  addendumParam,
  assessment,
  assessmentList,
  beInDraft,
  draftCompany,
  saveAddendum,
  saveAssessment,
  savedAssessment,
  signedAssessments,
  signedQuery,
  type Addendum,
  type Assessment,
  type BeInDraft,
  type DraftCompany,
  type SaveAddendum,
  type SaveAssessment,
  type SavedAssessment,
  type SignedQuery,
} from '@midstance/contracts/assessments';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { AssessmentsService } from './assessments.service';
import { DraftCompanyService } from './draft-company.service';

@Controller()
export class AssessmentsController {
  constructor(
    private readonly assessments: AssessmentsService,
    private readonly company: DraftCompanyService,
  ) {}

  @Get('patients/:id/assessments')
  @Access('staff')
  @Returns(assessmentList)
  list(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<string> {
    return this.assessments.list(caller, id);
  }

  @Get('patients/:id/signed-assessments')
  @Access('staff')
  @Returns(signedAssessments)
  signed(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: signedQuery }) query: SignedQuery,
  ): Promise<string> {
    return this.assessments.signed(caller, id, query);
  }

  @Get('assessments/:id')
  @Access('staff')
  @Returns(assessment)
  show(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<string> {
    return this.assessments.show(caller, id);
  }

  @Put('assessments/:id')
  @Access('staff')
  @Returns(savedAssessment)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveAssessment }) body: SaveAssessment,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedAssessment> {
    return withEtag(reply, await this.assessments.save(caller, id, body, ifMatch));
  }

  @Put('assessments/:id/presence')
  @Access('staff')
  @Returns(draftCompany)
  beInDraft(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: beInDraft }) { version }: BeInDraft,
  ): Promise<DraftCompany> {
    return this.company.meet(caller, id, version);
  }

  @Post('assessments/:id/sign')
  @Access('staff')
  @Returns(assessment)
  async sign(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Assessment> {
    return withEtag(reply, await this.assessments.sign(caller, id, ifMatch));
  }

  @Put('assessments/:id/addenda/:addendumId')
  @Access('staff')
  @Returns(addendum)
  addAddendum(
    @Caller() caller: Principal,
    @Param({ schema: addendumParam }) { id, addendumId }: { id: string; addendumId: string },
    @Body({ schema: saveAddendum }) { text }: SaveAddendum,
  ): Promise<Addendum> {
    return this.assessments.addAddendum(caller, id, addendumId, text);
  }
}
