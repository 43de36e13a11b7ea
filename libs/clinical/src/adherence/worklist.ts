import type { InputProblem } from '../derivations/result';
import type { LocalDate } from '../local-date';
import { known } from './worklist-facts';
import type { Priority, Severity, WorklistFacts } from './worklist-facts';
import { SOON_RULES } from './worklist-soon';
import { URGENT_RULES } from './worklist-urgent';
import type { Rule } from './worklist-urgent';
import { WATCH_RULES } from './worklist-watch';
import type { WorklistReasonId, WorklistSettings } from './worklist-settings.data';
import { DUE_DAYS, LONGEST_SNOOZE_DAYS, WORKLIST_DEFAULTS, WORKLIST_ROWS } from './worklist-settings.data';

/** Why a patient is on the worklist. */
export interface WorklistReason {
  readonly id: WorklistReasonId;
  readonly priority: Priority;
  readonly severity: Severity;
  /** The chip, numbers included. */
  readonly words: string;
  readonly action: string;
  readonly clears: string;
  /** The day it began; null when it is a state without a first day. */
  readonly since: LocalDate | null;
  /** Days within which to answer; 0 is today. */
  readonly dueDays: number;
  readonly canSnooze: boolean;
}

const RULES: Readonly<Record<WorklistReasonId, Rule>> = { ...URGENT_RULES, ...SOON_RULES, ...WATCH_RULES };

const SEVERITY: Readonly<Record<Priority, Severity>> = { 1: 'now', 2: 'soon', 3: 'watch', 4: 'watch' };

/** Reasons without a first day come after those with one. */
const NO_DAY = '9999-12-31';

function bySinceWithinPriority(a: WorklistReason, b: WorklistReason): number {
  return a.priority - b.priority || (a.since ?? NO_DAY).localeCompare(b.since ?? NO_DAY);
}

/**
 * The reasons a patient needs attention today, most pressing first: by priority, then by how long they have held.
 * An empty list means nothing needs attention; unknown facts never make a reason.
 *
 * @param settings the clinic's cut-offs
 * @example worklistReasons({ today: '2026-03-20', planStart: '2026-02-01', lastLogOn: '2026-03-11' })[0].words // => "No word 9 days"
 */
export function worklistReasons(
  facts: WorklistFacts,
  settings: WorklistSettings = WORKLIST_DEFAULTS,
): readonly WorklistReason[] {
  const allFacts = known(facts);
  return WORKLIST_ROWS.flatMap(({ id, priority, action, clears }) => {
    const trigger = RULES[id](allFacts, settings);
    if (trigger === null) return [];
    const severity = SEVERITY[priority];
    return {
      id,
      priority,
      severity,
      action,
      clears,
      dueDays: DUE_DAYS[priority],
      canSnooze: priority !== 1,
      ...trigger,
    };
  }).sort(bySinceWithinPriority);
}

/** What the order of two patients depends on. */
export interface WorklistOrder {
  readonly reasons: readonly WorklistReason[];
  readonly reds14d: number;
}

/**
 * Orders patients: by their most pressing reason, then the oldest trigger, then most red sessions in 14 days.
 * Patients without a reason come last.
 */
export function compareWorklist(a: WorklistOrder, b: WorklistOrder): number {
  const [first, second] = [a.reasons[0], b.reasons[0]];
  if (first === undefined || second === undefined) {
    return Number(first === undefined) - Number(second === undefined) || b.reds14d - a.reds14d;
  }
  return bySinceWithinPriority(first, second) || b.reds14d - a.reds14d;
}

/**
 * What is wrong with a snooze: priority 1 cannot be snoozed, others for 1 to 7 days with a reason in words.
 *
 * @example snoozeProblems(2, 3, 'On holiday') // => []
 * @example snoozeProblems(1, 1, 'Later') // => [{"field":"priority","code":"not-allowed-value"}]
 */
export function snoozeProblems(priority: Priority, days: number, reason: string): readonly InputProblem[] {
  const problems: InputProblem[] = [];
  if (priority === 1) problems.push({ field: 'priority', code: 'not-allowed-value' });
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_SNOOZE_DAYS) {
    problems.push({ field: 'days', code: 'out-of-range' });
  }
  if (reason.trim() === '') problems.push({ field: 'reason', code: 'missing' });
  return problems;
}
