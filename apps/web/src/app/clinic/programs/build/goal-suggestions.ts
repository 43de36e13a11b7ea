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

/** A goal with what all findings that follow the same number ask for. */
interface Asking {
  readonly goal: EpisodeGoal;
  readonly reason: string;
  readonly aims: readonly string[];
}

/** Goals that ask for exercises: open, not at their target yet; findings with the same reason are one. */
function asking(goals: readonly EpisodeGoal[], episode: Episode): readonly Asking[] {
  const byReason = new Map<string, Asking>();
  for (const goal of goals) {
    const { episodeId, status, reached, finding } = goal;
    if (episodeId !== episode.id || status !== 'open' || reached !== null || finding === null) continue;
    const reason = reasonOf(goal);
    const known = byReason.get(reason);
    byReason.set(reason, {
      goal: known?.goal ?? goal,
      reason,
      aims: [...new Set([...(known?.aims ?? []), ...finding.aims])],
    });
  }
  return [...byReason.values()];
}

/** The one place where the goals of an episode become exercises to choose from. */
export function suggestionsOf(scene: SuggestionScene): Suggestions {
  const { held, episode, precautions, equipment, given } = scene;
  if (held !== null) return { held, groups: [] };
  const wanted = asking(scene.goals, episode);
  const byGoal = suggestForGoals(
    wanted.map(({ goal: { id }, aims }) => ({ id, aims })),
    { precautions, equipment, given },
  );
  const groups = wanted.flatMap(({ goal, reason }) => {
    const exercises = byGoal.find(({ goalId }) => goalId === goal.id)?.exercises ?? [];
    if (exercises.length === 0) return [];
    const named = exercises.map(({ id }) => ({ id, name: exerciseEntry(id).name }));
    return [{ goalId: goal.id, reason, side: goal.side, evidence: goal.finding?.evidence ?? '', exercises: named }];
  });
  return { held, groups };
}
