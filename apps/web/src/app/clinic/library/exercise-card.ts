import { Component, computed, inject, input, output, resource } from '@angular/core';
import { exerciseEntry, type ExerciseId } from '@midstance/clinical/exercises';
import { type Exercise, loadExercise, progressions } from '@midstance/clinical/exercises/library';
import { Card } from '@midstance/ui/card';
import { Chip } from '@midstance/ui/chip';
import { ExerciseFigure } from '@midstance/ui/exercise-figure';
import { Skeleton } from '@midstance/ui/skeleton';
import { Units } from '../../settings/units';
import { daysWords, dosageWords } from '../programs/dosage-words';
import { plainWords } from './library-words';

/** One exercise: how it moves, how it is done, what to mind, where to start, and the steps down and up from it. */
@Component({
  selector: 'app-exercise-card',
  imports: [Card, Chip, ExerciseFigure, Skeleton],
  templateUrl: './exercise-card.html',
  styleUrl: './exercise-card.scss',
})
export class ExerciseCard {
  readonly exerciseId = input.required<ExerciseId>();
  /** An easier or harder exercise is opened. */
  readonly chosen = output<ExerciseId>();

  private readonly units = inject(Units);
  private readonly loaded = resource({ params: () => this.exerciseId(), loader: ({ params }) => loadExercise(params) });
  protected readonly exercise = computed<Exercise | null>(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly name = computed(() => exerciseEntry(this.exerciseId()).name);
  protected readonly side = computed(() => (exerciseEntry(this.exerciseId()).sides === 'each' ? 'right' : null));
  /** From the easiest to the hardest, this exercise among them. */
  protected readonly chain = computed(() => {
    const { easier, harder } = progressions(this.exerciseId(), []);
    return [...[...easier].reverse(), this.exerciseId(), ...harder].map(exerciseEntry);
  });
  protected readonly start = computed(() => {
    const dosage = this.exercise()?.defaultDosage;
    if (dosage === undefined) return '';
    const words = dosageWords(dosage, (kg) => this.units.mass().format(kg));
    return `${words} · ${daysWords(dosage.days, dosage.timesPerDay)}`;
  });
  protected readonly tags = computed(() => {
    const exercise = this.exercise();
    if (exercise === null) return [];
    return [exercise.category, ...exercise.muscles, ...exercise.equipment].map(plainWords);
  });
}
