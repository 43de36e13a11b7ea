import { rungOf } from './ladder';
import { known } from './known';
import type { Phase, PhaseId, Predicate, Protocol } from './model';
import { evaluatePredicate, type PredicateEvidence } from './predicate';
import { type GateInput, isRedFlagOpen } from './read-metric';
import { fail, ok, type Result } from './result';
import { factErrors } from './validate-facts';

/** Why a gate is closed. `not_met`: a line is false; `no_data`: a required line is unknown. */
export type GateBlocker = 'on_hold' | 'plan_done' | 'red_flag_open' | 'not_reached' | 'not_met' | 'no_data';

/** The gate out of the runner's phase, line by line. */
export interface GateEvaluation {
  readonly phaseId: PhaseId;
  /** `null` for the last gate. */
  readonly nextPhaseId: PhaseId | null;
  /** True when nothing blocks it; it still opens only when a therapist confirms. */
  readonly open: boolean;
  readonly blockers: readonly GateBlocker[];
  /** Exit of this phase, then entry of the next. */
  readonly lines: readonly PredicateEvidence[];
  /** Lines met, of the lines that count: all required ones and the measured ones. */
  readonly met: number;
  readonly counted: number;
}

/** "If measured" lines count once measured: a value on the wrong side closes the gate. */
function counts(line: PredicateEvidence): boolean {
  return line.required || line.truth !== 'unknown';
}

function linesOf(phase: Phase, next: Phase | undefined): readonly Predicate[] {
  // Confirming this gate is what makes "gate of this phase confirmed" true, so that line is not asked.
  const entry = next?.entry.filter((predicate) => predicate.metric !== 'phase_exit_met') ?? [];
  return [...phase.exit, ...entry];
}

function blockersOf(input: GateInput, protocol: Protocol, lines: readonly PredicateEvidence[]): readonly GateBlocker[] {
  const { state } = input;
  const weekly = known(rungOf(protocol, state.stepId)).step.mode === 'week';
  const checks: readonly (readonly [boolean, GateBlocker])[] = [
    [state.status === 'HOLD', 'on_hold'],
    [state.status === 'DONE', 'plan_done'],
    [isRedFlagOpen(input), 'red_flag_open'],
    [state.status === 'ACTIVE' && !weekly && !state.gateOffered, 'not_reached'],
    [lines.some((line) => line.truth === 'false'), 'not_met'],
    [lines.some((line) => line.state === 'no_data'), 'no_data'],
  ];
  return checks.filter(([holds]) => holds).map(([, blocker]) => blocker);
}

/** The gate without checking the facts again. */
export function gateOf(protocol: Protocol, input: GateInput): GateEvaluation {
  const place = protocol.phases.findIndex((phase) => phase.id === input.state.phaseId);
  const phase = known(protocol.phases[place]);
  const next = protocol.phases[place + 1];
  const lines = linesOf(phase, next).map((predicate) => evaluatePredicate(predicate, input));
  const blockers = blockersOf(input, protocol, lines);
  const counted = lines.filter(counts);
  return {
    phaseId: phase.id,
    nextPhaseId: next?.id ?? null,
    open: blockers.length === 0,
    blockers,
    lines,
    met: counted.filter((line) => line.truth === 'true').length,
    counted: counted.length,
  };
}

/**
 * The gate out of the runner's phase with the value behind each line. It is open when the plan is active and at the
 * gate, no red flag is open, every required line is true and no measured line is false; unknown never opens it. Pass the
 * protocol with its overlays applied. Source: clinical reference §1.2.
 */
export function evaluateGate(protocol: Protocol, input: GateInput): Result<GateEvaluation> {
  const errors = factErrors(input.facts, input.today);
  return errors.length > 0 ? fail(errors) : ok(gateOf(protocol, input));
}
