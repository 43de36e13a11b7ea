import { strengthAdherence14d } from '@midstance/clinical/adherence';
import { SPIKE_LIMITS_PCT } from '@midstance/clinical/load';
import {
  applyOverlay,
  fold,
  loadOverlay,
  loadProtocol,
  recommend,
  type CheckIn,
  type GateFacts,
  type MriGrade,
  type Protocol,
  type Recommendation,
  type Result,
  type RtrState,
  type Step,
} from '@midstance/clinical/return-to-run';
import { heldBack } from '@midstance/clinical/red-flags';
import { openRedFlags } from '../red-flags/red-flag-log';
import { daysBefore, recordsFrom } from './days';
import type { LogNow } from './log-now';
import type { LoggedCheckIn, PatientLog, StoredPlan } from './patient-log';
import { planEvents } from './plan-events';

/** Where a runner stands on the ladder and what the plan suggests now. */
export interface Standing {
  readonly plan: StoredPlan;
  readonly protocol: Protocol;
  readonly state: RtrState;
  readonly recommendation: Recommendation;
}

const SWELLING_LEVEL = { none: 0, mild: 1, clear: 2 } as const;

/** The engine's answer. That it refuses what is stored is a defect of ours, never of the person who asked. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(
    `return-to-run engine refused stored facts: ${result.errors.map((each) => `${each.field} ${each.code}`).join(', ')}`,
  );
}

/** A protocol with its overlays, as the plan was made with. */
export async function protocolOf(
  plan: Pick<StoredPlan, 'protocolId' | 'protocolVersion' | 'overlayIds'>,
): Promise<Protocol> {
  let protocol = valueOf(await loadProtocol(plan.protocolId, plan.protocolVersion));
  for (const id of plan.overlayIds) protocol = applyOverlay(protocol, valueOf(await loadOverlay(id)));
  return protocol;
}

/** All steps of a protocol, in the order they are climbed. */
export function stepsOf(protocol: Protocol): readonly Step[] {
  return protocol.phases.flatMap((phase) => phase.ladder);
}

function checkInOf(answer: LoggedCheckIn): CheckIn {
  return {
    date: answer.localDate,
    nprsRest: answer.painRest,
    nprsWalk: answer.painWalk,
    nprsStairs: answer.painStairs,
    nprsStairsDown: answer.painStairs,
    nprsMorning: answer.painMorning,
    nprsBone: answer.painMorning,
    nprsCalfMorning: answer.painMorning,
    morningStiffnessMin: answer.stiffnessMin,
    limpReported: answer.limp === null ? null : answer.limp !== 'none',
    nightPain: answer.nightPain,
    suddenPainEvent: null,
    swellingLevel: answer.swelling === null ? null : SWELLING_LEVEL[answer.swelling],
  };
}

/** Dates and grades that are recorded like a test: the newest counts. */
function recorded(log: PatientLog, metric: string): string | null {
  const value = log.gateTests.findLast((test) => test.metric === metric)?.value;
  return typeof value === 'string' ? value : null;
}

/** Whether flags of which the engine's log knows nothing hold a step up back: found in the clinic, or reported before. */
function otherFlagsHoldBack({ redFlags }: PatientLog, inLog: readonly string[]): boolean {
  const others = openRedFlags(redFlags).filter(({ flagId }) => !inLog.includes(flagId));
  return heldBack('run-progress', others) !== null;
}

/**
 * Everything a gate looks at besides the log of sessions.
 *
 * @param flagsInLog red flags that are open in the engine's log; none without a plan
 */
export function gateFacts({ log, today, planned }: LogNow, flagsInLog: RtrState['openRedFlags'] = []): GateFacts {
  const planStart = log.program?.content.startDate ?? null;
  return {
    checkIns: log.checkIns.map(checkInOf),
    measurements: log.gateTests.map(({ metric, localDate, value }) => ({ metric, date: localDate, value })),
    diagnosisDate: recorded(log, 'date.diagnosis') ?? log.episode?.startedOn ?? null,
    surgeryDate: recorded(log, 'date.surgery'),
    birthDate: recorded(log, 'date.birth'),
    mriGrade: recorded(log, 'mri_grade') as MriGrade | null,
    preInjuryWeeklyRunMinutes: log.episode?.preInjuryWeeklyRunMin ?? null,
    redFlagOpen: otherFlagsHoldBack(log, flagsInLog),
    supplied: { adherence_strength_14d: planStart === null ? null : strengthAdherence14d(planned, planStart, today) },
  };
}

/** Longest single run of the last 30 days in minutes, today left out; null without one. */
export function longestRunMin(log: PatientLog, today: string): number | null {
  const minutes = recordsFrom(log.runs, daysBefore(today, 30))
    .filter((run) => run.localDate < today)
    .map((run) => run.runMin ?? 0);
  const longest = Math.max(0, ...minutes);
  return longest === 0 ? null : longest;
}

/** How long the next run should be at most, in whole minutes: a tenth above the longest of 30 days. */
export function ceilingMin(log: PatientLog, today: string): number | null {
  const longest = longestRunMin(log, today);
  return longest === null ? null : Math.floor(longest * (1 + SPIKE_LIMITS_PCT.reference / 100));
}

/**
 * Folds the log of the newest plan and asks the engine what it suggests.
 *
 * @returns null without a plan
 */
export async function standingOf(now: LogNow): Promise<Standing | null> {
  const { log, asOf, today } = now;
  const { plan } = log;
  if (plan === null) return null;
  const protocol = await protocolOf(plan);
  const state = valueOf(fold(protocol, planEvents(log, plan, protocol), asOf));
  const facts = gateFacts(now, state.openRedFlags);
  const recommendation = valueOf(recommend(protocol, { state, facts, today }));
  return { plan, protocol, state, recommendation };
}
