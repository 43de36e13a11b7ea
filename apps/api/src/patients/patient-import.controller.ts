import { Body, Controller, Post } from '@nestjs/common';
import {
  importPreview,
  importPreviewRequest,
  importRequest,
  importResult,
  type ImportPreview,
  type ImportPreviewRequest,
  type ImportRequest,
  type ImportResult,
} from '@midstance/contracts/patients';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { PatientImportService } from './patient-import.service';

@Controller('patients/import')
export class PatientImportController {
  constructor(private readonly imports: PatientImportService) {}

  @Post('preview')
  @Access('staff')
  @Returns(importPreview)
  preview(
    @Caller() caller: Principal,
    @Body({ schema: importPreviewRequest }) body: ImportPreviewRequest,
  ): Promise<ImportPreview> {
    return this.imports.preview(caller, body);
  }

  @Post()
  @Access('staff')
  @Returns(importResult)
  import(@Caller() caller: Principal, @Body({ schema: importRequest }) body: ImportRequest): Promise<ImportResult> {
    return this.imports.import(caller, body);
  }
}
