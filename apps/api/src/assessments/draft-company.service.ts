import { Injectable } from '@nestjs/common';
import type { DraftCompany } from '@midstance/contracts/assessments';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { AssessmentsRepository } from './assessments.repository';

/** A browser says every few seconds that it has the draft open; one that was silent for so long has left, ms. */
const GONE_AFTER_MS = 10_000;

const forgetThoseGone = `DELETE FROM assessment_presence WHERE seen_at < $1::timestamptz - interval '1 minute'`;

const noteHere = `
  INSERT INTO assessment_presence (assessment_id, user_id, seen_at)
  SELECT a.id, $2, $3 FROM assessments a WHERE a.id = $1 AND a.status = 'draft'
  ON CONFLICT (clinic_id, assessment_id, user_id) DO UPDATE SET seen_at = excluded.seen_at`;

const company = `
  SELECT a.version, (SELECT coalesce(json_agg(json_build_object('name', m.display_name) ORDER BY p.user_id), '[]'::json)
      FROM assessment_presence p JOIN memberships m ON m.clinic_id = p.clinic_id AND m.user_id = p.user_id
      WHERE p.clinic_id = a.clinic_id AND p.assessment_id = a.id AND p.user_id <> $2 AND p.seen_at > $3) AS others
  FROM assessments a WHERE a.id = $1`;

/**
 * Two people in one draft see each other and each other's values. It is kept in the database, so that it holds with any
 * number of servers.
 */
@Injectable()
export class DraftCompanyService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly assessments: AssessmentsRepository,
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
    tx.queue(forgetThoseGone, [now]);
    tx.queue(noteHere, [id, tx.userId, now]);
    const [row] = await tx.query<{ version: number; others: DraftCompany['others'] }>(company, [
      id,
      tx.userId,
      new Date(now.getTime() - GONE_AFTER_MS),
    ]);
    if (row === undefined) throw new ProblemError('not_found');
    const current = row.version > version ? ((await this.assessments.read(tx, id)) ?? null) : null;
    // What is shown of a chart is in its access log, however it got to the screen.
    if (current)
      tx.audit({ action: 'assessment.open', objectType: 'assessment', objectId: id, patientId: current.patientId });
    return { others: row.others, current };
  }
}
