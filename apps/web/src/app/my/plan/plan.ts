import { Component, computed, inject } from '@angular/core';
import { findExercise, plannedDays, sessionDurationMin } from '@midstance/clinical/exercises';
import { Card } from '@midstance/ui/card';
import { EmptyState } from '@midstance/ui/empty-state';
import { doseWords } from '@midstance/ui/exercise-session';
import { Skeleton } from '@midstance/ui/skeleton';
import { LoadProblem } from '../../http/load-problem';
import { Dates } from '../../settings/dates';
import { addDays } from '../today/days';
import { TodayStore } from '../today/today-store';
import { dayName } from '../today/words';
import { ExerciseDetails } from './exercise-details';

const WEEK_DAYS = 7;

/** The exercises of the next seven days, each with its figure, its steps and how much. */
@Component({
  selector: 'app-plan',
  imports: [Card, EmptyState, ExerciseDetails, LoadProblem, Skeleton],
  templateUrl: './plan.html',
  styleUrl: './plan.scss',
})
export class Plan {
  protected readonly store = inject(TodayStore);
  private readonly dates = inject(Dates);
  protected readonly days = computed(() => {
    const [program, today] = [this.store.view()?.program, this.store.day()?.date];
    if (!program || today === undefined) return [];
    return plannedDays(program.content, today, addDays(today, WEEK_DAYS - 1)).map(({ date, items }) => ({
      date,
      title: titleOf(dayName(date, today), this.dates.day(date, 'long')),
      durationMin: sessionDurationMin(items),
      exercises: items.map((item) => ({
        ...item,
        name: findExercise(item.exerciseId)?.name ?? 'Your own exercise',
        dose: doseWords(item.dosage),
      })),
    }));
  });
  /** What this part of the plan is for. */
  protected readonly goal = computed(() => {
    const today = this.store.day()?.date ?? '';
    const phases = this.store.view()?.program?.content.phases ?? [];
    return phases.find(({ activeFrom, activeTo }) => (activeFrom ?? '~') <= today && today <= (activeTo ?? ''));
  });

  constructor() {
    void this.store.open();
  }
}

function titleOf(name: string, long: string): string {
  return name === 'today' || name === 'tomorrow' ? name.charAt(0).toUpperCase() + name.slice(1) : long;
}
