import { Injectable } from '@nestjs/common';
import { MIN_REASON_LENGTH, type Protocol } from '@midstance/clinical/return-to-run';
import type {
  Decide,
  ReturnToRun,
  SaveGateTest,
  StartPlan,
  StartProposal,
  StartQuery,
} from '@midstance/contracts/return-to-run';
import { Clock } from '../clock';
import type { Principal } from '../database/principal';
import { TenantDatabase } from '../database/tenant-database';
import type { Tx } from '../database/tenant-transaction';
import { ProblemError } from '../http/problem-error';
import { readOpenRedFlags } from '../red-flags/red-flag-store';
import { WorklistRefresh } from '../worklist/worklist-refresh';
import { PatientLogReader } from './patient-log.reader';
import { judgeDecision, type Judged, type TakenDecision } from './judge-decision';
import { planView } from './plan-view';
import { ReturnToRunRepository } from './return-to-run.repository';
import { protocolOf, standingOf, stepsOf } from './standing';
import { startView } from './start-view';

/** Starts return-to-run plans, shows them, and records what therapists decide. */
@Injectable()
export class ReturnToRunService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly plans: ReturnToRunRepository,
    private readonly logs: PatientLogReader,
    private readonly worklist: WorklistRefresh,
    private readonly clock: Clock,
  ) {}

  /** The return-to-run screen of a patient. */
  async show(principal: Principal, patientId: string): Promise<ReturnToRun> {
    const { sql, params } = this.logs.statement(patientId);
    const audit = { action: 'return-to-run.open', objectType: 'patient', objectId: patientId, patientId };
    const now = this.logs.parse(await this.database.read(principal, sql, params, audit));
    return planView(now, await standingOf(now));
  }

  /** Where a plan on a ladder could begin. */
  async proposeStart(principal: Principal, patientId: string, query: StartQuery): Promise<StartProposal> {
    const { protocolId, protocolVersion, overlayId } = query;
    const overlayIds = overlayId === undefined ? [] : [overlayId];
    const protocol = await knownProtocol({ protocolId, protocolVersion, overlayIds });
    const { sql, params } = this.logs.statement(patientId);
    const audit = { action: 'return-to-run.open', objectType: 'patient', objectId: patientId, patientId };
    return startView(this.logs.parse(await this.database.read(principal, sql, params, audit)), protocol);
  }

  start(principal: Principal, id: string, plan: StartPlan): Promise<ReturnToRun> {
    return this.database.inTenant(principal, (tx) => this.startIn(tx, id, plan));
  }

  decide(principal: Principal, planId: string, decision: Decide): Promise<ReturnToRun> {
    return this.database.inTenant(principal, (tx) => this.decideIn(tx, planId, decision));
  }

  recordTest(principal: Principal, id: string, test: SaveGateTest): Promise<ReturnToRun> {
    return this.database.inTenant(principal, (tx) => this.recordTestIn(tx, id, test));
  }

  /** Starts the plan; the same id and body again changes nothing. */
  async startIn(tx: Tx, id: string, plan: StartPlan): Promise<ReturnToRun> {
    await this.assertStep(plan);
    const existing = await this.plans.findPlan(tx, id);
    if (existing === undefined) {
      await this.plans.insertPlan(tx, id, plan, this.clock.now());
      if ((await this.plans.findPlan(tx, id)) === undefined) throw new ProblemError('not_found');
      tx.audit({ action: 'return-to-run.start', objectType: 'plan', objectId: id, patientId: plan.patientId });
    } else if (JSON.stringify(existing.body) !== JSON.stringify(sorted(plan, existing.body))) {
      throw new ProblemError('id_reused');
    }
    return this.afterChange(tx, plan.patientId);
  }

  /**
   * Records a decision against the facts the therapist looked at.
   *
   * @throws {ProblemError} `stale_version` when the runner logged something since, with the present screen;
   *   `red_flag_open` for a step up while one is; `rule_refused` with the reason in words; `invalid_input` for a reason
   *   that is too short
   */
  async decideIn(tx: Tx, planId: string, decision: Decide): Promise<ReturnToRun> {
    const plan = await this.plans.findPlan(tx, planId);
    if (plan === undefined) throw new ProblemError('not_found');
    if (await this.plans.hasDecision(tx, decision.id)) return this.afterChange(tx, plan.patient_id);
    if (decision.action.kind !== 'approve-gate' && (decision.reason ?? '').length < MIN_REASON_LENGTH) {
      const message = `Give a reason of at least ${MIN_REASON_LENGTH} characters`;
      throw new ProblemError('invalid_input', { fields: [{ path: 'reason', message }] });
    }
    const now = await this.logs.read(tx, plan.patient_id);
    const standing = await standingOf(now);
    if (standing?.plan.id !== planId) throw new ProblemError('conflict', { detail: 'This plan has been replaced' });
    const judged = judgeDecision(now, standing, decision, {
      id: tx.userId,
      treats: await this.plans.treats(tx, plan.patient_id),
      lead: tx.role === 'lead',
      openRedFlags: await readOpenRedFlags(tx, plan.patient_id),
    });
    assertTaken(judged, () => planView(now, standing));
    this.plans.insertDecision(tx, {
      ...judged,
      id: decision.id,
      planId,
      patientId: plan.patient_id,
      action: decision.action,
      reason: decision.reason,
      localTime: now.asOf,
      decidedAt: this.clock.now(),
    });
    tx.audit({
      action: `return-to-run.${decision.action.kind}`,
      objectType: 'plan',
      objectId: planId,
      patientId: plan.patient_id,
    });
    return this.afterChange(tx, plan.patient_id);
  }

  /** Records a test a gate asks for, so that its line has a value. */
  async recordTestIn(tx: Tx, id: string, test: SaveGateTest): Promise<ReturnToRun> {
    const now = await this.logs.read(tx, test.patientId);
    if (test.localDate > now.today) {
      throw new ProblemError('invalid_input', { fields: [{ path: 'localDate', message: 'lies in the future' }] });
    }
    if (await this.plans.insertGateTest(tx, id, test)) {
      const { patientId } = test;
      tx.audit({ action: 'gate-test.record', objectType: 'gate-test', objectId: id, patientId, fields: [test.metric] });
    }
    return this.afterChange(tx, test.patientId);
  }

  private async afterChange(tx: Tx, patientId: string): Promise<ReturnToRun> {
    const { now, standing } = await this.worklist.refresh(tx, patientId);
    return planView(now, standing);
  }

  private async assertStep(plan: StartPlan): Promise<void> {
    const protocol = await knownProtocol(plan);
    if (!stepsOf(protocol).some((step) => step.id === plan.startStepId)) {
      const message = `is not a step of ${protocol.title}`;
      throw new ProblemError('invalid_input', { fields: [{ path: 'startStepId', message }] });
    }
  }
}

/** The protocol with its overlays; `invalid_input` when this version has none such. */
async function knownProtocol(plan: Parameters<typeof protocolOf>[0]): Promise<Protocol> {
  const protocol = await protocolOf(plan).catch(() => null);
  if (protocol !== null) return protocol;
  throw new ProblemError('invalid_input', { fields: [{ path: 'protocolId', message: 'is not a known protocol' }] });
}

/** What the engine does not take is a problem with its reason; facts that moved on come with the present screen. */
function assertTaken(judged: Judged, present: () => ReturnToRun): asserts judged is TakenDecision {
  if ('stale' in judged) throw new ProblemError('stale_version', { current: present() });
  if ('heldBack' in judged) throw new ProblemError('red_flag_open', { detail: judged.heldBack });
  if ('refused' in judged) throw new ProblemError('rule_refused', { detail: judged.refused });
}

/** The plan with its keys in the order the stored one has them, so that both compare as text. */
function sorted(plan: StartPlan, like: StartPlan): StartPlan {
  return Object.fromEntries(Object.keys(like).map((key) => [key, plan[key as keyof StartPlan]])) as StartPlan;
}
