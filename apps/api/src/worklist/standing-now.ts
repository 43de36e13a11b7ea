import { adherenceSummary } from '@midstance/clinical/adherence';
import type { Chart } from '@midstance/contracts/chart';
import type { LogNow } from '../return-to-run/log-now';
import { proposalOf } from '../return-to-run/plan-view';
import { ceilingMin, stepsOf, type Standing } from '../return-to-run/standing';
import { stepLabel } from '../return-to-run/step-words';

/** Days the count of sessions looks back on. */
const ADHERENCE_DAYS = 14;

/**
 * Where a patient stands, kept beside the worklist row and rewritten with it: the chart shows it without folding the log
 * again.
 */
export interface StandingNow {
  readonly now: Chart['now'];
  /** Labels of the steps the history names, by step id. */
  readonly stepLabels: Readonly<Record<string, string>>;
}

/** What a patient without a plan, a program or a log has. */
export const NOTHING_YET: StandingNow = {
  now: {
    planId: null,
    phaseTitle: null,
    stepId: null,
    stepLabel: null,
    status: null,
    proposal: null,
    ceilingMin: null,
    programId: null,
    programTitle: null,
    adherence: { done: 0, saidNo: 0, due: 0 },
  },
  stepLabels: {},
};

function adherence({ today, planned }: LogNow): Chart['now']['adherence'] {
  const summary = adherenceSummary(planned, { asOf: today, windowDays: ADHERENCE_DAYS });
  if (!summary.ok) return NOTHING_YET.now.adherence;
  return { done: summary.value.n, saidNo: summary.value.toldUsNo, due: summary.value.of };
}

function planNow({ log }: LogNow, standing: Standing, labels: StandingNow['stepLabels']) {
  const { plan, protocol, state } = standing;
  return {
    planId: plan.id,
    phaseTitle: protocol.phases.find((phase) => phase.id === state.phaseId)?.name ?? null,
    stepId: state.stepId,
    stepLabel: labels[state.stepId] ?? null,
    status: state.status === 'DONE' ? ('ENDED' as const) : state.status,
    proposal: proposalOf(log, standing),
  };
}

/** Works out where a patient stands, from their log and what the engine made of it. */
export function standingNow(now: LogNow, standing: Standing | null): StandingNow {
  const { log, today } = now;
  const program = log.program?.status === 'ended' ? null : log.program;
  const steps = standing === null ? [] : stepsOf(standing.protocol);
  const stepLabels = Object.fromEntries(steps.map((step) => [step.id, stepLabel(step)]));
  return {
    now: {
      ...NOTHING_YET.now,
      ...(standing === null ? {} : planNow(now, standing, stepLabels)),
      ceilingMin: ceilingMin(log, today),
      programId: program?.id ?? null,
      programTitle: program?.content.title ?? null,
      adherence: adherence(now),
    },
    stepLabels,
  };
}
