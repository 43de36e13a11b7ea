import { type ProgramContent, type ProgramItem, plannedDays, sessionDurationMin } from '@midstance/clinical/exercises';
import { type PlannedSet, playable, setsOf } from '@midstance/ui/exercise-session';
import { daysLater } from '../build/edit-content';

/** Days ahead that can be looked at. */
const LOOK_AHEAD_DAYS = 14;

/** A session as the runner meets it. */
export interface PreviewDay {
  readonly date: string;
  readonly durationMin: number;
  readonly items: readonly ProgramItem[];
  readonly sets: readonly PlannedSet[];
}

/**
 * The sessions of a phase that the player leads through, the next ones first: from today when the phase is on, else from
 * its first day. Empty for a phase that no day falls into, and for one without exercises.
 */
export function previewDays(content: ProgramContent, phaseId: string, today: string): readonly PreviewDay[] {
  const { activeFrom = null, activeTo = null } = content.phases.find(({ id }) => id === phaseId) ?? {};
  if (activeFrom === null || activeTo === null) return [];
  const from = today > activeFrom && today <= activeTo ? today : activeFrom;
  const last = daysLater(from, LOOK_AHEAD_DAYS - 1);
  return plannedDays(content, from, last < activeTo ? last : activeTo).flatMap(({ date, items: due }) => {
    const items = playable(due);
    return items.length === 0 ? [] : [{ date, durationMin: sessionDurationMin(items), items, sets: setsOf(items) }];
  });
}

/** Id of the phase that is on, else of the first one; `''` without a program. */
export function phaseOn(content: ProgramContent | null, today: string): string {
  const phases = content?.phases ?? [];
  const here = phases.find(({ activeFrom, activeTo }) => (activeFrom ?? '~') <= today && today <= (activeTo ?? ''));
  return (here ?? phases[0])?.id ?? '';
}
