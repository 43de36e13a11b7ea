import { Injectable } from '@nestjs/common';
import type { Report, ReportAudience } from '@midstance/contracts/reports';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { standingOf } from '../return-to-run/standing';
import { openRedFlags } from '../red-flags/red-flag-log';
import { heldBackNow } from './held-back-now';
import { printReport } from './print/print-report';
import type { ReportFacts, SignedFacts } from './report-facts';
import { reportModel } from './report-model';
import { goalLinesOf } from './report-goals';
import { planOf } from './report-plan';
import { reportQuery } from './reports.queries';

/** Reports of signed assessments, as a model and as a printable document. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly logs: PatientLogReader,
  ) {}

  /** The report for the screen. */
  show(principal: Principal, id: string, audience: ReportAudience): Promise<Report> {
    return this.make(principal, id, audience, 'report.open');
  }

  /** The report as a PDF of two pages; that it was made is recorded. */
  async print(principal: Principal, id: string, audience: ReportAudience): Promise<Buffer> {
    return printReport(await this.make(principal, id, audience, 'report.make'));
  }

  private make(principal: Principal, id: string, audience: ReportAudience, action: string): Promise<Report> {
    return this.database.inTenant(principal, async (tx) => {
      const facts = await this.signed(tx, id);
      const now = await this.logs.read(tx, facts.patient.id);
      const standing = await standingOf(now);
      tx.audit({ action, objectType: 'assessment', objectId: id, patientId: facts.patient.id });
      const plan = [...goalLinesOf(facts, audience), ...planOf(now, standing, audience)];
      return reportModel(heldBackNow(facts, openRedFlags(now.log.redFlags)), plan, audience);
    });
  }

  private async signed(tx: Tx, id: string): Promise<SignedFacts> {
    const [row] = await tx.query<{ body: string }>(reportQuery, [id]);
    if (row === undefined) throw new ProblemError('not_found');
    const facts = JSON.parse(row.body) as ReportFacts;
    const { snapshot } = facts;
    if (snapshot === null) {
      throw new ProblemError('conflict', { detail: 'This is still a draft: sign it first, then it has a report.' });
    }
    return { ...facts, snapshot };
  }
}
