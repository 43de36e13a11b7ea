import { classify, type Classification } from './classify';
import { dayOf, hold, moveTo, openRedFlags, profileOn, type Cursor } from './cursor';
import type { SessionLogged } from './events';
import { known } from './known';
import { firstRungOf, rungAt } from './ladder';
import { layoffEffect } from './lay-off';
import { dateOf, type LocalDateTime } from './local-time';
import type { SessionFacts } from './session';
import type { ReasonCode, RecommendationKind, SessionClass } from './state';
import { applyClass } from './transition';

/** What the history says about one session. */
export interface JudgedSession {
  readonly session: SessionFacts;
  /** The step after a pause was applied and before the session itself counted. */
  readonly stepBefore: string;
  readonly cls: SessionClass | null;
  readonly rule: number | null;
  readonly missing: readonly string[];
  readonly rec: RecommendationKind;
  readonly restDays: number | null;
  readonly layoff: string | null;
  readonly reasons: readonly ReasonCode[];
}

/** A session with all its answers so far, oldest first, judged at one moment. */
export interface SessionVersions {
  readonly versions: readonly [SessionLogged, ...SessionLogged[]];
  /** The therapist has said that the trouble in it is another injury's. */
  readonly otherInjury: boolean;
}

/** From mild to strict; a settled class is only ever replaced by one that is at least as strict. */
const STRICTNESS: Readonly<Record<SessionClass, number>> = {
  PENDING: 0,
  GREEN: 0,
  VOID: 1,
  UNKNOWN: 1,
  AMBER: 2,
  RED: 3,
  STOP: 4,
};

function classifyAt(cursor: Cursor, session: SessionFacts, asOf: LocalDateTime): Classification {
  const { step } = cursor.rung;
  const strength = session.activity === 'strength';
  return classify(session, {
    profile: profileOn(cursor, dayOf(dateOf(session.endedAt))),
    target: strength ? { rpe: session.rpeTarget, restDays: 0 } : { rpe: step.rpe, restDays: step.restDays },
    asOf,
    timeoutH: cursor.protocol.rules.unansweredCheckinTimeoutH,
  });
}

interface Standing {
  readonly session: SessionFacts;
  /** When these answers were given. */
  readonly knownAt: LocalDateTime;
  readonly judged: Classification;
  readonly reasons: readonly ReasonCode[];
}

/**
 * The answers that count. While a session waits for answers, newer ones simply replace older ones. Once it was judged,
 * a stricter correction replaces the result and a milder one leaves it until the therapist overrides.
 */
function standingAnswers(cursor: Cursor, versions: SessionVersions['versions'], asOf: LocalDateTime): Standing {
  const { endedAt } = known(versions.at(-1)).session;
  let session: SessionFacts = { ...versions[0].session, endedAt };
  let knownAt = versions[0].recordedAt;
  let reasons: readonly ReasonCode[] = [];
  for (const version of versions.slice(1)) {
    const newer: SessionFacts = { ...version.session, endedAt };
    const before = classifyAt(cursor, session, version.recordedAt);
    const after = classifyAt(cursor, newer, version.recordedAt);
    const settled = before.cls !== 'PENDING';
    if (settled && STRICTNESS[after.cls] < STRICTNESS[before.cls]) {
      reasons = ['answer_kept'];
    } else {
      session = newer;
      knownAt = version.recordedAt;
      reasons = settled && STRICTNESS[after.cls] > STRICTNESS[before.cls] ? ['answer_replaced'] : [];
    }
  }
  return { session, knownAt, judged: classifyAt(cursor, session, asOf), reasons };
}

/** Applies a pause before the session; after a long one the plan goes on hold instead. */
function applyLayoff(
  cursor: Cursor,
  { session, knownAt }: Standing,
  day: number,
): { label: string | null; reason: ReasonCode | null } {
  if (cursor.layoffFromDay === null) return { label: null, reason: null };
  const effect = layoffEffect(day - cursor.layoffFromDay, session.layoffReason, cursor.rung.phase.id);
  switch (effect.kind) {
    case 'none':
      return { label: null, reason: null };
    case 'reassess':
      hold(cursor, 'lay_off', knownAt);
      return { label: 'HOLD_REASSESS', reason: 'layoff_reassess' };
    case 'phase':
      moveTo(cursor, firstRungOf(cursor.protocol, effect.phaseId), day);
      return { label: 'LAYOFF:phase', reason: 'layoff_phase' };
    case 'back':
      if (effect.steps === 0) cursor.greens = 0;
      else moveTo(cursor, rungAt(cursor.protocol, cursor.rung.index - effect.steps), day);
      return { label: `LAYOFF:${effect.steps}`, reason: effect.steps === 0 ? 'layoff_greens' : 'layoff_back' };
  }
}

function unjudged(
  stepBefore: string,
  session: SessionFacts,
  rec: RecommendationKind,
  reason: ReasonCode,
  layoff: string | null,
): JudgedSession {
  return { session, stepBefore, cls: null, rule: null, missing: [], rec, restDays: null, layoff, reasons: [reason] };
}

function judgeStrength(cursor: Cursor, standing: Standing, day: number): JudgedSession {
  const { session, judged } = standing;
  const red = judged.cls === 'RED';
  // A red strength session makes the next run wait a day; it never moves the ladder.
  if (red) cursor.strengthWaitUntilDay = day + 1;
  if (judged.cls === 'STOP') hold(cursor, session.redFlags.length > 0 ? 'red_flag' : 'stop', standing.knownAt);
  const stop = judged.cls === 'STOP';
  const reason: ReasonCode = stop ? 'stop' : red ? 'strength_red' : 'strength_logged';
  const rec: RecommendationKind = stop ? 'STOP_CONTACT' : red ? 'WAIT' : 'NO_CHANGE';
  return {
    session,
    stepBefore: cursor.rung.step.id,
    ...judged,
    rec,
    restDays: null,
    layoff: null,
    reasons: [...standing.reasons, reason],
  };
}

function startWeek(cursor: Cursor, session: SessionFacts, day: number): void {
  const counts = session.completed !== 'not_done' && !session.offPlan;
  if (cursor.rung.step.mode !== 'week' || cursor.week !== null || !counts) return;
  cursor.week = { firstRunDay: day, green: 0, amber: 0, pending: 0 };
}

function judgeRun(
  cursor: Cursor,
  standing: Standing,
  day: number,
  otherInjury: boolean,
  asOf: LocalDateTime,
): JudgedSession {
  const { session } = standing;
  const done = session.completed !== 'not_done';
  const pause = done ? applyLayoff(cursor, standing, day) : { label: null, reason: null };
  if (pause.reason === 'layoff_reassess')
    return unjudged(cursor.rung.step.id, session, 'HOLD_REASSESS', 'layoff_reassess', pause.label);
  startWeek(cursor, session, day);
  const excluded = otherInjury && session.redFlags.length === 0;
  // A pause may have changed the step and with it the target effort, so the session is judged again.
  const judged: Classification = excluded ? { cls: 'VOID', rule: 0, missing: [] } : classifyAt(cursor, session, asOf);
  const stepBefore = cursor.rung.step.id;
  const result = applyClass(cursor, { session, cls: judged.cls, day, knownAt: standing.knownAt });
  cursor.restDays = result.restDays;
  if (done && judged.cls !== 'RED' && judged.cls !== 'STOP') cursor.layoffFromDay = day;
  const extra: ReasonCode[] = [
    ...(pause.reason === null ? [] : [pause.reason]),
    ...(excluded ? ['not_this_injury' as const] : []),
  ];
  const reasons = [...extra, ...standing.reasons, ...result.reasons];
  return { session, stepBefore, ...judged, rec: result.rec, restDays: result.restDays, layoff: pause.label, reasons };
}

/** Judges one session where it stands in the log and applies it to the state. */
export function judgeSession(cursor: Cursor, logged: SessionVersions, asOf: LocalDateTime): JudgedSession {
  const standing = standingAnswers(cursor, logged.versions, asOf);
  const { session } = standing;
  const day = dayOf(dateOf(session.endedAt));
  openRedFlags(cursor, session.redFlags, standing.knownAt);
  const run = session.activity !== 'strength';
  if (run && session.completed !== 'not_done') cursor.lastRunDay = day;
  if (cursor.status === 'DONE') return unjudged(cursor.rung.step.id, session, 'NO_CHANGE', 'plan_done', null);
  if (cursor.status === 'HOLD') {
    if (run && session.completed !== 'not_done') cursor.layoffFromDay = day;
    return unjudged(cursor.rung.step.id, session, 'STOP_CONTACT', 'on_hold', null);
  }
  if (!run) return judgeStrength(cursor, standing, day);
  return judgeRun(cursor, standing, day, logged.otherInjury, asOf);
}
