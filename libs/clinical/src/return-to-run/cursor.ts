import { addDays, dayNumber, type LocalDate } from '../local-date';
import type { PlanStarted, SessionLogged, ThresholdKey } from './events';
import { advanceCap, greensRequired, phasesBelow, rungOf, type Rung } from './ladder';
import { known } from './known';
import type { LocalDateTime } from './local-time';
import type { PainProfile, PhaseId, Protocol } from './model';
import { PAIN_PROFILES } from './pain-profiles.data';
import type { RedFlagCode } from './session';
import type { HoldReason, Status } from './state';

/** Days a changed threshold holds unless it is recorded again; own choice of the clinical reference (§2.6). */
export const THRESHOLD_DAYS = 28;
/** Window of the advance cap, in days. */
const CAP_WINDOW_DAYS = 7;

interface ThresholdChange {
  readonly key: ThresholdKey;
  readonly value: number;
  readonly day: number;
}

/** Running state of one fold; days are whole days since 1970. Made and dropped inside one call, never handed out. */
export interface Cursor {
  readonly protocol: Protocol;
  readonly diagnosisSubtype: string | null;
  rung: Rung;
  greens: number;
  ambers: number;
  unknowns: number;
  redDays: number[];
  advanceDays: number[];
  status: Status;
  holdReason: HoldReason | null;
  /** When the cause of the hold was reported; a decision made before that cannot have weighed it. */
  holdKnownAt: LocalDateTime;
  lastRunDay: number | null;
  /** From here a pause is counted: the last run that was not red, or a later decision of the therapist. */
  layoffFromDay: number | null;
  week: { readonly firstRunDay: number; green: number; amber: number; pending: number } | null;
  weekPassed: boolean;
  /** Open red flags with the time each was reported. */
  openRedFlags: Map<RedFlagCode, LocalDateTime>;
  confirmed: Set<PhaseId>;
  phaseSinceDay: number;
  stepSinceDay: number;
  pendingSessionId: string | null;
  stuck: boolean;
  restDays: number;
  strengthWaitUntilDay: number | null;
  baseProfile: PainProfile;
  thresholds: ThresholdChange[];
}

/** Whole days since 1970 of a date that was checked before. */
export function dayOf(date: LocalDate): number {
  return known(dayNumber(date));
}

/** Date of a day number. */
export function dateOfDay(day: number): LocalDate {
  return known(addDays('1970-01-01', day));
}

/** Cursor at the start of a plan. */
export function startCursor(protocol: Protocol, start: PlanStarted): Cursor {
  const rung = known(rungOf(protocol, start.startStepId));
  const day = dayOf(start.startsOn);
  return {
    protocol,
    diagnosisSubtype: start.diagnosisSubtype,
    rung,
    greens: 0,
    ambers: 0,
    unknowns: 0,
    redDays: [],
    advanceDays: [],
    status: 'ACTIVE',
    holdReason: null,
    holdKnownAt: '',
    lastRunDay: null,
    layoffFromDay: null,
    week: null,
    weekPassed: false,
    openRedFlags: new Map(),
    confirmed: new Set(phasesBelow(protocol, rung.phase.id)),
    phaseSinceDay: day,
    stepSinceDay: day,
    pendingSessionId: null,
    stuck: false,
    restDays: rung.step.restDays,
    strengthWaitUntilDay: null,
    baseProfile: PAIN_PROFILES[start.profileId ?? protocol.profile],
    thresholds: [],
  };
}

/** Thresholds in force on a day: the profile with every change younger than 28 days. */
export function profileOn(cursor: Cursor, day: number): PainProfile {
  if (cursor.thresholds.length === 0) return cursor.baseProfile;
  return cursor.thresholds
    .filter((change) => day - change.day < THRESHOLD_DAYS)
    .reduce<PainProfile>((profile, change) => ({ ...profile, [change.key]: change.value }), cursor.baseProfile);
}

/** Moves to a step; every counter of the old step ends. */
export function moveTo(cursor: Cursor, rung: Rung, day: number): void {
  if (rung.phase.id !== cursor.rung.phase.id) cursor.phaseSinceDay = day;
  if (rung.index !== cursor.rung.index) cursor.stepSinceDay = day;
  cursor.rung = rung;
  resetCounters(cursor);
}

/** Greens, ambers and the running week start anew. */
export function resetCounters(cursor: Cursor): void {
  cursor.greens = 0;
  cursor.ambers = 0;
  cursor.week = null;
  cursor.weekPassed = false;
  cursor.stuck = false;
}

/** No run until a therapist releases it. The first reason stays. */
export function hold(cursor: Cursor, reason: HoldReason, knownAt: LocalDateTime): void {
  if (cursor.status !== 'ACTIVE') return;
  cursor.holdKnownAt = knownAt;
  cursor.status = 'HOLD';
  cursor.holdReason = reason;
}

/** Whether the last step of the phase still waits for its gate to be confirmed. */
export function gateAhead(cursor: Cursor): boolean {
  return cursor.rung.lastOfPhase && !cursor.confirmed.has(cursor.rung.phase.id);
}

/** Whether as many advances as allowed fall into the seven days up to this one. */
export function capReached(cursor: Cursor, day: number): boolean {
  const recent = cursor.advanceDays.filter((advance) => advance <= day && day - advance < CAP_WINDOW_DAYS);
  return recent.length >= advanceCap(cursor.protocol, cursor.rung);
}

/** Ends the hold, unless its cause was reported only after the decision that would end it. */
export function endHold(cursor: Cursor, decidedAt: LocalDateTime): boolean {
  if (cursor.status === 'HOLD' && cursor.holdKnownAt > decidedAt) return false;
  cursor.status = 'ACTIVE';
  cursor.holdReason = null;
  return true;
}

/** Remembers red flags with the time they were reported; `since` knows of some that it was earlier. */
export function openRedFlags(
  cursor: Cursor,
  codes: readonly RedFlagCode[],
  reportedAt: LocalDateTime,
  since: SessionLogged['redFlagsSince'] = {},
): void {
  for (const code of codes) cursor.openRedFlags.set(code, since[code] ?? reportedAt);
}

/** Greens the present step needs. */
export function greensNeeded(cursor: Cursor): number {
  return greensRequired(cursor.protocol, cursor.rung, cursor.diagnosisSubtype);
}

/** The gate out of the phase may be looked at: enough greens on its last step, or its last week passed. */
export function gateOffered(cursor: Cursor): boolean {
  if (cursor.status !== 'ACTIVE' || !gateAhead(cursor)) return false;
  return cursor.rung.step.mode === 'week' ? cursor.weekPassed : cursor.greens >= greensNeeded(cursor);
}
