import { recordedRun } from '@midstance/clinical/record';
import {
  PAIN_PROFILES,
  type ActorRole,
  type OverrideAction,
  type OverlayCode,
  type PhaseId,
  type ProfileId,
  type Protocol,
  type Recovery,
  type RedFlagCode,
  type RtrEvent,
  type SessionFacts,
  type SessionLogged,
} from '@midstance/clinical/return-to-run';
import { isReported, type LoggedClosing, type RedFlagLog } from '../red-flags/red-flag-log';
import { daysBefore, numberOf, recordsFrom } from './days';
import type { LoggedCheckIn, LoggedDecision, LoggedRun, LoggedSession, PatientLog, StoredPlan } from './patient-log';

type Activity = SessionFacts['activity'];

const RECOVERY: Readonly<Record<'within-24h' | '24-48h' | 'over-48h', Recovery>> = {
  'within-24h': 'within_24h',
  '24-48h': '24_48h',
  'over-48h': 'over_48h',
};
const SWELLING = ['none', 'mild', 'clear'] as const;
const LIMP = ['none', 'brief', 'lasting'] as const;
/** So long a strength session counts whatever it said; of older ones only those whose pain may have held the plan. */
const STRENGTH_MATTERS_DAYS = 14;
const NO_ANSWERS = { recovery: null, painMorning: null, swelling: null, limp: null, nightPain: null };

/** The worse of two answers on a scale; a missing answer never hides a given one. */
function worse<T extends string>(scale: readonly T[], a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  return scale.indexOf(a) >= scale.indexOf(b) ? a : b;
}

function activityOf(run: LoggedRun, stepTypes: ReadonlyMap<string, string>): Activity {
  const type = run.stepId === null ? undefined : stepTypes.get(run.stepId);
  if (type === 'low_impact') return 'low_impact';
  if (type === 'walk') return 'walk';
  return type === undefined && (run.runMin ?? 0) === 0 && (run.walkMin ?? 0) > 0 ? 'walk' : 'run';
}

/** The evening's answers completed by the check-ins of the two mornings after. */
function withMorning(
  facts: SessionFacts,
  first: LoggedCheckIn | undefined,
  second: LoggedCheckIn | undefined,
): SessionFacts {
  if (first === undefined && second === undefined) return facts;
  const answers = first ?? NO_ANSWERS;
  const recovery = second?.recovery ?? answers.recovery;
  return {
    ...facts,
    painNextMorning: answers.painMorning,
    recovery: recovery === null ? null : RECOVERY[recovery],
    swelling: worse(SWELLING, facts.swelling, answers.swelling),
    limp: worse(LIMP, facts.limp, answers.limp),
    nightPain: answers.nightPain,
  };
}

interface Answers {
  readonly stepTypes: ReadonlyMap<string, string>;
  /** By number of the day. */
  readonly checkIns: ReadonlyMap<number, readonly LoggedCheckIn[]>;
}

/** The moments at which what is known of a run changed: a decision in between has weighed what was known then. */
function moments(answers: readonly { readonly recordedLocal: string }[]): string[] {
  const times: string[] = [];
  for (const { recordedLocal } of answers) if (!times.includes(recordedLocal)) times.push(recordedLocal);
  return times.length > 1 ? times.sort() : times;
}

/** What was said last by then. */
function knownAt<T extends { readonly recordedLocal: string }>(list: readonly T[], at: string): T | undefined {
  return list.findLast((each) => each.recordedLocal <= at);
}

/** When a session ended, on the day it belongs to: one that went on over midnight is of the day it was begun. */
function endedOn({ localDate, endedLocal }: Pick<LoggedRun, 'localDate' | 'endedLocal'>): string {
  if (endedLocal.startsWith(localDate)) return endedLocal;
  return `${localDate}T${endedLocal > localDate ? '23:59' : '00:00'}`;
}

/** When a run first said so, by red flag. */
function redFlagsSince(versions: readonly LoggedRun[]): NonNullable<SessionLogged['redFlagsSince']> {
  const since: Partial<Record<RedFlagCode, string>> = {};
  for (const { redFlags, recordedLocal } of versions) for (const code of redFlags) since[code] ??= recordedLocal;
  return since;
}

/**
 * The events of one run, oldest first: one each time something was answered, with all that was known by then. The engine
 * compares a late or corrected answer with what was known before, and a decision with what was known when it was made.
 */
function sessionEvents(versions: readonly LoggedRun[], answers: Answers): RtrEvent[] {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const day = numberOf(newest.localDate);
  const firstMorning = answers.checkIns.get(day + 1) ?? [];
  const secondMorning = (answers.checkIns.get(day + 2) ?? []).filter((each) => each.recovery === 'over-48h');
  const since = redFlagsSince(versions);
  const events: RtrEvent[] = [];
  for (const at of moments([...versions, ...firstMorning, ...secondMorning])) {
    const run = knownAt(versions, at);
    if (run === undefined) continue;
    const facts = recordedRun(run, endedOn(run), activityOf(run, answers.stepTypes));
    const session = withMorning(facts, knownAt(firstMorning, at), knownAt(secondMorning, at));
    events.push({ kind: 'session', id: `${run.id}@${at}`, recordedAt: at, session, redFlagsSince: since });
  }
  return events;
}

function strengthEvent(session: LoggedSession): RtrEvent {
  const completed =
    session.completed === 'partial' ? 'partial_other' : session.completed === 'full' ? 'full' : 'not_done';
  return {
    kind: 'session',
    id: session.id,
    recordedAt: session.recordedLocal,
    session: {
      sessionId: session.id,
      endedAt: endedOn(session),
      activity: 'strength',
      offPlan: false,
      completed,
      painBefore: null,
      painDuring: session.painDuring,
      painAfter60min: null,
      painNextMorning: null,
      recovery: null,
      swelling: null,
      limp: null,
      rpe: session.effort,
      nightPain: null,
      redFlags: [],
      layoffReason: null,
      runMin: null,
      rpeTarget: null,
    },
  };
}

type OverridingAction = Exclude<LoggedDecision['action'], { kind: 'approve-gate' }>;

function overrideOf(action: OverridingAction): OverrideAction {
  switch (action.kind) {
    case 'set-step':
      return { type: 'set_step', toStepId: action.toStepId };
    case 'hold':
      return { type: 'hold' };
    case 'release-hold':
      return { type: 'release_hold' };
    case 'change-profile':
      return { type: 'change_profile', profileId: action.profileId as ProfileId };
    case 'not-this-injury':
      return { type: 'not_this_injury', sessionId: action.runId };
  }
}

/** A stored decision as an event of the engine's log. */
export function decisionEvent(
  decision: Pick<LoggedDecision, 'id' | 'action' | 'reason' | 'localTime' | 'byId'> & { actorRole: ActorRole },
): RtrEvent {
  const { id, action, reason, localTime } = decision;
  const base = { id, recordedAt: localTime, by: { id: decision.byId, role: decision.actorRole } };
  if (action.kind === 'approve-gate') return { ...base, kind: 'gate_approved', phaseId: action.phaseId as PhaseId };
  return { ...base, kind: 'override', action: overrideOf(action), reason: reason ?? '' };
}

type RunVersions = ReadonlyMap<string, readonly LoggedRun[]>;

/** Where the reports that a closing covers stand, at the latest, on the clocks of their phones; `''` for none. */
function coveredUntil(id: RedFlagCode, at: string, { reported }: RedFlagLog, runs: RunVersions): string {
  const times = reported
    .filter((report) => report.id === id && report.at <= at)
    .flatMap(({ runId }) => {
      const versions = runs.get(runId) ?? [];
      const newest = versions.at(-1);
      return [newest === undefined ? '' : endedOn(newest), redFlagsSince(versions)[id] ?? ''];
    });
  return times.sort().at(-1) ?? '';
}

/**
 * A resolved report of the runner; flags found in the clinic are no part of the engine's log. A phone in a zone ahead, or
 * with a clock that is, reports later than it is for the patient: the closing comes behind it all the same.
 */
function closingEvents(closing: LoggedClosing, { redFlags }: PatientLog, runs: RunVersions): RtrEvent[] {
  const { key, id, at, reason, actorRole, byId, localTime } = closing;
  if (!isReported(id)) return [];
  const until = coveredUntil(id, at, redFlags, runs);
  const place = until > localTime ? { id: `~${key}`, recordedAt: until } : { id: key, recordedAt: localTime };
  return [{ kind: 'red_flag_closed', ...place, by: { id: byId, role: actorRole }, note: reason, codes: [id] }];
}

function startEvent(plan: StoredPlan): RtrEvent {
  return {
    kind: 'plan_started',
    id: plan.id,
    recordedAt: `${plan.startsOn}T00:00`,
    startsOn: plan.startsOn,
    startStepId: plan.startStepId,
    profileId: plan.profileId as ProfileId | null,
    overlays: plan.overlayIds as readonly OverlayCode[],
    diagnosisSubtype: null,
  };
}

function groupBy<T, Key>(items: readonly T[], keyOf: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Lowest pain in strength work that is red, and so may hold the plan, under a profile the plan has had. */
function redStrengthPain({ decisions }: PatientLog, plan: StoredPlan, protocol: Protocol): number {
  const changed = decisions.flatMap(({ action }) => (action.kind === 'change-profile' ? [action.profileId] : []));
  const profiles = [plan.profileId ?? protocol.profile, ...changed] as readonly ProfileId[];
  return Math.min(...profiles.map((id) => PAIN_PROFILES[id].duringAmber)) + 1;
}

/** The strength sessions of the plan that may still say something about it: a stop holds until a therapist releases it. */
function strengthSessions(log: PatientLog, plan: StoredPlan, protocol: Protocol): readonly LoggedSession[] {
  const newest = [log.runs.at(-1), log.sessions.at(-1)].map((each) => each?.localDate ?? plan.startsOn).sort();
  const recent = daysBefore(newest.at(-1) ?? plan.startsOn, STRENGTH_MATTERS_DAYS);
  const redFrom = redStrengthPain(log, plan, protocol);
  return recordsFrom(log.sessions, plan.startsOn).filter(
    ({ localDate, painDuring }) => localDate >= recent || (painDuring !== null && painDuring >= redFrom),
  );
}

/** The engine's log of a plan, from everything recorded: the start, each session with its later answers, decisions. */
export function planEvents(log: PatientLog, plan: StoredPlan, protocol: Protocol): RtrEvent[] {
  const steps = protocol.phases.flatMap((phase) => phase.ladder);
  const stepTypes = new Map(steps.map((step) => [step.id, step.type]));
  const checkIns = groupBy([...log.earlierCheckIns, ...log.checkIns], ({ localDate }) => numberOf(localDate));
  const runs = groupBy([...log.earlierRuns, ...log.runs], ({ id }) => id);
  const ofPlan = [...runs.values()].filter((versions) => (versions.at(-1)?.localDate ?? '') >= plan.startsOn);
  return [
    startEvent(plan),
    ...ofPlan.flatMap((versions) => sessionEvents(versions, { stepTypes, checkIns })),
    ...strengthSessions(log, plan, protocol).map(strengthEvent),
    ...log.decisions.map(decisionEvent),
    ...log.redFlags.closings.flatMap((closing) => closingEvents(closing, log, runs)),
  ];
}
