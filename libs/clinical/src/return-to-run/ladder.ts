import { known } from './known';
import type { Phase, PhaseId, Protocol, Step } from './model';

/** A step with its place: on the whole ladder and inside its phase. */
export interface Rung {
  readonly index: number;
  readonly step: Step;
  readonly phase: Phase;
  readonly lastOfPhase: boolean;
}

const LADDERS = new WeakMap<Protocol, readonly Rung[]>();

/** All steps of a protocol in the order they are climbed. Built once per protocol. */
export function rungsOf(protocol: Protocol): readonly Rung[] {
  const known = LADDERS.get(protocol);
  if (known !== undefined) return known;
  const rungs = protocol.phases.flatMap((phase) =>
    phase.ladder.map((step, place) => ({
      step,
      phase,
      lastOfPhase: place === phase.ladder.length - 1,
    })),
  );
  const numbered = rungs.map((rung, index) => ({ ...rung, index }));
  LADDERS.set(protocol, numbered);
  return numbered;
}

/** The rung of a step id, or null when the protocol has no such step. */
export function rungOf(protocol: Protocol, stepId: string): Rung | null {
  return rungsOf(protocol).find((rung) => rung.step.id === stepId) ?? null;
}

/** The rung at a place, held inside the ladder: below the first is the first, above the last is the last. */
export function rungAt(protocol: Protocol, index: number): Rung {
  const rungs = rungsOf(protocol);
  return known(rungs[Math.min(Math.max(index, 0), rungs.length - 1)]);
}

/** The first rung of a phase. */
export function firstRungOf(protocol: Protocol, phaseId: PhaseId): Rung {
  return rungAt(
    protocol,
    rungsOf(protocol).findIndex((rung) => rung.phase.id === phaseId),
  );
}

/** The phases below a phase, lowest first. */
export function phasesBelow(protocol: Protocol, phaseId: PhaseId): readonly PhaseId[] {
  const ids = protocol.phases.map((phase) => phase.id);
  return ids.slice(0, ids.indexOf(phaseId));
}

/** Greens a step needs; one kind of injury may need more in some phases (soleus: 3 in P2). */
export function greensRequired(protocol: Protocol, rung: Rung, diagnosisSubtype: string | null): number {
  const extra = protocol.rules.greensRequiredIf?.find(
    (rule) => rule.value === diagnosisSubtype && rule.phases.includes(rung.phase.id),
  );
  return extra?.greens ?? rung.step.greensRequired;
}

/** Most advances in 7 days, read from the phase that is being left (clinical reference §2.4). */
export function advanceCap(protocol: Protocol, rung: Rung): number {
  const early = rung.phase.id === 'P0' || rung.phase.id === 'P1';
  return early ? protocol.rules.maxStepAdvancesPer7dP0P1 : protocol.rules.maxStepAdvancesPer7d;
}
