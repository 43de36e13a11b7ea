import type { LocalDate } from '../local-date';
import { dayOf } from './cursor';
import { holdsToday } from './daily-hold';
import { gateOf, type GateEvaluation } from './gate';
import { known } from './known';
import { rungOf } from './ladder';
import { layoffEffect, type LayoffEffect } from './lay-off';
import type { Protocol } from './model';
import { earliestNextRun } from './next-run';
import { type GateInput, isRedFlagOpen } from './read-metric';
import { fail, ok, type Result } from './result';
import type { ReasonCode, RecommendationKind, RtrState, TimelineEntry } from './state';
import { factErrors } from './validate-facts';
import { REASON_WORDS } from './words.data';

/** What a therapist should look at besides the proposal. */
export type Attention =
  | 'red_flag_open'
  | 'on_hold'
  | 'gate_waiting'
  | 'stuck_on_first_step'
  | 'two_unanswered'
  | 'daily_hold'
  | 'phase_too_long'
  | 'ask_layoff_reason';

export interface Reason {
  readonly code: ReasonCode;
  readonly therapist: string;
  readonly runner: string;
}

/** What the plan suggests now. The therapist decides; no gate, skip or release ever happens by itself. */
export interface Recommendation {
  readonly kind: RecommendationKind;
  readonly fromStepId: string;
  /** The step of the next session. */
  readonly toStepId: string;
  /** First day of the next session; `null` while none is offered. */
  readonly earliestDate: LocalDate | null;
  readonly reasons: readonly Reason[];
  readonly attention: readonly Attention[];
  readonly gate: GateEvaluation;
  /** What the pause so far will do at the next session if it was for holiday, work or the like; `null` without one. */
  readonly layoff: LayoffEffect | null;
}

/** Lines of the history that leave the proposal as it was. */
const SILENT: readonly RecommendationKind[] = ['NO_CHANGE', 'REFUSED'];

function lastWord(state: RtrState): TimelineEntry {
  const spoken = state.timeline.filter(
    (entry) => !SILENT.includes(entry.rec) && entry.session?.activity !== 'strength',
  );
  return known(spoken.at(-1));
}

function blockedKind(input: GateInput): RecommendationKind | null {
  const { state } = input;
  if (isRedFlagOpen(input)) return 'STOP_CONTACT';
  if (state.status === 'HOLD') return state.holdReason === 'lay_off' ? 'HOLD_REASSESS' : 'STOP_CONTACT';
  if (state.status === 'DONE') return 'FINISHED';
  return state.pendingSessionId === null ? null : 'WAIT';
}

function kindOf(input: GateInput, gate: GateEvaluation, heldToday: boolean): RecommendationKind {
  const { state } = input;
  const blocked = blockedKind(input);
  if (blocked !== null) return blocked;
  if (heldToday) return 'WAIT';
  if (state.gateOffered || gate.open) return 'PHASE_GATE';
  const { rec } = lastWord(state);
  return rec === 'ADVANCE' || rec === 'STEP_BACK' ? rec : 'REPEAT';
}

/** A flag found in the clinic is told first; what the log said last stays beside it. */
function reasonsOf({ facts }: GateInput, word: TimelineEntry): readonly ReasonCode[] {
  return facts.redFlagOpen ? ['red_flag_found', ...word.reasons] : word.reasons;
}

/** Kinds that offer no next session. */
const NO_RUN: readonly RecommendationKind[] = ['STOP_CONTACT', 'HOLD_REASSESS', 'WAIT', 'FINISHED'];

function layoffOf(state: RtrState, today: LocalDate): LayoffEffect | null {
  if (state.status !== 'ACTIVE' || state.layoffFrom === null) return null;
  const effect = layoffEffect(dayOf(today) - dayOf(state.layoffFrom), 'other', state.phaseId);
  return effect.kind === 'none' ? null : effect;
}

function attentionOf(
  protocol: Protocol,
  input: GateInput,
  facts: { readonly kind: RecommendationKind; readonly heldToday: boolean; readonly paused: boolean },
): readonly Attention[] {
  const { state, today } = input;
  const { phase } = known(rungOf(protocol, state.stepId));
  const daysInPhase = dayOf(today) - dayOf(state.phaseSince);
  const checks: readonly (readonly [boolean, Attention])[] = [
    [isRedFlagOpen(input), 'red_flag_open'],
    [state.status === 'HOLD', 'on_hold'],
    [facts.kind === 'PHASE_GATE', 'gate_waiting'],
    [state.stuckOnFirstStep, 'stuck_on_first_step'],
    [state.unknownsInRow >= 2, 'two_unanswered'],
    [facts.heldToday, 'daily_hold'],
    [state.status !== 'DONE' && daysInPhase > phase.contactAfterDaysWithoutExit, 'phase_too_long'],
    [facts.paused, 'ask_layoff_reason'],
  ];
  return checks.filter(([holds]) => holds).map(([, attention]) => attention);
}

/**
 * What the plan suggests on a day, with the reasons in words, the gate line by line and what needs a look. Pass the
 * protocol with its overlays applied. Errors: those of the facts.
 */
export function recommend(protocol: Protocol, input: GateInput): Result<Recommendation> {
  const errors = factErrors(input.facts, input.today);
  if (errors.length > 0) return fail(errors);
  const { state, today } = input;
  const gate = gateOf(protocol, input);
  const heldToday = state.status === 'ACTIVE' && holdsToday(known(rungOf(protocol, state.stepId)).phase, input);
  const kind = kindOf(input, gate, heldToday);
  const word = lastWord(state);
  const layoff = layoffOf(state, today);
  return ok({
    kind,
    fromStepId: kind === 'ADVANCE' || kind === 'STEP_BACK' ? word.stepBefore : state.stepId,
    toStepId: state.stepId,
    earliestDate: NO_RUN.includes(kind) ? null : earliestNextRun(protocol, state, today),
    reasons: reasonsOf(input, word).map((code) => ({ code, ...REASON_WORDS[code] })),
    attention: attentionOf(protocol, input, { kind, heldToday, paused: layoff !== null }),
    gate,
    layoff,
  });
}
