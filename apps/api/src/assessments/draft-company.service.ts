import { Injectable } from '@nestjs/common';
import type { DraftCompany } from '@midstance/contracts/assessments';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { AssessmentsRepository } from './assessments.repository';
import { DraftCompanyRepository } from './draft-company.repository';

/** A browser says every few seconds that it has the draft open; one that was silent for so long has left, ms. */
const GONE_AFTER_MS = 10_000;

/**
 * Two people in one draft see each other and each other's values. It is kept in the database, so that it holds with any
 * number of servers.
 */
@Injectable()
export class DraftCompanyService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly assessments: AssessmentsRepository,
    private readonly company: DraftCompanyRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * Notes that the caller has the draft open and answers who else has, with the record when it is newer than `version`.
   *
   * @throws {ProblemError} `not_found`
   */
  meet(principal: Principal, id: string, version: number): Promise<DraftCompany> {
    return this.database.inTenant(principal, (tx) => this.meetIn(tx, id, version));
  }

  private async meetIn(tx: Tx, id: string, version: number): Promise<DraftCompany> {
    const now = this.clock.now();
    this.company.noteHere(tx, id, now);
    const row = await this.company.othersIn(tx, id, new Date(now.getTime() - GONE_AFTER_MS));
    if (row === undefined) throw new ProblemError('not_found');
    const current = row.version > version ? ((await this.assessments.read(tx, id)) ?? null) : null;
    // What is shown of a chart is in its access log, however it got to the screen.
    if (current)
      tx.audit({ action: 'assessment.open', objectType: 'assessment', objectId: id, patientId: current.patientId });
    return { others: row.others, current };
  }
}
