import { adherenceSummary, shareOfCounts, type Share, type WorklistFacts } from '@midstance/clinical/adherence';
import { heldBack } from '@midstance/clinical/red-flags';
import type { RtrState, TimelineEntry } from '@midstance/clinical/return-to-run';
import { openRedFlags } from '../red-flags/red-flag-log';
import type { LogNow } from '../return-to-run/log-now';
import type { PatientLog } from '../return-to-run/patient-log';
import { daysBefore, recordsFrom } from '../return-to-run/days';
import { longestRunMin, type Standing } from '../return-to-run/standing';
import { stepRunMin } from '../return-to-run/step-words';
import { stepsOf } from '../return-to-run/standing';

/** Answers a week must hold for its mean to say something. */
const LEAST_MORNINGS = 4;
/** A run outside the plan, a red session or a step back older than this is history. */
const RECENT_DAYS = 14;

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function morningPain(log: PatientLog, today: string): Exclude<WorklistFacts['morningPain'], undefined> {
  const between = (from: number, to: number) => {
    const until = daysBefore(today, to);
    return recordsFrom(log.checkIns, daysBefore(today, from))
      .filter(({ localDate }) => localDate <= until)
      .flatMap((answer) => answer.painMorning ?? []);
  };
  const [last, before] = [between(6, 0), between(13, 7)];
  if (last.length < LEAST_MORNINGS || before.length < LEAST_MORNINGS) return null;
  return { last7: mean(last), before7: mean(before) };
}

function checkIns14d(log: PatientLog, today: string): Share | null {
  const from = daysBefore(today, 14);
  const answers = recordsFrom(log.checkIns, from).filter((each) => each.painMorning !== null);
  const answered = new Set(answers.map((each) => each.localDate));
  const asked = recordsFrom(log.runs, from)
    .filter((run) => run.completed !== 'not-done' && run.localDate < today)
    .map((run) => daysBefore(run.localDate, -1));
  const days = [...new Set(asked)];
  return days.length === 0 ? null : shareOfCounts(days.filter((day) => answered.has(day)).length, days.length);
}

function lastLogOn(log: PatientLog): string | null {
  const days = [log.runs, log.checkIns, log.sessions].flatMap((records) => records.at(-1)?.localDate ?? []).sort();
  return days.at(-1) ?? null;
}

function runMinutes7d(
  log: PatientLog,
  standing: Standing,
  today: string,
): Exclude<WorklistFacts['runMinutes7d'], undefined> {
  const minutes = new Map(stepsOf(standing.protocol).map((step) => [step.id, stepRunMin(step)]));
  const recent = recordsFrom(log.runs, daysBefore(today, 6)).filter((run) => run.localDate <= today);
  const plannedMin = recent.reduce((sum, run) => sum + (run.stepId === null ? 0 : (minutes.get(run.stepId) ?? 0)), 0);
  return plannedMin === 0 ? null : { doneMin: recent.reduce((sum, run) => sum + (run.runMin ?? 0), 0), plannedMin };
}

function unplannedRun(log: PatientLog, today: string): Exclude<WorklistFacts['unplannedRun'], undefined> {
  const from = daysBefore(today, RECENT_DAYS);
  const run = log.runs.findLast((each) => each.stepId === null && each.planId !== null && each.localDate > from);
  if (run === undefined || run.runMin === null) return null;
  const longest = longestRunMin(log, run.localDate);
  return longest === null ? null : { on: run.localDate, spikePct: Math.round((run.runMin / longest - 1) * 100) };
}

/** What happened on the ladder since the therapist last decided something: older things were dealt with. */
function sinceLastDecision(state: RtrState, today: string): readonly TimelineEntry[] {
  const decided = state.timeline.findLastIndex((entry) => entry.kind === 'override' || entry.kind === 'gate_approved');
  const from = daysBefore(today, RECENT_DAYS);
  return state.timeline.slice(decided + 1).filter((entry) => entry.date > from);
}

function hoursBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(`${to}:00Z`) - Date.parse(`${from}:00Z`)) / 3_600_000));
}

function gateWaitingHours({ recommendation, state }: Standing, asOf: string): number | null {
  if (!state.gateOffered || !recommendation.gate.open) return null;
  const offered = state.timeline.find((entry) => entry.rec === 'PHASE_GATE' && entry.date >= state.phaseSince);
  return hoursBetween(offered?.at ?? asOf, asOf);
}

/** The day a hold that still lasts began, whatever was logged since; null when the plan is not on hold. */
function holdSince({ status, timeline }: RtrState): string | null {
  if (status !== 'HOLD') return null;
  const free = timeline.findLastIndex((entry) => entry.status !== 'HOLD');
  return timeline[free + 1]?.date ?? null;
}

function ladderFacts(standing: Standing, { log, asOf, today }: LogNow): Partial<WorklistFacts> {
  const { state } = standing;
  const open = sinceLastDecision(state, today);
  const last = (found: (entry: TimelineEntry) => boolean) => open.findLast(found)?.date ?? null;
  const stopOn = last((entry) => entry.cls === 'STOP');
  return {
    stopOn,
    holdSince: stopOn === null ? holdSince(state) : null,
    redSessionOn: last((entry) => entry.cls === 'RED'),
    stepBacksOn: state.timeline.filter((entry) => entry.rec === 'STEP_BACK').map((entry) => entry.date),
    runMinutes7d: runMinutes7d(log, standing, today),
    gateWaitingHours: gateWaitingHours(standing, asOf),
    unknownInARow: state.unknownsInRow,
    stepSince: state.status === 'ACTIVE' ? state.stepSince : null,
  };
}

/** The first day of those open red flags that hold a step up back. */
function redFlagOpenSince({ redFlags }: PatientLog): string | null {
  const held = heldBack('run-progress', openRedFlags(redFlags))?.by ?? [];
  return held.map(({ recordedOn }) => recordedOn).sort()[0] ?? null;
}

function programFacts({ log, today, planned }: LogNow): Partial<WorklistFacts> {
  const { program } = log;
  if (program?.status !== 'active') return {};
  const share = (windowDays: number): Share | null => {
    const summary = adherenceSummary(planned, { asOf: today, windowDays });
    return summary.ok ? summary.value : null;
  };
  const due = planned.filter((session) => session.date < today);
  const lastDone = due.findLastIndex((session) => session.doneOn !== null);
  const unopened = log.sessions.every((session) => session.programId !== program.id);
  const lastDay =
    program.content.phases
      .map((phase) => phase.activeTo ?? '')
      .sort()
      .at(-1) ?? '';
  return {
    sessions14d: share(14),
    sessions28d: share(28),
    missedInARow: due.length - 1 - lastDone,
    newPlanUnopenedHours: unopened ? hoursBetween(`${program.content.startDate}T00:00`, `${today}T00:00`) : null,
    blockEndedOn: lastDay !== '' && lastDay < today ? lastDay : null,
  };
}

/** What is known of a patient today, as the triage rules ask it. Unknown stays out. */
export function worklistFacts(now: LogNow, standing: Standing | null): WorklistFacts {
  const { log, today } = now;
  const starts = [log.program?.content.startDate, log.plan?.startsOn].filter((day) => day !== undefined).sort();
  return {
    today,
    planStart: starts[0] ?? null,
    morningPain: morningPain(log, today),
    checkIns14d: checkIns14d(log, today),
    lastLogOn: lastLogOn(log),
    unplannedRun: unplannedRun(log, today),
    redFlagOpenSince: redFlagOpenSince(log),
    retestDueOn: log.retestDueOn,
    ...programFacts(now),
    ...(standing === null ? {} : ladderFacts(standing, now)),
  };
}
