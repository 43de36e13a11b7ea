import type { LocalDate } from '../../local-date';
import { addDays } from '../../local-date';
import { isExerciseId } from '../exercise-list';
import type { PlannedDay, ProgramItem } from '../program';
import { MANY_EXERCISES } from '../program';
import { EXERCISE_FACTS } from './exercise-facts.data';

/** Something a therapist may want to change in a plan. It never blocks. */
export interface PlanWarning {
  readonly date: LocalDate;
  readonly code: 'many-exercises' | 'heavy-calf-before-run-step';
  /** Exercises of the day that the warning is about. */
  readonly count: number;
}

/** Calf work from this effort on counts as heavy (product default). */
const HEAVY_FROM_RPE = 7;

function isHeavyCalfWork({ exerciseId, dosage }: ProgramItem): boolean {
  const { scale, target } = dosage.effort;
  const rpe = scale === 'RPE' ? target : 10 - target;
  return (
    rpe >= HEAVY_FROM_RPE && isExerciseId(exerciseId) && EXERCISE_FACTS[exerciseId].demands.includes('calf-loading')
  );
}

/**
 * What to look at in a plan: more than 8 exercises in a session, and heavy calf work on the day before a run-ladder
 * step (the same day is fine, run first). Clinical reference, rehab §5.
 *
 * @param runStepDates days on which a new step of the run ladder is planned
 */
export function planWarnings(
  days: readonly PlannedDay[],
  runStepDates: ReadonlySet<LocalDate>,
): readonly PlanWarning[] {
  return days.flatMap(({ date, items }) => {
    const warnings: PlanWarning[] = [];
    if (items.length > MANY_EXERCISES) warnings.push({ date, code: 'many-exercises', count: items.length });
    const heavy = items.filter(isHeavyCalfWork).length;
    const nextDay = addDays(date, 1);
    if (heavy > 0 && nextDay !== null && runStepDates.has(nextDay)) {
      warnings.push({ date, code: 'heavy-calf-before-run-step', count: heavy });
    }
    return warnings;
  });
}
