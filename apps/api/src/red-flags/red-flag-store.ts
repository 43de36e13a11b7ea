import type { OpenRedFlag as FlagOfCheck } from '@midstance/clinical/findings';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import { randomUUID } from 'node:crypto';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { withDraftFlags, type DraftRecord } from './draft-flags';
import { openRedFlags, type RedFlagLog } from './red-flag-log';
import { redFlagLogQuery } from './red-flags.queries';

/** A decision about a flag; who makes it, and whether they treat the patient, the transaction knows. */
export interface NewResolution {
  readonly id: string;
  readonly patientId: string;
  readonly flagId: string;
  readonly reason: string;
  readonly assessmentId: string | null;
  /** `YYYY-MM-DDTHH:mm` on the runner's own clock. */
  readonly localTime: string;
  readonly at: Date;
}

/** The patient's open red flags inside a transaction of staff, those of drafts too; `not_found` when the patient is not the caller's to see. */
export async function readOpenRedFlags(tx: Tx, patientId: string): Promise<OpenRedFlag[]> {
  const [row] = await tx.query<{ body: string }>(redFlagLogQuery, [patientId]);
  if (row === undefined) throw new ProblemError('not_found');
  return openFlagsIn(row.body);
}

/** The flags that are open, of the answer of `redFlagLogQuery`. */
export function openFlagsIn(body: string): OpenRedFlag[] {
  const { log, drafts } = JSON.parse(body) as { log: RedFlagLog; drafts: readonly DraftRecord[] };
  return withDraftFlags(openRedFlags(log), drafts);
}

/** Adds a resolution, without waiting. */
export function insertResolution(tx: Tx, resolution: NewResolution): void {
  const { id, patientId, flagId, reason, assessmentId, localTime, at } = resolution;
  tx.queue(
    `INSERT INTO red_flag_resolutions (id, patient_id, flag_id, reason, assessment_id, actor_role, local_time, resolved_by,
       resolved_at)
     SELECT $1, $2, $3, $4, $5, CASE WHEN EXISTS (SELECT FROM care_team c WHERE c.patient_id = $2 AND c.user_id = $7)
       THEN 'treating_therapist' ELSE 'cover' END, $6, $7, $8`,
    [id, patientId, flagId, reason, assessmentId, localTime, tx.userId, at],
  );
}

/** An assessment that is being signed, as far as its red flags go. */
interface Signed {
  readonly id: string;
  readonly patientId: string;
  readonly assessedOn: string;
  readonly redFlagAcknowledgements: readonly { readonly redFlagId: string; readonly text: string }[];
}

/** Notes the flags an assessment is signed with, and what it says was done about others. */
export function noteRedFlags(tx: Tx, signed: Signed, open: readonly FlagOfCheck[], at: Date, localTime: string): void {
  const { id: assessmentId, patientId, assessedOn } = signed;
  for (const { id, title, level, advice, blocks } of open) {
    tx.queue(
      `INSERT INTO red_flags_found (assessment_id, flag_id, patient_id, title, level, advice, blocks, found_on, found_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [assessmentId, id, patientId, title, level, advice, blocks, assessedOn, at],
    );
  }
  for (const { redFlagId: flagId, text: reason } of signed.redFlagAcknowledgements) {
    insertResolution(tx, { id: randomUUID(), patientId, flagId, reason, assessmentId, localTime, at });
  }
}
