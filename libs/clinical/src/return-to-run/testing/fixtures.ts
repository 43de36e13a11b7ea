import type { RtrEvent, SessionFacts, Actor, Override } from '../index';
import { addDays } from '../../local-date';

/** Day 0 of the vectors. */
export const DAY_0 = '2026-03-02';
export const THERAPIST: Actor = { id: 't1', role: 'treating_therapist' };

/** Date so many days after day 0. */
export function day(offset: number): string {
  return addDays(DAY_0, offset) ?? '';
}

/** A session on which everything is green, with what differs. */
export function green(sessionId: string, offset: number, differs: Partial<SessionFacts> = {}): SessionFacts {
  return {
    sessionId,
    endedAt: `${day(offset)}T08:00`,
    activity: 'run',
    offPlan: false,
    completed: 'full',
    painBefore: 0,
    painDuring: 0,
    painAfter60min: 0,
    painNextMorning: 0,
    recovery: 'within_24h',
    swelling: 'none',
    limp: 'none',
    rpe: 3,
    nightPain: false,
    redFlags: [],
    layoffReason: null,
    runMin: 20,
    rpeTarget: null,
    ...differs,
  };
}

export function start(stepId: string, differs: Partial<Extract<RtrEvent, { kind: 'plan_started' }>> = {}): RtrEvent {
  return {
    kind: 'plan_started',
    id: 'start',
    recordedAt: `${day(0)}T00:00`,
    startsOn: day(0),
    startStepId: stepId,
    profileId: null,
    overlays: [],
    diagnosisSubtype: null,
    ...differs,
  };
}

/** The event that logs a session two hours after its end. */
export function logged(
  session: SessionFacts,
  recordedAt = `${session.endedAt.slice(0, 10)}T10:00`,
  id = `log-${session.sessionId}`,
): RtrEvent {
  return { kind: 'session', id, recordedAt, session };
}

export function override(offset: number, action: Override['action'], differs: Partial<Override> = {}): RtrEvent {
  return {
    kind: 'override',
    id: `override-${offset}`,
    recordedAt: `${day(offset)}T12:00`,
    action,
    by: THERAPIST,
    reason: 'Seen in clinic today',
    ...differs,
  };
}

export function gate(offset: number, phaseId: 'P0' | 'P1' | 'P2' | 'P3' | 'P4' | 'P5'): RtrEvent {
  return { kind: 'gate_approved', id: `gate-${offset}`, recordedAt: `${day(offset)}T12:00`, phaseId, by: THERAPIST };
}
