import { adherenceSummary } from '@midstance/clinical/adherence';
import type { Chart } from '@midstance/contracts/chart';
import { proposalOf } from '../return-to-run/plan-view';
import { ceilingMin, daysBefore, stepsOf, type Standing } from '../return-to-run/standing';
import { stepLabel } from '../return-to-run/step-words';
import { plannedSessions } from '../training/planned-sessions';
import type { ChartFacts } from './chart-facts';
import { reportedRedFlags } from './reported-red-flags.data';
import { timelineEntry, type StepLabels } from './timeline-words';
import { trendOf } from './trend';

/** Days the count of sessions looks back on. */
const ADHERENCE_DAYS = 14;

const NO_PLAN = {
  planId: null,
  phaseTitle: null,
  stepId: null,
  stepLabel: null,
  status: null,
  proposal: null,
} as const;

function adherence({ log }: ChartFacts, today: string): Chart['now']['adherence'] {
  const sessions = plannedSessions(log, daysBefore(today, ADHERENCE_DAYS - 1), today);
  const summary = adherenceSummary(sessions, { asOf: today, windowDays: ADHERENCE_DAYS });
  return summary.ok
    ? { done: summary.value.n, saidNo: summary.value.toldUsNo, due: summary.value.of }
    : { done: 0, saidNo: 0, due: 0 };
}

function planNow({ log }: ChartFacts, standing: Standing | null, labels: StepLabels) {
  if (standing === null) return NO_PLAN;
  const { plan, protocol, state } = standing;
  return {
    planId: plan.id,
    phaseTitle: protocol.phases.find((phase) => phase.id === state.phaseId)?.name ?? null,
    stepId: state.stepId,
    stepLabel: labels.get(state.stepId) ?? null,
    status: state.status === 'DONE' ? ('ENDED' as const) : state.status,
    proposal: proposalOf(log, standing),
  };
}

function now(facts: ChartFacts, standing: Standing | null, labels: StepLabels, today: string): Chart['now'] {
  const { program } = facts.log;
  const current = program === null || program.status === 'ended' ? null : program;
  return {
    ...planNow(facts, standing, labels),
    ceilingMin: ceilingMin(facts.log, today),
    programId: current?.id ?? null,
    programTitle: current?.content.title ?? null,
    adherence: adherence(facts, today),
  };
}

function lastTest({ lastTests: [current, before] }: ChartFacts): Chart['lastTest'] {
  if (current === undefined) return null;
  return {
    current: current.row,
    valuesNow: [...current.values],
    valuesBefore: [...(before?.values ?? [])],
    previousOn: before?.row.assessedOn ?? null,
  };
}

/** What is open of the last signed assessment, and what the runner reported since. */
function openRedFlags({ lastTests: [test] }: ChartFacts, standing: Standing | null): Chart['openRedFlags'] {
  const found = (test?.redFlags ?? []).map(({ id, level, title }) => ({
    redFlagId: id,
    level,
    text: title,
    since: test?.row.assessedOn ?? '',
  }));
  const state = standing?.state;
  const reported = (state?.openRedFlags ?? []).map((code) => ({
    redFlagId: code,
    ...reportedRedFlags[code],
    since: state?.timeline.findLast((entry) => entry.rec === 'STOP_CONTACT')?.date ?? state?.stepSince ?? '',
  }));
  return [...reported, ...found];
}

/** The chart, from what the one statement answered and where the runner stands. */
export function chartView(facts: ChartFacts, standing: Standing | null, today: string): Chart {
  const labels = new Map(standing === null ? [] : stepsOf(standing.protocol).map((step) => [step.id, stepLabel(step)]));
  return {
    patient: facts.patient,
    episodes: facts.episodes,
    now: now(facts, standing, labels, today),
    trend: trendOf(facts.log),
    lastTest: lastTest(facts),
    assessments: facts.assessments,
    timeline: facts.timeline.map((entry) => timelineEntry(entry, labels)),
    openRedFlags: openRedFlags(facts, standing),
  };
}
