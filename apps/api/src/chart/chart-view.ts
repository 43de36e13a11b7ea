import type { GoalFacts } from '../episode-goals/goal-facts';
import { goalsView } from '../episode-goals/goals-view';

/** The answer of the chart's statement, both columns JSON as text. */
export interface ChartRow {
  /** A chart without its goals. */
  readonly body: string;
  /** `GoalFacts`. */
  readonly facts: string;
}

/**
 * The chart as JSON text, from what the one statement answered. It is passed on unread but for the goals, which the
 * clinical functions work out.
 */
export function chartText({ body, facts }: ChartRow): string {
  const goals = goalsView(JSON.parse(facts) as GoalFacts);
  return `${body.slice(0, -1)}, "goals": ${JSON.stringify(goals)}}`;
}
