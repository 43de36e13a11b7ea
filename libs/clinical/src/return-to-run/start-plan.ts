import type { PlanStarted } from './events';
import type { GateFacts } from './facts';
import { stateAtStart } from './fold';
import { known } from './known';
import type { PhaseId, Protocol } from './model';
import { evaluatePredicate, type PredicateEvidence } from './predicate';
import { fail, ok, type Result } from './result';
import type { LocalDate } from '../local-date';
import { eventErrors } from './validate';
import { factErrors } from './validate-facts';

/** Where a plan could begin; the therapist picks. */
export interface StartProposal {
  readonly stepId: string;
  readonly phaseId: PhaseId;
  /** Exit lines of the proposed phase: what still keeps the runner in it. */
  readonly lines: readonly PredicateEvidence[];
  /** Entry lines of the protocol that are not true, such as a confirmed diagnosis; the plan should wait for them. */
  readonly blockedBy: readonly PredicateEvidence[];
}

/** Counts of a log that does not exist yet say nothing about a runner. */
const NEEDS_A_LOG: readonly string[] = ['green_sessions_at_step'];

function isMet(line: PredicateEvidence): boolean {
  return line.truth === 'true' || (line.truth === 'unknown' && !line.required);
}

/**
 * First step of the first phase whose exit is not met by what is recorded; unknown is not met. Errors: those of the
 * facts. Source: clinical reference §1.4.
 */
export function proposeStartStep(protocol: Protocol, facts: GateFacts, today: LocalDate): Result<StartProposal> {
  const errors = factErrors(facts, today);
  if (errors.length > 0) return fail(errors);
  const [firstPhase, ...later] = protocol.phases;
  const first = known(firstPhase);
  const input = { state: stateAtStart(protocol, startEvent(known(first.ladder[0]).id, today)), facts, today };
  const exitOf = (phase: typeof first) =>
    phase.exit
      .filter((predicate) => !NEEDS_A_LOG.includes(predicate.metric))
      .map((predicate) => evaluatePredicate(predicate, input));
  const phase = [first, ...later].find((candidate) => !exitOf(candidate).every(isMet)) ?? known(later.at(-1));
  return ok({
    stepId: known(phase.ladder[0]).id,
    phaseId: phase.id,
    lines: exitOf(phase),
    blockedBy: first.entry.map((predicate) => evaluatePredicate(predicate, input)).filter((line) => !isMet(line)),
  });
}

function startEvent(startStepId: string, startsOn: LocalDate): PlanStarted {
  return {
    kind: 'plan_started',
    id: 'proposed',
    recordedAt: `${startsOn}T00:00`,
    startsOn,
    startStepId,
    profileId: null,
    overlays: [],
    diagnosisSubtype: null,
  };
}

/** The event that starts a plan, checked against the protocol. Errors: `bad_date`, `bad_time`, `unknown_step`, `empty`. */
export function startPlan(protocol: Protocol, plan: Omit<PlanStarted, 'kind'>): Result<PlanStarted> {
  const event: PlanStarted = { kind: 'plan_started', ...plan };
  const errors = eventErrors(protocol, event, 'plan');
  return errors.length > 0 ? fail(errors) : ok(event);
}
