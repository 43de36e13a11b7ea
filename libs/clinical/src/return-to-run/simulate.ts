import { dayOf, startCursor, type Cursor } from './cursor';
import type { Actor, PlanStarted } from './events';
import type { PhaseId, Protocol, Step } from './model';
import { applyGate } from './override';
import type { SessionFacts } from './session';
import type { RtrState } from './state';
import { applyClass } from './transition';
import { closeWeek } from './week';

/** Days between quality sessions in the fastest path: two in any 7 days. */
const QUALITY_SPACING_DAYS = 4;
const WEEK_DAYS = 7;

/** What the fastest path depends on besides the ladder; days are whole days since 1970. */
export interface FastestOptions {
  readonly firstDay: number;
  /** First day the gate out of a phase can open by the dates it asks for, given the day the first run falls on. */
  readonly gateDay: (phaseId: PhaseId, firstRunDay: number) => number;
  /** Whether a passed weekly step already reaches the volume that its phase asks for. */
  readonly volumeReached: (step: Step) => boolean;
  /** Day of the first run where there has been one. */
  readonly firstRunDay: number | null;
}

/** Every session green, every gate confirmed at once, each session on the first allowed day: a lower bound, no promise. */
export interface FastestPath {
  /** First session of the present phase and of each one ahead, in order. */
  readonly starts: readonly { readonly phaseId: PhaseId; readonly day: number }[];
  readonly endDay: number;
}

const SIMULATED: Actor = { id: 'simulated', role: 'treating_therapist' };

/** A green session of which only the class matters. */
const GREEN_SESSION: SessionFacts = {
  sessionId: 'simulated',
  endedAt: '1970-01-01T00:00',
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
  rpe: 0,
  nightPain: false,
  redFlags: [],
  layoffReason: null,
  runMin: null,
  rpeTarget: null,
};

function cursorOf(protocol: Protocol, state: RtrState): Cursor {
  const start: PlanStarted = {
    kind: 'plan_started',
    id: 'simulated',
    recordedAt: state.asOf,
    startsOn: state.startsOn,
    startStepId: state.stepId,
    profileId: null,
    overlays: [],
    diagnosisSubtype: state.diagnosisSubtype,
  };
  const cursor = startCursor(protocol, start);
  cursor.greens = state.greens;
  cursor.advanceDays = state.advanceDates.map(dayOf);
  cursor.confirmed = new Set(state.confirmedPhases);
  return cursor;
}

function spacing(step: Step): number {
  return step.type === 'quality' ? QUALITY_SPACING_DAYS : step.restDays + 1;
}

interface Leg {
  readonly nextDay: number;
  readonly atGate: boolean;
}

function weekLeg(cursor: Cursor, day: number, options: FastestOptions): Leg {
  const { step, phase } = cursor.rung;
  cursor.week = { firstRunDay: day, green: step.greensRequired, amber: 0, pending: 0 };
  const nextDay = day + WEEK_DAYS;
  // A gate may be confirmed from any weekly step once the volume is there; the rest of the weeks is not needed.
  if (!cursor.confirmed.has(phase.id) && options.volumeReached(step)) return { nextDay, atGate: true };
  return { nextDay, atGate: closeWeek(cursor, nextDay)?.rec === 'PHASE_GATE' };
}

function sessionLeg(cursor: Cursor, day: number): Leg {
  const { rec } = applyClass(cursor, { session: GREEN_SESSION, cls: 'GREEN', day, knownAt: '' });
  return { nextDay: day + spacing(cursor.rung.step), atGate: rec === 'PHASE_GATE' };
}

/** Runs the plan's own rules forward from a state. */
export function fastestPath(protocol: Protocol, state: RtrState, options: FastestOptions): FastestPath {
  const cursor = cursorOf(protocol, state);
  const starts: { phaseId: PhaseId; day: number }[] = [];
  let day = options.firstDay;
  let firstRunDay = options.firstRunDay;
  while (cursor.status === 'ACTIVE') {
    const { phase, step } = cursor.rung;
    if (starts.at(-1)?.phaseId !== phase.id) starts.push({ phaseId: phase.id, day });
    if (step.type !== 'walk' && step.type !== 'low_impact') firstRunDay ??= day;
    const leg = step.mode === 'week' ? weekLeg(cursor, day, options) : sessionLeg(cursor, day);
    day = leg.nextDay;
    if (!leg.atGate) continue;
    day = Math.max(day, options.gateDay(phase.id, firstRunDay ?? day));
    applyGate(cursor, { kind: 'gate_approved', id: '', recordedAt: '', phaseId: phase.id, by: SIMULATED }, day, true);
  }
  return { starts, endDay: day };
}
