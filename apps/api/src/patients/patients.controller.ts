import { Body, Controller, Delete, Get, Param, Post, Put, Query, Res } from '@nestjs/common';
import {
  patient,
  patientPage,
  patientQuery,
  savePatient,
  type Patient,
  type PatientQuery,
  type SavePatient,
} from '@midstance/contracts/patients';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { IfMatch, withEtag } from '../http/etag';
import { PatientsService } from './patients.service';

@Controller('patients')
export class PatientsController {
  constructor(private readonly patients: PatientsService) {}

  @Get()
  @Access('staff')
  @Returns(patientPage)
  list(@Caller() caller: Principal, @Query({ schema: patientQuery }) query: PatientQuery): Promise<string> {
    return this.patients.list(caller, query);
  }

  @Get(':id')
  @Access('staff')
  @Returns(patient)
  async show(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Patient> {
    return withEtag(reply, await this.patients.show(caller, id));
  }

  @Put(':id')
  @Access('staff')
  @Returns(patient)
  async save(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Body({ schema: savePatient }) body: SavePatient,
    @IfMatch() ifMatch: number | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Patient> {
    return withEtag(reply, await this.patients.save(caller, id, body, ifMatch));
  }

  @Post(':id/archive')
  @Access('staff')
  @Returns(patient)
  archive(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<Patient> {
    return this.patients.setArchived(caller, id, true);
  }

  @Post(':id/restore')
  @Access('staff')
  @Returns(patient)
  restore(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<Patient> {
    return this.patients.setArchived(caller, id, false);
  }

  @Put(':id/care-team/me')
  @Access('staff')
  @Returns(patient)
  join(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<Patient> {
    return this.patients.setCaring(caller, id, true);
  }

  @Delete(':id/care-team/me')
  @Access('staff')
  @Returns(patient)
  leave(@Caller() caller: Principal, @Param({ schema: idParam }) { id }: { id: string }): Promise<Patient> {
    return this.patients.setCaring(caller, id, false);
  }
}
