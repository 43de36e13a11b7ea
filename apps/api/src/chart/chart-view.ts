import type { Chart } from '@midstance/contracts/chart';
import { goalsView } from '../episode-goals/goals-view';
import { NOTHING_YET } from '../worklist/standing-now';
import type { ChartFacts } from './chart-facts';
import { timelineEntry } from './timeline-words';

function shownTest({ lastTest }: ChartFacts): Chart['lastTest'] {
  return lastTest && { current: lastTest.row, previousOn: lastTest.previousOn, measures: lastTest.measures };
}

/** The chart, from what the one statement answered. */
export function chartView(facts: ChartFacts): Chart {
  const standing = facts.standing ?? NOTHING_YET;
  const labels = new Map(Object.entries(standing.stepLabels));
  return {
    patient: facts.patient,
    episodes: facts.episodes,
    goals: goalsView(facts.goals),
    now: standing.now,
    trend: facts.trend,
    lastTest: shownTest(facts),
    assessments: facts.assessments,
    timeline: facts.timeline.map((entry) => timelineEntry(entry, labels)),
  };
}
