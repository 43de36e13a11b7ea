import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { report, reportQuery, type Report, type ReportQuery } from '@midstance/contracts/reports';
import { idParam } from '@midstance/contracts/values';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../database/principal';
import { Access, Caller, Returns } from '../http/access';
import { ReportsService } from './reports.service';

@Controller('assessments')
export class ReportsController {
  constructor(private readonly reports: ReportsService) {}

  @Get(':id/report')
  @Access('staff')
  @Returns(report)
  show(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: reportQuery }) { audience }: ReportQuery,
  ): Promise<Report> {
    return this.reports.show(caller, id, audience);
  }

  @Get(':id/report.pdf')
  @Access('staff')
  @Returns(null, 200)
  async print(
    @Caller() caller: Principal,
    @Param({ schema: idParam }) { id }: { id: string },
    @Query({ schema: reportQuery }) { audience }: ReportQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const pdf = await this.reports.print(caller, id, audience);
    reply.headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="report-${id}.pdf"`,
    });
    return pdf;
  }
}
