import type { Finding } from '../findings/finding';
import { type GoalKind, GOALS } from '../findings/rule';
import type { AnyRedFlagId } from './still-open';

/** Kinds of goals that stay hidden while a red flag is open. */
const HIDDEN_KINDS: readonly GoalKind[] = ['capacity', 'range', 'function', 'gait'];

/**
 * A finding as it may be shown while red flags are open: without its exercise and gait goals and the option that goes
 * with them. A finding that suggests neither stays as it is.
 *
 * @param by open red flags that hold exercise options back
 */
export function withhold(finding: Finding, by: readonly AnyRedFlagId[]): Finding {
  const goals = by.length === 0 ? finding.goals : finding.goals.filter((goal) => !HIDDEN_KINDS.includes(GOALS[goal]));
  if (goals.length === finding.goals.length) return finding;
  return { ...finding, goals, option: null, blockedBy: [...finding.blockedBy, ...by] };
}
