import {
  exerciseSeconds,
  findExercise,
  sessionDurationMin,
  type Dosage,
  type ProgramItem,
} from '@midstance/clinical/exercises';

/** Where a set is done. */
export type SetSide = 'left' | 'right' | 'both';

/** One set on one side (or both together): what the player leads through, and what is logged. */
export interface PlannedSet {
  readonly itemId: string;
  readonly exerciseId: string;
  readonly name: string;
  readonly side: SetSide;
  readonly setNumber: number;
  readonly dosage: Dosage;
  /** Number of the exercise in the session, from 1. */
  readonly exercise: number;
}

/** The exercises a player can lead through. Cold packs, bandages and "as needed" go on beside other things. */
export function playable(items: readonly ProgramItem[]): readonly ProgramItem[] {
  return items.filter((item) => sessionDurationMin([item]) > 0 && exerciseSeconds(item.dosage) > 0);
}

function sidesOf({ firstSide, dosage }: ProgramItem): readonly SetSide[] {
  if (dosage.sides === 'together') return ['both'];
  if (dosage.sides !== 'each') return [dosage.sides];
  return firstSide === 'right' ? ['right', 'left'] : ['left', 'right'];
}

/** All sets of a session in the order they are done: each set on both legs, then its rest. */
export function setsOf(items: readonly ProgramItem[]): readonly PlannedSet[] {
  return items.flatMap((item, index) =>
    Array.from({ length: item.dosage.sets }, (_, set) =>
      sidesOf(item).map((side) => ({
        itemId: item.id,
        exerciseId: item.exerciseId,
        name: findExercise(item.exerciseId)?.name ?? 'Your own exercise',
        side,
        setNumber: set + 1,
        dosage: item.dosage,
        exercise: index + 1,
      })),
    ).flat(),
  );
}
