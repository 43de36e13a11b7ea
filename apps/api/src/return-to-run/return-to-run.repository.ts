import { Injectable } from '@nestjs/common';
import type { DecisionAction, Proposal, SaveGateTest, StartPlan } from '@midstance/contracts/return-to-run';
import type { Tx } from '../database/tenant-transaction';

/** A decision as it is stored: with what it saw and who made it. */
export interface NewDecision {
  readonly id: string;
  readonly planId: string;
  readonly patientId: string;
  readonly action: DecisionAction;
  readonly actorRole: string;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly reason: string | null;
  readonly localTime: string;
  readonly proposal: Proposal;
  readonly criteriaMet: number;
  readonly criteriaTotal: number;
  readonly decidedAt: Date;
}

export interface PlanRow {
  readonly id: string;
  readonly patient_id: string;
  readonly version: number;
  readonly body: StartPlan;
}

@Injectable()
export class ReturnToRunRepository {
  /** The plan with what it was started with, or undefined. */
  async findPlan(tx: Tx, id: string): Promise<PlanRow | undefined> {
    const [row] = await tx.query<PlanRow & Record<string, unknown>>(
      `SELECT id, patient_id, version, json_build_object('patientId', patient_id, 'episodeId', episode_id,
         'protocolId', protocol_id, 'protocolVersion', protocol_version, 'profileId', profile_id,
         'overlayIds', overlay_ids, 'startStepId', start_step_id, 'startsOn', starts_on) AS body
       FROM return_to_run_plans WHERE id = $1`,
      [id],
    );
    return row;
  }

  async insertPlan(tx: Tx, id: string, plan: StartPlan, at: Date): Promise<void> {
    await tx.query(
      `INSERT INTO return_to_run_plans (id, patient_id, episode_id, protocol_id, protocol_version, profile_id,
         overlay_ids, start_step_id, starts_on, created_by, created_at)
       SELECT $1, e.patient_id, e.id, $4, $5, $6, $7, $8, $9, $10, $11
       FROM episodes e WHERE e.id = $3 AND e.patient_id = $2`,
      [
        id,
        plan.patientId,
        plan.episodeId,
        plan.protocolId,
        plan.protocolVersion,
        plan.profileId,
        JSON.stringify(plan.overlayIds),
        plan.startStepId,
        plan.startsOn,
        tx.userId,
        at,
      ],
    );
  }

  /** Whether a decision with this id is already there: a retry then changes nothing. */
  async hasDecision(tx: Tx, id: string): Promise<boolean> {
    return (await tx.query('SELECT 1 FROM return_to_run_decisions WHERE id = $1', [id])).length > 0;
  }

  insertDecision(tx: Tx, decision: NewDecision): void {
    tx.queue(
      `INSERT INTO return_to_run_decisions (id, plan_id, patient_id, action, actor_role, from_step_id, to_step_id, reason,
         local_date, local_time, proposal, facts_key, criteria_met, criteria_total, decided_by, decided_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, left($9, 10)::date, $9, $10, $11, $12, $13, $14, $15)`,
      [
        decision.id,
        decision.planId,
        decision.patientId,
        JSON.stringify(decision.action),
        decision.actorRole,
        decision.fromStepId,
        decision.toStepId,
        decision.reason,
        decision.localTime,
        JSON.stringify(decision.proposal),
        decision.proposal.factsKey,
        decision.criteriaMet,
        decision.criteriaTotal,
        tx.userId,
        decision.decidedAt,
      ],
    );
  }

  /** Whether the caller is in the patient's care team: only then they treat. */
  async treats(tx: Tx, patientId: string): Promise<boolean> {
    const rows = await tx.query('SELECT 1 FROM care_team WHERE patient_id = $1 AND user_id = $2', [
      patientId,
      tx.userId,
    ]);
    return rows.length > 0;
  }

  /** Adds a test result; the same id again changes nothing. True when it was new. */
  async insertGateTest(tx: Tx, id: string, test: SaveGateTest): Promise<boolean> {
    const { value } = test;
    const rows = await tx.query(
      `INSERT INTO gate_tests (id, patient_id, metric, local_date, value_number, value_text, value_boolean, created_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (clinic_id, id) DO NOTHING RETURNING id`,
      [
        id,
        test.patientId,
        test.metric,
        test.localDate,
        typeof value === 'number' ? value : null,
        typeof value === 'string' ? value : null,
        typeof value === 'boolean' ? value : null,
        tx.userId,
      ],
    );
    return rows.length > 0;
  }
}
