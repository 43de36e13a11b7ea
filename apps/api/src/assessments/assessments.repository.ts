import { Injectable } from '@nestjs/common';
import type { Addendum, Assessment, SaveAssessment, SignedSnapshot } from '@midstance/contracts/assessments';
import type { Tx } from '../database/tenant-transaction';
import { assessmentQuery, signingQuery } from './assessments.queries';
import { ownBatteryId } from './check-content';
import type { SigningRecord } from './evaluate-signed';

/** An assessment as far as saving asks. */
export interface StoredHead {
  readonly version: number;
  readonly status: 'draft' | 'signed';
  readonly body_hash: Buffer;
  readonly patient_id: string;
  readonly updated_at: Date;
  readonly [column: string]: unknown;
}

/** Where an assessment belongs: the episode with its patient. */
export interface Place {
  readonly status: 'open' | 'closed';
  readonly time_zone: string;
  /** False when the battery is the clinic's own and there is no such version. */
  readonly battery_known: boolean;
  readonly [column: string]: unknown;
}

const upsert = `
  INSERT INTO assessments (id, patient_id, episode_id, battery_id, battery_version, assessed_on, involved_side,
    body_mass_kg, pain_sites, intake, finding_decisions, red_flag_acknowledgements, note, body_hash, created_by,
    created_at, updated_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $16)
  ON CONFLICT (clinic_id, id) DO UPDATE SET episode_id = excluded.episode_id, battery_id = excluded.battery_id,
    battery_version = excluded.battery_version, assessed_on = excluded.assessed_on,
    involved_side = excluded.involved_side, body_mass_kg = excluded.body_mass_kg, pain_sites = excluded.pain_sites,
    intake = excluded.intake, finding_decisions = excluded.finding_decisions,
    red_flag_acknowledgements = excluded.red_flag_acknowledgements, note = excluded.note,
    body_hash = excluded.body_hash, updated_at = excluded.updated_at, version = assessments.version + 1`;

const valueColumns = `measure_id, side, trial, value, option, unit, not_done, pain, confirmed_out_of_range, lever_arm_m,
  method, companions`;

/** Makes the stored values those sent, in one statement; rows that did not change are neither written nor locked. */
const replaceValues = `
  WITH sent AS MATERIALIZED (
    SELECT s."measureId" AS measure_id, s.side, s.trial, s.value, s.option, s.unit, s."notDone" AS not_done, s.pain,
      s."confirmedOutOfRange" AS confirmed_out_of_range, s."leverArmM" AS lever_arm_m, s.method, s.companions
    FROM jsonb_to_recordset($3::jsonb) AS s("measureId" text, side text, trial smallint, value double precision,
      option text, unit text, "notDone" text, pain smallint, "confirmedOutOfRange" boolean,
      "leverArmM" double precision, method text, companions jsonb)),
  gone AS (DELETE FROM assessment_values v WHERE v.assessment_id = $1
    AND (v.measure_id, v.side, v.trial) NOT IN (SELECT s.measure_id, s.side, s.trial FROM sent s))
  INSERT INTO assessment_values AS v (assessment_id, patient_id, ${valueColumns})
  SELECT $1, $2, new.* FROM (SELECT ${valueColumns} FROM sent
    EXCEPT SELECT ${valueColumns} FROM assessment_values WHERE assessment_id = $1) new
  ON CONFLICT (clinic_id, assessment_id, measure_id, side, trial) DO UPDATE SET value = excluded.value,
    option = excluded.option, unit = excluded.unit, not_done = excluded.not_done, pain = excluded.pain,
    confirmed_out_of_range = excluded.confirmed_out_of_range, lever_arm_m = excluded.lever_arm_m,
    method = excluded.method, companions = excluded.companions`;

@Injectable()
export class AssessmentsRepository {
  /** What is stored under the id, and the episode it is to belong to; asked together. */
  async find(
    tx: Tx,
    id: string,
    { patientId, episodeId, batteryId, batteryVersion }: SaveAssessment,
  ): Promise<{ stored: StoredHead | undefined; place: Place | undefined }> {
    const [[stored], [place]] = await Promise.all([
      tx.query<StoredHead>('SELECT version, status, body_hash, patient_id, updated_at FROM assessments WHERE id = $1', [
        id,
      ]),
      tx.query<Place>(
        `SELECT e.status, p.time_zone, $3::uuid IS NULL OR EXISTS (SELECT FROM clinic_batteries b
           WHERE b.clinic_id = e.clinic_id AND b.id = $3 AND b.version = $4) AS battery_known
         FROM episodes e JOIN patients p ON p.clinic_id = e.clinic_id AND p.id = e.patient_id
         WHERE e.id = $1 AND e.patient_id = $2`,
        [episodeId, patientId, ownBatteryId(batteryId), batteryVersion],
      ),
    ]);
    return { stored, place };
  }

  /** The whole assessment, or undefined. */
  async read(tx: Tx, id: string): Promise<Assessment | undefined> {
    const [row] = await tx.query<{ body: string }>(assessmentQuery, [id]);
    return row && (JSON.parse(row.body) as Assessment);
  }

  /** Everything signing looks at, or undefined. */
  async readForSigning(tx: Tx, id: string): Promise<SigningRecord | undefined> {
    const [row] = await tx.query<{ body: string }>(signingQuery, [id]);
    return row && (JSON.parse(row.body) as SigningRecord);
  }

  /** Stores the draft and its values: two statements, sent without waiting. */
  save(tx: Tx, id: string, draft: SaveAssessment, hash: Buffer, at: Date): void {
    tx.queue(upsert, [
      id,
      draft.patientId,
      draft.episodeId,
      draft.batteryId,
      draft.batteryVersion,
      draft.assessedOn,
      draft.involvedSide,
      draft.bodyMassKg,
      JSON.stringify(draft.painSites),
      JSON.stringify(draft.intake),
      JSON.stringify(draft.findingDecisions),
      JSON.stringify(draft.redFlagAcknowledgements),
      draft.note,
      hash,
      tx.userId,
      at,
    ]);
    tx.queue(replaceValues, [id, draft.patientId, JSON.stringify(draft.values)]);
  }

  sign(tx: Tx, id: string, version: number, snapshot: SignedSnapshot, at: Date): void {
    tx.queue(
      `UPDATE assessments SET status = 'signed', signed_at = $3, signed_by = $4, snapshot = $5, version = version + 1,
         updated_at = $3 WHERE id = $1 AND version = $2`,
      [id, version, at, tx.userId, JSON.stringify(snapshot)],
    );
  }

  /** The addendum with this id, whichever assessment it belongs to. */
  async findAddendum(tx: Tx, id: string): Promise<(Addendum & { assessmentId: string }) | undefined> {
    const [row] = await tx.query<Addendum & { assessmentId: string; [column: string]: unknown }>(
      `SELECT d.id, d.assessment_id AS "assessmentId", d.text, m.display_name AS by,
         to_char(d.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at
       FROM assessment_addenda d JOIN memberships m ON m.clinic_id = d.clinic_id AND m.user_id = d.created_by
       WHERE d.id = $1`,
      [id],
    );
    return row;
  }

  insertAddendum(tx: Tx, id: string, assessment: Pick<Assessment, 'id' | 'patientId'>, text: string, at: Date): void {
    tx.queue(
      `INSERT INTO assessment_addenda (id, assessment_id, patient_id, text, created_by, created_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, assessment.id, assessment.patientId, text, tx.userId, at],
    );
  }
}
