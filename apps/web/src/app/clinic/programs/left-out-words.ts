import { findExercise, type LeftOutItem, type ProgramContent } from '@midstance/clinical/exercises';
import { PRECAUTIONS } from '@midstance/clinical/exercises/precaution-list';

/** An exercise that is not in the plan, and why. */
export interface LeftOut {
  readonly exerciseId: string;
  readonly name: string;
  readonly why: string;
}

function why({ precautions }: LeftOutItem): string {
  return precautions.map((code) => PRECAUTIONS.find(({ id }) => id === code)?.label ?? code).join('; ');
}

/** Name of an exercise; the id of one the library does not have. */
export function exerciseName(exerciseId: string): string {
  return findExercise(exerciseId)?.name ?? exerciseId;
}

/** What precautions kept out, each exercise once. */
export function leftOutWords({ leftOut }: ProgramContent): readonly LeftOut[] {
  const byExercise = new Map(leftOut.map((item) => [item.exerciseId, item]));
  return [...byExercise.values()].map((item) => ({
    exerciseId: item.exerciseId,
    name: exerciseName(item.exerciseId),
    why: why(item),
  }));
}
