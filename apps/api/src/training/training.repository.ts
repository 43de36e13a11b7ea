import { Injectable } from '@nestjs/common';
import type { SaveCheckIn, SaveExerciseSession, SaveRun } from '@midstance/contracts/training';
import { contextPatient } from '../database/tenant-table';
import type { Statements } from '../database/tenant-transaction';
import { checkInFields, runFields } from '../return-to-run/patient-log.queries';

/** A record as it stands, to tell a replay from a correction. */
export interface Stored {
  readonly body_hash: Buffer;
  readonly version: number;
  readonly [column: string]: unknown;
}

const runColumns = `plan_id, step_id, local_date, time_zone, started_at, ended_at, completed, run_min, walk_min, distance_m,
  pain_before, pain_during, pain_after_60_min, swelling, limp, effort, red_flags, layoff_reason, comment`;

const runValues = (run: SaveRun): unknown[] => [
  run.planId,
  run.stepId,
  run.localDate,
  run.timeZone,
  run.startedAt,
  run.endedAt,
  run.completed,
  run.runMin,
  run.walkMin,
  run.distanceM,
  run.painBefore,
  run.painDuring,
  run.painAfter60Min,
  run.swelling,
  run.limp,
  run.effort,
  JSON.stringify(run.redFlags),
  run.layoffReason,
  run.comment,
];

const checkInColumns = `time_zone, answered_at, pain_morning, stiffness_min, recovery, swelling, limp, night_pain,
  pain_rest, pain_walk, pain_stairs, comment`;

const checkInValues = (answer: SaveCheckIn): unknown[] => [
  answer.timeZone,
  answer.answeredAt,
  answer.painMorning,
  answer.stiffnessMin,
  answer.recovery,
  answer.swelling,
  answer.limp,
  answer.nightPain,
  answer.painRest,
  answer.painWalk,
  answer.painStairs,
  answer.comment,
];

const numbered = (from: number, count: number) => Array.from({ length: count }, (_, i) => `$${from + i}`).join(', ');

const insertSession = `
  WITH made AS (
    INSERT INTO exercise_sessions (id, patient_id, program_id, program_version, local_date, time_zone, started_at,
      ended_at, completed, pain_during, effort, comment, sets_done, sets_skipped, body_hash, recorded_at)
    VALUES ($1, ${contextPatient}, ${numbered(2, 14)}) ON CONFLICT (clinic_id, id) DO NOTHING RETURNING id, patient_id),
  sets AS (
    INSERT INTO exercise_sets (session_id, patient_id, item_id, exercise_id, side, set_number, status, reps, hold_s,
      load_kg, rpe, skip_reason)
    SELECT made.id, made.patient_id, s."itemId", s."exerciseId", s.side, s."setNumber", s.status, s.reps, s."holdS",
      s."loadKg", s.rpe, s."skipReason"
    FROM made, jsonb_to_recordset($16::jsonb) AS s("itemId" text, "exerciseId" text, side text, "setNumber" smallint,
      status text, reps smallint, "holdS" smallint, "loadKg" real, rpe smallint, "skipReason" text))
  SELECT EXISTS (SELECT FROM made) AS is_new, (SELECT s.body_hash FROM exercise_sessions s WHERE s.id = $1) AS body_hash`;

/** The only file that writes training records. A patient writes their own: whose they are comes from the context. */
@Injectable()
export class TrainingRepository {
  /** The run with this id, locked, or undefined. */
  async findRun(tx: Statements, id: string): Promise<Stored | undefined> {
    return (await tx.query<Stored>('SELECT body_hash, version FROM runs WHERE id = $1 FOR UPDATE', [id]))[0];
  }

  async insertRun(tx: Statements, id: string, run: SaveRun, hash: Buffer, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO runs (id, patient_id, ${runColumns}, body_hash, recorded_at)
       VALUES ($1, ${contextPatient}, ${numbered(2, 21)})`,
      [id, ...runValues(run), hash, at],
    );
  }

  /** Keeps the earlier answers and puts the new ones in their place. */
  replaceRun(tx: Statements, id: string, run: SaveRun, hash: Buffer, at: Date): void {
    tx.queue(
      `INSERT INTO training_history (patient_id, kind, record_id, version, record)
       SELECT r.patient_id, 'run', r.id::text, r.version, json_build_object(${runFields}) FROM runs r WHERE r.id = $1`,
      [id],
    );
    tx.queue(
      `UPDATE runs SET (${runColumns}, body_hash, recorded_at, version) = (${numbered(2, 21)}, version + 1) WHERE id = $1`,
      [id, ...runValues(run), hash, at],
    );
  }

  async findCheckIn(tx: Statements, localDate: string): Promise<Stored | undefined> {
    const sql = `SELECT body_hash, version FROM check_ins WHERE patient_id = ${contextPatient} AND local_date = $1 FOR UPDATE`;
    return (await tx.query<Stored>(sql, [localDate]))[0];
  }

  async insertCheckIn(tx: Statements, localDate: string, answer: SaveCheckIn, hash: Buffer, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO check_ins (patient_id, local_date, ${checkInColumns}, body_hash, recorded_at)
       VALUES (${contextPatient}, ${numbered(1, 15)})`,
      [localDate, ...checkInValues(answer), hash, at],
    );
  }

  replaceCheckIn(tx: Statements, localDate: string, answer: SaveCheckIn, hash: Buffer, at: Date): void {
    tx.queue(
      `INSERT INTO training_history (patient_id, kind, record_id, version, record)
       SELECT c.patient_id, 'check-in', c.local_date::text, c.version, json_build_object(${checkInFields})
       FROM check_ins c WHERE c.patient_id = ${contextPatient} AND c.local_date = $1`,
      [localDate],
    );
    tx.queue(
      `UPDATE check_ins SET (${checkInColumns}, body_hash, recorded_at, version) = (${numbered(2, 14)}, version + 1)
       WHERE patient_id = ${contextPatient} AND local_date = $1`,
      [localDate, ...checkInValues(answer), hash, at],
    );
  }

  /**
   * Stores a session with all its sets in one statement, unless its id is known.
   *
   * @returns whether it is new, and otherwise the fingerprint of what is there; without one the id is not the caller's
   */
  async insertSession(
    tx: Statements,
    id: string,
    session: SaveExerciseSession,
    hash: Buffer,
    at: Date,
  ): Promise<{ isNew: boolean; hash: Buffer | null }> {
    const skipped = session.sets.filter((set) => set.status === 'skipped').length;
    const [row] = await tx.query<{ is_new: boolean; body_hash: Buffer | null }>(insertSession, [
      id,
      session.programId,
      session.programVersion,
      session.localDate,
      session.timeZone,
      session.startedAt,
      session.endedAt,
      session.completed,
      session.painDuring,
      session.effort,
      session.comment,
      session.sets.length - skipped,
      skipped,
      hash,
      at,
      JSON.stringify(session.sets),
    ]);
    return { isNew: row?.is_new === true, hash: row?.body_hash ?? null };
  }
}
