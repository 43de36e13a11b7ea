import { endHold, hold, moveTo, resetCounters, type Cursor } from './cursor';
import type { Actor, GateApproved, Override, RedFlagClosed } from './events';
import { firstRungOf, phasesBelow, rungAt, rungOf } from './ladder';
import { known } from './known';
import { PAIN_PROFILES } from './pain-profiles.data';
import { MIN_REASON_LENGTH } from './reason-length';
import type { ReasonCode, RecommendationKind } from './state';

export interface Decision {
  readonly rec: RecommendationKind;
  readonly reason: ReasonCode;
}

function refused(reason: ReasonCode): Decision {
  return { rec: 'REFUSED', reason };
}

/** Why this person may not record this decision, or null. A cover therapist may hold and release, nothing else. */
export function overrideRefusal(by: Actor, action: Override['action']['type'], reason: string): ReasonCode | null {
  const coverMay = action === 'hold' || action === 'release_hold';
  const may = by.role === 'treating_therapist' || (by.role === 'cover' && coverMay);
  if (!may) return 'refused_role';
  return reason.trim().length < MIN_REASON_LENGTH ? 'refused_reason' : null;
}

function setStep(cursor: Cursor, event: Override, stepId: string, day: number): Decision {
  if (cursor.openRedFlags.size > 0) return refused('refused_red_flag_open');
  const rung = known(rungOf(cursor.protocol, stepId));
  moveTo(cursor, rung, day);
  cursor.confirmed = new Set(phasesBelow(cursor.protocol, rung.phase.id));
  endHold(cursor, event.recordedAt);
  cursor.restDays = rung.step.restDays;
  cursor.layoffFromDay = day;
  return { rec: 'SET_STEP', reason: 'override' };
}

function release(cursor: Cursor, event: Override, day: number): Decision {
  if (cursor.status !== 'HOLD') return refused('refused_not_on_hold');
  if (cursor.openRedFlags.size > 0) return refused('refused_red_flag_open');
  if (!endHold(cursor, event.recordedAt)) return refused('refused_newer_stop');
  cursor.layoffFromDay = day;
  return { rec: 'RELEASED', reason: 'override' };
}

function act(cursor: Cursor, event: Override, day: number): Decision {
  const { action } = event;
  switch (action.type) {
    case 'set_step':
      return setStep(cursor, event, action.toStepId, day);
    case 'release_hold':
      return release(cursor, event, day);
    case 'hold':
      hold(cursor, 'therapist', event.recordedAt);
      return { rec: 'STOP_CONTACT', reason: 'override' };
    case 'change_profile':
      cursor.baseProfile = PAIN_PROFILES[action.profileId];
      return { rec: 'NO_CHANGE', reason: 'override' };
    case 'change_threshold':
      cursor.thresholds.push({ key: action.key, value: action.value, day });
      return { rec: 'NO_CHANGE', reason: 'override' };
    case 'not_this_injury':
      return { rec: 'NO_CHANGE', reason: 'override' };
  }
}

/** Applies an override; one that stands starts greens, ambers and the red dates anew. Source: clinical reference §2.6. */
export function applyOverride(cursor: Cursor, event: Override, day: number): Decision {
  const refusal = overrideRefusal(event.by, event.action.type, event.reason);
  if (refusal !== null) return refused(refusal);
  const decision = act(cursor, event, day);
  if (decision.rec === 'REFUSED') return decision;
  resetCounters(cursor);
  cursor.redDays = [];
  cursor.unknowns = 0;
  return decision;
}

function gateRefusal(cursor: Cursor, event: GateApproved, offered: boolean): ReasonCode | null {
  if (event.by.role !== 'treating_therapist') return 'refused_role';
  // An open red flag always comes with a hold, so this refuses the gate then too.
  if (cursor.status !== 'ACTIVE') return 'refused_on_hold';
  if (event.phaseId !== cursor.rung.phase.id) return 'refused_other_phase';
  // A volume target may be reached early, so the weekly phase may be left from any of its steps.
  return offered || cursor.rung.step.mode === 'week' ? null : 'gate_not_reached';
}

/** Applies a confirmed gate: first step of the next phase, or the end of the plan. It counts as an advance. */
export function applyGate(cursor: Cursor, event: GateApproved, day: number, offered: boolean): Decision {
  const refusal = gateRefusal(cursor, event, offered);
  if (refusal !== null) return refused(refusal);
  const { protocol, rung } = cursor;
  cursor.confirmed.add(rung.phase.id);
  cursor.advanceDays.push(day);
  const next = protocol.phases[protocol.phases.findIndex((phase) => phase.id === rung.phase.id) + 1];
  if (next === undefined) {
    cursor.status = 'DONE';
    moveTo(cursor, rungAt(protocol, rung.index), day);
    return { rec: 'FINISHED', reason: 'gate_confirmed' };
  }
  moveTo(cursor, firstRungOf(protocol, next.id), day);
  cursor.restDays = cursor.rung.step.restDays;
  return { rec: 'ADVANCE', reason: 'gate_confirmed' };
}

/** Closes red flags reported until then, after a therapist has looked into them; the hold stays until it is released. */
export function applyRedFlagClosed(cursor: Cursor, event: RedFlagClosed): Decision {
  const may = event.by.role === 'treating_therapist' || event.by.role === 'cover';
  if (!may) return refused('refused_role');
  if (event.note.trim().length < MIN_REASON_LENGTH) return refused('refused_reason');
  for (const [code, reportedAt] of cursor.openRedFlags) {
    const meant = event.codes === undefined || event.codes.includes(code);
    if (meant && reportedAt <= event.recordedAt) cursor.openRedFlags.delete(code);
  }
  return { rec: 'NO_CHANGE', reason: 'red_flag_closed' };
}
