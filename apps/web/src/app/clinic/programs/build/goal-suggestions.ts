import { type ExerciseId, exerciseEntry } from '@midstance/clinical/exercises';
import { type Equipment, suggestForGoals } from '@midstance/clinical/exercises/library';
import { goalBasisWords, goalNumber } from '@midstance/clinical/sentences';
import type { Chart } from '@midstance/contracts/chart';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { Episode } from '@midstance/contracts/episodes';

/** Exercises for one goal, with the reason in the words of what was measured. */
export interface SuggestionGroup {
  readonly goalId: string;
  /** "Hip abduction left 78 % of the right". */
  readonly reason: string;
  readonly side: EpisodeGoal['side'];
  readonly evidence: string;
  readonly exercises: readonly { readonly id: ExerciseId; readonly name: string }[];
}

/** What the goals of an episode ask for; nothing while a red flag holds it back. */
export interface Suggestions {
  /** Why nothing is suggested; empty when nothing holds it back. */
  readonly withheld: readonly string[];
  readonly groups: readonly SuggestionGroup[];
}

/** What is in hand while suggesting. */
export interface SuggestionScene {
  readonly chart: Pick<Chart, 'goals' | 'openRedFlags'>;
  readonly episode: Episode;
  /** Precautions in force. */
  readonly precautions: readonly string[];
  readonly equipment: ReadonlySet<Equipment> | null;
  /** Exercises that are in the program already. */
  readonly given: ReadonlySet<string>;
}

function isHoldingBack({ level, redFlagId }: Chart['openRedFlags'][number]): boolean {
  return level === 'emergency' || level === 'urgent' || redFlagId.startsWith('rf-bsi-');
}

function reasonOf(goal: EpisodeGoal): string {
  const { title, side, unit, baseline, last } = goal;
  const value = last?.value ?? baseline.value;
  const number = value === null ? '' : `${goalNumber(value, unit)} ${goalBasisWords(goal)}`;
  return [title, side === 'none' ? '' : side, number].filter(Boolean).join(' ').trim();
}

/** Goals that ask for exercises: open, not at their target yet, each number once. */
function asking({ goals }: SuggestionScene['chart'], episode: Episode) {
  const seen = new Set<string>();
  return goals.filter((goal) => {
    const { episodeId, status, reached, finding } = goal;
    if (episodeId !== episode.id || status !== 'open' || reached !== null || finding === null) return false;
    const key = `${reasonOf(goal)}|${finding.aims.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The one place where the goals of an episode become exercises to choose from. */
export function suggestionsOf({ chart, episode, precautions, equipment, given }: SuggestionScene): Suggestions {
  const withheld = chart.openRedFlags.filter(isHoldingBack).map(({ text }) => text);
  if (withheld.length > 0) return { withheld, groups: [] };
  const goals = asking(chart, episode);
  const byGoal = suggestForGoals(
    goals.map(({ id, finding }) => ({ id, aims: finding?.aims ?? [] })),
    { precautions, equipment, given },
  );
  const groups = byGoal.flatMap(({ goalId, exercises }) => {
    const goal = goals.find(({ id }) => id === goalId);
    if (goal === undefined || exercises.length === 0) return [];
    const named = exercises.map(({ id }) => ({ id, name: exerciseEntry(id).name }));
    const evidence = goal.finding?.evidence ?? '';
    return [{ goalId, reason: reasonOf(goal), side: goal.side, evidence, exercises: named }];
  });
  return { withheld, groups };
}
