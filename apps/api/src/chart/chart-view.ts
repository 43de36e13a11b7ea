import type { Chart } from '@midstance/contracts/chart';
import { goalsView } from '../episode-goals/goals-view';
import type { ChartFacts, ChartRow } from './chart-facts';
import { timelineEntry } from './timeline-words';

/**
 * The chart as JSON text, from what the one statement answered. Most of it is passed on unread: only what the clinical
 * functions and the words need is taken apart.
 */
export function chartText({ body, facts }: ChartRow): string {
  const { goals, timeline, stepLabels } = JSON.parse(facts) as ChartFacts;
  const labels = new Map(Object.entries(stepLabels));
  const worded: Pick<Chart, 'goals' | 'timeline'> = {
    goals: goalsView(goals),
    timeline: timeline.map((entry) => timelineEntry(entry, labels)),
  };
  return `${body.slice(0, -1)}, ${JSON.stringify(worded).slice(1)}`;
}
