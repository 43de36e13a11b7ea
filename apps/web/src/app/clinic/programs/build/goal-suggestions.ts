import { type ExerciseId, exerciseEntry } from '@midstance/clinical/exercises';
import { type Equipment, suggestForGoals } from '@midstance/clinical/exercises/library';
import { goalBasisWords, goalNumber } from '@midstance/clinical/sentences';
import type { HeldBack } from '@midstance/clinical/red-flags';
import type { EpisodeGoal } from '@midstance/contracts/episode-goals';
import type { Episode } from '@midstance/contracts/episodes';
import type { OpenRedFlag } from '@midstance/contracts/red-flags';

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
  /** The red flags that hold it back; `null` when none does. */
  readonly held: HeldBack<OpenRedFlag> | null;
  readonly groups: readonly SuggestionGroup[];
}

/** What is in hand while suggesting. */
export interface SuggestionScene {
  readonly goals: readonly EpisodeGoal[];
  /** What holds exercise options back; `null` when nothing does. */
  readonly held: HeldBack<OpenRedFlag> | null;
  readonly episode: Episode;
  /** Precautions in force. */
  readonly precautions: readonly string[];
  readonly equipment: ReadonlySet<Equipment> | null;
  /** Exercises that are in the program already. */
  readonly given: ReadonlySet<string>;
}

function reasonOf(goal: EpisodeGoal): string {
  const { title, side, unit, baseline, last } = goal;
  const value = last?.value ?? baseline.value;
  const number = value === null ? '' : `${goalNumber(value, unit)} ${goalBasisWords(goal)}`;
  return [title, side === 'none' ? '' : side, number].filter(Boolean).join(' ').trim();
}

/** Goals that ask for exercises: open, not at their target yet, each number once. */
function asking(goals: readonly EpisodeGoal[], episode: Episode) {
  const seen = new Set<string>();
  return goals.filter((goal) => {
    const { episodeId, status, reached, finding } = goal;
    if (episodeId !== episode.id || status !== 'open' || reached !== null || finding === null) return false;
    const key = `${reasonOf(goal)}|${finding.aims.join()}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The one place where the goals of an episode become exercises to choose from. */
export function suggestionsOf(scene: SuggestionScene): Suggestions {
  const { held, episode, precautions, equipment, given } = scene;
  if (held !== null) return { held, groups: [] };
  const goals = asking(scene.goals, episode);
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
  return { held, groups };
}
