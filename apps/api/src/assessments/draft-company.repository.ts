import { Injectable } from '@nestjs/common';
import type { DraftCompany } from '@midstance/contracts/assessments';
import type { Tx } from '../database/tenant-transaction';

/** A draft and who else was seen in it. */
interface CompanyRow {
  readonly version: number;
  readonly others: DraftCompany['others'];
  readonly [column: string]: unknown;
}

const forgetThoseGone = `DELETE FROM assessment_presence WHERE seen_at < $1::timestamptz - interval '1 minute'`;

const noteHere = `
  INSERT INTO assessment_presence (assessment_id, user_id, seen_at)
  SELECT a.id, $2, $3 FROM assessments a WHERE a.id = $1 AND a.status = 'draft'
  ON CONFLICT (clinic_id, assessment_id, user_id) DO UPDATE SET seen_at = excluded.seen_at`;

const othersIn = `
  SELECT a.version, (SELECT coalesce(json_agg(json_build_object('name', m.display_name) ORDER BY p.user_id), '[]'::json)
      FROM assessment_presence p JOIN memberships m ON m.clinic_id = p.clinic_id AND m.user_id = p.user_id
      WHERE p.clinic_id = a.clinic_id AND p.assessment_id = a.id AND p.user_id <> $2 AND p.seen_at > $3) AS others
  FROM assessments a WHERE a.id = $1`;

@Injectable()
export class DraftCompanyRepository {
  /** Notes that the caller has the draft open; those who left long ago are forgotten on the way. */
  noteHere(tx: Tx, id: string, now: Date): void {
    tx.queue(forgetThoseGone, [now]);
    tx.queue(noteHere, [id, tx.userId, now]);
  }

  /** The draft's version and the others seen in it after a moment, or undefined. */
  async othersIn(tx: Tx, id: string, seenAfter: Date): Promise<CompanyRow | undefined> {
    const [row] = await tx.query<CompanyRow>(othersIn, [id, tx.userId, seenAfter]);
    return row;
  }
}
