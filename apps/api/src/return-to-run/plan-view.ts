import {
  forecast,
  type Protocol,
  type Recommendation,
  type RtrState,
  type Step,
} from '@midstance/clinical/return-to-run';
import type { Decision, Evidence, Proposal, ReturnToRun } from '@midstance/contracts/return-to-run';
import type { RunRow } from '@midstance/contracts/training';
import { factsKey } from './facts-key';
import type { LogNow } from './log-now';
import type { LoggedDecision, LoggedRun, PatientLog } from './patient-log';
import { ceilingMin, gateFacts, stepsOf, type Standing } from './standing';
import { stepLabel } from './step-words';
import { weeklyMinutes } from './weekly-minutes';

const STATES = { met: 'met', not_met: 'not-met', no_data: 'no-data', not_tested: 'not-tested' } as const;
type Place = 'done' | 'here' | 'ahead';

/** Criteria as a therapist reads them. */
export function evidenceOf(lines: Recommendation['gate']['lines']): Evidence[] {
  return lines.map((line) => ({
    key: line.predicate.metric,
    text: line.text,
    state: STATES[line.state],
    required: line.required,
    proof: line.proof,
  }));
}

const PROPOSAL_KINDS: ReadonlySet<string> = new Set<Proposal['kind']>([
  'ADVANCE',
  'REPEAT',
  'STEP_BACK',
  'PHASE_GATE',
  'STOP_CONTACT',
  'WAIT',
  'HOLD_REASSESS',
  'FINISHED',
]);

/** What the plan suggests, with the value behind each criterion. */
export function proposalOf(log: PatientLog, { protocol, recommendation }: Standing): Proposal {
  const { kind, fromStepId, toStepId, reasons, gate } = recommendation;
  const next = protocol.phases.find((phase) => phase.id === gate.nextPhaseId)?.ladder[0];
  return {
    kind: PROPOSAL_KINDS.has(kind) ? (kind as Proposal['kind']) : 'REPEAT',
    fromStepId,
    toStepId: kind === 'PHASE_GATE' && next !== undefined ? next.id : toStepId,
    rule: reasons[0]?.therapist ?? '',
    reasons: reasons.map((reason) => reason.therapist),
    evidence: evidenceOf(gate.lines),
    factsKey: factsKey(log),
  };
}

function place(index: number, here: number): Place {
  if (index < here) return 'done';
  return index === here ? 'here' : 'ahead';
}

function doseOf(steps: readonly Step[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? stepLabel(first) : `${stepLabel(first)} → ${stepLabel(last)}`;
}

/** The ladder with the runner's place; phases and their steps from the easiest up. */
export function ladderOf(protocol: Protocol, state: RtrState): ReturnToRun['ladder'] {
  const herePhase = protocol.phases.findIndex((phase) => phase.id === state.phaseId);
  const finished = state.status === 'DONE';
  const order = new Map(stepsOf(protocol).map((step, index) => [step.id, index]));
  return protocol.phases.map((phase, index) => ({
    phaseId: phase.id,
    title: phase.name,
    dose: doseOf(phase.ladder),
    state: finished ? 'done' : place(index, herePhase),
    steps: phase.ladder.map((step) => ({
      stepId: step.id,
      label: stepLabel(step),
      state: finished ? 'done' : place(order.get(step.id) ?? 0, state.stepIndex),
    })),
  }));
}

/** What the runner wrote, without what only the engine needs. */
function loggedFields(run: LoggedRun): Omit<LoggedRun, 'version' | 'endedLocal' | 'recordedLocal'> {
  const fields: Partial<LoggedRun> = { ...run };
  delete (fields as { version?: number }).version;
  delete (fields as { endedLocal?: string }).endedLocal;
  delete (fields as { recordedLocal?: string }).recordedLocal;
  return fields as Omit<LoggedRun, 'version' | 'endedLocal' | 'recordedLocal'>;
}

/** The runs, newest first, each with what was planned, the next morning and the class it got. */
export function runRows(log: PatientLog, standing: Standing | null): RunRow[] {
  const labels = new Map(standing === null ? [] : stepsOf(standing.protocol).map((step) => [step.id, stepLabel(step)]));
  const judged = new Map(standing?.state.timeline.map((entry) => [entry.id, entry]) ?? []);
  return log.runs
    .map((run) => ({
      ...loggedFields(run),
      plannedLabel: run.stepId === null ? null : (labels.get(run.stepId) ?? null),
      painNextMorning: judged.get(run.id)?.session?.painNextMorning ?? null,
      sessionClass: judged.get(run.id)?.cls ?? null,
    }))
    .reverse();
}

/** A stored decision as the history shows it. */
export function decisionRow(decision: LoggedDecision): Decision {
  const { id, action, fromStepId, toStepId, by, at, localDate, reason, criteriaMet, criteriaTotal } = decision;
  return { id, action, fromStepId, toStepId, by, at, localDate, reason, criteriaMet, criteriaTotal };
}

/** When the ladder may end; nothing while the plan is on hold or finished. */
function forecastOf(now: LogNow, { protocol, state }: Standing): ReturnToRun['forecast'] {
  const answer = forecast(protocol, { state, facts: gateFacts(now, state.openRedFlags), today: now.today });
  return answer.ok && answer.value !== null ? answer.value.end : null;
}

/** The return-to-run screen, from the log and what the engine made of it. */
export function planView(now: LogNow, standing: Standing | null): ReturnToRun {
  const { log, today } = now;
  const runs = runRows(log, standing);
  const decisions = log.decisions.map(decisionRow).reverse();
  const weeks = weeklyMinutes(log, today);
  if (standing === null) {
    return { plan: null, ladder: [], runs, proposal: null, decisions, weeks, ceilingMin: null, forecast: null };
  }
  const { plan, protocol, state } = standing;
  return {
    plan: {
      id: plan.id,
      episodeId: plan.episodeId,
      protocolId: protocol.code,
      protocolVersion: protocol.version,
      protocolTitle: protocol.title,
      profileId: plan.profileId ?? protocol.profile,
      startedOn: plan.startsOn,
      status: state.status === 'DONE' ? 'ENDED' : state.status,
      stepId: state.stepId,
      greens: state.greens,
      greensNeeded: state.greensRequired,
      nextRunFrom: standing.recommendation.earliestDate,
      version: plan.version,
    },
    ladder: ladderOf(protocol, state),
    runs,
    proposal: proposalOf(log, standing),
    decisions,
    weeks,
    ceilingMin: ceilingMin(log, today),
    forecast: forecastOf(now, standing),
  };
}
