import type { GoalId } from '@midstance/clinical/findings';
import { goalLine, goalWords } from '@midstance/clinical/sentences';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { ReportAudience, ReportLine } from '@midstance/contracts/reports';
import { goalsView } from '../episode-goals/goals-view';
import type { SignedFacts } from './report-facts';
import { dateText } from './written';

/** More goals than these are not read, and would not fit the page. */
const MOST_GOALS = 6;

const LABELS: Record<ReportAudience, string> = { runner: 'Your goal', referrer: 'Goal' };

function titleFor({ title, finding }: EpisodeGoal, audience: ReportAudience): string {
  const [main] = finding?.aims ?? [];
  return audience === 'referrer' || main === undefined ? title : goalWords(main as GoalId).title;
}

/** The goals of the episode that are not closed, each from its baseline to its target; one line for each number. */
export function goalLinesOf({ goals, episode }: SignedFacts, audience: ReportAudience): ReportLine[] {
  const texts = goalsView(goals)
    .filter(({ episodeId, status }) => episodeId === episode.id && status === 'open')
    .map((goal) => goalLine({ ...goal, title: titleFor(goal, audience) }, dateText));
  return [...new Set(texts)].slice(0, MOST_GOALS).map((text) => ({ label: LABELS[audience], text }));
}
