import { Body, Controller, Get, Param, Put, Res } from '@nestjs/common';
import {
  licensedForm,
  licensedFormList,
  outcomeCodeParam,
  outcomeResponse,
  outcomes,
  saveLicensedForm,
  saveOutcomeResponse,
  voidOutcomeResponse,
  type LicensedForm,
  type OutcomeResponse,
  type Outcomes,
  type SaveLicensedForm,
  type SaveOutcomeResponse,
  type VoidOutcomeResponse,
} from '@midstance/contracts/outcomes';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { LicensedForms } from './licensed-forms.service';
import { OutcomeVoids } from './outcome-voids.service';
import { OutcomesService } from './outcomes.service';

@Controller()
export class OutcomesController {
  constructor(
    private readonly outcomes: OutcomesService,
    private readonly voids: OutcomeVoids,
    private readonly forms: LicensedForms,
  ) {}

  @Get('patients/:id/outcomes')
  @Access('staff')
  @Returns(outcomes)
  show(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<Outcomes> {
    return this.outcomes.show(caller, id);
  }

  @Put('outcome-responses/:id')
  @Access('staff')
  @Returns(outcomeResponse)
  record(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: saveOutcomeResponse }) body: SaveOutcomeResponse,
  ): Promise<OutcomeResponse> {
    return this.outcomes.record(caller, id, body);
  }

  @Put('outcome-responses/:id/void')
  @Access('staff')
  @Returns(outcomeResponse)
  void(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: voidOutcomeResponse }) { reason }: VoidOutcomeResponse,
  ): Promise<OutcomeResponse> {
    return this.voids.void(caller, id, reason);
  }

  @Get('licensed-forms')
  @Access('staff')
  @Returns(licensedFormList)
  listForms(@Caller() caller: Principal): Promise<string> {
    return this.forms.list(caller);
  }

  @Put('licensed-forms/:code')
  @Access('lead')
  @Returns(licensedForm)
  async saveForm(
    @Caller() caller: Principal,
    @Param({ schema: outcomeCodeParam }) { code }: { code: string },
    @Body({ schema: saveLicensedForm }) body: SaveLicensedForm,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<LicensedForm> {
    return withEtag(reply, await this.forms.save(caller, code, body, ifMatch));
  }
}
