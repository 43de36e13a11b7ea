import { classify, type Classification } from './classify';
import { hold, moveTo, openRedFlags, profileOn, type Cursor } from './cursor';
import type { SessionLogged } from './events';
import { causeKnownAt, type AnswerRules, type StandingAnswers } from './hold-cause';
import { known } from './known';
import { firstRungOf, rungAt } from './ladder';
import { layoffEffect, type LayoffEffect } from './lay-off';
import type { LocalDateTime } from './local-time';
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
  /** Day of the session, in whole days since 1970. */
  readonly day: number;
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

function rulesFor(cursor: Cursor, session: SessionFacts, day: number): AnswerRules {
  const { step } = cursor.rung;
  const strength = session.activity === 'strength';
  return {
    profile: profileOn(cursor, day),
    target: strength ? { rpe: session.rpeTarget, restDays: 0 } : { rpe: step.rpe, restDays: step.restDays },
  };
}

function classifyAt(cursor: Cursor, session: SessionFacts, day: number, asOf: LocalDateTime): Classification {
  const { profile, target } = rulesFor(cursor, session, day);
  return classify(session, { profile, target, asOf, timeoutH: cursor.protocol.rules.unansweredCheckinTimeoutH });
}

interface Standing extends StandingAnswers {
  readonly reasons: readonly ReasonCode[];
}

/**
 * The answers that count. While a session waits for answers, newer ones simply replace older ones. Once it was judged,
 * a stricter correction replaces the result and a milder one leaves it until the therapist overrides.
 */
function standingAnswers(cursor: Cursor, { versions }: SessionVersions, day: number): Standing {
  const [first] = versions;
  let standing: Standing = { session: first.session, knownAt: first.recordedAt, reasons: [] };
  // The time of the session is not an answer: its newest version counts for every judgement.
  const { endedAt } = known(versions.at(-1)).session;
  for (const { session, recordedAt } of versions.slice(1)) {
    const newer = endedThen(session, endedAt);
    const older = endedThen(standing.session, endedAt);
    const before = classifyAt(cursor, older, day, recordedAt).cls;
    const stricter =
      before === 'PENDING' ? 0 : STRICTNESS[classifyAt(cursor, newer, day, recordedAt).cls] - STRICTNESS[before];
    if (stricter < 0) standing = { session: older, knownAt: standing.knownAt, reasons: ['answer_kept'] };
    else standing = { session: newer, knownAt: recordedAt, reasons: stricter > 0 ? ['answer_replaced'] : [] };
  }
  return standing;
}

function endedThen(session: SessionFacts, endedAt: LocalDateTime): SessionFacts {
  return session.endedAt === endedAt ? session : { ...session, endedAt };
}

function causeOf(cursor: Cursor, standing: Standing, { versions, day }: SessionVersions): LocalDateTime {
  return causeKnownAt(versions, standing, rulesFor(cursor, standing.session, day));
}

/** What a pause before a session did. */
interface Pause {
  readonly label: string | null;
  readonly reasons: readonly ReasonCode[];
}

const NO_PAUSE: Pause = { label: null, reasons: [] };

function pauseBefore(cursor: Cursor, session: SessionFacts, day: number): LayoffEffect {
  if (session.completed === 'not_done' || cursor.layoffFromDay === null) return { kind: 'none' };
  return layoffEffect(day - cursor.layoffFromDay, session.layoffReason, cursor.rung.phase.id);
}

/** When it was known that the pause before a session asks for a look, or the last red answer in the session itself. */
function pauseKnownAt(cursor: Cursor, standing: Standing, logged: SessionVersions): LocalDateTime {
  const told = logged.versions.find((each) => pauseBefore(cursor, each.session, logged.day).kind === 'reassess');
  const cause = causeOf(cursor, standing, logged);
  const toldAt = known(told).recordedAt;
  return cause > toldAt ? cause : toldAt;
}

/** Applies a pause before the session; after a long one the plan goes on hold instead. */
function applyLayoff(cursor: Cursor, standing: Standing, logged: SessionVersions): Pause {
  const { day } = logged;
  const effect = pauseBefore(cursor, standing.session, day);
  switch (effect.kind) {
    case 'none':
      return NO_PAUSE;
    case 'reassess':
      hold(cursor, 'lay_off', pauseKnownAt(cursor, standing, logged));
      return { label: 'HOLD_REASSESS', reasons: ['layoff_reassess'] };
    case 'phase':
      moveTo(cursor, firstRungOf(cursor.protocol, effect.phaseId), day);
      return { label: 'LAYOFF:phase', reasons: ['layoff_phase'] };
    case 'back':
      if (effect.steps === 0) cursor.greens = 0;
      else moveTo(cursor, rungAt(cursor.protocol, cursor.rung.index - effect.steps), day);
      return { label: `LAYOFF:${effect.steps}`, reasons: [effect.steps === 0 ? 'layoff_greens' : 'layoff_back'] };
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

function judgeStrength(
  cursor: Cursor,
  standing: Standing,
  logged: SessionVersions,
  asOf: LocalDateTime,
): JudgedSession {
  const { session } = standing;
  const { day } = logged;
  const judged = classifyAt(cursor, session, day, asOf);
  const red = judged.cls === 'RED';
  // A red strength session makes the next run wait a day; it never moves the ladder.
  if (red) cursor.strengthWaitUntilDay = day + 1;
  const stop = judged.cls === 'STOP';
  if (stop) hold(cursor, session.redFlags.length > 0 ? 'red_flag' : 'stop', causeOf(cursor, standing, logged));
  const reason: ReasonCode = stop ? 'stop' : red ? 'strength_red' : 'strength_logged';
  const rec: RecommendationKind = stop ? 'STOP_CONTACT' : red ? 'WAIT' : 'NO_CHANGE';
  return {
    session,
    stepBefore: cursor.rung.step.id,
    cls: judged.cls,
    rule: judged.rule,
    missing: judged.missing,
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

function isRed(cls: SessionClass): boolean {
  return cls === 'RED' || cls === 'STOP';
}

/** A run that went red does not shorten a pause: with it the runner must never stand higher than without it. */
function restartPause(cursor: Cursor, session: SessionFacts, cls: SessionClass, day: number): void {
  if (session.completed !== 'not_done' && (!isRed(cls) || cursor.layoffFromDay === null)) cursor.layoffFromDay = day;
}

const OTHER_INJURY: Classification = { cls: 'VOID', rule: 0, missing: [] };

function judgeRun(cursor: Cursor, standing: Standing, logged: SessionVersions, asOf: LocalDateTime): JudgedSession {
  const { session } = standing;
  const { day } = logged;
  const pause = applyLayoff(cursor, standing, logged);
  const stepBefore = cursor.rung.step.id;
  if (cursor.status === 'HOLD') return unjudged(stepBefore, session, 'HOLD_REASSESS', 'layoff_reassess', pause.label);
  startWeek(cursor, session, day);
  const excluded = logged.otherInjury && session.redFlags.length === 0;
  const judged = excluded ? OTHER_INJURY : classifyAt(cursor, session, day, asOf);
  const knownAt = isRed(judged.cls) ? causeOf(cursor, standing, logged) : standing.knownAt;
  const { rec, restDays, reasons } = applyClass(cursor, { session, cls: judged.cls, day, knownAt });
  cursor.restDays = restDays;
  restartPause(cursor, session, judged.cls, day);
  const excludedReason: readonly ReasonCode[] = excluded ? ['not_this_injury'] : [];
  return {
    session,
    stepBefore,
    cls: judged.cls,
    rule: judged.rule,
    missing: judged.missing,
    rec,
    restDays,
    layoff: pause.label,
    reasons: [...pause.reasons, ...excludedReason, ...standing.reasons, ...reasons],
  };
}

/** Judges one session where it stands in the log and applies it to the state. */
export function judgeSession(cursor: Cursor, logged: SessionVersions, asOf: LocalDateTime): JudgedSession {
  const { day } = logged;
  const { redFlagsSince } = known(logged.versions.at(-1));
  const standing = standingAnswers(cursor, logged, day);
  const { session, knownAt } = standing;
  openRedFlags(cursor, session.redFlags, knownAt, redFlagsSince);
  const run = session.activity !== 'strength';
  if (run && session.completed !== 'not_done') cursor.lastRunDay = day;
  if (cursor.status === 'DONE') return unjudged(cursor.rung.step.id, session, 'NO_CHANGE', 'plan_done', null);
  if (cursor.status === 'HOLD') {
    if (run && session.completed !== 'not_done') cursor.layoffFromDay = day;
    return unjudged(cursor.rung.step.id, session, 'STOP_CONTACT', 'on_hold', null);
  }
  if (!run) return judgeStrength(cursor, standing, logged, asOf);
  return judgeRun(cursor, standing, logged, asOf);
}
