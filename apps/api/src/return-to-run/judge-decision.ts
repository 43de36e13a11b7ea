import { heldBack } from '@midstance/clinical/red-flags';
import { fold, type ActorRole } from '@midstance/clinical/return-to-run';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';
import type { Decide, Proposal } from '@midstance/contracts/return-to-run';
import { factsKey } from './facts-key';
import type { LogNow } from './log-now';
import { decisionEvent, planEvents } from './plan-events';
import { proposalOf } from './plan-view';
import type { Standing } from './standing';

/** Who decides, as the rules of overriding see them. */
export interface Actor {
  readonly id: string;
  /** In the patient's care team. */
  readonly treats: boolean;
  readonly lead: boolean;
  /** The patient's open red flags as the actor sees them, those of drafts too. */
  readonly openRedFlags: readonly OpenRedFlag[];
}

/** A decision as the engine takes it. */
export interface TakenDecision {
  readonly actorRole: ActorRole;
  readonly fromStepId: string;
  readonly toStepId: string;
  readonly proposal: Proposal;
  readonly criteriaMet: number;
  readonly criteriaTotal: number;
}

/** The decision as the engine takes it, or why it does not. */
export type Judged =
  { readonly stale: true } | { readonly heldBack: string } | { readonly refused: string } | TakenDecision;

const REFUSALS: Readonly<Record<string, string>> = {
  refused_role: 'Only a therapist of the care team may decide this. Join the care team first.',
  refused_reason: 'A reason in words is needed.',
  refused_red_flag_open: 'A red flag is open. Close it with a note first.',
  refused_on_hold: 'The plan is on hold. Release it first.',
  refused_not_on_hold: 'The plan is not on hold.',
  refused_newer_stop: 'The runner has reported something newer that holds the plan. Look at it first.',
  refused_unknown_session: 'That session is not part of this plan.',
  refused_other_phase: 'The runner is not in that phase any more.',
};

/** Decisions after which the runner runs on, or runs again. */
const STEPS_UP: ReadonlySet<Decide['action']['kind']> = new Set(['approve-gate', 'set-step', 'release-hold']);

/** A lead who treats the patient is a therapist; one who does not decides nothing clinical. */
function roleOf(actor: Actor): ActorRole {
  if (actor.treats) return 'treating_therapist';
  return actor.lead ? 'admin' : 'other_therapist';
}

/**
 * Puts the decision at the end of the log and looks at what the engine makes of it. A gate can be confirmed only while
 * it is open: every required criterion is met.
 */
export function judgeDecision({ log, asOf }: LogNow, standing: Standing, decision: Decide, actor: Actor): Judged {
  if (factsKey(log) !== decision.factsKey) return { stale: true };
  const held = STEPS_UP.has(decision.action.kind) ? heldBack('run-progress', actor.openRedFlags) : null;
  if (held !== null) return { heldBack: held.words };
  const { plan, protocol, state, recommendation } = standing;
  if (decision.action.kind === 'approve-gate' && !recommendation.gate.open) {
    return { refused: 'The gate is not open: a criterion is not met or has no data. Use an override with a reason.' };
  }
  const actorRole = roleOf(actor);
  const { action, reason, id } = decision;
  const event = decisionEvent({ id, action, reason, localTime: asOf, byId: actor.id, actorRole });
  const after = fold(protocol, [...planEvents(log, plan, protocol), event], asOf);
  if (!after.ok) return { refused: after.errors.map((error) => error.message).join(' ') };
  const entry = after.value.timeline.find((each) => each.id === id);
  if (entry?.rec === 'REFUSED') {
    return { refused: entry.reasons.map((each) => REFUSALS[each] ?? each).join(' ') };
  }
  return {
    actorRole,
    fromStepId: state.stepId,
    toStepId: after.value.stepId,
    proposal: proposalOf(log, standing),
    criteriaMet: recommendation.gate.met,
    criteriaTotal: recommendation.gate.counted,
  };
}
