import { Injectable } from '@nestjs/common';
import type { Program, SaveProgram } from '@midstance/contracts/programs';
import type { Tx } from '../database/tenant-transaction';

type Status = Program['status'];

/** The newest version of a program. */
export interface NewestVersion extends Record<string, unknown> {
  readonly version: number;
  readonly patient_id: string;
  readonly episode_id: string;
  readonly status: Status;
  readonly content: Program['content'];
  readonly reason: string;
}

/** Programs are only ever added to: each change is the next version. */
@Injectable()
export class ProgramsRepository {
  async newest(tx: Tx, id: string): Promise<NewestVersion | undefined> {
    const [row] = await tx.query<NewestVersion>(
      `SELECT version, patient_id, episode_id, status, content, reason FROM program_versions
       WHERE program_id = $1 ORDER BY version DESC LIMIT 1`,
      [id],
    );
    return row;
  }

  /** True when the episode is this patient's, visible and open. */
  async hasOpenEpisode(tx: Tx, patientId: string, episodeId: string): Promise<boolean> {
    const sql = `SELECT 1 FROM episodes WHERE id = $2 AND patient_id = $1 AND status = 'open'`;
    return (await tx.query(sql, [patientId, episodeId])).length > 0;
  }

  async insert(tx: Tx, id: string, version: number, status: Status, program: SaveProgram, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO program_versions (program_id, version, patient_id, episode_id, status, content, reason, red_flag_reason,
         created_by, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        id,
        version,
        program.patientId,
        program.episodeId,
        status,
        JSON.stringify(program.content),
        program.reason,
        program.redFlagReason,
        tx.userId,
        at,
      ],
    );
  }

  /** Precautions of the episode that still hold on the runner's own day. */
  async precautions(tx: Tx, episodeId: string, now: Date): Promise<string[]> {
    const rows = await tx.query<{ code: string }>(
      `SELECT p ->> 'code' AS code FROM episodes e JOIN patients r ON r.id = e.patient_id,
         jsonb_array_elements(e.precautions) p
       WHERE e.id = $1
         AND coalesce((p ->> 'until')::date, 'infinity') >= ($2::timestamptz AT TIME ZONE r.time_zone)::date`,
      [episodeId, now],
    );
    return rows.map((row) => row.code);
  }
}
