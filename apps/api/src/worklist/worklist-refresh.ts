import { Injectable } from '@nestjs/common';
import type { Statements } from '../database/tenant-transaction';
import type { LogNow } from '../return-to-run/log-now';
import { PatientLogReader } from '../return-to-run/patient-log.reader';
import { standingOf, type Standing } from '../return-to-run/standing';
import { standingNow } from './standing-now';
import { worklistRow } from './worklist-row';

/** What a write about a patient is followed by: their present log and where they stand. */
export interface Refreshed {
  readonly now: LogNow;
  readonly standing: Standing | null;
}

/** Stores a patient’s row: `$1` patient, then priority, since, return to run, archived, row, day, standing. */
export const storeWorklistRow = `
  INSERT INTO worklist_rows (patient_id, priority, since, return_to_run, archived, row, computed_on, standing)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
  ON CONFLICT (clinic_id, patient_id) DO UPDATE SET priority = excluded.priority, since = excluded.since,
    return_to_run = excluded.return_to_run, archived = excluded.archived, row = excluded.row,
    computed_on = excluded.computed_on, standing = excluded.standing, updated_at = now()`;

/** Keeps the worklist true: every change to a patient's record ends with a new row in the same transaction. */
@Injectable()
export class WorklistRefresh {
  constructor(private readonly logs: PatientLogReader) {}

  /** Reads the log again, folds it, and stores the row; null is the patient who writes. */
  async refresh(tx: Statements, patientId: string | null): Promise<Refreshed> {
    const now = await this.logs.read(tx, patientId);
    const standing = await standingOf(now);
    const { row, priority, since, returnToRun } = worklistRow(now, standing);
    const { id, archived } = now.log.patient;
    const kept = JSON.stringify(standingNow(now, standing));
    tx.queue(storeWorklistRow, [id, priority, since, returnToRun, archived, JSON.stringify(row), now.today, kept]);
    return { now, standing };
  }
}
